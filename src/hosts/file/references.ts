import { type Package, partNames, readPart } from './package.ts';
import type { SheetReading } from './read-sheet.ts';
import { fromUtf8, toUtf8 } from './text-coding.ts';
import type { ListedSheet, WorkbookPart } from './workbook-part.ts';
import { standsAt } from './xml.ts';

/** What may refer to another sheet round a sheet's rows; a link is not among it: one that leads nowhere does no harm. */
const ROUND_ROWS = ['conditionalFormatting', 'dataValidations', 'extLst'];

/** Other parts in which formulas stand. */
const WITH_FORMULAS = /(^|\/)(charts|tables)\/[^/]*\.xml$/i;

/**
 * Whether a formula, a name or a chart refers to a sheet. Such a sheet must not go from under it: Excel would take it out
 * when it repairs the file (ClosedXML #848, #1007).
 */
export function isReferredTo(
  pkg: Package,
  workbook: WorkbookPart,
  sheet: ListedSheet,
  readingOf: (sheet: ListedSheet) => SheetReading,
): boolean {
  const place = workbook.sheets.indexOf(sheet);
  const refers = (bytes: Uint8Array) => hasReference(bytes, sheet.name);
  const others = workbook.sheets.filter((one) => one !== sheet && one.isWorksheet);
  return (
    workbook.names.some((name) => name.sheet !== place && refers(toUtf8(name.text))) ||
    partNames(pkg).some((part) => WITH_FORMULAS.test(part) && refers(readPart(pkg, part))) ||
    others.some((other) => {
      const { outline, formulas } = readingOf(other);
      return (
        outline.landmarks.some(
          ({ name, start, end }) =>
            ROUND_ROWS.includes(name) && refers(outline.bytes.subarray(start, end)),
        ) ||
        (formulas.length > 0 && refers(readPart(pkg, other.part)))
      );
    })
  );
}

/** Bytes of a quotation mark, however it is written in XML. */
const LONGEST_QUOTE = 6;
const OPENS = /(?:'|&apos;|&#39;|&#x27;|:)$/;
const CLOSES = /^(?:'|&apos;|&#39;|&#x27;)[!:]/;
/** The end of another name, or of a workbook's. */
const IN_NAME = /[\w.\]\ufffd]$/;

/** Whether `Name!` or `'Name'!` stands there. It need not be a formula: a sheet that stays does no harm. */
function hasReference(bytes: Uint8Array, name: string): boolean {
  const wanted = toUtf8(name);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; ) {
    const end = at + wanted.length;
    if (standsAt(bytes, at, wanted)) {
      const before = fromUtf8(bytes.subarray(Math.max(0, at - LONGEST_QUOTE), at));
      const behind = fromUtf8(bytes.subarray(end, end + LONGEST_QUOTE + 1));
      if (CLOSES.test(behind) ? OPENS.test(before) : /^[!:]/.test(behind) && !IN_NAME.test(before))
        return true;
    }
    at = bytes.indexOf(wanted[0] as number, at + 1);
  }
  return false;
}
