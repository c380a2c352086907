import type { SheetModel } from '../../template/sheet-model.ts';
import { textXml } from './cell-xml.ts';
import { printTitles, sheetXml } from './sheet-writer.ts';
import { addBase, addStyle, newStyles, openStyles, stylesBytes } from './styles.ts';
import { toUtf8 } from './text-coding.ts';
import { MAIN, RELATIONSHIPS } from './workbook-part.ts';
import { escapeXml } from './xml.ts';
import { pack, writeZip } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What the file says of itself. */
export interface NewWorkbookMeta {
  readonly title: string;
  /** A language tag: `fi-FI`, `sv-FI`. */
  readonly language: string;
}

/** A whole new .xlsx of these sheets; it opens on the first. The same models give the same bytes. */
export function newXlsx(sheets: readonly SheetModel[], meta: NewWorkbookMeta): Uint8Array {
  const styles = openStyles(newStyles(MAIN), 'xl/styles.xml');
  addBase(styles);
  addStyle(styles, 'cellStyles', '<cellStyle name="Normal" xfId="0" builtinId="0"/>');
  const texts = new Map<string, number>();
  let uses = 0;
  const share = (text: string) => {
    uses++;
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const first = sheets.findIndex(({ hidden }) => !hidden);
  const sheetParts = sheets.map((model, index) =>
    sheetXml(model, {
      namespace: MAIN,
      styles,
      date1904: false,
      share,
      ...(index === first ? { first: true } : {}),
    }),
  );
  const parts: [string, string | Uint8Array][] = [
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', rootRelationshipsXml()],
    ['docProps/core.xml', coreXml(meta)],
    ['docProps/app.xml', appXml()],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationshipsXml(sheets.length)],
    ...sheetParts.map((xml, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      xml,
    ]),
    ['xl/styles.xml', stylesBytes(styles)],
    ['xl/sharedStrings.xml', sharedStringsXml([...texts.keys()], uses)],
  ];
  return writeZip({
    entries: parts.map(([name, content]) =>
      pack(name, typeof content === 'string' ? toUtf8(content) : content),
    ),
    comment: new Uint8Array(0),
  });
}

function contentTypesXml(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  let worksheets = '';
  for (let number = 1; number <= sheets; number++)
    worksheets += override(`xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`);
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    worksheets +
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`) +
    override('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override(
      'docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ) +
    '</Types>'
  );
}

const relationshipsXml = (all: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const rootRelationshipsXml = (): string =>
  relationshipsXml([
    [`${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${RELATIONSHIPS}/extended-properties`, 'docProps/app.xml'],
  ]);

const workbookRelationshipsXml = (sheets: number): string =>
  relationshipsXml([
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      `${RELATIONSHIPS}/worksheet`,
      `worksheets/sheet${index + 1}.xml`,
    ]),
    [`${RELATIONSHIPS}/styles`, 'styles.xml'],
    [`${RELATIONSHIPS}/sharedStrings`, 'sharedStrings.xml'],
  ]);

function workbookXml(sheets: readonly SheetModel[]): string {
  const listed = sheets
    .map(
      ({ name, hidden }, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
    )
    .join('');
  const names = sheets
    .map((model, index) => {
      const titles = printTitles(model.name, model);
      return titles === null
        ? ''
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(titles)}</definedName>`;
    })
    .join('');
  const first = sheets.findIndex(({ hidden }) => !hidden);
  const calculates = sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined)),
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600"' +
    `${first > 0 ? ` activeTab="${first}"` : ''}/></bookViews>` +
    `<sheets>${listed}</sheets>${names && `<definedNames>${names}</definedNames>`}` +
    `<calcPr calcId="191029"${calculates ? ' fullCalcOnLoad="1"' : ''}/></workbook>`
  );
}

function sharedStringsXml(texts: readonly string[], uses: number): string {
  const items = texts.map((text) => `<si>${textXml('', text)}</si>`).join('');
  return `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${texts.length}">${items}</sst>`;
}

const coreXml = ({ title, language }: NewWorkbookMeta): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(title)}</dc:title><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;

const appXml = (): string =>
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>ALKE</Application></Properties>';
