import type { DateKind } from '../../workbook/number-formats.ts';
import { LAST_COLUMN, LAST_ROW, readRange } from '../../workbook/ranges.ts';
import { fromIsoCell, fromSerial } from '../../workbook/serial-dates.ts';
import type { CellRange, CellValue } from '../../workbook/snapshot.ts';
import { HostError } from '../host.ts';
import { decodeCellText } from './cell-text.ts';
import type { Landmark } from './landmarks.ts';
import { type Outline, outlineOf } from './outline.ts';
import { readRichText } from './rich-text.ts';
import { fromUtf8, toUtf8 } from './text-coding.ts';
import { MAIN, STRICT_MAIN } from './workbook-part.ts';
import {
  type AttributePlace,
  attribute,
  attributesOf,
  attributeValue,
  beforeAttributes,
  CLOSE,
  declarationOf,
  EQUALS,
  elementText,
  GT,
  isOpen,
  isTrue,
  LT,
  next,
  nextAttribute,
  nextWithin,
  OPEN,
  prefixOf,
  QUOTE,
  SLASH,
  scanXml,
  skip,
  standsAt,
  type Xml,
} from './xml.ts';

/** Everything that is asked of a worksheet, from one pass over its part. */
export interface SheetReading {
  readonly values: readonly (readonly CellValue[])[];
  /** Places for cells that the values take. */
  readonly places: number;
  readonly merges: readonly CellRange[];
  /** Keys (see `cellKey`) of cells that hold a formula. */
  readonly formulas: readonly number[];
  /** What array formulas and data tables fill. */
  readonly filled: readonly CellRange[];
  /** Whether a formula has no result, because no program has worked it out yet. */
  readonly uncalculated: boolean;
  readonly hiddenRows: readonly number[];
  /** 0-based numbers of the rows that are there and the offsets where they begin, in the part's order. */
  readonly rows: { readonly numbers: readonly number[]; readonly offsets: readonly number[] };
  readonly outline: Outline;
}

/** The highest number of a style that cells name though the file has only fewer: the first counts in its place. */
export interface StrayStyles {
  highest: number;
}

/** What is needed to understand cells. */
export interface CellContext {
  readonly texts: readonly string[];
  /** By the cell's style. */
  readonly dateKinds: readonly DateKind[];
  readonly stray: StrayStyles;
  readonly date1904: boolean;
  /** Places for cells that the sheet may take: see the limits. */
  readonly mostCells: number;
}

/** One number for a 0-based row and column. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;

const NO_CELLS: readonly CellValue[] = Object.freeze([]);

/**
 * A worksheet's values and landmarks.
 * @throws {HostError} file-damaged, file-bomb, file-too-large
 */
export function readSheet(bytes: Uint8Array, part: string, context: CellContext): SheetReading {
  const xml = scanXml(bytes, part);
  const reading = {
    values: [] as (readonly CellValue[])[],
    places: 0,
    merges: [] as CellRange[],
    formulas: [] as number[],
    filled: [] as CellRange[],
    uncalculated: false,
    hiddenRows: [] as number[],
    rows: { numbers: [] as number[], offsets: [] as number[] },
  };
  const landmarks: Landmark[] = [];
  let prefix = '';
  let rootOpenEnd = 0;
  const dates = new Map<number, CellValue>();
  while (next(xml)) {
    if (!isOpen(xml)) continue;
    if (xml.depth === 0) {
      prefix = worksheetPrefix(xml);
      rootOpenEnd = xml.end;
      continue;
    }
    const { start, end: openEnd, selfClosing } = xml;
    const name = xml.name.local;
    if (name === 'sheetData') {
      if (landmarks.some((one) => one.name === name)) throw new HostError('file-damaged', part);
      readRows(xml, reading, context, dates);
    } else if (name === 'mergeCells') readMerges(xml, reading.merges);
    else skip(xml);
    landmarks.push({
      name,
      start,
      openEnd,
      selfClosing,
      closeStart: xml.start,
      end: xml.end,
    });
  }
  return { ...reading, outline: outlineOf(bytes, part, { landmarks, prefix, rootOpenEnd }) };
}

function worksheetPrefix(xml: Xml): string {
  const prefix = prefixOf(xml.name.text);
  const namespace = attribute(xml, declarationOf(prefix));
  if (xml.name.local !== 'worksheet' || (namespace !== MAIN && namespace !== STRICT_MAIN))
    throw new HostError('file-damaged', xml.part);
  return prefix;
}

function readMerges(xml: Xml, merges: CellRange[]): void {
  while (nextWithin(xml, 1)) {
    if (!isOpen(xml, 'mergeCell')) continue;
    let range: CellRange | null = null;
    for (const place = beforeAttributes(xml); nextAttribute(xml, place); )
      if (isNamed(xml, place, REF)) range = readRange(attributeValue(xml, place));
    if (range && (range.top < range.bottom || range.left < range.right)) merges.push(range);
  }
}

