/** An element of an XML part. Names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
}
type XmlNode = XmlElement | string;

const TOKEN =
  /<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<\?.*?\?>|<!.*?>|<(\/?)([^\s/>"'=<]+)((?:\s+[^\s/>"'=<]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gsy;
/** How a part may begin, and nothing else of that name may stand in it. */
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d\1(?:\s+encoding\s*=\s*(["'])[a-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/i;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** No document nests its elements so deep; what does is made to break its reader. */
const DEEPEST = 250;

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A text of the part with its entities read; null when it holds what no XML may. */
function readText(text: string): string | null {
  if (/[\0-\x08\v\f\x0e-\x1f\uFFFE\uFFFF]|\]\]>/.test(text)) return null;
  if (!text.includes('&')) return text;
  let isSound = true;
  const read = text.replace(/&(?:#x([\da-f]+);|#(\d+);|(\w+);)?/gi, (_, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal ?? -1) : Number.parseInt(hex, 16);
    const said =
      name === undefined ? code > 0 && code <= 0x10ffff && String.fromCodePoint(code) : NAMED[name];
    isSound &&= typeof said === 'string';
    return said || '';
  });
  return isSound ? read : null;
}

/** The root element of a part; null when it is not well-formed, or nested beyond reason. Entities of a DTD are not read. */
export function readXml(text: string): XmlElement | null {
  const root: XmlNode[] = [];
  const open: { readonly name: string; readonly children: XmlNode[] }[] = [];
  const into = (): XmlNode[] => open.at(-1)?.children ?? root;
  let at = 0;
  for (const [token, cdata, end, name, inside = '', closed, words] of text.matchAll(TOKEN)) {
    const isFirst = at === 0;
    at += token.length;
    if (words !== undefined) {
      const said = readText(words);
      if (said === null || (open.length === 0 && said.trim() !== '')) return null;
      into().push(said);
    } else if (cdata !== undefined) {
      if (open.length === 0) return null;
      into().push(cdata);
    } else if (name === undefined) {
      if (/^<\?xml[\s?]/i.test(token) && !(isFirst && DECLARATION.test(token))) return null;
    } else if (end === '/') {
      if (open.pop()?.name !== name || inside !== '' || closed === '/') return null;
    } else {
      const attributes = attributesOf(inside);
      if (!attributes || open.length === DEEPEST) return null;
      const element = { name, attributes, children: [] };
      into().push(element);
      if (closed !== '/') open.push(element);
    }
  }
  if (open.length > 0 || at < text.length) return null;
  const elements = root.filter((node) => typeof node !== 'string');
  return elements.length === 1 ? (elements[0] ?? null) : null;
}

/** The attributes in a tag; null when one is given twice or holds what no XML may. */
function attributesOf(text: string): { readonly [name: string]: string } | null {
  const attributes: { [name: string]: string } = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    const value = readText(double ?? single ?? '');
    if (value === null || Object.hasOwn(attributes, name)) return null;
    attributes[name] = value;
  }
  return attributes;
}

/** The child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement =>
      typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Every element below, in the order of the text. */
export function* within(element: XmlElement): Generator<XmlElement> {
  for (const node of element.children)
    if (typeof node !== 'string') {
      yield node;
      yield* within(node);
    }
}

/** The text of an element and of all below it. */
export function innerText(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((node) => (typeof node === 'string' ? node : innerText(node)))
    .join('');
}
