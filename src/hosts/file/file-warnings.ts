import { hasPart, type Package, partNames, readPart, relationshipsOf } from './package.ts';
import type { WorkbookPart } from './workbook-part.ts';
import { attribute, deepText, isOpen, next, scanXml } from './xml.ts';

/** What the one who saves should know beforehand; messages have the sentence for each. */
type FileWarningCode =
  /** Any change makes the digital signature invalid. */
  | 'signed'
  | 'macros'
  /** The workbook's structure is protected: sheets cannot be added in the program. */
  | 'workbook-protected'
  | 'sheets-protected'
  | 'marked-final'
  /** A shared workbook's logs of changes do not know of ours. */
  | 'shared-revisions'
  /** Formulas without results: the file has not been opened in a program that works them out. */
  | 'not-calculated';

export interface FileWarning {
  readonly code: FileWarningCode;
  /** The sheets that it is about; empty for the whole file. */
  readonly sheets: readonly string[];
}

/** The warnings that the package tells by itself. */
export function packageWarnings(pkg: Package, workbook: WorkbookPart): readonly FileWarning[] {
  const codes: FileWarningCode[] = [];
  const has = (type: string) => workbook.relationships.some((one) => one.type === type);
  if (partNames(pkg).some((name) => /^_xmlsignatures\//i.test(name))) codes.push('signed');
  if (has('vbaProject') || has('xlMacrosheet') || has('xlIntlMacrosheet')) codes.push('macros');
  if (workbook.structureProtected) codes.push('workbook-protected');
  if (isMarkedFinal(pkg)) codes.push('marked-final');
  if (has('revisionHeaders')) codes.push('shared-revisions');
  return codes.map((code) => ({ code, sheets: [] }));
}

function isMarkedFinal(pkg: Package): boolean {
  const properties = relationshipsOf(pkg, '').find(({ type }) => type === 'custom-properties');
  if (!properties || !hasPart(pkg, properties.target)) return false;
  const xml = scanXml(readPart(pkg, properties.target), properties.target);
  while (next(xml))
    if (isOpen(xml, 'property') && attribute(xml, 'name') === '_MarkAsFinal')
      return /^(true|1)$/.test(deepText(xml).trim());
  return false;
}