interface RowsReading {
  readonly values: (readonly CellValue[])[];
  places: number;
  readonly formulas: number[];
  readonly filled: CellRange[];
  uncalculated: boolean;
  readonly hiddenRows: number[];
  readonly rows: { readonly numbers: number[]; readonly offsets: number[] };
}

function readRows(
  xml: Xml,
  reading: RowsReading,
  context: CellContext,
  dates: Map<number, CellValue>,
): void {
  let row = -1;
  while (nextWithin(xml, 1)) {
    if (!isOpen(xml)) continue;
    if (xml.name.local !== 'row') {
      skip(xml);
      continue;
    }
    const { start } = xml;
    let hidden = false;
    row++;
    for (const place = beforeAttributes(xml); nextAttribute(xml, place); ) {
      // Not even their names are made texts: there are many rows, and Excel gives each ten attributes.
      if (isNamed(xml, place, R)) row = rowNumber(xml, place);
      else if (isNamed(xml, place, HIDDEN)) hidden = isTrue(attributeValue(xml, place));
    }
    if (row > LAST_ROW) throw new HostError('file-damaged', xml.part);
    reading.rows.numbers.push(row);
    reading.rows.offsets.push(start);
    if (hidden) reading.hiddenRows.push(row);
    const cells = readCells(xml, row, reading, context, dates);
    if (cells.length === 0) continue;
    reading.places += cells.length + Math.max(0, row - reading.values.length);
    if (reading.places > context.mostCells) throw new HostError('file-too-large', xml.part);
    while (reading.values.length < row) reading.values.push(NO_CELLS);
    reading.values[row] = cells;
  }
}

const R = toUtf8('r');
const REF = toUtf8('ref');
const HIDDEN = toUtf8('hidden');

const isNamed = ({ bytes }: Xml, { nameFrom, nameTo }: AttributePlace, name: Uint8Array) =>
  nameTo - nameFrom === name.length && standsAt(bytes, nameFrom, name);

function rowNumber(xml: Xml, place: AttributePlace): number {
  const number = fewDigits(xml.bytes, place.valueFrom, place.valueTo);
  if (number > 0 && number <= LAST_ROW + 1) return number - 1;
  const text = attributeValue(xml, place);
  const row = /^\s*\d{1,7}\s*$/.test(text) ? Number(text) - 1 : -1;
  if (row < 0 || row > LAST_ROW) throw new HostError('file-damaged', `${xml.part}: ${text}`);
  return row;
}

/** What is asked of a cell's opening tag; one object serves all cells, they are many. */
export interface CellTag {
  column: number;
  style: number;
  type: number;
}

const SPACE = 32;
const LETTER_B = 98;
const LETTER_C = 99;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

// The types of cells by their letters.
const NUMBER = 0;
const SHARED = 1;
const FORMULA_TEXT = 2;
const INLINE = 3;
const BOOLEAN = 4;
const ERROR = 5;
const ISO_DATE = 6;
const TYPES = new Map([
  ['n', NUMBER],
  ['s', SHARED],
  ['str', FORMULA_TEXT],
  ['inlineStr', INLINE],
  ['b', BOOLEAN],
  ['e', ERROR],
  ['d', ISO_DATE],
]);

/** Reads the `c` that has just opened; a cell without `r` follows the one before it (`tag.column` on entry). */
export function readCellTag(xml: Xml, tag: CellTag): void {
  const { bytes, attributesTo: to } = xml;
  tag.column++;
  tag.style = 0;
  tag.type = NUMBER;
  let at = xml.attributesFrom;
  while (at < to) {
    const name = bytes[at] as number;
    if (name === SPACE || name === 10 || name === 13 || name === 9) {
      at++;
      continue;
    }
    // One letter, `=`, quote: what every program writes. Anything else goes the slow way.
    const quote = bytes[at + 2] as number;
    if (bytes[at + 1] !== EQUALS || (quote !== QUOTE && quote !== 39)) {
      readOddCellTag(xml, tag);
      return;
    }
    const from = at + 3;
    let end = from;
    while (bytes[end] !== quote) if (++end >= to) throw new HostError('file-damaged', xml.part);
    if (name === LETTER_R) tag.column = columnAt(xml, from, end);
    else if (name === LETTER_S) tag.style = Number(fewDigits(bytes, from, end));
    else if (name === LETTER_T) tag.type = typeAt(xml, from, end);
    at = end + 1;
  }
}

