import { readRichText } from './rich-text.ts';
import type { Splice } from './splice.ts';
import { isOpen, next, prefixOf, scanXml, skip } from './xml.ts';

/** The splices that empty these texts in the list of shared texts. Every text keeps its place: cells name it by that. */
export function emptiedTexts(
  bytes: Uint8Array,
  part: string,
  texts: ReadonlySet<string>,
): readonly Splice[] {
  const splices: Splice[] = [];
  const xml = scanXml(bytes, part);
  while (next(xml)) {
    if (!isOpen(xml) || xml.depth !== 1) continue;
    if (!isOpen(xml, 'si')) {
      skip(xml);
      continue;
    }
    const from = xml.end;
    const empty = `<${prefixOf(xml.name.text)}t/>`;
    if (texts.has(readRichText(xml))) splices.push({ from, to: xml.start, put: empty });
  }
  return splices;
}
