import { decodeCellText } from './cell-text.ts';
import { elementText, isOpen, next, nextWithin, scanXml, skip, type Xml } from './xml.ts';

/**
 * The text of the `si` or `is` that has just opened: its own `t`, or those of its runs.
 * Phonetic runs (`rPh`) say how to read it and are no part of it.
 */
export function readRichText(xml: Xml): string {
  const { depth } = xml;
  let text = '';
  while (nextWithin(xml, depth)) {
    if (isOpen(xml, 't')) text += elementText(xml);
    else if (isOpen(xml) && !isOpen(xml, 'r')) skip(xml);
  }
  return decodeCellText(text);
}

/** The texts that cells name by their place in the list. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const texts: string[] = [];
  const xml = scanXml(bytes, part);
  while (next(xml))
    if (isOpen(xml) && xml.depth === 1) {
      if (isOpen(xml, 'si')) texts.push(readRichText(xml));
      else skip(xml);
    }
  return texts;
}
