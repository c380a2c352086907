import { type Landmark, landmark, landmarksOf, placeAfter } from './landmarks.ts';
import {
  addRelationship,
  hasPart,
  type Package,
  readPart,
  removePart,
  removeRelationships,
  splicePart,
} from './package.ts';
import { cut, insert, type Splice } from './splice.ts';
import { fromUtf8 } from './text-coding.ts';
import { RELATIONSHIPS, STRICT_RELATIONSHIPS, type WorkbookPart } from './workbook-part.ts';
import {
  type Attribute,
  attribute,
  attributesOf,
  escapeXml,
  isOpen,
  next,
  scanXml,
  skip,
} from './xml.ts';

/** The children of a workbook that come before its names (CT_Workbook). */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
] as const;

const PRINT_TITLES = '_xlnm.Print_Titles';

export const relationshipType = (workbook: WorkbookPart, type: string): string =>
  `${workbook.strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS}/${type}`;

/** One child of a landmark. */
interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

function childrenOf(bytes: Uint8Array, part: string, { start, end }: Landmark): readonly Child[] {
  const children: Child[] = [];
  const xml = scanXml(bytes, part, start, end);
  while (next(xml)) {
    if (!isOpen(xml) || xml.depth !== 1) continue;
    const { start: from } = xml;
    const name = xml.name.local;
    const attributes = new Map(attributesOf(xml).map((one) => [one.name, one]));
    skip(xml);
    children.push({ name, start: from, end: xml.end, attributes });
  }
  return children;
}

/** The sheets of the list, which may hold other things too. */
const sheetsIn = (bytes: Uint8Array, part: string, list: Landmark): readonly Child[] =>
  childrenOf(bytes, part, list).filter(({ name }) => name === 'sheet');

const replaced = ({ valueFrom, valueTo }: Attribute, put: string): Splice => ({
  from: valueFrom,
  to: valueTo,
  put,
});

/** Lists a worksheet part as the workbook's last sheet. */
export function listSheet(pkg: Package, workbook: WorkbookPart, name: string, part: string): void {
  const type = relationshipType(workbook, 'worksheet');
  const id = addRelationship(pkg, workbook.part, type, part);
  const bytes = readPart(pkg, workbook.part);
  const marks = landmarksOf(bytes, workbook.part);
  const sheets = landmark(marks, 'sheets') as Landmark;
  const sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  const namespace = workbook.strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const r = rootPrefixOf(bytes, workbook.part, namespace);
  const put =
    `<${marks.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}"` +
    (r ? ` ${r}:id="${id}"/>` : ` xmlns:r="${namespace}" r:id="${id}"/>`);
  splicePart(pkg, workbook.part, [insert(sheets.closeStart, put)]);
}

/** The prefix that the root declares for a namespace, without its colon. */
function rootPrefixOf(bytes: Uint8Array, part: string, namespace: string): string | undefined {
  const xml = scanXml(bytes, part);
  next(xml);
  return attributesOf(xml)
    .find(({ name, value }) => name.startsWith('xmlns:') && value === namespace)
    ?.name.slice('xmlns:'.length);
}

export function renameSheet(
  pkg: Package,
  workbook: WorkbookPart,
  place: number,
  name: string,
): void {
  const bytes = readPart(pkg, workbook.part);
  const sheets = landmark(landmarksOf(bytes, workbook.part), 'sheets') as Landmark;
  const sheet = sheetsIn(bytes, workbook.part, sheets)[place] as Child;
  const at = sheet.attributes.get('name') as Attribute;
  if (at.value !== name) splicePart(pkg, workbook.part, [replaced(at, escapeXml(name))]);
}

/** Repeats a row of a sheet on each printed page; null ends it, with every other name of that sheet. */
export function setPrintTitles(
  pkg: Package,
  workbook: WorkbookPart,
  place: number,
  titles: string | null,
): void {
  const bytes = readPart(pkg, workbook.part);
  const marks = landmarksOf(bytes, workbook.part);
  const names = landmark(marks, 'definedNames');
  const children = names ? childrenOf(bytes, workbook.part, names) : [];
  const ours = children.filter(
    ({ attributes }) => attributes.get('localSheetId')?.value === String(place),
  );
  const p = marks.prefix;
  const put =
    titles === null
      ? ''
      : `<${p}definedName name="${PRINT_TITLES}" localSheetId="${place}">${escapeXml(titles)}</${p}definedName>`;
  const splices: Splice[] = [];
  if (names && !put && ours.length > 0 && ours.length === children.length) {
    // A list that was there, empty, before ours came, has a space in its closing tag: see below.
    const wasThere = /\s>$/.test(fromUtf8(bytes.subarray(names.closeStart, names.end)));
    const tag = fromUtf8(bytes.subarray(names.start, names.openEnd - 1));
    splices.push({ from: names.start, to: names.end, put: wasThere ? `${tag}/>` : '' });
  } else {
    splices.push(...ours.map(({ start, end }) => cut(start, end)));
    if (put && names && !names.selfClosing) splices.push(insert(names.closeStart, put));
    else if (put && names) {
      const tag = fromUtf8(bytes.subarray(names.start, names.openEnd - 2));
      splices.push({
        from: names.start,
        to: names.end,
        put: `${tag}>${put}</${p}definedNames >`,
      });
    } else if (put)
      splices.push(
        insert(placeAfter(marks, BEFORE_NAMES), `<${p}definedNames>${put}</${p}definedNames>`),
      );
  }
  splicePart(pkg, workbook.part, splices);
}

