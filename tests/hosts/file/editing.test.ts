import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type CellEdit } from '../../../src/findings/edits.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import { fromA1 } from '../../../src/workbook/address.ts';
import { type CellValue, sameValue, valueAt } from '../../../src/workbook/snapshot.ts';
import { changedParts, expectSchemaOrder, expectWellFormed, partsOf, partText } from './parts.ts';
import {
  OFFICE,
  PACKAGE,
  row,
  type SmallWorkbook,
  sheetData,
  smallXlsx,
  styles,
  text,
} from './small-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

const edit = (cell: string, was: CellValue, becomes: CellValue, sheet = 'Taulukko1'): CellEdit => {
  const at = fromA1(cell);
  if (!at) throw new Error(cell);
  return { at: { sheet, ...at }, was, becomes };
};

/** The inner XML of the first sheet's data after the edits, and what they gave. */
function edited(book: SmallWorkbook, ...edits: readonly CellEdit[]) {
  const before = smallXlsx(book);
  const file = openXlsx(before);
  const refused = file.apply(edits).map(({ reason }) => reason);
  const after = file.save();
  const parts = partsOf(after);
  for (const name of changedParts(partsOf(before), parts))
    expectWellFormed(parts[name] as Uint8Array, name);
  expectSchemaOrder(parts[SHEET] as Uint8Array, SHEET);
  const xml = partText(parts, SHEET);
  return {
    refused,
    xml: /<(?:x:)?sheetData>([\s\S]*)<\/(?:x:)?sheetData>/.exec(xml)?.[1] ?? '',
    changed: changedParts(partsOf(before), parts),
    workbook: partText(parts, 'xl/workbook.xml'),
    styles: parts['xl/styles.xml'] ? partText(parts, 'xl/styles.xml') : '',
    values: openXlsx(after).snapshot().sheets[0]?.values,
    file,
  };
}

