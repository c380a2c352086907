import { describe, expect, it } from 'vitest';
import { newXlsx } from '../../../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import { EVERYTHING } from './everything.ts';
import { expectSchemaOrder, expectWellFormed, partsOf, partText } from './parts.ts';

const META = { title: 'Aluekehittämiskeskustelut <2026>', language: 'fi-FI' };

const file = newXlsx(EVERYTHING, META);
const parts = partsOf(file);

describe('a new workbook', () => {
  it('is well-formed in every part, in the order of the schema, and the same bytes every time', () => {
    for (const [name, part] of Object.entries(parts)) expectWellFormed(part, name);
    for (const name of Object.keys(parts).filter((one) => one.includes('worksheets')))
      expectSchemaOrder(parts[name] as Uint8Array, name);
    expect(newXlsx(EVERYTHING, META)).toEqual(file);
  });

  it('holds what the models say', () => {
    const { sheets } = openXlsx(file).snapshot();
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Laskenta', true],
      ["Keskustelut 'x' & <y>", false],
      ['Asetukset', false],
      ['Tarkistus', false],
    ]);
    expect(sheets[1]?.values).toEqual([
      ['Keskustelut'],
      ['Liitto täyttää'],
      ['Tunnus', 'Teema'],
      [
        'K1',
        ' Vihreä & "siirtymä"\nkahdella rivillä',
        '✔',
        { date: '2026-03-17T09:00' },
        { date: '2026-02-13' },
      ],
      [],
      [true, 12.5, { error: '#N/A' }, '=1+1'],
    ]);
  });

  it('has its layout and drop-downs, which warn and never refuse', () => {
    const opened = openXlsx(file);
    expect(opened.layout("Keskustelut 'x' & <y>")).toMatchObject({
      columnWidths: [8, 30, 40, 18, 12],
      frozenRows: 3,
      frozenColumns: 1,
    });
    expect(opened.dropDowns("Keskustelut 'x' & <y>")).toEqual([
      {
        ranges: [{ top: 3, left: 3, bottom: 20, right: 3 }],
        list: ['ti 17.3.2026 klo 9–11', 'ke "18.3."'],
        strict: false,
        promptTitle: 'Ajankohta',
        prompt: 'Valitse tai kirjoita.\nMuukin käy.',
      },
      { ranges: [{ top: 3, left: 0, bottom: 20, right: 0 }], list: ['a', 'b'], strict: false },
    ]);
    expect(partText(parts, 'xl/worksheets/sheet2.xml')).toContain('errorStyle="warning"');
  });

  it('opens on the first sheet that can be seen, calculates, and says what it is', () => {
    const workbook = partText(parts, 'xl/workbook.xml');
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).toContain('fullCalcOnLoad="1"');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Keskustelut ''x'' &amp; &lt;y&gt;'!$3:$3</definedName>`,
    );
    expect(partText(parts, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(partText(parts, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(partText(parts, 'docProps/core.xml')).toContain(
      '<dc:title>Aluekehittämiskeskustelut &lt;2026&gt;</dc:title><dc:language>fi-FI</dc:language>',
    );
  });

  it('keeps what is typed: text in input cells and columns, dates in date columns, both unlocked', () => {
    const xfs =
      partText(parts, 'xl/styles.xml').match(/<xf [^>]*xfId="0"[^>]*?(\/>|>.*?<\/xf>)/g) ?? [];
    const styleOf = (pattern: RegExp) =>
      xfs[Number(pattern.exec(partText(parts, 'xl/worksheets/sheet2.xml'))?.[1])] ?? '';
    for (const xf of [styleOf(/<c r="A4" s="(\d+)"/), styleOf(/<col min="1"[^>]* style="(\d+)"/)]) {
      expect(xf).toContain('numFmtId="49"');
      expect(xf).toContain('wrapText="1"');
      expect(xf).toContain('locked="0"');
    }
    expect(styleOf(/<c r="E4" s="(\d+)"/)).toContain('numFmtId="14"');
    expect(styleOf(/<c r="D4" s="(\d+)"/)).toContain('numFmtId="22"');
    expect(styleOf(/<c r="B6" s="(\d+)"/)).toContain('numFmtId="0"');
  });

  it('gives a row the height that its wrapped texts need', () => {
    const sheet = partText(parts, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<row r="1" ht="30" customHeight="1">');
    expect(sheet).toContain('<row r="4" ht="31">');
  });

  it('has a native check as an ordinary conditional format, and a mark only on the sheet that is ours', () => {
    expect(partText(parts, 'xl/worksheets/sheet2.xml')).toContain(
      '<conditionalFormatting sqref="B4:B21"><cfRule type="expression" dxfId="0" priority="1"><formula>$A4&lt;&gt;&quot;&quot;</formula></cfRule></conditionalFormatting>',
    );
    const opened = openXlsx(file);
    opened.clean();
    expect(opened.snapshot().sheets.map(({ name }) => name)).toHaveLength(3);
  });

  it('has at most as many links as Excel takes, and every text', () => {
    const rows = Array.from({ length: 65_600 }, (_, row) => ({
      cells: [{ value: row, link: { sheet: 'A', row, column: 0 } }],
    }));
    const many = newXlsx([{ name: 'A', widths: [9], rows }], META);
    const sheet = partText(partsOf(many), 'xl/worksheets/sheet1.xml');
    expect(sheet.match(/<hyperlink /g)).toHaveLength(65_530);
    expect(openXlsx(many).snapshot().sheets[0]?.values.at(-1)).toEqual([65_599]);
  });

  it('cannot hold a drop-down whose list is too long to be written out', () => {
    const list = Array.from({ length: 18 }, (_, i) => `Maakunnan nimi ${i}`);
    const model = { name: 'A', widths: [], rows: [], dropDowns: [{ ranges: [], list }] };
    expect(() => newXlsx([model], META)).toThrow(RangeError);
    expect(() => newXlsx([{ ...model, dropDowns: [{ ranges: [], list: ['a,b'] }] }], META)).toThrow(
      RangeError,
    );
  });
});
