import { HostError } from '../host.ts';
import { fromUtf8, toUtf8 } from './text-coding.ts';

/*
 * Own scanner over UTF-8 bytes: what is not touched is never decoded, every token knows where it stands, and 50 MB of
 * cells cost half a second. Streaming libraries (saxen, saxes) give offsets into a string, which doubles the memory.
 */

const END = 0;
export const OPEN = 1;
/** Also comes, without width, right after the OPEN of a self-closing element. */
export const CLOSE = 2;
/** Character data, raw; `cdata` tells whether references count. */
export const TEXT = 3;

interface XmlName {
  readonly text: string;
  /** Without its prefix. */
  readonly local: string;
  readonly bytes: Uint8Array;
}

/** Where the scanner stands; `next` moves it. Offsets are in bytes. */
export interface Xml {
  readonly bytes: Uint8Array;
  /** The part's name, for errors. */
  readonly part: string;
  readonly to: number;
  kind: typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;
  start: number;
  end: number;
  /** The name of the element that opened or closed last. */
  name: XmlName;
  attributesFrom: number;
  attributesTo: number;
  selfClosing: boolean;
  cdata: boolean;
  /** Of the element that opens or closes, or that the text stands in; the root's is 0. */
  depth: number;
  readonly open: XmlName[];
  readonly names: Map<number, XmlName>;
  rootSeen: boolean;
}

const NO_NAME: XmlName = { text: '', local: '', bytes: new Uint8Array(0) };

/** A scanner over a whole part, or over one element of it (`from` … `to`). */
export function scanXml(bytes: Uint8Array, part: string, from = 0, to = bytes.length): Xml {
  return {
    bytes,
    part,
    to,
    kind: END,
    start: from,
    end: from,
    name: NO_NAME,
    attributesFrom: from,
    attributesTo: from,
    selfClosing: false,
    cdata: false,
    depth: 0,
    open: [],
    names: new Map(),
    rootSeen: false,
  };
}

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const EQUALS = 61;
/** The one that programs put round values; `'` is as good. */
export const QUOTE = 34;
const isSpace = (byte: number) => byte === 32 || byte === 10 || byte === 13 || byte === 9;

const damaged = (xml: Xml, detail: string) =>
  new HostError('file-damaged', `${xml.part}: ${detail}`);

/**
 * Moves to the next token; false at the end.
 * @throws {HostError} file-damaged when it is not well-formed, file-bomb for a DOCTYPE, which no office file has
 */
export function next(xml: Xml): boolean {
  const { bytes, open, to } = xml;
  if (xml.selfClosing && xml.kind === OPEN) {
    open.pop();
    xml.kind = CLOSE;
    xml.start = xml.end;
    return true;
  }
  let at = xml.end;
  for (;;) {
    if (at >= to) {
      if (open.length > 0) throw damaged(xml, `<${open.at(-1)?.text}>`);
      if (!xml.rootSeen) throw damaged(xml, '');
      xml.kind = END;
      xml.start = xml.end = to;
      return false;
    }
    if (bytes[at] !== LT) {
      let end = bytes.indexOf(LT, at);
      if (end < 0 || end > to) end = to;
      if (open.length > 0) {
        xml.kind = TEXT;
        xml.cdata = false;
        xml.start = at;
        xml.end = end;
        xml.depth = open.length - 1;
        return true;
      }
      for (; at < end; at++) if (!isSpace(bytes[at] as number)) throw damaged(xml, '');
      continue;
    }
    const mark = bytes[at + 1];
    if (mark === SLASH) return closeTag(xml, at);
    if (mark === 63) {
      at = after(xml, at + 2, INSTRUCTION_ENDS);
      continue;
    }
    if (mark !== 33) return openTag(xml, at);
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) {
      at = after(xml, at + 4, COMMENT_ENDS);
      continue;
    }
    if (!standsAt(bytes, at + 2, CDATA_OPENS))
      throw new HostError('file-bomb', `${xml.part}: DOCTYPE`);
    if (open.length === 0) throw damaged(xml, 'CDATA');
    xml.kind = TEXT;
    xml.cdata = true;
    xml.start = at + 9;
    xml.end = after(xml, at + 9, CDATA_ENDS);
    xml.depth = open.length - 1;
    return true;
  }
}

const INSTRUCTION_ENDS = toUtf8('?>');
const COMMENT_ENDS = toUtf8('-->');
const CDATA_OPENS = toUtf8('[CDATA[');
const CDATA_ENDS = toUtf8(']]>');

export function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false;
  return true;
}