const inline = (address: string, words: string, style = '') =>
  `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

describe('a cell that names a style the file does not have', () => {
  const STRAY =
    '<c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>5</v></c><c r="C1" s="3"><v>6</v></c>';
  const [A1, B1, C1] = [1, 5, 6];

  it('stays a number when another cell gets a style', () => {
    const { values, styles: after } = edited(
      { sheets: [sheetData(row(1, STRAY))] },
      edit('A1', A1, { date: '2026-03-17' }),
    );
    expect(values).toEqual([[{ date: '2026-03-17' }, B1, C1]]);
    expect(after.match(/<cellXfs count="(\d+)"/)?.[1]).toBe('5');
  });

  it('is of the first style, whatever that is', () => {
    const book = { sheets: [sheetData(row(1, STRAY))], styles: styles(['yyyy']) };
    const [values] = openXlsx(smallXlsx(book)).snapshot().sheets[0]?.values ?? [];
    expect(edited(book, edit('A1', values?.[0] ?? null, 'Lappi')).values).toEqual([
      ['Lappi', values?.[1], values?.[2]],
    ]);
    expect(values?.[1]).toEqual({ date: '1900-01-05' });
    expect(edited(book, edit('A1', values?.[0] ?? null, 7)).values).toEqual([
      [7, values?.[1], values?.[2]],
    ]);
  });

  it('does so also where there is no style sheet at all', () => {
    const { values } = edited(
      { sheets: [sheetData(row(1, STRAY))], styles: null },
      edit('A1', A1, { date: '2026-03-17' }),
    );
    expect(values).toEqual([[{ date: '2026-03-17' }, B1, C1]]);
  });

  it('may name any number: only as many styles are made as programs know', () => {
    const cells = '<c r="A1"><v>1</v></c><c r="B1" s="999999999"><v>5</v></c>';
    const { values, styles: after } = edited(
      { sheets: [sheetData(row(1, cells))] },
      edit('A1', A1, { date: '2026-03-17' }),
    );
    expect(values).toEqual([[{ date: '2026-03-17' }, B1]]);
    expect(after.match(/<cellXfs count="(\d+)"/)?.[1]).toBe('2');
  });
});

describe('a cell that is written', () => {
  const one = { sheets: [sheetData(row(2, '<c r="B2" s="0"><v>1</v></c>'))] };

  it.each<[string, CellValue, string]>([
    ['a text', 'Päijät-Häme', inline('B2', 'Päijät-Häme')],
    ['a text that looks like a number', '007', inline('B2', '007')],
    ['a text that looks like a formula', '=1+1', inline('B2', '=1+1')],
    [
      'a text with markup, spaces and lines',
      ' <a> & "b"\n',
      inline('B2', ' &lt;a&gt; &amp; &quot;b&quot;\n'),
    ],
    ['a carriage return', 'a\rb', inline('B2', 'a&#13;b')],
    ['a control character', 'a\u0001b', inline('B2', 'a_x0001_b')],
    ['a text like an escape', '_x0041_', inline('B2', '_x005F_x0041_')],
    ['half a character', 'a\ud800b', inline('B2', 'a\ufffdb')],
    ['a number', 2.5, '<c r="B2"><v>2.5</v></c>'],
    ['a boolean', true, '<c r="B2" t="b"><v>1</v></c>'],
    ['an error', { error: '#N/A' }, '<c r="B2" t="e"><v>#N/A</v></c>'],
    ['nothing', null, '<c r="B2"/>'],
    ['an empty text', '', '<c r="B2"/>'],
  ])('%s', (_, becomes, xml) => {
    const result = edited(one, edit('B2', 1, becomes));
    expect(result.xml).toBe(row(2, xml));
    expect(result.changed).toEqual([SHEET]);
  });

  it.each<[string, CellValue]>([
    ['keeps its format', 'x'],
    ['keeps its format when emptied', null],
  ])('%s and loses what belonged to its value', (_, becomes) => {
    const book = {
      sheets: [sheetData(row(1, '<c r="A1" s="1" t="e" vm="1" cm="2" ph="1"><v>#N/A</v></c>'))],
      styles: styles([0, 2]),
    };
    expect(edited(book, edit('A1', { error: '#N/A' }, becomes)).xml).toMatch(
      becomes === null
        ? /^<row r="1"><c r="A1" s="1"\/><\/row>$/
        : /^<row r="1"><c r="A1" s="1" t="inlineStr">/,
    );
  });

  it('is put among its neighbours, in new rows and cells where there are none', () => {
    const book = {
      sheets: [
        sheetData(row(2, '<c r="B2"><v>1</v></c><c r="D2"><v>2</v></c>'), '<row r="5" ht="20"/>'),
      ],
    };
    const result = edited(
      book,
      edit('E2', null, 5),
      edit('A2', null, 3),
      edit('C2', null, 4),
      edit('A1', null, 6),
      edit('C5', null, 7),
      edit('A5', null, 8),
      edit('B4', null, 9),
      edit('A9', null, 10),
      edit('A3', null, null),
    );
    expect(result.xml).toBe(
      '<row r="1"><c r="A1"><v>6</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>1</v></c><c r="C2"><v>4</v></c><c r="D2"><v>2</v></c><c r="E2"><v>5</v></c></row>' +
        '<row r="4"><c r="B4"><v>9</v></c></row>' +
        '<row r="5" ht="20"><c r="A5"><v>8</v></c><c r="C5"><v>7</v></c></row>' +
        '<row r="9"><c r="A9"><v>10</v></c></row>',
    );
    expect(result.refused).toEqual([]);
  });

  it('finds its place where addresses are missing', () => {
    const book = {
      sheets: [
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      ],
    };
    const result = edited(book, edit('B1', 2, 'x'), edit('C1', null, 4), edit('A2', 3, 5));
    expect(result.values).toEqual([[1, 'x', 4], [5]]);
  });

  it('opens sheet data that was closed, and makes it where there is none', () => {
    expect(
      edited(
        { sheets: ['<cols><col min="1" max="1" width="9"/></cols><sheetData/>'] },
        edit('A1', null, 1),
      ).values,
    ).toEqual([[1]]);
    expect(
      edited({ sheets: ['<dimension ref="A1"/><pageMargins/>'] }, edit('A1', null, 1)).values,
    ).toEqual([[1]]);
  });

  it('has the format of its row, else of its column', () => {
    const book = {
      sheets: [
        `<cols><col min="2" max="3" width="9" style="1"/></cols>${sheetData('<row r="1" s="2" customFormat="1"/>', '<row r="2" s="2"/>')}`,
      ],
      styles: styles([0, 2, 3]),
    };
    const { xml } = edited(
      book,
      edit('B1', null, 1),
      edit('B2', null, 1),
      edit('B3', null, 1),
      edit('A3', null, 1),
    );
    expect(xml.match(/<c [^>]*>/g)).toEqual([
      '<c r="B1" s="2">',
      '<c r="B2" s="1">',
      '<c r="A3">',
      '<c r="B3" s="1">',
    ]);
  });

  it('stays under the prefix of its sheet, which stays in UTF-16', () => {
    const sheet = Buffer.from(
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>',
      'utf16le',
    );
    const result = edited({ sheets: [new Uint8Array(sheet)] }, edit('A1', null, 'ä–'));
    expect(result.xml).toBe(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">ä–</x:t></x:is></x:c></x:row>',
    );
    expect(result.values).toEqual([['ä–']]);
  });
});

describe('a date', () => {
  it.each<[string, string, string]>([
    ['gets a date format in a plain cell', 'A1', '2026-03-17'],
    ['keeps the date format that is there', 'B1', '2026-03-17'],
    ['gets a time format when it has a time', 'B1', '2026-03-17T09:00'],
    ['keeps a format that shows both', 'C1', '2026-03-17T09:00'],
    ['gets a date format where only a time was shown', 'D1', '2026-03-17'],
    ['gets a date format in a text cell', 'E1', '2026-03-17'],
  ])('%s', (_, cell, date) => {
    const book = {
      sheets: [
        sheetData(row(1, [0, 1, 2, 3, 4].map((s) => `<c r="${'ABCDE'[s]}1" s="${s}"/>`).join(''))),
      ],
      styles: styles([0, 'd.m.', 'd.m.yyyy h:mm', 20, 49]),
    };
    const result = edited(book, edit(cell, null, { date }));
    const column = 'ABCDE'.indexOf(cell[0] ?? '');
    expect(result.values?.[0]?.[column]).toEqual({ date });
    const keeps = result.xml.includes(`<c r="${cell}" s="${column}"`);
    expect(keeps).toBe(cell === 'C1' || (cell === 'B1' && !date.includes('T')));
    expect(result.changed).toEqual(keeps ? [SHEET] : ['xl/styles.xml', SHEET]);
  });

  it('uses a format that was added before', () => {
    const book = { sheets: [sheetData()] };
    const result = edited(
      book,
      edit('A1', null, { date: '2026-03-17' }),
      edit('A2', null, { date: '2026-03-18' }),
    );
    expect(result.styles).toContain('<cellXfs count="2">');
    expect(result.xml.match(/ s="1"/g)).toHaveLength(2);
  });

  it('is counted from 1904 when the workbook is', () => {
    const book = { sheets: [sheetData()], before: '<workbookPr date1904="true"/>' };
    const result = edited(book, edit('A1', null, { date: '2026-03-17' }));
    expect(result.xml).toContain('<v>44636</v>');
    expect(result.values).toEqual([[{ date: '2026-03-17' }]]);
  });

  it('brings a style sheet to a workbook without one', () => {
    const result = edited(
      { sheets: [sheetData()], styles: null },
      edit('A1', null, { date: '2026-03-17' }),
    );
    expect(result.values).toEqual([[{ date: '2026-03-17' }]]);
    expect(result.changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      SHEET,
    ]);
  });

  it('gives way to a number, which a date format would hide', () => {
    const book = {
      sheets: [sheetData(row(1, '<c r="A1" s="1"><v>46098</v></c>'))],
      styles: styles([0, 14]),
    };
    expect(edited(book, edit('A1', { date: '2026-03-17' }, 5)).values).toEqual([[5]]);
  });
});

describe('an edit that is refused', () => {
  const book: SmallWorkbook = {
    sheets: [
      sheetData(
        row(
          1,
          `<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">X</f><v>1</v></c>${text('C1', 'Nimi')}`,
        ),
        row(
          2,
          '<c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><v>1</v></c><c r="E2"><v>5</v></c>',
        ),
        row(3, '<c r="B3"><f t="dataTable" ref="B3:C4" dt2D="1" r1="A1" r2="A2"/><v>1</v></c>'),
      ) +
        '<mergeCells><mergeCell ref="E2:F3"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>',
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/table" Target="../tables/t.xml"/><Relationship Id="rId2" Type="x/pivotTable" Target="/xl/p.xml"/></Relationships>',
      'xl/tables/t.xml': '<table ref="C1:D9"/>',
      'xl/p.xml': '<pivotTableDefinition><location ref="H1:I3"/></pivotTableDefinition>',
    },
  };

  it.each<[string, CellEdit, string]>([
    ['a formula', edit('A1', 2, 'x'), 'formula'],
    ['a shared formula', edit('A2', 3, 'x'), 'formula'],
    ['a cell that an array formula fills', edit('B2', 1, 'x'), 'formula'],
    ['a cell that a data table fills', edit('C4', null, 'x'), 'formula'],
    ['inside a merge', edit('F3', null, 'x'), 'inside-merge'],
    ['a title of a table', edit('C1', 'Nimi', 'x'), 'table-header'],
    ['a pivot table', edit('H2', null, 'x'), 'pivot'],
    ['another value than it was made for', edit('E2', 4, 'x'), 'changed-since'],
    ['another type than it was made for', edit('E2', '5', 'x'), 'changed-since'],
    ['a sheet that is gone', edit('A1', null, 'x', 'Muu'), 'sheet-gone'],
    ['a day that is none', edit('Z9', null, { date: '2026-02-30' }), 'host'],
    ['a number that is none', edit('Z9', null, Number.NaN), 'host'],
    ['a text that is too long', edit('Z9', null, 'x'.repeat(32_768)), 'host'],
  ])('%s', (_, one, reason) => {
    const file = openXlsx(smallXlsx(book));
    expect(file.apply([one])).toEqual([{ edit: one, reason }]);
    expect(file.save()).toEqual(smallXlsx(book));
    if (reason !== 'changed-since' && reason !== 'host') expect(file.refusal(one.at)).toBe(reason);
  });

  it('does not stop the others, and the top left of a merge and a table below its titles are written', () => {
    const refused = edit('A1', 2, 'x');
    const result = edited(
      book,
      refused,
      edit('E2', 5, 6),
      edit('D3', null, 7),
      edit('C9', null, 'uusi'),
    );
    expect(result.refused).toEqual(['formula']);
    expect(result.values?.[1]?.[4]).toBe(6);
    expect(result.values?.[8]?.[2]).toBe('uusi');
    expect(result.file.refusal({ sheet: 'Taulukko1', row: 8, column: 2 })).toBeNull();
  });

  it('is held against the edits before it', () => {
    const plain = { sheets: [sheetData(row(1, '<c r="A1"><v>1</v></c>'))] };
    const result = edited(plain, edit('A1', 1, 2), edit('A1', 2, 3), edit('A1', 1, 4));
    expect(result.refused).toEqual(['changed-since']);
    expect(result.values).toEqual([[3]]);
  });

  it('leaves the file as it was when an edit changes nothing', () => {
    const plain = smallXlsx({ sheets: [sheetData(row(1, '<c r="A1"><v>1</v></c>'))] });
    const file = openXlsx(plain);
    file.apply([edit('A1', 1, 1), edit('B9', null, ''), edit('A1', 1, 2), edit('A1', 2, 1)]);
    expect(file.save()).toBe(plain);
  });
});

