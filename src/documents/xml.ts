/** An element of an XML part. Names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
}
type XmlNode = XmlElement | string;

const TOKEN =
  /<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<\?.*?\?>|<!.*?>|<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gs;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function readEntities(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
        if (name !== undefined) return NAMED[name] ?? entity;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      })
    : text;
}

/** The root element of a part; null when its tags do not fit together. Entities of a DTD are not read. */
export function readXml(text: string): XmlElement | null {
  const root: XmlNode[] = [];
  const open: { readonly name: string; readonly children: XmlNode[] }[] = [];
  const into = (): XmlNode[] => open.at(-1)?.children ?? root;
  for (const [, cdata, end, name, inside = '', closed, words] of text.matchAll(TOKEN)) {
    if (words !== undefined) into().push(readEntities(words));
    else if (cdata !== undefined) into().push(cdata);
    else if (name === undefined) continue;
    else if (end === '/') {
      if (open.pop()?.name !== name) return null;
    } else {
      const element = { name, attributes: attributesOf(inside), children: [] };
      into().push(element);
      if (closed !== '/') open.push(element);
    }
  }
  if (open.length > 0) return null;
  const elements = root.filter((node) => typeof node !== 'string');
  return elements.length === 1 ? (elements[0] ?? null) : null;
}

function attributesOf(text: string): { readonly [name: string]: string } {
  const attributes: { [name: string]: string } = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes[name] = readEntities(double ?? single ?? '');
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
