import { decodeCellText } from './cell-text.ts';
import { toUtf8 } from './text-coding.ts';
import {
  CLOSE,
  elementText,
  GT,
  isOpen,
  LT,
  next,
  nextWithin,
  scanXml,
  skip,
  standsAt,
  textOf,
  type Xml,
} from './xml.ts';

/**
 * The text of the `si` or `is` that has just opened: its own `t`, or those of its runs.
 * Phonetic runs (`rPh`) say how to read it and are no part of it.
 */
export function readRichText(xml: Xml): string {
  const { depth } = xml;
  let text = '';
  while (nextWithin(xml, depth)) {
    if (isOpen(xml, 't')) text += decodeCellText(elementText(xml));
    else if (isOpen(xml) && !isOpen(xml, 'r')) skip(xml);
  }
  return text;
}

/** The texts that cells name by their place in the list. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const texts: string[] = [];
  const xml = scanXml(bytes, part);
  while (next(xml))
    if (isOpen(xml) && xml.depth === 1) {
      if (isOpen(xml, 'si')) texts.push(readRichText(xml));
      else skip(xml);
      for (let text = readPlainText(xml); text !== undefined; text = readPlainText(xml))
        texts.push(text);
    }
  return texts;
}

/**
 * The text behind this one in the form that nearly all have, read without looking at its tokens one by one. undefined, and
 * nothing has moved, for any other form: the scanner reads it.
 */
function readPlainText(xml: Xml): string | undefined {
  const { bytes, end, to } = xml;
  if (!standsAt(bytes, end, TEXT_OPENS)) return undefined;
  let from = end + TEXT_OPENS.length;
  if (standsAt(bytes, from, KEEPS_SPACES)) from += KEEPS_SPACES.length;
  if (bytes[from] !== GT) return undefined;
  from++;
  let at = from;
  while (at < to && bytes[at] !== LT) at++;
  if (!standsAt(bytes, at, TEXT_CLOSES)) return undefined;
  xml.cdata = false;
  xml.start = from;
  xml.end = at;
  const text = decodeCellText(textOf(xml));
  xml.kind = CLOSE;
  xml.start = xml.end = at + TEXT_CLOSES.length;
  return text;
}

const TEXT_OPENS = toUtf8('<si><t');
const KEEPS_SPACES = toUtf8(' xml:space="preserve"');
const TEXT_CLOSES = toUtf8('</t></si>');
