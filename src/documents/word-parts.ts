import { type Parts, textOfPart } from './package.ts';
import { childrenOf, readXml, type XmlElement } from './xml.ts';

/** Where a part of a document's text stands. */
type TextArea = 'body' | 'header' | 'footer';

/** What a package says of itself. */
export interface WordParts {
  /** The content type of the main part. */
  readonly mainType: string;
  readonly texts: readonly {
    readonly area: TextArea;
    readonly name: string;
    readonly root: XmlElement;
  }[];
  readonly styles: XmlElement | null;
  readonly core: XmlElement | null;
}

const OFFICE_DOCUMENT = /\/relationships\/officeDocument$/;

/** The parts of a Word document by what they are; null when the package is no Office document or its parts cannot be read. */
export function readWordParts(parts: Parts): WordParts | null {
  const read = (name: string): XmlElement | null => {
    const part = parts.get(name);
    return part ? readXml(textOfPart(part)) : null;
  };
  const types = read('[Content_Types].xml');
  const relations = read('_rels/.rels');
  if (!types || !relations) return null;
  const typeOf = new Map(
    childrenOf(types, 'Override').map(({ attributes }) => [
      (attributes.PartName ?? '').replace(/^\//, ''),
      attributes.ContentType ?? '',
    ]),
  );
  const main = childrenOf(relations, 'Relationship').find(({ attributes }) =>
    OFFICE_DOCUMENT.test(attributes.Type ?? ''),
  );
  const mainName = (main?.attributes.Target ?? '').replace(/^\//, '');
  const mainType = typeOf.get(mainName) ?? '';
  const named = (ending: string): readonly string[] =>
    [...typeOf].filter(([, type]) => type.endsWith(ending)).map(([name]) => name);
  const texts = [
    { area: 'body' as const, name: mainName },
    ...named('wordprocessingml.header+xml').map((name) => ({ area: 'header' as const, name })),
    ...named('wordprocessingml.footer+xml').map((name) => ({ area: 'footer' as const, name })),
  ].flatMap(({ area, name }) => {
    const root = read(name);
    return root ? [{ area, name, root }] : [];
  });
  if (!texts.some(({ area }) => area === 'body')) return null;
  const [styles] = named('wordprocessingml.styles+xml');
  const [core] = named('core-properties+xml');
  return {
    mainType,
    texts,
    styles: styles === undefined ? null : read(styles),
    core: core === undefined ? null : read(core),
  };
}