function readOddCellTag(xml: Xml, tag: CellTag): void {
  for (const { name, value, valueFrom, valueTo } of attributesOf(xml)) {
    if (name === 'r') tag.column = columnAt(xml, valueFrom, valueTo);
    else if (name === 's') tag.style = Number(value) || 0;
    else if (name === 't') tag.type = typeAt(xml, valueFrom, valueTo);
  }
}

function typeAt(xml: Xml, from: number, to: number): number {
  if (to - from === 1) {
    const letter = xml.bytes[from];
    if (letter === LETTER_S) return SHARED;
    if (letter === LETTER_N) return NUMBER;
  }
  const type = TYPES.get(fromUtf8(xml.bytes.subarray(from, to)));
  if (type === undefined) throw new HostError('file-damaged', xml.part);
  return type;
}

/** The column of an address; its row is that of the row it stands in. */
function columnAt(xml: Xml, from: number, to: number): number {
  const column = lettersAt(xml.bytes, from, to);
  if (column < 0 || column > LAST_COLUMN)
    throw new HostError('file-damaged', `${xml.part}: ${fromUtf8(xml.bytes.subarray(from, to))}`);
  return column;
}

/** The 0-based column that the letters of an address say; negative when it has no letters or nothing but letters. */
function lettersAt(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = (bytes[at] as number) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return at === to ? -1 : column - 1;
}

