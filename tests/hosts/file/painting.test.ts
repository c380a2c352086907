import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/findings/finding.ts';
import type { Mark } from '../../../src/findings/marks.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import { fromA1 } from '../../../src/workbook/address.ts';
import { changedParts, expectSchemaOrder, expectWellFormed, partsOf, partText } from './parts.ts';
import {
  MAIN,
  row,
  type SmallWorkbook,
  sheetData,
  smallXlsx,
  styles,
  text,
} from './small-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

const mark = (cell: string, severity: Severity, sheet = 'Taulukko1'): Mark => {
  const at = fromA1(cell);
  if (!at) throw new Error(cell);
  return { sheet, ...at, severity };
};

function painted(source: Uint8Array, ...marks: readonly Mark[]) {
  const file = openXlsx(source);
  file.paint(marks);
  const saved = file.save();
  const before = partsOf(source);
  const parts = partsOf(saved);
  const changed = changedParts(before, parts);
  for (const name of changed) expectWellFormed(parts[name] as Uint8Array, name);
  expectSchemaOrder(parts[SHEET] as Uint8Array, SHEET);
  return { saved, parts, changed, xml: partText(parts, SHEET), file };
}

const formats = (xml: string) =>
  xml.match(/<(?:\w+:)?conditionalFormatting[\s\S]*?<\/(?:\w+:)?conditionalFormatting>/g) ?? [];
const plain: SmallWorkbook = { sheets: [sheetData(row(1, text('A1', 'a'))), sheetData()] };

describe('paint', () => {
  it('writes one conditional format for each severity, over joined cells, with our mark', () => {
    const { xml, changed, parts } = painted(
      smallXlsx(plain),
      mark('B2', 'error'),
      mark('B3', 'error'),
      mark('D7', 'error'),
      mark('C2', 'todo'),
    );
    expect(formats(xml)).toEqual([
      '<conditionalFormatting sqref="B2:B3 D7"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN(&quot;ALKE:error&quot;)&gt;0</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="C2"><cfRule type="expression" dxfId="1" priority="2"><formula>LEN(&quot;ALKE:todo&quot;)&gt;0</formula></cfRule></conditionalFormatting>',
    ]);
    expect(changed).toEqual([STYLES, SHEET]);
    const [dxfs] = /<dxfs[\s\S]*<\/dxfs>/.exec(partText(parts, STYLES)) ?? [];
    expect(dxfs).toBe(
      `<dxfs count="2">${dxf('7A0019', 'FBE3E6', 'B3001B')}${dxf('3D3D3D', 'EDEDED', '3D3D3D')}</dxfs>`,
    );
  });

  const dxf = (words: string, fill: string, border: string) => {
    const side = (name: string) => `<${name} style="thin"><color rgb="FF${border}"/></${name}>`;
    return (
      `<dxf><font><b/><color rgb="FF${words}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>` +
      `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}</border></dxf>`
    );
  };

  it('twice gives the same bytes as once, also after the file was opened again', () => {
    const marks = [mark('B2', 'error'), mark('A1', 'info'), mark('A1', 'warning', 'Taulukko2')];
    const { saved, file } = painted(smallXlsx(plain), ...marks);
    file.paint(marks);
    expect(file.save()).toEqual(saved);
    expect(painted(saved, ...marks).saved).toEqual(saved);
  });

  it('replaces only our earlier colours, and nothing is left of them when there is nothing to say', () => {
    const source = smallXlsx(plain);
    const { saved } = painted(source, mark('B2', 'error'), mark('A1', 'error', 'Taulukko2'));
    const again = painted(saved, mark('C3', 'error'));
    expect(formats(again.xml).join()).toContain('sqref="C3"');
    expect(again.changed).toEqual([SHEET, 'xl/worksheets/sheet2.xml']);
    const none = painted(saved);
    expect(changedParts(partsOf(source), none.parts)).toEqual([STYLES]);
  });

  it('gives a cell named twice its strongest severity', () => {
    const { xml } = painted(smallXlsx(plain), mark('A1', 'todo'), mark('A1', 'warning'));
    expect(formats(xml)).toHaveLength(1);
    expect(xml).toContain('ALKE:warning');
  });

  it('colours the whole of a merge', () => {
    const source = smallXlsx({
      sheets: [
        `${sheetData(row(1, text('A1', 'a')))}<mergeCells><mergeCell ref="A1:B3"/></mergeCells>`,
      ],
    });
    expect(painted(source, mark('A1', 'error'), mark('A4', 'error')).xml).toContain(
      'sqref="A1:B3 A4"',
    );
  });

  it('of a sheet that is not there is a mistake of ours', () => {
    expect(() => painted(smallXlsx(plain), mark('A1', 'error', 'Muu'))).toThrow(RangeError);
  });
});

