import { strToU8 } from 'fflate';
import { attributesOf, isOpen, next, scanXml } from '../../src/hosts/file/xml.ts';

interface Element {
  getAttribute(name: string): string;
}

/**
 * As much of a document model as docxtemplater 3.71.0 asks for: it looks up the relationships and the content types of
 * a package by their attributes, and changes neither. The pages are bundled with it in the place of xmldom, which is 25 kB.
 */
export class DOMParser {
  parseFromString(text: string): { getElementsByTagName(name: string): readonly Element[] } {
    const byName = new Map<string, Element[]>();
    const xml = scanXml(strToU8(text), 'xml');
    while (next(xml)) {
      if (!isOpen(xml)) continue;
      const attributes = new Map(attributesOf(xml).map(({ name, value }) => [name, value]));
      const element: Element = { getAttribute: (name) => attributes.get(name) ?? '' };
      const before = byName.get(xml.name.text);
      if (before) before.push(element);
      else byName.set(xml.name.text, [element]);
    }
    return { getElementsByTagName: (name) => byName.get(name) ?? [] };
  }
}

/** Documents are not written from their models: `src/documents/fill.ts` keeps the parts that are not filled as they are. */
export class XMLSerializer {
  serializeToString(): never {
    throw new Error('A model of a part is only read');
  }
}
