import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import type { SheetModel } from '../../../src/template/sheet-model.ts';
import { changedParts, expectSchemaOrder, expectWellFormed, partsOf, partText } from './parts.ts';
import { OFFICE, row, type SmallWorkbook, sheetData, smallXlsx, text } from './small-workbook.ts';

/** What makes a sheet ours, as a program has written it anew. */
const MARK =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("ALKE:sheet")&gt;0</formula></cfRule></conditionalFormatting>';

const tarkistus = (words = 'Ei huomautettavaa.', more: Partial<SheetModel> = {}): SheetModel => ({
  name: 'Tarkistus',
  ours: 'sheet',
  widths: [20, 60],
  frozenRows: 2,
  printTitleRow: 1,
  tabColour: '#0f4d1c',
  rows: [
    { cells: [{ value: 'Tarkistus', look: 'heading' }] },
    {
      cells: [
        { value: 'Vakavuus', look: 'title' },
        { value: 'Solu', look: 'title' },
      ],
    },
    {
      cells: [
        { value: `✖ ${words}`, look: 'error' },
        { value: 'B2', link: { sheet: "Tunnus 'x'", row: 1, column: 1 } },
      ],
    },
  ],
  ...more,
});

const plain: SmallWorkbook = {
  sheets: [sheetData(row(1, text('A1', 'a'))), sheetData()],
  names: ["Tunnus 'x'", 'Muu'],
};

function put(source: Uint8Array, ...models: readonly SheetModel[]) {
  const file = openXlsx(source);
  const names = models.map((model) => file.putSheet(model));
  const saved = file.save();
  const parts = partsOf(saved);
  const changed = changedParts(partsOf(source), parts);
  for (const name of changed) if (parts[name]) expectWellFormed(parts[name], name);
  const cleaned = openXlsx(saved);
  cleaned.clean();
  return { names, saved, parts, changed, cleaned: partsOf(cleaned.save()), file };
}

const sheetNames = (saved: Uint8Array) =>
  openXlsx(saved)
    .snapshot()
    .sheets.map(({ name }) => name);

