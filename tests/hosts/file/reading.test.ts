import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import type { CellValue } from '../../../src/workbook/snapshot.ts';
import { row, type SmallWorkbook, sheetData, smallXlsx, styles, text } from './small-workbook.ts';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

const open = (book: SmallWorkbook) => openXlsx(smallXlsx(book));
const sheetsOf = (book: SmallWorkbook) => open(book).snapshot().sheets;
/** The values of the cells of one row. */
const cells = (inner: string, more: Partial<SmallWorkbook> = {}): readonly CellValue[] =>
  sheetsOf({ sheets: [sheetData(row(1, inner))], ...more })[0]?.values[0] ?? [];

describe('values', () => {
  it.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a negative number', '<c r="A1"><v>-0.1</v></c>', -0.1],
    ['a power of ten', '<c r="A1"><v>1.5E3</v></c>', 1500],
    ['a number of many digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a number among spaces', '<c r="A1"><v> 7 </v></c>', 7],
    ['a number in CDATA', '<c r="A1"><v><![CDATA[7]]></v></c>', 7],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['a boolean in words', '<c r="A1" t="b"><v>false</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a text of its own', text('A1', 'Päijät-Häme &amp; &lt;x&gt;'), 'Päijät-Häme & <x>'],
    [
      'rich text without its phonetic run',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Ala</t></r><r><t xml:space="preserve"> osa</t></r><rPh sb="0" eb="1"><t>X</t></rPh></is></c>',
      'Ala osa',
    ],
    ['escaped characters', text('A1', 'a_x000D__x000a_b_x005F_x0041_'), 'a\r\nb_x0041_'],
    ['a line break', text('A1', 'a\r\nb'), 'a\nb'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1&amp;"a"</f><v>ba</v></c>', 'ba'],
    ['the number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a day', '<c r="A1" s="1"><v>46098</v></c>', { date: '2026-03-17' }],
    ['a day and a time', '<c r="A1" s="2"><v>46098.375</v></c>', { date: '2026-03-17T09:00' }],
    ['a time alone', '<c r="A1" s="3"><v>0.375</v></c>', '09:00'],
    [
      'a day of a formula',
      '<c r="A1" s="1"><f>TODAY()</f><v>46098</v></c>',
      { date: '2026-03-17' },
    ],
    ['a number in a style that is not there', '<c r="A1" s="99"><v>46098</v></c>', 46_098],
    ['an ISO day', '<c r="A1" t="d"><v>2026-03-17</v></c>', { date: '2026-03-17' }],
    ['a text in a date cell', '<c r="A1" s="1" t="inlineStr"><is><t>17.3.</t></is></c>', '17.3.'],
  ])('%s', (_, inner, value) => {
    expect(cells(inner, { styles: styles([0, 14, 'd.m.yyyy h:mm', 20]) })).toEqual([value]);
  });

  it.each([
    ['an empty cell', '<c r="A1"/>'],
    ['a formatted empty cell', '<c r="A1" s="1"/>'],
    ['an empty value', '<c r="A1"><v/></c>'],
    ['an empty shared text', '<c r="A1" t="s"><v></v></c>'],
    ['a formula that nobody worked out', '<c r="A1"><f>1+1</f></c>'],
  ])('nothing in %s', (_, inner) => {
    expect(cells(inner)).toEqual([]);
  });

  it('of shared texts', () => {
    const strings = '<si><t>Lappi</t></si><si/><si><r><t>Kai</t></r><r><t>nuu</t></r></si>';
    expect(
      cells(
        '<c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>',
        {
          strings,
        },
      ),
    ).toEqual(['Kainuu', 'Lappi', '']);
  });

  it.each([
    ['in their plainest form', '<si><t>', '</t></si>'],
    ['with their spaces kept', '<si><t xml:space="preserve">', '</t></si>'],
    ['in runs', '<si><r><t>', '</t></r></si>'],
    ['with how to read them', '<si><t>', '</t><rPh sb="0" eb="1"><t>X</t></rPh></si>'],
    ['among spaces', ' <si>\n<t >', '</t ></si > '],
    ['with a remark', '<si><t>', '<!-- x --></t></si>'],
    ['with another attribute', '<si><t x="1" xml:space="preserve">', '</t></si>'],
    ['with a name that begins alike', '<si><tx>X</tx><t>', '</t></si>'],
  ])('of shared texts %s, whatever stands before and after', (_, open, close) => {
    const written = ['', 'Lappi &amp; &#228;', 'a\r\n_x0041_', ' Åland ', '<![CDATA[<&>]]>'];
    const plain = ['', 'Lappi & ä', 'a\nA', ' Åland ', '<&>'];
    const strings = written
      .map((one) => `<si><t>${one}</t></si><si/>${open}${one}${close}<x/>`)
      .join('');
    const all = Array.from({ length: 15 }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(cells(all, { strings })).toEqual(plain.flatMap((one) => [one, '', one]));
  });

  it('are no escapes where two runs meet', () => {
    const strings = '<si><r><t>rivi_x000</t></r><r><t>D_ _x0041_</t></r></si>';
    expect(cells('<c r="A1" t="s"><v>0</v></c>', { strings })).toEqual(['rivi_x000D_ A']);
  });

  it.each([
    '<si><t>Lappi</t></si',
    '<si><t>Lappi</t>',
    '<si><t>Lap',
    '<si><t',
    '<si><t>a</si></t>',
  ])('not of shared texts that end too early: %s', (strings) => {
    const cut = () => cells('<c r="A1" t="s"><v>0</v></c>', { strings: `<si/>${strings}` });
    expect(cut).toThrowError(expect.objectContaining({ code: 'file-damaged' }));
  });

  it('begin in 1904 when the workbook says so', () => {
    expect(
      cells('<c r="A1" s="1"><v>44636</v></c>', {
        styles: styles([0, 14]),
        before: '<workbookPr date1904="1"/>',
      }),
    ).toEqual([{ date: '2026-03-17' }]);
  });

  it('stand where their addresses say, padded from A1', () => {
    const values = sheetsOf({
      sheets: [
        sheetData(
          row(3, '<c r="C3"><v>1</v></c><c r="E3"><v>2</v></c>'),
          row(5, '<c r="A5"><v>3</v></c>'),
        ),
      ],
    })[0]?.values;
    expect(values).toEqual([[], [], [null, null, 1, null, 2], [], [3]]);
  });

  it('are counted where addresses are missing', () => {
    const values = sheetsOf({
      sheets: [
        '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
      ],
    })[0]?.values;
    expect(values).toEqual([[1, null, null, 2, 3], [], [], [4], [5]]);
  });

  it('are the same in strict workbooks, under prefixes, in UTF-16 and behind a byte order mark', () => {
    const inner = sheetData(row(1, `${text('A1', 'Ää–€')}<c r="B1"><v>2</v></c>`));
    const whole = (prefix: string, body: string, encoding = 'UTF-8') =>
      `<?xml version="1.0" encoding="${encoding}"?><${prefix}worksheet xmlns${prefix && `:${prefix.slice(0, -1)}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${body.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)}</${prefix}worksheet>`;
    const utf16 = (words: string, little: boolean, mark: boolean) => {
      const buffer = Buffer.from((mark ? '\ufeff' : '') + words, 'utf16le');
      return new Uint8Array(little ? buffer : buffer.swap16());
    };
    for (const sheet of [
      inner,
      whole('x:', inner),
      new TextEncoder().encode(`\ufeff${whole('', inner)}`),
      utf16(whole('', inner, 'UTF-16'), true, true),
      utf16(whole('', inner, 'UTF-16'), false, true),
      utf16(whole('', inner, 'UTF-16'), true, false),
      utf16(whole('', inner, 'UTF-16'), false, false),
    ])
      expect(sheetsOf({ sheets: [sheet] })[0]?.values).toEqual([['Ää–€', 2]]);
    expect(sheetsOf({ sheets: [inner], namespace: STRICT })[0]?.values).toEqual([['Ää–€', 2]]);
    const latin = Buffer.from(whole('', inner.replace('–€', ''), 'ISO-8859-1'), 'latin1');
    expect(sheetsOf({ sheets: [new Uint8Array(latin)] })[0]?.values).toEqual([['Ää', 2]]);
  });
});

describe('sheets', () => {
  it('have names, merges and a word when they are hidden', () => {
    const sheets = sheetsOf({
      sheets: [
        `${sheetData(row(1, '<c r="A1"><v>1</v></c>'))}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1"/></mergeCells>`,
        sheetData(),
        sheetData(),
      ],
      names: ['Keskustelut &amp; muut', 'Piilo', 'Syvä piilo'],
      states: ['visible', 'hidden', 'veryHidden'],
    });
    expect(sheets).toEqual([
      {
        name: 'Keskustelut & muut',
        values: [[1]],
        merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      },
      { name: 'Piilo', values: [], hidden: true },
      { name: 'Syvä piilo', values: [], hidden: true },
    ]);
  });

  it('far out are read without rows in between', () => {
    const values = sheetsOf({
      sheets: [
        `<dimension ref="A1:XFD1048576"/>${sheetData(row(1, '<c r="A1"><v>1</v></c>'), row(1_048_576, '<c r="XFD1048576"><v>2</v></c>'))}`,
      ],
    })[0]?.values;
    expect(values).toHaveLength(1_048_576);
    expect(values?.[500_000]).toBe(values?.[600_000]);
    expect(values?.[1_048_575]?.[16_383]).toBe(2);
  });

  it('in any place of the file, named in any way, are found; other kinds are left out', () => {
    const sheet = (value: number) =>
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><v>${value}</v></c></row></sheetData></worksheet>`;
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const read = sheetsOf({
      sheets: ['', '', '', ''],
      parts: {
        'muut/taulukko 1.xml': sheet(1),
        'xl/ws/a.xml': sheet(2),
        'xl/chart.xml': '<chartsheet/>',
        'xl/%41.xml': sheet(4),
        'xl/_rels/workbook.xml.rels':
          `<x:Relationships xmlns:x="http://schemas.openxmlformats.org/package/2006/relationships">` +
          `<x:Relationship Id="rId1" Type="${office}/worksheet" Target="/muut/taulukko%201.xml"/>` +
          `<x:Relationship Id="rId2" Type="${STRICT.replace('spreadsheetml/main', 'officeDocument/relationships')}/worksheet" Target="./ws/../ws/a.xml"/>` +
          `<x:Relationship Id="rId3" Type="${office}/chartsheet" Target="chart.xml"/>` +
          `<x:Relationship Id="rId4" Type="${office}/worksheet" Target="%41.xml"/></x:Relationships>`,
      },
    });
    expect(read.map(({ values }) => values)).toEqual([[[1]], [[2]], [[4]]]);
  });
});

describe('layout', () => {
  it('tells widths, frozen rows and columns, hidden rows and columns', () => {
    const layout = open({
      sheets: [
        '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>' +
          '<sheetFormatPr defaultColWidth="12" defaultRowHeight="15"/><cols><col min="1" max="2" width="20.5"/><col min="4" max="4" width="9" hidden="1"/></cols>' +
          '<sheetData><row r="2" hidden="1"/><row r="3" hidden="0"/><row r="9" hidden="true"/></sheetData>',
      ],
    }).layout('Taulukko1');
    expect(layout).toEqual({
      columnWidths: [20.5, 20.5, undefined, 9],
      usualWidth: 12,
      frozenRows: 3,
      frozenColumns: 1,
      hiddenRows: new Set([1, 8]),
      hiddenColumns: new Set([3]),
    });
  });

  it('of a plain sheet, and of one that is split but not frozen', () => {
    expect(open({ sheets: [sheetData()] }).layout('Taulukko1')).toMatchObject({
      columnWidths: [],
      frozenRows: 0,
      usualWidth: 8.43,
    });
    const split =
      '<sheetViews><sheetView><pane ySplit="2400" state="split"/></sheetView></sheetViews><sheetData/>';
    expect(open({ sheets: [split] }).layout('Taulukko1').frozenRows).toBe(0);
  });

  it('of a sheet that is not there is a mistake of ours', () => {
    expect(() => open({ sheets: [sheetData()] }).layout('Muu')).toThrow(RangeError);
  });
});

describe('drop-downs', () => {
  const validation = (sqref: string, formula: string, attributes = 'type="list"') =>
    `<dataValidation ${attributes} sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
  const dropDowns = (validations: string, after = '') => {
    const lists = sheetData(
      row(1, text('A1', 'Lappi') + text('B1', 'Kainuu')),
      row(3, `${text('A3', 'Uusimaa')}<c r="B3"><v>7</v></c>`),
    );
    return open({
      sheets: [
        `${sheetData(row(1, text('A1', 'oma')))}<dataValidations>${validations}</dataValidations>`,
        lists,
      ],
      names: ['Keskustelut', "Listat 'x'"],
      after,
    }).dropDowns('Keskustelut');
  };

  it.each([
    ['written out', '"kyllä, ei,,""ehkä"""', ['kyllä', 'ei', '"ehkä"']],
    ['a column of another sheet', "'Listat ''x'''!$A$1:$A$9", ['Lappi', 'Uusimaa']],
    ['a row', "'listat ''X'''!$A$1:$B$1", ['Lappi', 'Kainuu']],
    ['a whole column', "'Listat ''x'''!$B:$B", ['Kainuu', 7]],
    ['the same sheet', '$A$1:$A$5', ['oma']],
    ['a name', 'maakunnat', ['Lappi', 'Uusimaa']],
    ['a name of a name', 'Toinen', ['Lappi', 'Uusimaa']],
    ['a name of this sheet before one of all', 'Kaksi', ['oma']],
  ])('%s', (_, formula, list) => {
    const names =
      "<definedNames><definedName name=\"Maakunnat\">'Listat ''x'''!$A$1:$A$3</definedName><definedName name=\"Toinen\">Maakunnat</definedName>" +
      '<definedName name="Kaksi">\'Listat \'\'x\'\'\'!$B$1</definedName><definedName name="Kaksi" localSheetId="0">$A$1</definedName></definedNames>';
    expect(dropDowns(validation('B2:B9 D2', formula), names)).toEqual([
      {
        ranges: [
          { top: 1, left: 1, bottom: 8, right: 1 },
          { top: 1, left: 3, bottom: 1, right: 3 },
        ],
        list,
        strict: false,
      },
    ]);
  });

  it.each([
    ['another kind', validation('B2', '1', 'type="whole"')],
    ['a formula', validation('B2', 'INDIRECT("A1")')],
    ['another file', validation('B2', '[1]Sheet1!$A$1:$A$3')],
    ['a sheet that is gone', validation('B2', 'Pois!$A$1:$A$3')],
    ['a name that is gone', validation('B2', 'Pois')],
    ['another list for each cell', validation('B2:B9', 'A1:A3')],
    ['no cells', validation('', '"a,b"')],
  ])('not told: %s', (_, xml) => {
    expect(dropDowns(xml)).toEqual([]);
  });

  it('say whether they refuse other values, and what they prompt', () => {
    const [one] = dropDowns(
      validation(
        'B2',
        '"a"',
        'type="list" showErrorMessage="1" promptTitle="Maakunta" prompt="Valitse&#10;yksi"',
      ),
    );
    expect(one).toMatchObject({ strict: true, promptTitle: 'Maakunta', prompt: 'Valitse\nyksi' });
    const [warns] = dropDowns(
      validation('B2', '"a"', 'type="list" showErrorMessage="1" errorStyle="warning"'),
    );
    expect(warns?.strict).toBe(false);
  });

  it('in an extension, as Excel writes lists of other sheets', () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
    const file = open({
      sheets: [
        `${sheetData(row(1, text('A1', 'a')))}<extLst><ext xmlns:x14="${x14}"><x14:dataValidations xmlns:xm="${xm}"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      ],
    });
    expect(file.dropDowns('Taulukko1')).toEqual([
      { ranges: [{ top: 1, left: 2, bottom: 2, right: 2 }], list: ['a'], strict: true },
    ]);
  });
});

describe('warnings', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  it('are none for a plain workbook', () => {
    expect(open({ sheets: [sheetData()] }).warnings()).toEqual([]);
  });

  it('tell of signatures, macros, protection, a final mark, revisions and formulas without results', () => {
    const file = open({
      sheets: [
        `${sheetData(row(1, '<c r="A1"><f>1</f></c>'))}<sheetProtection sheet="1"/>`,
        `${sheetData()}<sheetProtection/>`,
      ],
      after: '',
      before: '<workbookProtection lockStructure="1"/>',
      relationships:
        '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
        `<Relationship Id="w" Type="${office}/revisionHeaders" Target="revisions/h.xml"/>`,
      parts: {
        '_xmlsignatures/sig1.xml': '<a/>',
        'docProps/custom.xml':
          '<Properties><property name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>',
        '_rels/.rels':
          `<Relationships xmlns="x"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
          `<Relationship Id="b" Type="${office}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
      },
    });
    expect(file.warnings()).toEqual([
      { code: 'signed', sheets: [] },
      { code: 'macros', sheets: [] },
      { code: 'workbook-protected', sheets: [] },
      { code: 'marked-final', sheets: [] },
      { code: 'shared-revisions', sheets: [] },
      { code: 'sheets-protected', sheets: ['Taulukko1'] },
      { code: 'not-calculated', sheets: ['Taulukko1'] },
    ]);
  });
});
