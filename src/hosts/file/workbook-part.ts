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
 * @throws {HostError} file-xlsb, file-not-excel; file-damaged also when its sheets are not one list with a name and a part of
 * its own for each: it would not be known which of them is meant
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
  let lists = 0;
  let parent = '';
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
    if (xml.depth === 1) parent = local;
    if (xml.depth === 1 && local === 'sheets') lists++;
    else if (xml.depth === 1 && local === 'workbookPr') date1904 = isTrue(get('date1904'));
    else if (xml.depth === 1 && local === 'workbookProtection')
      structureProtected = isTrue(get('lockStructure'));
    else if (xml.depth === 2 && local === 'sheet' && parent === 'sheets') {
      const id = attributesOf(xml).find(({ name }) => /.:id$/.test(name))?.value ?? '';
      const target = targets.get(id);
      sheets.push({
        name: get('name') ?? '',
        sheetId: numberOf(get('sheetId')),
        hidden: /hidden$/i.test(get('state') ?? ''),
        part: target?.target ?? '',
        isWorksheet: target?.type === 'worksheet',
        relationship: id,
      });
    } else if (xml.depth === 2 && local === 'definedName' && parent === 'definedNames') {
      const sheet = get('localSheetId');
      names.push({
        name: get('name') ?? '',
        sheet: sheet === undefined ? null : Number(sheet),
        text: elementText(xml),
      });
    }
  }
  if (lists !== 1 || sheets.length === 0) throw new HostError('file-damaged', part);
  const known = new Set<string>();
  for (const { name, part: sheetPart, isWorksheet } of sheets) {
    const own = [`name ${name.toLowerCase()}`, `part ${sheetPart.toLowerCase()}`];
    if (
      !sheetPart ||
      (isWorksheet && !hasPart(pkg, sheetPart)) ||
      own.some((one) => known.has(one))
    )
      throw new HostError('file-damaged', name);
    for (const one of own) known.add(one);
  }
  return { part, strict, date1904, sheets, names, structureProtected, relationships };
}

/** The number that a sheet has in the workbook; 0 where it has none that is sound. */
const numberOf = (text = ''): number => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : 0);