describe('our sheet', () => {
  it('is added last, holds what the model says, and touches no other sheet', () => {
    const { names, saved, parts, changed } = put(smallXlsx(plain), tarkistus());
    expect(names).toEqual(['Tarkistus']);
    expect(sheetNames(saved)).toEqual(["Tunnus 'x'", 'Muu', 'Tarkistus']);
    expect(openXlsx(saved).snapshot().sheets[2]?.values).toEqual([
      ['Tarkistus'],
      ['Vakavuus', 'Solu'],
      ['✖ Ei huomautettavaa.', 'B2'],
    ]);
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const sheet = partText(parts, 'xl/worksheets/sheet3.xml');
    expectSchemaOrder(parts['xl/worksheets/sheet3.xml'] as Uint8Array, 'sheet3');
    expect(sheet).toContain('<formula>LEN(&quot;ALKE:sheet&quot;)&gt;0</formula>');
    expect(sheet).toContain(`<hyperlink ref="B3" location="'Tunnus ''x'''!B2"/>`);
    expect(sheet).toContain('<tabColor rgb="FF0F4D1C"/>');
    expect(sheet).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>',
    );
    expect(partText(parts, 'xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="2">'Tarkistus'!$2:$2</definedName></definedNames>`,
    );
  });

  it('is taken out without a trace but formats', () => {
    const source = smallXlsx(plain);
    expect(changedParts(partsOf(source), put(source, tarkistus()).cleaned)).toEqual([
      'xl/styles.xml',
    ]);
  });

  it('is replaced: the same bytes for the same model, in one session and in two', () => {
    const once = put(smallXlsx(plain), tarkistus());
    expect(put(smallXlsx(plain), tarkistus(), tarkistus()).saved).toEqual(once.saved);
    expect(put(once.saved, tarkistus()).saved).toEqual(once.saved);
    expect(put(once.saved, tarkistus('Uusi.'), tarkistus()).saved).toEqual(once.saved);
  });

  it('is replaced in its place, under its new name when the language changes', () => {
    const { saved } = put(smallXlsx(plain), tarkistus());
    const swedish = put(saved, tarkistus('Fel', { name: 'Granskning', printTitleRow: 0 }));
    expect(sheetNames(swedish.saved)).toEqual(["Tunnus 'x'", 'Muu', 'Granskning']);
    expect(partText(swedish.parts, 'xl/workbook.xml')).toContain("'Granskning'!$1:$1");
    expect(partText(swedish.parts, 'xl/workbook.xml')).not.toContain('Tarkistus');
    expect(changedParts(partsOf(smallXlsx(plain)), swedish.cleaned)).toEqual(['xl/styles.xml']);
  });

  it('never takes the name of a sheet of the user', () => {
    const source = smallXlsx({ ...plain, names: ['tarkistus', 'Tarkistus 2'] });
    const { names, cleaned, saved } = put(source, tarkistus());
    expect(names).toEqual(['Tarkistus 3']);
    expect(openXlsx(saved).snapshot().sheets[0]?.values).toEqual([['a']]);
    expect(changedParts(partsOf(source), cleaned)).toEqual(['xl/styles.xml']);
    const long = put(
      smallXlsx({ ...plain, names: ['A'.repeat(31), 'b'] }),
      tarkistus('', { name: 'A'.repeat(40) }),
    );
    expect(long.names).toEqual([`${'A'.repeat(29)} 2`]);
  });

  it('is found wherever a program has moved it, with what was added to it', () => {
    const source = smallXlsx({
      sheets: [sheetData(), `${sheetData()}${MARK}<legacyDrawing r:id="rId1"/>`, sheetData()],
      names: ['A', 'Tarkistus', 'B'],
      before:
        '<bookViews><workbookView activeTab="1" firstSheet="2"/><workbookView activeTab="2"/></bookViews>',
      after:
        '<definedNames><definedName name="x" localSheetId="0">1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">1</definedName><definedName name="y" localSheetId="2">1</definedName><definedName name="z">1</definedName></definedNames><calcPr/>' +
        '<customWorkbookViews><customWorkbookView activeSheetId="2"/></customWorkbookViews>',
      relationships: `<Relationship Id="c" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`,
      overrides:
        '<Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/comments1.xml" ContentType="c"></Override>',
      parts: {
        'xl/calcChain.xml': '<calcChain><c r="A1" i="2"/></calcChain>',
        'xl/comments1.xml': '<comments/>',
        'xl/media/kuva.png': 'kuva',
        'xl/media/yhteinen.png': 'kuva',
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/image" Target="../media/yhteinen.png"/></Relationships>`,
        'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/vmlDrawing" Target="../v.vml"/><Relationship Id="rId2" Type="${OFFICE}/comments" Target="/xl/comments1.xml"/><Relationship Id="rId3" Type="${OFFICE}/hyperlink" Target="https://example.fi" TargetMode="External"/></Relationships>`,
        'xl/v.vml': '<xml/>',
        'xl/_rels/v.vml.rels': `<Relationships><Relationship Id="rId1" Type="${OFFICE}/image" Target="media/kuva.png"/><Relationship Id="rId2" Type="${OFFICE}/image" Target="media/yhteinen.png"/></Relationships>`,
      },
    });
    const file = openXlsx(source);
    file.clean();
    const parts = partsOf(file.save());
    expect(
      Object.keys(partsOf(source))
        .filter((name) => !(name in parts))
        .sort(),
    ).toEqual([
      'xl/_rels/v.vml.rels',
      'xl/calcChain.xml',
      'xl/comments1.xml',
      'xl/media/kuva.png',
      'xl/v.vml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(partText(parts, '[Content_Types].xml')).not.toMatch(/calcChain|comments1|sheet2/);
    const workbook = partText(parts, 'xl/workbook.xml');
    expect(workbook).toContain(
      '<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="3" r:id="rId3"/></sheets>',
    );
    expect(workbook).toContain(
      '<workbookView activeTab="0" firstSheet="1"/><workbookView activeTab="1"/>',
    );
    expect(workbook).toContain(
      '<definedNames><definedName name="x" localSheetId="0">1</definedName><definedName name="y" localSheetId="1">1</definedName><definedName name="z">1</definedName></definedNames>',
    );
    expect(workbook).toContain('activeSheetId="1"');
    expect(partText(parts, 'xl/_rels/workbook.xml.rels')).not.toMatch(/rId2"|calcChain/);
    expect(put(source, tarkistus()).names).toEqual(['Tarkistus']);
    expect(sheetNames(put(source, tarkistus()).saved)).toEqual(['A', 'Tarkistus', 'B']);
    expect(partText(put(source, tarkistus()).parts, 'xl/_rels/workbook.xml.rels')).toContain(
      'rId2"',
    );
  });

  describe('that is referred to', () => {
    const CHART = '<c:chartSpace xmlns:c="x"><c:f>&apos;Tarkistus&apos;!$A$1</c:f></c:chartSpace>';
    const TABLE =
      '<table><calculatedColumnFormula>1+Tarkistus!A1</calculatedColumnFormula></table>';
    const rules = (formula: string) =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const formula = (words: string) => sheetData(row(1, `<c r="A1"><f>${words}</f><v>1</v></c>`));
    const book = (sheet: string, more: Partial<SmallWorkbook> = {}): SmallWorkbook => ({
      sheets: [sheet, sheetData()],
      names: ['Oma', 'Muu'],
      ...more,
    });
    const name = (words: string) =>
      `<definedNames><definedName name="x">${words}</definedName></definedNames>`;

    it.each([
      ['by a formula', book(formula('SUM(Tarkistus!A1)'))],
      ['by a formula with the name in quotes', book(formula("'Tarkistus'!A1"))],
      ['by a formula over several sheets', book(formula("SUM('Oma:Tarkistus'!A1)"))],
      ['by a name', book(sheetData(), { after: name('Tarkistus!$A$1') })],
      ['by a conditional format', book(`${sheetData()}${rules('Tarkistus!$A$1=1')}`)],
      ['by a chart', book(sheetData(), { parts: { 'xl/charts/chart1.xml': CHART } })],
      ['by a table', book(sheetData(), { parts: { 'xl/tables/table1.xml': TABLE } })],
    ])('%s stays, emptied, and keeps its name', (_, source) => {
      const { saved } = put(smallXlsx(source), tarkistus());
      const file = openXlsx(saved);
      file.clean();
      const emptied = file.save();
      const sheets = openXlsx(emptied).snapshot().sheets;
      expect(sheets.map((sheet) => sheet.name)).toEqual(['Oma', 'Muu', 'Tarkistus']);
      expect(sheets[2]?.values).toEqual([]);
      // What refers to it has other results now.
      expect(partText(partsOf(emptied), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
      // It is still ours, so it is filled again; and not renamed.
      const again = put(emptied, tarkistus(), tarkistus('Fel', { name: 'Kontroll' }));
      expect(again.names).toEqual(['Tarkistus', 'Tarkistus']);
      expect(sheetNames(again.saved)).toEqual(['Oma', 'Muu', 'Tarkistus']);
      expect(openXlsx(again.saved).snapshot().sheets[2]?.values.length).toBeGreaterThan(0);
    });

    it.each([
      ['by nothing', book(sheetData())],
      [
        'by a formula that means another workbook',
        book(formula("[1]Tarkistus!A1+'[1]Tarkistus'!A1")),
      ],
      ['by a text', book(sheetData(row(1, text('A1', 'Tarkistus!'))))],
      [
        'by a link',
        book(
          `${sheetData()}<hyperlinks><hyperlink ref="A1" location="Tarkistus!A1"/></hyperlinks>`,
        ),
      ],
      [
        'by a formula of another sheet whose name ends alike',
        book(formula("OmaTarkistus!A1+'Oma Tarkistus'!A1+Tarkistus")),
      ],
      [
        'by a name of its own',
        book(sheetData(), {
          after:
            '<definedNames><definedName name="x" localSheetId="2">Tarkistus!$A$1</definedName></definedNames>',
        }),
      ],
    ])('%s goes', (_, source) => {
      const { saved } = put(smallXlsx(source), tarkistus());
      const file = openXlsx(saved);
      file.clean();
      expect(sheetNames(file.save())).toEqual(['Oma', 'Muu']);
    });
  });

  it('leaves what another sheet points to, however the names are written', () => {
    const image = `<Relationships><Relationship Id="rId1" Type="${OFFICE}/image" Target="../media/kuva.png"/></Relationships>`;
    const source = smallXlsx({
      sheets: [sheetData(), `${sheetData()}${MARK}`],
      names: ['A', 'Tarkistus'],
      parts: {
        'xl/media/kuva.png': 'kuva',
        'XL/Worksheets/_RELS/Sheet1.XML.RELS': image,
        'xl/worksheets/_rels/sheet2.xml.rels': image,
      },
    });
    const file = openXlsx(source);
    file.clean();
    expect(Object.keys(partsOf(file.save()))).toContain('xl/media/kuva.png');
  });

  it('stays when it is the only one that can be seen', () => {
    const { saved } = put(smallXlsx({ ...plain, states: ['hidden', 'hidden'] }), tarkistus());
    const file = openXlsx(saved);
    file.clean();
    expect(file.snapshot().sheets).toHaveLength(3);
  });

  it('with formulas has them worked out, and the old order of calculation goes', () => {
    const source = smallXlsx({
      ...plain,
      relationships: `<Relationship Id="c" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`,
      overrides: '<Override PartName="/xl/calcChain.xml" ContentType="c"/>',
      parts: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' },
    });
    const { parts, saved } = put(
      source,
      tarkistus('', { rows: [{ cells: [{ formula: 'COUNTA(Muu!A:A)', value: 0 }] }] }),
    );
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(partText(parts, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(openXlsx(saved).refusal({ sheet: 'Tarkistus', row: 0, column: 0 })).toBe('formula');
  });

  it('in a strict workbook, under prefixes and without a style sheet, is one of the same kind', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const relationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const source = smallXlsx({
      sheets: [sheetData()],
      namespace: strict,
      styles: null,
      parts: {
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}"><x:sheets><x:sheet xmlns:q="${relationships}" name="A" sheetId="7" q:id="rId1"/></x:sheets></x:workbook>`,
      },
    });
    const { parts, saved } = put(source, tarkistus());
    expect(sheetNames(saved)).toEqual(['A', 'Tarkistus']);
    expect(partText(parts, 'xl/workbook.xml')).toMatch(
      new RegExp(
        `<x:sheet name="Tarkistus" sheetId="8" xmlns:r="${relationships}" r:id="rIdAlke\\d"/></x:sheets><x:definedNames><x:definedName `,
      ),
    );
    expect(partText(parts, 'xl/worksheets/sheet2.xml')).toContain(`<worksheet xmlns="${strict}">`);
    expect(partText(parts, 'xl/_rels/workbook.xml.rels')).toContain(`${relationships}/worksheet`);
  });

  it('may be painted and edited like any other', () => {
    const file = openXlsx(put(smallXlsx(plain), tarkistus()).saved);
    file.paint([{ sheet: 'Tarkistus', row: 2, column: 1, severity: 'info' }]);
    expect(
      file.apply([{ at: { sheet: 'Tarkistus', row: 2, column: 1 }, was: 'B2', becomes: 'C3' }]),
    ).toEqual([]);
    const sheet = partText(partsOf(file.save()), 'xl/worksheets/sheet3.xml');
    expect(sheet).toMatch(
      /priority="1"><formula>LEN\(&quot;ALKE:sheet.*priority="2"><formula>LEN\(&quot;ALKE:info/,
    );
  });
});
