import { HostError } from '../host.ts';
import {
  contentTypeOf,
  hasPart,
  type Package,
  type Relationship,
  readPart,
  relationshipsOf,
} from './package.ts';
import { notWorkbook, refuse } from './sniff.ts';
import {
  attributesOf,
  declarationOf,
  elementText,
  isOpen,
  isTrue,
  next,
  prefixOf,
  scanXml,
} from './xml.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A sheet as the workbook lists it, of whatever kind. */
export interface ListedSheet {
  readonly name: string;
  /** The number that other parts know it by. */
  readonly sheetId: number;
  readonly hidden: boolean;
  /** Its part; only worksheets are ever read. */
  readonly part: string;
  readonly isWorksheet: boolean;
  readonly relationship: string;
}

export interface DefinedName {
  readonly name: string;
  /** The place in the list of the sheet that it belongs to. */
  readonly sheet: number | null;
  readonly text: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly strict: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
  readonly relationships: readonly Relationship[];
}

/**
 * The workbook's own part, found from the file's root.
 * @throws {HostError} file-xlsb, file-not-excel, file-damaged
 */
export function readWorkbookPart(pkg: Package): WorkbookPart {
  const root = relationshipsOf(pkg, '').find(({ type }) => type === 'officeDocument');
  if (!root) throw new HostError('file-not-excel');
  const part = root.target;
  const other = /\.bin$/i.test(part)
    ? 'file-xlsb'
    : notWorkbook(contentTypeOf(pkg, part) || 'spreadsheetml');
  if (other) refuse(other);
  const relationships = relationshipsOf(pkg, part);
  const targets = new Map(relationships.map((one) => [one.id, one]));
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let strict = false;
  let date1904 = false;
  let structureProtected = false;
  const xml = scanXml(readPart(pkg, part), part);
  while (next(xml)) {
    if (!isOpen(xml)) continue;
    const { local, text } = xml.name;
    if (xml.depth === 0) {
      const declared = declarationOf(prefixOf(text));
      const namespace = attributesOf(xml).find(({ name }) => name === declared)?.value;
      strict = namespace === STRICT_MAIN;
      if (local !== 'workbook' || (!strict && namespace !== MAIN)) refuse('file-not-excel', part);
      continue;
    }
    const get = (name: string) => attributesOf(xml).find((one) => one.name === name)?.value;
    if (xml.depth === 1 && local === 'workbookPr') date1904 = isTrue(get('date1904'));
    else if (xml.depth === 1 && local === 'workbookProtection')
      structureProtected = isTrue(get('lockStructure'));
    else if (xml.depth === 2 && local === 'sheet') {
      const id = attributesOf(xml).find(({ name }) => /.:id$/.test(name))?.value ?? '';
      const target = targets.get(id);
      sheets.push({
        name: get('name') ?? '',
        sheetId: Number(get('sheetId') ?? 0),
        hidden: /hidden$/i.test(get('state') ?? ''),
        part: target?.target ?? '',
        isWorksheet: target?.type === 'worksheet',
        relationship: id,
      });
    } else if (xml.depth === 2 && local === 'definedName') {
      const sheet = get('localSheetId');
      names.push({
        name: get('name') ?? '',
        sheet: sheet === undefined ? null : Number(sheet),
        text: elementText(xml),
      });
    }
  }
  for (const sheet of sheets)
    if (!sheet.part || (sheet.isWorksheet && !hasPart(pkg, sheet.part)))
      throw new HostError('file-damaged', sheet.name);
  return { part, strict, date1904, sheets, names, structureProtected, relationships };
}