describe("the user's own formats", () => {
  const own =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="3" stopIfTrue="1" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>';
  const extension =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="7"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const book = smallXlsx({
    sheets: [
      `${sheetData(row(1, text('A1', 'a')))}<phoneticPr fontId="0"/>${own}<dataValidations count="0"/><pageMargins/>${extension}`,
    ],
    styles: styles([0], '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>'),
  });

  it('stay, and stay stronger', () => {
    const { xml, parts } = painted(book, mark('A1', 'error'));
    expect(formats(xml)[0]).toBe(own);
    expect(formats(xml)[1]).toContain('dxfId="1" priority="8"');
    expect(partText(parts, STYLES)).toContain('<dxfs count="2"><dxf><font><i/></font></dxf><dxf>');
  });

  it('stay when a program has put them into one block with ours', () => {
    const mixed = smallXlsx({
      sheets: [
        `${sheetData()}<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="1"><formula>B2=1</formula></cfRule><cfRule type="expression" dxfId="1" priority="2"><formula>LEN("ALKE:error")&gt;0</formula></cfRule></conditionalFormatting>`,
      ],
    });
    expect(formats(painted(mixed).xml)).toEqual([
      '<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="1"><formula>B2=1</formula></cfRule></conditionalFormatting>',
    ]);
  });

  it.each(['=LEN("ALKE:error")>0', ' (LEN( "ALKE:error" ) > 0) ', 'len("alke:ERROR")>0'])(
    'ours are known however a program writes them: %s',
    (formula) => {
      const saved = smallXlsx({
        sheets: [
          `${sheetData()}<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>${formula.replace(/>/g, '&gt;')}</formula></cfRule></conditionalFormatting>`,
        ],
      });
      expect(formats(painted(saved).xml)).toEqual([]);
    },
  );

  it('that only look like ours are not ours', () => {
    for (const formula of [
      'LEN("ALKE:other")>0',
      'AND(LEN("ALKE:error")>0,A1=1)',
      '"ALKE:error"',
    ]) {
      const saved = smallXlsx({
        sheets: [
          `${sheetData()}<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>${formula.replace(/>/g, '&gt;')}</formula></cfRule></conditionalFormatting>`,
        ],
      });
      expect(painted(saved).saved, formula).toBe(saved);
    }
  });
});

describe('the place of our colours', () => {
  it.each([
    ['after the sheet data', '<sheetData/>', ''],
    [
      'after merges',
      '<sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      '<pageMargins/>',
    ],
    [
      'before an AlternateContent',
      '<sheetData/>',
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><controls/></mc:Choice></mc:AlternateContent>',
    ],
    [
      'before validations and links',
      '<sheetData/><autoFilter ref="A1:B2"/>',
      '<dataValidations/><hyperlinks/><drawing r:id="a"/><tableParts/>',
    ],
  ])('%s', (_, before, after) => {
    const { xml } = painted(smallXlsx({ sheets: [before + after] }), mark('A1', 'error'));
    expect(xml).toContain(`${before}<conditionalFormatting `);
    expect(xml).toContain(`</conditionalFormatting>${after}</worksheet>`);
  });

  it('is under the prefix of the sheet and of the style sheet', () => {
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const { xml, parts } = painted(
      smallXlsx({
        sheets: [sheet],
        parts: {
          [STYLES]: `<y:styleSheet xmlns:y="${MAIN}"><y:cellXfs count="1"><y:xf/></y:cellXfs><y:dxfs count="0"/><y:tableStyles/></y:styleSheet>`,
        },
      }),
      mark('A1', 'error'),
    );
    expect(xml).toContain('<x:conditionalFormatting sqref="A1"><x:cfRule ');
    expect(partText(parts, STYLES)).toMatch(
      /<\/y:cellXfs><y:dxfs count="1"><y:dxf><y:font><y:b\/>.*<\/y:dxf><\/y:dxfs><y:tableStyles\/>/,
    );
  });
});

