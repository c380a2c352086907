import { readRange } from '../../workbook/ranges.ts';
import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { fold } from '../../workbook/table.ts';
import { HostError } from '../host.ts';
import { cellsOf } from './cells.ts';
import type { Fingerprint, Titles } from './protocol.ts';
import type { Range, Services, Sheet, Spreadsheet } from './services.ts';

/** A workbook as it was read, and what tells it from the same workbook later. */
export interface Reading {
  readonly workbook: WorkbookSnapshot;
  readonly fingerprint: Fingerprint;
}

/** A sheet of the open spreadsheet. */
export interface OpenSheet {
  readonly name: string;
  readonly sheet: Sheet;
  readonly asked: 'everything' | 'values' | 'name';
}

/** @throws {HostError} host-missing when the script is bound to no spreadsheet */
export function openSpreadsheet({ app }: Services): Spreadsheet {
  const spreadsheet = app.getActive() as Spreadsheet | null;
  if (!spreadsheet) throw new HostError('host-missing');
  return spreadsheet;
}

export function openSheets(spreadsheet: Spreadsheet, titles: Titles): readonly OpenSheet[] {
  const askedOf = askedBy(titles);
  return spreadsheet.getSheets().map((sheet) => {
    const name = sheet.getName();
    return { name, sheet, asked: askedOf(name) };
  });
}

function askedBy(titles: Titles): (name: string) => OpenSheet['asked'] {
  if (titles === null) return () => 'everything';
  const tables = new Set(titles.tables.map(fold));
  const others = new Set(titles.others.map(fold));
  return (name) => {
    const folded = fold(name);
    return tables.has(folded) ? 'everything' : others.has(folded) ? 'values' : 'name';
  };
}

/**
 * The sheets of a workbook that still holds what it held when it was read; null when it does not. It asks no names: two
 * sheets that changed theirs, and nothing else, are not told from the same two.
 */
export function openAgain(
  spreadsheet: Spreadsheet,
  titles: Titles,
  { names, contents }: Fingerprint,
): readonly OpenSheet[] | null {
  const askedOf = askedBy(titles);
  const sheets = spreadsheet.getSheets();
  if (sheets.length !== names.length) return null;
  const isSame = contents.every(({ index, print }) => {
    const sheet = sheets[index];
    return sheet !== undefined && printOf(valuesOf(sheet)) === print;
  });
  if (!isSame) return null;
  return sheets.map((sheet, index) => {
    const name = names[index] ?? '';
    return { name, sheet, asked: askedOf(name) };
  });
}

/** @throws {HostError} host-sheet-missing */
export function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new HostError('host-sheet-missing', name);
  return sheet;
}

/** Everything that stands in the workbook now, in as many service calls for 20 rows as for 5,000. Takes no lock. */
export function readWorkbook(
  services: Services,
  spreadsheet: Spreadsheet,
  opened: readonly OpenSheet[],
): Reading {
  const cells = cellsOf(spreadsheet, services);
  // Nobody asks of a round whether its sheets are hidden.
  const isAll = opened.every(({ asked }) => asked === 'everything');
  const contents: { index: number; print: string }[] = [];
  const sheets = opened.map(({ name, sheet, asked }, index): SheetSnapshot => {
    if (asked === 'name') return { name, values: [] };
    const raw = valuesOf(sheet);
    contents.push({ index, print: printOf(raw) });
    let shown: string[][] | undefined;
    const values = trimmed(raw).map((row, r) =>
      row.map((value, c) =>
        cells.read(value, () => {
          shown ??= sheet.getDataRange().getDisplayValues();
          return shown[r]?.[c] ?? '';
        }),
      ),
    );
    const merges = asked === 'everything' ? sheet.getDataRange().getMergedRanges().map(areaOf) : [];
    const isHidden = isAll && sheet.isSheetHidden();
    return {
      name,
      values,
      ...(merges.length > 0 && { merges }),
      ...(isHidden && { hidden: true }),
    };
  });
  return {
    workbook: { sheets },
    fingerprint: { names: opened.map(({ name }) => name), contents },
  };
}

/**
 * Everything from A1 to the last row and column that have data, for one call: Google's reference says that -1 is the last.
 * It does not say what it gives of an empty sheet.
 */
function valuesOf(sheet: Sheet): readonly (readonly unknown[])[] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch {
    return sheet.getDataRange().getValues();
  }
}

/** Without the empty cells at the ends of rows, and the empty rows at the end. */
function trimmed(raw: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const rows = raw.map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length--;
    return row.slice(0, length);
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

/** What `readWorkbook` would give as the fingerprint now, for fewer calls. */
export const lookAgain = (opened: readonly OpenSheet[]): Fingerprint => ({
  names: opened.map(({ name }) => name),
  contents: opened.flatMap(({ sheet, asked }, index) =>
    asked === 'name' ? [] : { index, print: printOf(valuesOf(sheet)) },
  ),
});

/** The cells of a range, 0-based, for one call instead of four. */
export function areaOf(range: Range): CellRange {
  const text = range.getA1Notation();
  const area = readRange(text);
  if (!area) throw new Error(`Not a range: ${text}`);
  return area;
}

/** Two FNV-1a hashes of different beginnings: as good as never the same for two contents. */
function printOf(values: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(values);
  let one = 0x811c9dc5;
  let other = 0x2f0b4c47;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  return `${text.length}-${one >>> 0}-${other >>> 0}`;
}