/** Takes a sheet off the workbook's list, with its names; what counts sheets by their place counts anew. */
export function unlistSheet(pkg: Package, workbook: WorkbookPart, place: number): void {
  setPrintTitles(pkg, workbook, place, null);
  const { part } = workbook;
  const gone = workbook.sheets[place] as WorkbookPart['sheets'][number];
  const opens = workbook.sheets.findIndex((sheet, index) => index !== place && !sheet.hidden);
  const after = (index: number) =>
    index === place
      ? Math.max(0, opens - (opens > place ? 1 : 0))
      : index - (index > place ? 1 : 0);
  const bytes = readPart(pkg, part);
  const marks = landmarksOf(bytes, part);
  const splices: Splice[] = [];
  const recount = (at: Attribute | undefined) => {
    const index = Number(at?.value ?? 0);
    if (at && index >= place) splices.push(replaced(at, String(after(index))));
  };
  for (const mark of marks.landmarks) {
    if (mark.name === 'sheets') {
      const sheet = sheetsIn(bytes, part, mark)[place] as Child;
      splices.push(cut(sheet.start, sheet.end));
    } else if (mark.name === 'bookViews') {
      for (const { attributes } of childrenOf(bytes, part, mark)) {
        recount(attributes.get('activeTab'));
        recount(attributes.get('firstSheet'));
      }
    } else if (mark.name === 'definedNames') {
      for (const { attributes } of childrenOf(bytes, part, mark))
        recount(attributes.get('localSheetId'));
    } else if (mark.name === 'customWorkbookViews') {
      for (const { attributes } of childrenOf(bytes, part, mark)) {
        const active = attributes.get('activeSheetId');
        if (active && Number(active.value) === gone.sheetId)
          splices.push(replaced(active, String(workbook.sheets[opens]?.sheetId ?? 1)));
      }
    }
  }
  splicePart(pkg, part, splices);
  removeRelationships(pkg, part, [gone.relationship]);
  if (chainNames(pkg, workbook, gone.sheetId)) dropCalcChain(pkg, workbook);
}

const calcChain = (pkg: Package, { relationships }: WorkbookPart) =>
  relationships.find(({ type, target }) => type === 'calcChain' && hasPart(pkg, target));

/** Whether the order of calculation names a cell of this sheet. */
function chainNames(pkg: Package, workbook: WorkbookPart, sheetId: number): boolean {
  const chain = calcChain(pkg, workbook);
  if (!chain) return false;
  const xml = scanXml(readPart(pkg, chain.target), chain.target);
  while (next(xml)) if (isOpen(xml, 'c') && attribute(xml, 'i') === String(sheetId)) return true;
  return false;
}

/** Takes out the order of calculation: it need not be there, and a dead entry in it makes Excel repair the file. */
export function dropCalcChain(pkg: Package, workbook: WorkbookPart): void {
  const chain = calcChain(pkg, workbook);
  if (!chain) return;
  removePart(pkg, chain.target);
  removeRelationships(pkg, workbook.part, [chain.id]);
}

/** Asks the program to work out every formula anew when it opens the file. */
export function recalculateOnLoad(pkg: Package, { part }: WorkbookPart): void {
  const bytes = readPart(pkg, part);
  const marks = landmarksOf(bytes, part);
  const calc = landmark(marks, 'calcPr');
  if (!calc) {
    const place = placeAfter(marks, [...BEFORE_NAMES, 'definedNames']);
    splicePart(pkg, part, [insert(place, `<${marks.prefix}calcPr fullCalcOnLoad="1"/>`)]);
    return;
  }
  const xml = scanXml(bytes, part, calc.start, calc.end);
  next(xml);
  const at = attributesOf(xml).find(({ name }) => name === 'fullCalcOnLoad');
  splicePart(pkg, part, [
    at ? replaced(at, '1') : insert(xml.attributesFrom, ' fullCalcOnLoad="1"'),
  ]);
}