describe('formulas elsewhere', () => {
  const calculating = (after: string) => ({
    sheets: [sheetData(row(1, '<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>'))],
    after,
  });
  it.each([
    ['<calcPr calcId="1"/>', '<calcPr fullCalcOnLoad="1" calcId="1"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
    [
      '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/>',
      '</definedNames><calcPr fullCalcOnLoad="1"/><oleSize',
    ],
    ['', '</sheets><calcPr fullCalcOnLoad="1"/>'],
  ])('are worked out anew when the workbook is next opened: %s', (after, becomes) => {
    expect(edited(calculating(after), edit('A1', 1, 2)).workbook).toContain(becomes);
  });

  it('are left alone when nothing was written', () => {
    expect(edited(calculating('<calcPr/>'), edit('A1', 7, 2)).changed).toEqual([]);
  });
});

describe('any edits', () => {
  const book: SmallWorkbook = {
    sheets: [
      sheetData(
        row(1, text('A1', 'Tunnus') + text('B1', 'Teema')),
        row(2, `<c r="A2" s="1"><v>46098</v></c><c r="C2" t="b"><v>1</v></c>`),
        row(4, '<c r="B4" t="s"><v>0</v></c>'),
      ),
      sheetData(row(1, text('A1', 'muu'))),
    ],
    strings: '<si><t>jaettu</t></si>',
    styles: styles([0, 14, 20]),
  };
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc
      .date({ min: new Date('1901-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((when) => ({ date: when.toISOString().slice(0, 10) })),
  );

  it('give what the edits say and leave every other value and part', () => {
    const source = smallXlsx(book);
    const before = partsOf(source);
    fc.assert(
      fc.property(
        fc.array(fc.record({ row: fc.nat(6), column: fc.nat(4), becomes: value }), {
          maxLength: 12,
        }),
        (changes) => {
          const file = openXlsx(source);
          const snapshot = file.snapshot();
          const first = snapshot.sheets[0];
          if (!first) throw new Error('no sheet');
          const seen = new Set<string>();
          const edits = changes
            .filter(
              ({ row: r, column }) => !seen.has(`${r} ${column}`) && seen.add(`${r} ${column}`),
            )
            .map(({ row: r, column, becomes }) => ({
              at: { sheet: first.name, row: r, column },
              was: valueAt(first, r, column),
              becomes,
            }));
          expect(file.apply(edits)).toEqual([]);
          const saved = file.save();
          const wanted = applyEdits(snapshot, edits).workbook.sheets[0] ?? first;
          const now = openXlsx(saved).snapshot().sheets[0] ?? first;
          for (let r = 0; r < 8; r++)
            for (let column = 0; column < 6; column++)
              expect(
                sameValue(valueAt(now, r, column), valueAt(wanted, r, column)),
                `${r} ${column}`,
              ).toBe(true);
          const after = partsOf(saved);
          for (const name of changedParts(before, after)) {
            expect([SHEET, 'xl/styles.xml']).toContain(name);
            expectWellFormed(after[name] as Uint8Array, name);
          }
          expect(openXlsx(source).snapshot()).toEqual(snapshot);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a text that is taken out for good', () => {
  const strings =
    '<si><t>Aino Esimerkki</t></si><si><r><t>Otso </t></r><r><t>Malli</t></r></si><si><t>Vesi</t></si>';
  const shared = (address: string, at: number) => `<c r="${address}" t="s"><v>${at}</v></c>`;
  const book = {
    sheets: [
      sheetData(row(1, shared('A1', 0) + shared('B1', 1) + shared('C1', 2) + shared('D1', 1))),
    ],
    strings,
  };
  const secret = (cell: string, was: CellValue): CellEdit => ({
    ...edit(cell, was, null),
    secret: true,
  });
  const textsAfter = (...edits: readonly CellEdit[]) => {
    const { refused, file, values } = edited(book, ...edits);
    expect(refused).toEqual([]);
    return { texts: partText(partsOf(file.save()), 'xl/sharedStrings.xml'), values };
  };

  it('leaves the list of shared texts, and the others keep their places', () => {
    const { texts, values } = textsAfter(secret('A1', 'Aino Esimerkki'));
    expect(texts).toContain('<si><t/></si><si><r><t>Otso </t></r><r><t>Malli</t></r></si>');
    expect(values?.[0]).toEqual([null, 'Otso Malli', 'Vesi', 'Otso Malli']);
  });

  it('stays as long as another cell holds it', () => {
    expect(textsAfter(secret('B1', 'Otso Malli')).texts).toContain('Otso');
    const { texts, values } = textsAfter(secret('B1', 'Otso Malli'), secret('D1', 'Otso Malli'));
    expect(texts).not.toContain('Otso');
    expect(values?.[0]).toEqual(['Aino Esimerkki', null, 'Vesi']);
  });

  it('can be put back, and what is not secret leaves the list as it is', () => {
    const { file } = edited(book, secret('A1', 'Aino Esimerkki'));
    expect(file.apply([edit('A1', null, 'Aino Esimerkki')])).toEqual([]);
    expect(openXlsx(file.save()).snapshot().sheets[0]?.values[0]?.[0]).toBe('Aino Esimerkki');
    expect(edited(book, edit('A1', 'Aino Esimerkki', null)).changed).toEqual([SHEET]);
  });

  describe('with a link, as programs make one of an address', () => {
    const RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';
    const link = (cells: string, id: string) => `<hyperlink ref="${cells}" r:id="${id}"/>`;
    const target = (id: string, address: string) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${address}" TargetMode="External"/>`;
    const linked = (...links: readonly string[]): SmallWorkbook => ({
      ...book,
      sheets: [`${book.sheets[0]}<hyperlinks>${links.join('')}</hyperlinks>`],
      parts: {
        [RELATIONSHIPS]: `<Relationships xmlns="${PACKAGE}/relationships">${target('rId1', 'mailto:aino@example.fi')}${target('rId2', 'mailto:otso@example.fi')}</Relationships>`,
      },
    });
    const linksAfter = (file: SmallWorkbook, ...edits: readonly CellEdit[]) => {
      const { refused, file: opened } = edited(file, ...edits);
      expect(refused).toEqual([]);
      const parts = partsOf(opened.save());
      return {
        links: /<hyperlinks>.*<\/hyperlinks>/.exec(partText(parts, SHEET))?.[0],
        targets: [...partText(parts, RELATIONSHIPS).matchAll(/mailto:(\w+)/g)].map(
          ([, one]) => one,
        ),
      };
    };

    it('takes the link and its target along, and leaves the others', () => {
      const both = linked(link('A1', 'rId1'), link('B1', 'rId2'));
      expect(linksAfter(both, secret('A1', 'Aino Esimerkki'))).toEqual({
        links: `<hyperlinks>${link('B1', 'rId2')}</hyperlinks>`,
        targets: ['otso'],
      });
      expect(linksAfter(both, secret('A1', 'Aino Esimerkki'), secret('B1', 'Otso Malli'))).toEqual({
        links: undefined,
        targets: [],
      });
    });

    it('leaves a target that another link has, and a link as long as one of its cells holds anything', () => {
      const same = linked(link('A1', 'rId1'), link('C1', 'rId1'));
      expect(linksAfter(same, secret('A1', 'Aino Esimerkki'))).toEqual({
        links: `<hyperlinks>${link('C1', 'rId1')}</hyperlinks>`,
        targets: ['aino', 'otso'],
      });
      const wide = linked(link('A1:B1048576', 'rId1'));
      expect(linksAfter(wide, secret('A1', 'Aino Esimerkki')).targets).toContain('aino');
      expect(
        linksAfter(wide, secret('A1', 'Aino Esimerkki'), secret('B1', 'Otso Malli')).targets,
      ).toEqual(['otso']);
    });

    it('keeps the links of cells that were empty before, and of those that are emptied as usual', () => {
      const others = linked(link('A1', 'rId1'), link('F7', 'rId2'));
      expect(linksAfter(others, secret('B1', 'Otso Malli')).targets).toEqual(['aino', 'otso']);
      expect(linksAfter(others, edit('A1', 'Aino Esimerkki', null)).targets).toEqual([
        'aino',
        'otso',
      ]);
    });
  });
});