function after(xml: Xml, from: number, wanted: Uint8Array): number {
  const { bytes, to } = xml;
  const last = wanted[wanted.length - 1] as number;
  for (let at = from; ; at++) {
    at = bytes.indexOf(last, at);
    if (at < 0 || at >= to) throw damaged(xml, fromUtf8(wanted));
    const start = at - wanted.length + 1;
    if (start >= from && standsAt(bytes, start, wanted)) return at + 1;
  }
}

function closeTag(xml: Xml, at: number): true {
  const { bytes, open } = xml;
  const top = open.pop();
  if (!top) throw damaged(xml, '</');
  const name = top.bytes;
  let i = at + 2;
  for (let k = 0; k < name.length; k++, i++)
    if (bytes[i] !== name[k]) throw damaged(xml, `<${top.text}>`);
  while (isSpace(bytes[i] as number)) i++;
  if (bytes[i] !== GT || i >= xml.to) throw damaged(xml, `<${top.text}>`);
  xml.kind = CLOSE;
  xml.selfClosing = false;
  xml.name = top;
  xml.depth = open.length;
  xml.start = at;
  xml.end = i + 1;
  return true;
}

function openTag(xml: Xml, at: number): true {
  const { bytes, to, open } = xml;
  let i = at + 1;
  let hash = 0;
  for (; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === GT || byte === SLASH || isSpace(byte)) break;
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  const nameEnd = i;
  let quote = 0;
  for (; i < to; i++) {
    const byte = bytes[i] as number;
    if (quote) {
      if (byte === quote) quote = 0;
      else if (byte === LT) throw damaged(xml, '<');
    } else if (byte === GT) break;
    else if (byte === QUOTE || byte === 39) quote = byte;
    else if (byte === LT) throw damaged(xml, '<');
  }
  if (i >= to || nameEnd === at + 1) throw damaged(xml, '<');
  if (open.length === 0) {
    if (xml.rootSeen) throw damaged(xml, '');
    xml.rootSeen = true;
  }
  xml.kind = OPEN;
  xml.name = nameAt(xml, at + 1, nameEnd, hash);
  xml.start = at;
  xml.end = i + 1;
  xml.selfClosing = bytes[i - 1] === SLASH && i - 1 >= nameEnd;
  xml.attributesFrom = nameEnd;
  xml.attributesTo = xml.selfClosing ? i - 1 : i;
  xml.depth = open.length;
  open.push(xml.name);
  return true;
}

/** Names tried before one is forgotten for another: a file may be made so that all its names have one hash. */
const TRIED = 8;

function nameAt(xml: Xml, from: number, to: number, hash: number): XmlName {
  const { bytes, names } = xml;
  for (let key = hash; ; key++) {
    const known = names.get(key);
    if (!known || key === hash + TRIED) {
      const text = fromUtf8(bytes.subarray(from, to));
      const name = {
        text,
        local: text.slice(text.indexOf(':') + 1),
        bytes: bytes.slice(from, to),
      };
      names.set(key, name);
      return name;
    }
    let same = known.bytes.length === to - from;
    for (let i = 0; same && i < to - from; i++) same = known.bytes[i] === bytes[from + i];
    if (same) return known;
  }
}

/** Whether an element has just opened, of this local name if one is given. */
export function isOpen(xml: Xml, local?: string): boolean {
  return xml.kind === OPEN && (local === undefined || xml.name.local === local);
}

/** Moves to the next token inside the element of this depth; false at its CLOSE. */
export function nextWithin(xml: Xml, depth: number): boolean {
  return next(xml) && !(xml.kind === CLOSE && xml.depth === depth);
}

/** Moves past the element that has just opened, to its CLOSE. */
export function skip(xml: Xml): void {
  const { depth } = xml;
  while (nextWithin(xml, depth));
}

/** The text of the element that has just opened, child elements left out; the scanner is at its CLOSE afterwards. */
export function elementText(xml: Xml): string {
  const { depth } = xml;
  let text = '';
  while (nextWithin(xml, depth)) if (xml.kind === TEXT && xml.depth === depth) text += textOf(xml);
  return text;
}

/** The text of the element that has just opened, that of its child elements included. */
export function deepText(xml: Xml): string {
  const { depth } = xml;
  let text = '';
  while (nextWithin(xml, depth)) if (xml.kind === TEXT) text += textOf(xml);
  return text;
}

/** The characters of the TEXT that the scanner stands on. */
export function textOf(xml: Xml): string {
  return xml.cdata
    ? oneLineEnd(fromUtf8(xml.bytes.subarray(xml.start, xml.end - 3)))
    : unescapeXml(oneLineEnd(fromUtf8(xml.bytes.subarray(xml.start, xml.end))));
}

