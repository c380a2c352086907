import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a test wants to say of a workbook; everything else is the least that programs write. */
export interface SmallWorkbook {
  /** Inner XML of each worksheet's root, or the whole part when it begins with `<?xml` or is bytes. */
  readonly sheets: readonly (string | Uint8Array)[];
  readonly names?: readonly string[];
  readonly states?: readonly string[];
  /** Inner XML of the style sheet; null for none. */
  readonly styles?: string | null;
  /** Inner XML of the shared strings. */
  readonly strings?: string;
  /** Inner XML of the workbook before and after its list of sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly namespace?: string;
  /** More parts, or others in their place. */
  readonly parts?: { readonly [name: string]: string | Uint8Array };
  /** More relationships of the workbook. */
  readonly relationships?: string;
  readonly overrides?: string;
  readonly mainType?: string;
}

export function smallParts(book: SmallWorkbook): Record<string, Uint8Array> {
  const namespace = book.namespace ?? MAIN;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${head}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${book.mainType ?? `${SHEET}.sheet.main+xml`}"/>` +
      `${book.sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET}.worksheet+xml"/>`).join('')}${book.overrides ?? ''}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${head}<workbook xmlns="${namespace}" xmlns:r="${OFFICE}">${book.before ?? ''}<sheets>` +
      `${book.sheets.map((_, i) => `<sheet name="${book.names?.[i] ?? `Taulukko${i + 1}`}" sheetId="${i + 1}"${book.states?.[i] ? ` state="${book.states[i]}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets>${book.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${head}<Relationships xmlns="${PACKAGE}/relationships">${book.sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}` +
      `${book.styles === null ? '' : `<Relationship Id="rId98" Type="${OFFICE}/styles" Target="styles.xml"/>`}` +
      `${book.strings === undefined ? '' : `<Relationship Id="rId99" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`}${book.relationships ?? ''}</Relationships>`,
  };
  book.sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      typeof sheet !== 'string' || sheet.startsWith('<?xml')
        ? sheet
        : `${head}<worksheet xmlns="${namespace}" xmlns:r="${OFFICE}">${sheet}</worksheet>`;
  });
  if (book.styles !== null)
    parts['xl/styles.xml'] =
      `${head}<styleSheet xmlns="${namespace}">${book.styles ?? styles()}</styleSheet>`;
  if (book.strings !== undefined)
    parts['xl/sharedStrings.xml'] = `${head}<sst xmlns="${namespace}">${book.strings}</sst>`;
  Object.assign(parts, book.parts);
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]),
  );
}

/** The same bytes whenever it is made. */
export const smallXlsx = (book: SmallWorkbook): Uint8Array =>
  zipSync(smallParts(book), { mtime: new Date(2026, 0, 15) });

/** A style sheet whose cell styles 0, 1 … have these number formats: a built-in id or a code. */
export function styles(formats: readonly (number | string)[] = [0], dxfs = ''): string {
  const codes = formats.filter((format) => typeof format === 'string');
  const id = (format: number | string) =>
    typeof format === 'number' ? format : 164 + codes.indexOf(format);
  const escaped = (code: string) =>
    code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return (
    (codes.length > 0
      ? `<numFmts count="${codes.length}">${codes.map((code) => `<numFmt numFmtId="${id(code)}" formatCode="${escaped(code)}"/>`).join('')}</numFmts>`
      : '') +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.map((format) => `<xf numFmtId="${id(format)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`).join('')}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${dxfs}`
  );
}

/** A sheet of rows of inner XML of cells: `row(1, '<c r="A1"><v>1</v></c>')`. */
export const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
export const sheetData = (...rows: readonly string[]): string =>
  `<sheetData>${rows.join('')}</sheetData>`;
/** A cell with a text in it. */
export const text = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