/** A whole number of at most 15 digits, or NaN. */
function fewDigits(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  if (to === from || to - from > 15) return Number.NaN;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

function readCells(
  xml: Xml,
  row: number,
  reading: RowsReading,
  context: CellContext,
  dates: Map<number, CellValue>,
): readonly CellValue[] {
  const cells: CellValue[] = [];
  const tag: CellTag = { column: -1, style: 0, type: NUMBER };
  for (;;) {
    let value = readPlainCell(xml, tag, context, dates);
    if (value === undefined) {
      if (!nextWithin(xml, 2)) break;
      if (!isOpen(xml)) continue;
      if (xml.name.local !== 'c') {
        skip(xml);
        continue;
      }
      readCellTag(xml, tag);
      if (tag.column > LAST_COLUMN) throw new HostError('file-damaged', xml.part);
      if (xml.selfClosing) continue;
      value = readCellValue(xml, row, tag, reading, context, dates);
    }
    if (value === null) continue;
    while (cells.length < tag.column) cells.push(null);
    cells[tag.column] = value;
  }
  return cells.length === 0 ? NO_CELLS : cells;
}

/**
 * A cell in the form that nearly all have, `<c r="B7" s="2" t="s"><v>12</v></c>` or without a value, read without looking
 * at its tokens one by one. undefined, and nothing has moved, for any other form: the scanner reads it.
 */
function readPlainCell(
  xml: Xml,
  tag: CellTag,
  context: CellContext,
  dates: Map<number, CellValue>,
): CellValue | undefined {
  const { bytes } = xml;
  let at = xml.end;
  if ((xml.kind === OPEN && xml.selfClosing) || bytes[at] !== LT || bytes[at + 1] !== LETTER_C)
    return undefined;
  let column = tag.column + 1;
  let style = 0;
  let type = NUMBER;
  for (at += 2; bytes[at] === SPACE; at++) {
    const name = bytes[at + 1];
    if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return undefined;
    const from = at + 4;
    at = from;
    while (bytes[at] !== QUOTE) if (bytes[at] === LT || ++at > from + 15) return undefined;
    if (name === LETTER_R) column = lettersAt(bytes, from, at);
    else if (name === LETTER_S) style = fewDigits(bytes, from, at);
    else if (name === LETTER_T && at === from + 1) type = PLAIN_TYPES[bytes[from] as number] ?? -1;
    else return undefined;
    if (type < 0 || column < 0 || column > LAST_COLUMN || Number.isNaN(style)) return undefined;
  }
  let value: CellValue | undefined = null;
  if (bytes[at] === SLASH && bytes[at + 1] === GT) at += 2;
  else {
    if (!standsAt(bytes, at, VALUE_OPENS)) return undefined;
    const from = at + VALUE_OPENS.length;
    for (at = from; bytes[at] !== LT; ) if (++at > from + 17) return undefined;
    const length = at - from;
    const number = digits(bytes, from, at);
    if (Number.isNaN(number) || !standsAt(bytes, at, VALUE_CLOSES)) return undefined;
    at += VALUE_CLOSES.length;
    if (type === NUMBER) value = understoodNumber(number, style, context, dates);
    else if (type === SHARED) value = context.texts[number];
    else if (length === 1 && number <= 1) value = number === 1;
    else return undefined;
    if (value === undefined) return undefined;
  }
  tag.column = column;
  xml.kind = CLOSE;
  xml.end = at;
  return value;
}

const PLAIN_TYPES: { readonly [letter: number]: number } = {
  [LETTER_N]: NUMBER,
  [LETTER_S]: SHARED,
  [LETTER_B]: BOOLEAN,
};
const VALUE_OPENS = toUtf8('><v>');
const VALUE_CLOSES = toUtf8('</v></c>');

function readCellValue(
  xml: Xml,
  row: number,
  tag: CellTag,
  reading: RowsReading,
  context: CellContext,
  dates: Map<number, CellValue>,
): CellValue {
  const { style, type } = tag;
  let value: CellValue = null;
  let formula = false;
  while (nextWithin(xml, 3)) {
    if (!isOpen(xml)) continue;
    const { local } = xml.name;
    if (local === 'v') {
      if (type === SHARED) value = sharedText(xml, context.texts);
      else if (type === NUMBER) value = numberValue(xml, style, context, dates);
      else value = otherValue(elementText(xml), type);
    } else if (local === 'is') {
      const text = readRichText(xml);
      if (type === INLINE) value = text;
    } else if (local === 'f') {
      formula = true;
      noteFormula(xml, row, tag.column, reading);
    } else skip(xml);
  }
  if (formula && value === null) reading.uncalculated = true;
  return value;
}

function noteFormula(xml: Xml, row: number, column: number, reading: RowsReading): void {
  reading.formulas.push(cellKey(row, column));
  if (xml.attributesTo > xml.attributesFrom) {
    const kind = attribute(xml, 't');
    const range = readRange(attribute(xml, 'ref') ?? '');
    if (range && (kind === 'array' || kind === 'dataTable')) reading.filled.push(range);
  }
  skip(xml);
}

function otherValue(text: string, type: number): CellValue {
  switch (type) {
    case BOOLEAN:
      return text.trim() === '' ? null : isTrue(text.trim());
    case ERROR:
      return text.trim() === '' ? null : { error: text.trim() };
    case ISO_DATE:
      return fromIsoCell(text.trim());
    default:
      return decodeCellText(text);
  }
}

function sharedText(xml: Xml, texts: readonly string[]): CellValue {
  const index = simpleNumber(xml);
  if (index === null) return null;
  const text = texts[index];
  if (text === undefined) throw new HostError('file-damaged', `${xml.part}: ${index}`);
  return text;
}

function numberValue(
  xml: Xml,
  style: number,
  context: CellContext,
  dates: Map<number, CellValue>,
): CellValue {
  const number = simpleNumber(xml);
  return number === null ? null : understoodNumber(number, style, context, dates);
}

/** No program knows more cell styles. */
const MOST_STYLES = 65_536;

/** A number, or what its cell's format makes of it. */
function understoodNumber(
  number: number,
  style: number,
  context: CellContext,
  dates: Map<number, CellValue>,
): CellValue {
  const { dateKinds, stray } = context;
  let kind = dateKinds[style];
  if (!kind) {
    if (style > stray.highest && style < MOST_STYLES) stray.highest = style;
    [kind] = dateKinds;
  }
  if (!kind || (!kind.day && !kind.time)) return number;
  // Dates repeat down a sheet: one object for each, told apart by whether a time alone is text.
  const key = kind.day ? number : -1 - number;
  let value = dates.get(key);
  if (value === undefined) {
    value = fromSerial(number, kind, context.date1904);
    dates.set(key, value);
  }
  return value;
}

/** The number in the `v` that has just opened; null when it is empty. The scanner is at its CLOSE afterwards. */
function simpleNumber(xml: Xml): number | null {
  const { bytes, end } = xml;
  let at = end;
  while (bytes[at] !== LT) if (++at >= xml.to) break;
  const number = digits(bytes, end, at);
  if (Number.isNaN(number) || bytes[at + 1] !== SLASH) return parseNumber(xml, elementText(xml));
  next(xml);
  next(xml);
  return number;
}

function parseNumber(xml: Xml, text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(trimmed)
    ? Number(trimmed)
    : Number.NaN;
  if (!Number.isFinite(number)) throw new HostError('file-damaged', `${xml.part}: ${trimmed}`);
  return number;
}

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** A decimal of at most 15 digits, exactly as `Number` would read it; NaN for anything longer or odder. */
function digits(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at++;
  if (to - at > 16 || at >= to) return Number.NaN;
  let number = 0;
  let count = 0;
  let point = -1;
  for (; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === 46 && point < 0) point = count;
    else if (byte >= 48 && byte <= 57) {
      number = number * 10 + byte - 48;
      count++;
    } else return Number.NaN;
  }
  if (count === 0 || count > 15) return Number.NaN;
  if (point >= 0) number /= POWERS[count - point] as number;
  return negative ? -number : number;
}
