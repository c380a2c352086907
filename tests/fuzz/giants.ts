import { strToU8, zipSync } from 'fflate';
import { DEFAULT_LIMITS } from '../../src/hosts/file/limits.ts';
import { pack, readZip, writeZip } from '../../src/hosts/file/zip.ts';
import { row, sheetData, smallParts, smallXlsx, text } from '../hosts/file/small-workbook.ts';
import type { Random } from './random.ts';

const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');

const cell = sheetData(row(1, text('A1', 'a')));

const withSheet = (sheet: string) => smallXlsx({ sheets: [sheet] });

/** Workbooks that ask for more than they look like. All are small when packed. */
const GIANTS: { readonly [what: string]: () => Uint8Array } = {
  'a million shared texts': () =>
    smallXlsx({
      sheets: [sheetData(row(1, '<c r="A1" t="s"><v>999999</v></c>'))],
      strings: times(1e6, (index) => `<si><t>${index}</t></si>`),
    }),
  'a count of shared texts that is a lie': () =>
    smallXlsx({
      sheets: [sheetData(row(1, '<c r="A1" t="s"><v>4000000000</v></c>'))],
      strings: '<si><t>a</t></si>',
    }),
  'the largest dimension': () => withSheet(`<dimension ref="A1:XFD1048576"/>${cell}`),
  'only the last cell': () =>
    withSheet(
      `<dimension ref="A1:XFD1048576"/>${sheetData(row(1048576, text('XFD1048576', 'a')))}`,
    ),
  'the last cell of many rows': () =>
    withSheet(sheetData(times(3000, (index) => row(index + 1, text(`XFD${index + 1}`, 'a'))))),
  'everything merged': () =>
    withSheet(`${cell}<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
  'very many merges': () =>
    withSheet(
      `${cell}<mergeCells>${times(200_000, (i) => `<mergeCell ref="A${i * 2 + 1}:B${i * 2 + 2}"/>`)}</mergeCells>`,
    ),
  'a list for every cell': () =>
    withSheet(
      `${cell}<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576 ${times(5000, (i) => `A${i + 1} `)}"><formula1>Taulukko1!$A$1:$XFD$1048576</formula1></dataValidation></dataValidations>`,
    ),
  'an array formula over everything': () =>
    withSheet(sheetData(row(1, '<c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>'))),
  'very many colours': () =>
    withSheet(
      cell +
        times(
          50_000,
          (i) =>
            `<conditionalFormatting sqref="A${i + 1}"><cfRule type="expression" dxfId="0" priority="${i + 1}"><formula>LEN("ALKE:error")&gt;0</formula></cfRule></conditionalFormatting>`,
        ),
    ),
  'very deep elements': () =>
    withSheet(`${cell}<extLst>${'<x>'.repeat(1e6)}${'</x>'.repeat(1e6)}</extLst>`),
  'very deep elements that never close': () => withSheet(`${cell}${'<x>'.repeat(2e6)}`),
  'a very deep text': () =>
    smallXlsx({
      sheets: [cell],
      strings: `<si>${'<r>'.repeat(3e5)}<t>a</t>${'</r>'.repeat(3e5)}</si>`,
    }),
  'very many attributes': () => withSheet(`<x ${times(100_000, (i) => `a${i}="${i}" `)}/>${cell}`),
  'a very long attribute': () => withSheet(`<x a="${'a'.repeat(8e6)}"/>${cell}`),
  'a very long text': () => withSheet(sheetData(row(1, text('A1', 'a '.repeat(3e6))))),
  'very many references to signs': () =>
    withSheet(sheetData(row(1, text('A1', '&amp;&#x41;'.repeat(4e5))))),
  'nothing but references to signs': () =>
    withSheet(sheetData(row(1, text('A1', '&#x41;'.repeat(8e5))))),
  'nothing but escaped signs': () =>
    withSheet(sheetData(row(1, text('A1', '_x0041_'.repeat(7e5))))),
  'names that are all mistaken for each other': () =>
    withSheet(
      `${cell}<extLst>${times(2 ** 15, (number) => `<${times(15, (bit) => ((number >> bit) & 1 ? 'Aa' : 'BB'))}/>`)}</extLst>`,
    ),
  'very many relationships to one table': () =>
    smallXlsx({
      sheets: [cell],
      parts: {
        'xl/tables/table1.xml': '<table ref="A1:B2"/>',
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${times(50_000, (i) => `<Relationship Id="r${i}" Type="x/table" Target="../tables/table1.xml"/>`)}</Relationships>`,
      },
    }),
  'very many sheets': () =>
    smallXlsx({
      sheets: [cell],
      after: times(100_000, (i) => `<sheet name="${i}" sheetId="${i}"/>`),
    }),
  'very many styles': () =>
    smallXlsx({
      sheets: [cell],
      styles: `<cellXfs>${'<xf numFmtId="14"/>'.repeat(300_000)}</cellXfs>`,
    }),
  'a very long number format': () =>
    smallXlsx({
      sheets: [sheetData(row(1, '<c r="A1" s="0"><v>46098</v></c>'))],
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${'[$-40B]"x"\\y_z*'.repeat(50_000)}d"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
    }),
  'entities in entities': () =>
    smallXlsx({
      sheets: [
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">${times(9, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)}]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a9;</t></is></c></row></sheetData></worksheet>`,
      ],
    }),
  'a part that grows a thousandfold': () =>
    zipSync({ ...smallParts({ sheets: [cell] }), 'xl/media/image1.bin': new Uint8Array(5e7) }),
  'many parts that grow': () => {
    const { entries, comment } = readZip(withSheet(cell), DEFAULT_LIMITS);
    const part = pack('xl/media/0.bin', new Uint8Array(4_900_000));
    const more = Array.from({ length: 300 }, (_, i) => {
      const name = `xl/media/${i}.bin`;
      return { ...part, name, nameBytes: strToU8(name) };
    });
    return writeZip({ entries: [...entries, ...more], comment });
  },
  'very many parts': () =>
    zipSync({
      ...smallParts({ sheets: [cell] }),
      ...Object.fromEntries(
        Array.from({ length: 12_000 }, (_, i) => [`xl/${i}.xml`, strToU8('<a/>')]),
      ),
    }),
  'very many relationships': () =>
    smallXlsx({
      sheets: [cell],
      relationships: times(
        50_000,
        (i) => `<Relationship Id="rIdAlke${i}" Type="x/styles" Target="../../${i}/styles.xml"/>`,
      ),
    }),
  'very many content types': () =>
    smallXlsx({
      sheets: [cell],
      overrides: times(50_000, (i) => `<Override PartName="/${i}" ContentType="x"/>`),
    }),
};

export const giant = (name: string): Uint8Array => {
  const make = GIANTS[name];
  if (!make) throw new RangeError(`No giant: ${name}`);
  return make();
};

export const someGiant = (random: Random): { name: string; bytes: Uint8Array } => {
  const name = random.oneOf(Object.keys(GIANTS));
  return { name, bytes: giant(name) };
};
