import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';

export type Parts = { readonly [name: string]: Uint8Array };

/** The parts of a file, unpacked by fflate. */
export const partsOf = (file: Uint8Array): Parts => unzipSync(file);

export function partText(parts: Parts, name: string): string {
  const part = parts[name];
  if (!part) throw new Error(`No part ${name} among ${Object.keys(parts).join(', ')}`);
  return decodeXml(part);
}

export function decodeXml(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff || (bytes[0] === 0x3c && bytes[1] === 0)
      ? 'utf-16le'
      : bytes[0] === 0xfe || bytes[0] === 0
        ? 'utf-16be'
        : declaredIn(bytes);
  return new TextDecoder(label).decode(bytes);
}

/** The encoding that single bytes say they are in. */
function declaredIn(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1] ?? 'utf-8';
  return /^(?:iso-8859-\d+|windows-\d+)$/i.test(said) ? said : 'utf-8';
}

/** Names of the parts that are not the same bytes in both, those of one only included. */
export function changedParts(before: Parts, after: Parts): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !sameBytes(before[name], after[name])).sort();
}

export const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

/** Fails when a strict parser that knows namespaces does not take the part. */
export function expectWellFormed(bytes: Uint8Array, name: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  parser.write(decodeXml(bytes)).close();
}

/** CT_Worksheet of ECMA-376. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** Fails when the worksheet's children stand in another order than the schema's. */
export function expectSchemaOrder(bytes: Uint8Array, name: string): void {
  const children: string[] = [];
  let depth = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    if (depth === 1 && tag.local !== 'AlternateContent') children.push(tag.local);
    depth++;
  });
  parser.on('closetag', () => {
    depth--;
  });
  parser.write(decodeXml(bytes)).close();
  const places = children.map((child) => ORDER.indexOf(child));
  expect(places, `${name}: ${children.join(' ')}`).toEqual(
    [...places].sort((one, other) => one - other),
  );
}