describe('the style sheet', () => {
  const dxfsIn = (source: Uint8Array) =>
    partText(painted(source, mark('A1', 'error')).parts, STYLES);

  it.each<[string, string | null]>([
    ['that is missing is made', null],
    ['that is empty is filled', ''],
    ['without a list of formats gets one', styles()],
    ['with the list closed is opened', `${styles()}<dxfs count="0"/><tableStyles/>`],
    ['without a count gets one', `${styles()}<dxfs></dxfs>`],
  ])('%s', (_, inner) => {
    const source = smallXlsx({ sheets: [sheetData()], styles: inner });
    expect(dxfsIn(source)).toMatch(/<dxfs count="1"><dxf>/);
    expect(dxfsIn(source)).toMatch(/<cellXfs count="1"><xf /);
  });

  it('that is one empty element is opened', () => {
    const source = smallXlsx({
      sheets: [sheetData()],
      parts: { [STYLES]: `<styleSheet xmlns="${MAIN}" />` },
    });
    expect(dxfsIn(source)).toMatch(/<dxfs count="1"><dxf>.*<\/dxfs><\/styleSheet>$/);
  });

  it('has our format once, however another program wrote it down', () => {
    const again =
      '<dxf><font><b val="1"/><i val="0"/><strike val="0"/><u val="none"/><color rgb="ff7a0019"/></font><fill><patternFill><bgColor rgb="FFFBE3E6"/></patternFill></fill>' +
      '<border diagonalUp="0"><left style="thin"><color rgb="FFB3001B"/></left><right style="thin"><color rgb="FFB3001B"/></right><top style="thin"><color rgb="FFB3001B"/></top><bottom style="thin"><color rgb="FFB3001B"/></bottom><vertical/><horizontal/></border></dxf>';
    const source = smallXlsx({
      sheets: [sheetData()],
      styles: styles([0], `<dxfs count="2"><dxf/>${again}</dxfs>`),
    });
    const result = painted(source, mark('A1', 'error'));
    expect(result.changed).toEqual([SHEET]);
    expect(result.xml).toContain('dxfId="1"');
  });

  it('gets a new one beside a format that does more', () => {
    const other = `<dxf><font><b/><i/><color rgb="FF7A0019"/></font></dxf>`;
    const source = smallXlsx({
      sheets: [sheetData()],
      styles: styles([0], `<dxfs count="1">${other}</dxfs>`),
    });
    expect(painted(source, mark('A1', 'error')).xml).toContain('dxfId="1"');
  });
});

describe('clean', () => {
  it('gives back the bytes of every sheet, in the same session and in another', () => {
    const source = smallXlsx({
      ...plain,
      sheets: [`${sheetData(row(1, text('A1', 'ä')))}<pageMargins/>`, '<sheetData/>'],
    });
    const { saved, file } = painted(source, mark('A1', 'error'), mark('B1', 'todo', 'Taulukko2'));
    file.clean();
    const other = openXlsx(saved);
    other.clean();
    for (const cleaned of [file.save(), other.save()])
      expect(changedParts(partsOf(source), partsOf(cleaned))).toEqual([STYLES]);
  });

  it('of a file without anything of ours gives the file itself', () => {
    const source = smallXlsx(plain);
    const file = openXlsx(source);
    file.clean();
    expect(file.save()).toBe(source);
  });
});