/** XML 1.0, 2.11: a line ends in a line feed, however it was written. */
const oneLineEnd = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** References to signs as the signs; anything else that begins with & stays. */
export function unescapeXml(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  // No `replace` with a function: a text of nothing but references would take seconds.
  let plain = '';
  let from = 0;
  while (at >= 0) {
    let end = at + 1;
    while (isInReference(text.charCodeAt(end))) end++;
    const sign = text[end] === ';' ? signOf(text.slice(at + 1, end)) : undefined;
    if (sign !== undefined) {
      plain += text.slice(from, at) + sign;
      from = end + 1;
    }
    at = text.indexOf('&', end);
  }
  return plain + text.slice(from);
}

/** `#`, a digit, a letter or `_`. */
const isInReference = (code: number): boolean =>
  code === 35 ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code >= 97 && code <= 122);

function signOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return ENTITIES.get(reference);
  const isHex = reference[1] === 'x';
  const digits = reference.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9a-fA-F]+$/ : /^\d+$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** For character data and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (one) => ESCAPES.get(one) as string);
}

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
]);

export interface Attribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
  /** Offsets of the name, and of the value without its quotes. */
  readonly nameFrom: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** Where an attribute stands; `nextAttribute` moves it on. */
export interface AttributePlace {
  nameFrom: number;
  nameTo: number;
  valueFrom: number;
  valueTo: number;
}

/** In front of the attributes of the element that has just opened. */
export const beforeAttributes = ({ attributesFrom: at }: Xml): AttributePlace => ({
  nameFrom: at,
  nameTo: at,
  valueFrom: at,
  valueTo: at - 1,
});

/**
 * Moves to the next attribute, of which nothing is read yet; false when there is none.
 * @throws {HostError} file-damaged
 */
export function nextAttribute(xml: Xml, place: AttributePlace): boolean {
  const { bytes, attributesTo: to } = xml;
  let at = place.valueTo + 1;
  while (at < to && isSpace(bytes[at] as number)) at++;
  if (at >= to) return false;
  place.nameFrom = at;
  while (at < to && bytes[at] !== EQUALS && !isSpace(bytes[at] as number)) at++;
  place.nameTo = at;
  while (at < to && isSpace(bytes[at] as number)) at++;
  if (bytes[at] !== EQUALS) throw damaged(xml, `<${xml.name.text}>`);
  at++;
  while (at < to && isSpace(bytes[at] as number)) at++;
  const quote = bytes[at];
  if (quote !== QUOTE && quote !== 39) throw damaged(xml, `<${xml.name.text}>`);
  place.valueFrom = at + 1;
  while (++at < to && bytes[at] !== quote);
  if (at >= to) throw damaged(xml, `<${xml.name.text}>`);
  place.valueTo = at;
  return true;
}

export const attributeValue = ({ bytes }: Xml, { valueFrom, valueTo }: AttributePlace): string =>
  unescapeXml(fromUtf8(bytes.subarray(valueFrom, valueTo)).replace(/\r\n|[\t\n\r]/g, ' '));

const attributeName = ({ bytes }: Xml, { nameFrom, nameTo }: AttributePlace): string =>
  fromUtf8(bytes.subarray(nameFrom, nameTo));

/**
 * The attributes of the element that has just opened.
 * @throws {HostError} file-damaged
 */
export function attributesOf(xml: Xml): readonly Attribute[] {
  const all: Attribute[] = [];
  for (const place = beforeAttributes(xml); nextAttribute(xml, place); )
    all.push({
      name: attributeName(xml, place),
      value: attributeValue(xml, place),
      nameFrom: place.nameFrom,
      valueFrom: place.valueFrom,
      valueTo: place.valueTo,
    });
  return all;
}

/** The value of one attribute by its name as written. */
export function attribute(xml: Xml, name: string): string | undefined {
  return attributesOf(xml).find((one) => one.name === name)?.value;
}

/** An XML boolean; anything else, or nothing, is `otherwise`. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  if (value === '1' || value === 'true' || value === 'on') return true;
  return value === '0' || value === 'false' || value === 'off' ? false : otherwise;
}

/** The prefix of a name as written, with its colon: `x:row` → `x:`. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

/** The attribute that says the namespace of the prefix: `x:` → `xmlns:x`. */
export const declarationOf = (prefix: string): string =>
  prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';

/**
 * Reads a part or an element of it to the end, for its well-formedness alone.
 * @throws {HostError} file-damaged, file-bomb
 */
export function assertWellFormed(bytes: Uint8Array, part: string): void {
  const xml = scanXml(bytes, part);
  while (next(xml))
    if (xml.kind === OPEN && xml.attributesTo > xml.attributesFrom) attributesOf(xml);
}
