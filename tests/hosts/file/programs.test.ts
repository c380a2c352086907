import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newXlsx } from '../../../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import { type CellValue, valueAt } from '../../../src/workbook/snapshot.ts';
import { EVERYTHING, TARKISTUS } from './everything.ts';
import { changedParts, expectSchemaOrder, expectWellFormed, partsOf } from './parts.ts';
import {
  coloursOf,
  convert,
  forgetPrograms,
  makeByOpenpyxl,
  newFolder,
  readByOpenpyxl,
} from './programs.ts';
import { sheetParts, sheetTree, speaksOfUs } from './trees.ts';

/** A flat OpenDocument, for LibreOffice to make an .xlsx of. */
const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day/><number:text>.</number:text><number:month/><number:text>.</number:text><number:year number:style="long"/></number:date-style>
<number:time-style style:name="N2"><number:hours/><number:text>.</number:text><number:minutes number:style="long"/></number:time-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="time" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="bold" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:content-validations><table:content-validation table:name="v" table:condition="of:cell-content-is-in-list(&quot;K1&quot;;&quot;K2&quot;)" table:base-cell-address="Keskustelut.A2"/></table:content-validations>
<table:table table:name="Keskustelut">
<table:table-row><table:table-cell table:style-name="bold" office:value-type="string"><text:p>Tunnus</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Teema</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Päivä</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:content-validation-name="v" office:value-type="string"><text:p>K1</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Rivi 1</text:p><text:p>Rivi 2 &amp; äö–€</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-03-17"><text:p>17.3.2026</text:p></table:table-cell><table:table-cell table:style-name="time" office:value-type="time" office:time-value="PT09H30M00S"><text:p>9.30</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:content-validation-name="v" office:value-type="string"><text:p>K2</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell><table:table-cell table:formula="of:=[.B3]*2" office:value-type="float" office:value="25"><text:p>25</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>yhdistetty</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
<table:table-row><table:covered-table-cell table:number-columns-repeated="2"/></table:table-row>
</table:table>
<table:table table:name="Muu sivu"><table:table-row><table:table-cell office:value-type="string"><text:p>muu</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>`;

const CSV = 'Tunnus,Teema,Luku\nK1,"Vihreä, siirtymä",1.5\nK2,Osaaminen,2\n';

const MAKERS = ['libreoffice-csv', 'libreoffice-fods', 'openpyxl'] as const;
type Maker = (typeof MAKERS)[number];

/** The written cells: below everything, so that no maker's own cells are in the way. */
const ADDED: readonly (readonly [number, number, CellValue])[] = [
  [40, 1, 'Päijät-Häme <&> 007'],
  [40, 2, { date: '2026-03-17T09:00' }],
  [41, 1, 5.25],
  [41, 2, true],
];

const folder = newFolder();
const at = (name: string) => join(folder, name);
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

const source: Partial<Record<Maker, Uint8Array>> = {};
const painted: Partial<Record<Maker, Uint8Array>> = {};
/** As LibreOffice saved them again. */
const resaved: Record<string, Uint8Array> = {};
const pdf: Record<string, string> = {};

beforeAll(() => {
  // LibreOffice takes a CSV that says nothing for Latin-1.
  writeFileSync(at('libreoffice-csv.csv'), CSV, 'latin1');
  writeFileSync(at('libreoffice-fods.fods'), FLAT);
  convert([at('libreoffice-csv.csv'), at('libreoffice-fods.fods')], 'xlsx', folder);
  makeByOpenpyxl(at('openpyxl.xlsx'));
  for (const maker of MAKERS) {
    source[maker] = bytesOf(at(`${maker}.xlsx`));
    const file = openXlsx(source[maker]);
    const name = file.snapshot().sheets[0]?.name ?? '';
    file.paint([
      { sheet: name, row: 1, column: 1, severity: 'error' },
      { sheet: name, row: 2, column: 0, severity: 'warning' },
      { sheet: name, row: 2, column: 2, severity: 'todo' },
    ]);
    file.putSheet(TARKISTUS);
    painted[maker] = file.save();
    writeFileSync(at(`painted-${maker}.xlsx`), painted[maker]);
    const edited = openXlsx(painted[maker]);
    const refused = edited.apply(
      ADDED.map(([row, column, becomes]) => ({
        at: { sheet: name, row, column },
        was: null,
        becomes,
      })),
    );
    if (refused.length > 0) throw new Error(JSON.stringify(refused));
    writeFileSync(at(`edited-${maker}.xlsx`), edited.save());
  }
  writeFileSync(at('new.xlsx'), newXlsx(EVERYTHING, { title: 'Otsikko', language: 'fi-FI' }));
  const files = MAKERS.flatMap((maker) => [`${maker}`, `painted-${maker}`, `edited-${maker}`]);
  files.push('new');
  const again = convert(
    files.map((name) => at(`${name}.xlsx`)),
    'xlsx:Calc MS Excel 2007 XML',
    at('resaved'),
  );
  files.forEach((name, index) => {
    resaved[name] = bytesOf(again[index] as string);
  });
  const shown = ['painted-libreoffice-csv', 'painted-openpyxl', 'new'];
  const pdfs = convert(
    shown.map((name) => at(`${name}.xlsx`)),
    'pdf',
    at('pdf'),
  );
  shown.forEach((name, index) => {
    pdf[name] = pdfs[index] as string;
  });
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  forgetPrograms();
});

const made = (files: Partial<Record<Maker, Uint8Array>>, maker: Maker): Uint8Array => {
  const bytes = files[maker];
  if (!bytes) throw new Error(maker);
  return bytes;
};

describe.each(MAKERS)('a workbook by %s', (maker) => {
  it('is read', () => {
    const { sheets } = openXlsx(made(source, maker)).snapshot();
    const [first] = sheets;
    const expected: Record<Maker, () => void> = {
      'libreoffice-csv': () =>
        expect(first?.values).toEqual([
          ['Tunnus', 'Teema', 'Luku'],
          ['K1', 'Vihreä, siirtymä', 1.5],
          ['K2', 'Osaaminen', 2],
        ]),
      'libreoffice-fods': () => {
        expect(first?.values).toEqual([
          ['Tunnus', 'Teema', 'Päivä'],
          ['K1', 'Rivi 1\nRivi 2 & äö–€', { date: '2026-03-17' }, '09:30'],
          ['K2', 12.5, 25],
          ['yhdistetty'],
        ]);
        expect(first?.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 1 }]);
        expect(openXlsx(made(source, maker)).dropDowns('Keskustelut')).toMatchObject([
          { ranges: [{ top: 1, left: 0, bottom: 2, right: 0 }], list: ['K1', 'K2'] },
        ]);
      },
      openpyxl: () => {
        expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
          ['Keskustelut – äö', undefined],
          ['Taulukko', undefined],
          ['Piilossa', true],
        ]);
        expect(first?.values[2]).toEqual([
          'K2',
          'Teema 2 <&>\nrivi 2',
          { date: '2026-03-02' },
          { date: '2026-03-02T09:30' },
          0.5,
          true,
        ]);
        const file = openXlsx(made(source, maker));
        expect(file.warnings()).toEqual([{ code: 'not-calculated', sheets: ['Keskustelut – äö'] }]);
        expect(file.refusal({ sheet: 'Taulukko', row: 0, column: 0 })).toBe('table-header');
        expect(file.layout('Keskustelut – äö')).toMatchObject({ frozenRows: 1, frozenColumns: 1 });
        expect([...file.layout('Keskustelut – äö').hiddenRows]).toEqual([4]);
      },
    };
    expected[maker]();
  });

  it('is painted and gets our sheet soundly, and comes back by clean', () => {
    const before = partsOf(made(source, maker));
    const after = partsOf(made(painted, maker));
    const changed = changedParts(before, after);
    for (const name of changed) {
      expectWellFormed(after[name] as Uint8Array, name);
      if (/worksheets\/\w+\.xml$/.test(name)) expectSchemaOrder(after[name] as Uint8Array, name);
    }
    const file = openXlsx(made(painted, maker));
    file.clean();
    expect(changedParts(before, partsOf(file.save()))).toEqual(['xl/styles.xml']);
  });

  it('is the same to LibreOffice, with our sheet and our values added', () => {
    const plain = openXlsx(resaved[maker] as Uint8Array).snapshot().sheets;
    const edited = openXlsx(resaved[`edited-${maker}`] as Uint8Array).snapshot().sheets;
    expect(edited.map(({ name }) => name)).toEqual([...plain.map(({ name }) => name), 'Tarkistus']);
    expect(edited.at(-1)?.values).toEqual([
      ['Tarkistus', 'Solu'],
      ['✖ Virhe', 'B2'],
    ]);
    plain.forEach((sheet, index) => {
      const now = edited[index] ?? sheet;
      expect(now.values.slice(0, sheet.values.length)).toEqual(sheet.values);
      expect(now.merges).toEqual(sheet.merges);
      if (index === 0)
        for (const [row, column, value] of ADDED) expect(valueAt(now, row, column)).toEqual(value);
    });
  });

  it('painted, saved by LibreOffice and cleaned is the tree of the unpainted one that LibreOffice saved', () => {
    const ours = resaved[`painted-${maker}`] as Uint8Array;
    expect(speaksOfUs(partsOf(ours)).length).toBeGreaterThanOrEqual(2);
    const file = openXlsx(ours);
    file.clean();
    const cleaned = partsOf(file.save());
    const plain = partsOf(resaved[maker] as Uint8Array);
    expect(speaksOfUs(cleaned)).toEqual([]);
    expect(sheetParts(cleaned)).toEqual(sheetParts(plain));
    for (const [, part] of sheetParts(plain))
      expect(sheetTree(cleaned, part)).toEqual(sheetTree(plain, part));
  });

  it('painted and read by openpyxl has its values and our colours', () => {
    const { sheets } = readByOpenpyxl(at(`painted-${maker}.xlsx`));
    const before = readByOpenpyxl(at(`${maker}.xlsx`)).sheets;
    expect(sheets.slice(0, -1).map(({ name, values }) => [name, values])).toEqual(
      before.map(({ name, values }) => [name, values]),
    );
    expect(sheets[0]?.formats.slice(before[0]?.formats.length)).toEqual([
      ['B2', ['LEN("ALKE:error")>0'], 'FFFBE3E6'],
      ['A3', ['LEN("ALKE:warning")>0'], 'FFFFF1CC'],
      ['C3', ['LEN("ALKE:todo")>0'], 'FFEDEDED'],
    ]);
    expect(sheets[0]?.validations).toEqual(before[0]?.validations);
  });
});

describe('LibreOffice shows', () => {
  it.each(['painted-libreoffice-csv', 'painted-openpyxl'])('the colours of %s', (name) => {
    const colours = coloursOf(pdf[name] as string);
    for (const fill of ['FBE3E6', 'FFF1CC', 'EDEDED'])
      expect(colours.get(fill) ?? 0, fill).toBeGreaterThan(200);
  });

  it('the looks of a new workbook', () => {
    const colours = coloursOf(pdf.new as string);
    for (const fill of [
      'DCE6F2',
      'E9E3F3',
      '1F3864',
      'DDE3EA',
      'FBE3E6',
      'FFF1CC',
      'E3EFFB',
      'EDEDED',
      'E4F4E7',
    ])
      expect(colours.get(fill) ?? 0, fill).toBeGreaterThan(200);
  });
});

describe('a new workbook', () => {
  it('has its values, worked out, when LibreOffice has saved it', () => {
    const { sheets } = openXlsx(resaved.new as Uint8Array).snapshot();
    const [hidden, discussions] = sheets;
    expect([hidden?.hidden, discussions?.hidden]).toEqual([true, undefined]);
    expect(discussions?.values[3]).toEqual([
      'K1',
      ' Vihreä & "siirtymä"\nkahdella rivillä',
      '✔',
      { date: '2026-03-17T09:00' },
      { date: '2026-02-13' },
    ]);
    expect(typeof discussions?.values[5]?.[4]).not.toBe('string');
  });

  it('is whole to openpyxl', () => {
    const { sheets, title, language } = readByOpenpyxl(at('new.xlsx'));
    expect([title, language]).toEqual(['Otsikko', 'fi-FI']);
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Laskenta', 'hidden'],
      ["Keskustelut 'x' & <y>", 'visible'],
      ['Asetukset', 'visible'],
      ['Tarkistus', 'visible'],
    ]);
    expect(sheets[1]).toMatchObject({
      frozen: 'B4',
      tab: 'FF1F3864',
      validations: [
        ['D4:D21', '"ti 17.3.2026 klo 9–11,ke ""18.3."""', 'warning'],
        ['A4:A21', 'Asetukset!$A$1:$A$2', 'warning'],
      ],
      formats: [['B4:B21', ['$A4<>""'], 'FFFBE3E6']],
    });
    expect(sheets[1]?.values[3]).toEqual([
      'K1',
      ' Vihreä & "siirtymä"\nkahdella rivillä',
      '=IF(A4="","○","✔")',
      '2026-03-17T09:00:00',
      '2026-02-13T00:00:00',
    ]);
    expect(sheets[3]?.links[0]).toEqual(['A1', "'Asetukset'!A1"]);
  });
});
