import { SaxesParser } from 'saxes';
import { decodeXml, type Parts, partText } from './parts.ts';

interface Tree {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Tree | string)[];
}

function treeOf(bytes: Uint8Array): Tree {
  const root: Tree = { name: '', attributes: {}, children: [] };
  const open: Tree[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    const tree: Tree = { name: local, attributes: {}, children: [] };
    for (const one of Object.values(attributes)) tree.attributes[one.local] = one.value;
    open.at(-1)?.children.push(tree);
    open.push(tree);
  });
  parser.on('text', (text) => {
    if (text.trim()) open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(decodeXml(bytes)).close();
  return root.children[0] as Tree;
}

const childrenOf = (tree: Tree | undefined, name: string): Tree[] =>
  (tree?.children ?? []).filter(
    (child): child is Tree => typeof child !== 'string' && child.name === name,
  );

/** The background of a solid fill is not seen; LibreOffice writes whatever colour of the file is near. */
const withoutBackground = (fill: Tree | undefined): string =>
  JSON.stringify(fill, (key, value) =>
    key === 'children' && Array.isArray(value)
      ? value.filter(
          (child: Tree | string) => typeof child === 'string' || child.name !== 'bgColor',
        )
      : value,
  );

/**
 * A worksheet as a tree in which styles, formats and shared texts stand themselves instead of their numbers:
 * what two saves by one program have in common. Identifiers that a program draws by lot are left out.
 */
export function sheetTree(parts: Parts, name: string): Tree {
  const styles = treeOf(parts['xl/styles.xml'] as Uint8Array);
  const list = (section: string) =>
    childrenOf(styles, section).flatMap(({ children }) => children) as Tree[];
  const formats = new Map(
    list('numFmts').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const cellStyles = list('cellXfs').map(({ attributes, children }) => ({
    font: list('fonts')[Number(attributes.fontId)],
    fill: withoutBackground(list('fills')[Number(attributes.fillId)]),
    border: list('borders')[Number(attributes.borderId)],
    format: formats.get(attributes.numFmtId) ?? attributes.numFmtId,
    children,
  }));
  const texts = parts['xl/sharedStrings.xml']
    ? childrenOf(treeOf(parts['xl/sharedStrings.xml']), 'si')
    : [];
  const resolve = (tree: Tree): Tree => {
    const attributes = { ...tree.attributes };
    if ((tree.name === 'c' || tree.name === 'row') && attributes.s !== undefined)
      attributes.s = JSON.stringify(cellStyles[Number(attributes.s)]);
    if (tree.name === 'col' && attributes.style !== undefined)
      attributes.style = JSON.stringify(cellStyles[Number(attributes.style)]);
    if (attributes.dxfId !== undefined)
      attributes.dxfId = JSON.stringify(list('dxfs')[Number(attributes.dxfId)]);
    const isShared = tree.name === 'c' && attributes.t === 's';
    return {
      name: tree.name,
      attributes,
      children: tree.children.map((child) => {
        if (typeof child === 'string') return /^\{[0-9A-F-]{36}\}$/.test(child) ? '{…}' : child;
        if (isShared && child.name === 'v')
          return { ...child, children: [JSON.stringify(texts[Number(child.children[0])])] };
        return resolve(child);
      }),
    };
  };
  return resolve(treeOf(parts[name] as Uint8Array));
}

/** The names of a workbook's sheets and the parts that they stand in, in order. */
export function sheetParts(parts: Parts): readonly (readonly [string, string])[] {
  const targets = new Map(
    childrenOf(treeOf(parts['xl/_rels/workbook.xml.rels'] as Uint8Array), 'Relationship').map(
      ({ attributes }) => [attributes.Id, `xl/${attributes.Target}`],
    ),
  );
  const workbook = treeOf(parts['xl/workbook.xml'] as Uint8Array);
  return childrenOf(childrenOf(workbook, 'sheets')[0], 'sheet').map(({ attributes }) => [
    attributes.name ?? '',
    targets.get(attributes.id) ?? '',
  ]);
}

/** Whether any part speaks of ours. */
export const speaksOfUs = (parts: Parts): readonly string[] =>
  Object.keys(parts).filter(
    (name) => /\.xml$/.test(name) && partText(parts, name).includes('ALKE:'),
  );
