/** The kinds of features that are counted: parts by their path, and elements of parts. */
const PARTS: readonly (readonly [feature: string, path: RegExp])[] = [
  ['charts', /charts\/chart[^/]*\.xml$/i],
  ['drawings', /drawings\/drawing[^/]*\.xml$/i],
  ['drawings in the old form (VML)', /\.vml$/i],
  ['pictures', /\/media\//i],
  ['macros', /vbaProject\.bin$/i],
  ['pivot tables', /pivotTables\/[^/]*\.xml$/i],
  ['pivot caches', /pivotCache(?:Definition|Records)[^/]*\.xml$/i],
  ['slicers and timelines', /\/(?:slicer|timeline)[^/]*\/[^/]*\.xml$/i],
  ['tables', /\/tables\/[^/]*\.xml$/i],
  ['links to other workbooks', /externalLinks\/[^/]*\.xml$/i],
  ['queries and connections', /\/(?:queryTables\/[^/]*|connections)\.xml$/i],
  ['embedded objects', /embeddings\//i],
  ['controls', /\/(?:ctrlProps|activeX)\/[^/]*$/i],
  ['custom XML', /customXml\/item\d+\.xml$/i],
  ['sensitivity labels', /docMetadata\/[^/]*\.xml$/i],
  ['printer settings', /printerSettings\/[^/]*$/i],
  ['signatures', /_xmlsignatures\/[^/]*\.xml$/i],
  ['themes', /theme\/[^/]*\.xml$/i],
];

/** Parts that every program writes its own way; what they hold is counted by its elements. */
const COMMON =
  /_rels\/|^\[Content_Types\]|^docProps\/|\/(?:workbook|styles|sharedStrings|calcChain|persons?\/[^/]*|comments?[^/]*|(?:threadedComments|worksheets)\/[^/]*)\.(?:xml|bin)$/i;

const ELEMENTS: readonly (readonly [feature: string, path: RegExp, element: string])[] = [
  ['formulas', /sheet[^/]*\.xml$/i, 'f'],
  ['data validations', /sheet[^/]*\.xml$/i, 'dataValidation'],
  ['conditional formats', /sheet[^/]*\.xml$/i, 'cfRule'],
  ['sparklines', /sheet[^/]*\.xml$/i, 'sparkline'],
  ['merged cells', /sheet[^/]*\.xml$/i, 'mergeCell'],
  ['links', /sheet[^/]*\.xml$/i, 'hyperlink'],
  ['protected sheets', /sheet[^/]*\.xml$/i, 'sheetProtection'],
  ['filters', /sheet[^/]*\.xml$/i, 'autoFilter'],
  ['page set-ups', /sheet[^/]*\.xml$/i, 'pageSetup'],
  ['headers and footers', /sheet[^/]*\.xml$/i, 'headerFooter'],
  ['comments', /\/comments?[^/]*\.xml$/i, 'comment'],
  ['threaded comments', /threadedComments\/[^/]*\.xml$/i, 'threadedComment'],
  ['rich text runs', /sharedStrings\.xml$|sheet[^/]*\.xml$/i, 'r'],
  ['defined names', /\/workbook\.xml$/i, 'definedName'],
  ['extensions of sheets and workbook', /(?:sheet[^/]*|workbook)\.xml$/i, 'ext'],
  ['custom properties', /docProps\/custom\.xml$/i, 'property'],
];

const OTHER = 'parts of other kinds';

/** In the order in which they are told. */
export const FEATURES: readonly string[] = [
  ...PARTS.map(([feature]) => feature),
  OTHER,
  ...ELEMENTS.map(([feature]) => feature),
];

/** How many there are of each kind of feature in the unpacked parts of a workbook. */
export function countFeatures(parts: {
  readonly [path: string]: Uint8Array;
}): ReadonlyMap<string, number> {
  const counts = new Map(FEATURES.map((feature) => [feature, 0]));
  const add = (feature: string, count: number) =>
    counts.set(feature, (counts.get(feature) ?? 0) + count);
  for (const [path, bytes] of Object.entries(parts)) {
    const name = path.replaceAll('\\', '/');
    if (name.endsWith('/')) continue;
    const kind = PARTS.find(([, pattern]) => pattern.test(name))?.[0];
    if (kind) add(kind, 1);
    else if (!COMMON.test(name)) add(OTHER, 1);
    const within = ELEMENTS.filter(([, pattern]) => pattern.test(name) && !/_rels\//.test(name));
    if (within.length === 0) continue;
    const xml = textOf(bytes);
    for (const [feature, , element] of within)
      add(feature, xml.match(new RegExp(`<(?:\\w+:)?${element}[\\s/>]`, 'g'))?.length ?? 0);
  }
  return counts;
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : first === 0xfe || first === 0
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
