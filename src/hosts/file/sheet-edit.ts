import { columnName } from '../../workbook/address.ts';
import type { CellValue } from '../../workbook/snapshot.ts';
import { cellXml } from './cell-xml.ts';
import { landmark, placeAfter } from './landmarks.ts';
import { inPart, type Outline } from './outline.ts';
import { readCellTag, type SheetReading } from './read-sheet.ts';
import { insert, type Splice } from './splice.ts';
import { fromUtf8 } from './text-coding.ts';
import { attributesOf, isOpen, isTrue, next, nextWithin, scanXml, skip, type Xml } from './xml.ts';

/** What is written into one cell, 0-based. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface CellWriting {
  readonly date1904: boolean;
  /** The style for this value in a cell of this style. */
  styleFor(style: number, value: CellValue): number;
}

/** The splices that write these cells; each row and cell that is not written stays byte for byte. */
export function writeSplices(
  bytes: Uint8Array,
  part: string,
  reading: SheetReading,
  writes: readonly CellWrite[],
  writing: CellWriting,
): readonly Splice[] {
  const byRow = new Map<number, CellWrite[]>();
  for (const write of [...writes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = byRow.get(write.row);
    if (row) row.push(write);
    else byRow.set(write.row, [write]);
  }
  const { numbers, offsets } = reading.rows;
  // Of two rows of one number the later is read, so it is the one to write.
  const there = new Map<number, number>();
  numbers.forEach((row, index) => {
    if (byRow.has(row)) there.set(row, offsets[index] as number);
  });
  const sheet = {
    bytes,
    part,
    prefix: reading.outline.prefix,
    writing,
    columns: columnStyles(reading.outline),
  };
  const splices: Splice[] = [];
  for (const [row, offset] of there)
    splices.push(...rowSplices(sheet, offset, byRow.get(row) as CellWrite[]));

  const fresh = [...byRow].filter(([row, cells]) => !there.has(row) && cells.some(holds));
  const rowXml = ([row, cells]: [number, readonly CellWrite[]]) =>
    `<${sheet.prefix}row r="${row + 1}">${newCells(sheet, cells, 0)}</${sheet.prefix}row>`;
  let waiting = 0;
  numbers.forEach((row, index) => {
    for (let one = fresh[waiting]; one && one[0] < row; one = fresh[++waiting])
      splices.push(insert(offsets[index] as number, rowXml(one)));
  });
  const last = fresh.slice(waiting).map(rowXml).join('');
  if (last) splices.push(appendRows(sheet, reading, last));
  return splices;
}

interface Sheet {
  readonly bytes: Uint8Array;
  readonly part: string;
  readonly prefix: string;
  readonly writing: CellWriting;
  readonly columns: (column: number) => number;
}

const holds = ({ value }: CellWrite) => value !== null && value !== '';

function appendRows({ bytes, prefix }: Sheet, { outline }: SheetReading, rows: string): Splice {
  const data = landmark(outline, 'sheetData');
  if (!data) {
    const place = placeAfter(outline, [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
    ]);
    return insert(place, `<${prefix}sheetData>${rows}</${prefix}sheetData>`);
  }
  if (!data.selfClosing) return insert(inPart(outline, data.closeStart), rows);
  return opened(bytes, data.start, data.openEnd, `${prefix}sheetData`, rows);
}

/** A self-closing element opened, with this content. */
function opened(
  bytes: Uint8Array,
  start: number,
  end: number,
  name: string,
  content: string,
): Splice {
  const tag = fromUtf8(bytes.subarray(start, end)).replace(/\s*\/>$/, '');
  return { from: start, to: end, put: `${tag}>${content}</${name}>` };
}

/** The style that columns give to cells that are not there yet. */
function columnStyles(outline: Outline): (column: number) => number {
  const all: { from: number; to: number; style: number }[] = [];
  const columns = landmark(outline, 'cols');
  if (columns) {
    const xml = scanXml(outline.bytes, outline.part, columns.start, columns.end);
    while (next(xml)) {
      if (!isOpen(xml, 'col')) continue;
      const get = new Map(attributesOf(xml).map(({ name, value }) => [name, Number(value)]));
      all.push({
        from: (get.get('min') ?? 0) - 1,
        to: (get.get('max') ?? 0) - 1,
        style: get.get('style') || 0,
      });
    }
  }
  return (column) => all.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

function newCells(sheet: Sheet, cells: readonly CellWrite[], rowStyle: number): string {
  return cells
    .filter(holds)
    .map(({ row, column, value }) => {
      const style = sheet.writing.styleFor(rowStyle || sheet.columns(column), value);
      const attributes = ` r="${columnName(column)}${row + 1}"${style ? ` s="${style}"` : ''}`;
      return cellXml({
        prefix: sheet.prefix,
        attributes,
        value,
        date1904: sheet.writing.date1904,
      });
    })
    .join('');
}

interface FoundCell {
  readonly column: number;
  readonly style: number;
  readonly start: number;
  readonly end: number;
  /** As written, without those that belong to the value. */
  readonly attributes: string;
}

function rowSplices(sheet: Sheet, offset: number, writes: readonly CellWrite[]): readonly Splice[] {
  const { bytes, part, prefix, writing } = sheet;
  const xml = scanXml(bytes, part, offset);
  next(xml);
  const { start: rowStart, end: rowOpenEnd, selfClosing } = xml;
  const get = new Map(attributesOf(xml).map(({ name, value }) => [name, value]));
  const rowStyle = isTrue(get.get('customFormat')) ? Number(get.get('s') ?? 0) : 0;
  const found: FoundCell[] = [];
  const tag = { column: -1, style: 0, type: 0 };
  while (nextWithin(xml, 0)) {
    if (!isOpen(xml)) continue;
    const isCell = isOpen(xml, 'c');
    if (isCell) readCellTag(xml, tag);
    const { start } = xml;
    const attributes = isCell ? keptAttributes(xml) : '';
    skip(xml);
    if (isCell) found.push({ ...tag, start, end: xml.end, attributes });
  }
  const splices: Splice[] = [];
  let last = '';
  for (const write of writes) {
    const here = found.filter(({ column }) => column === write.column);
    for (const { style, start, end, attributes } of here) {
      const styled = writing.styleFor(style, write.value);
      const put = cellXml({
        prefix,
        attributes: styled ? `${attributes} s="${styled}"` : attributes,
        value: write.value,
        date1904: writing.date1904,
      });
      splices.push({ from: start, to: end, put });
    }
    if (here.length > 0) continue;
    const after = found.find(({ column }) => column > write.column);
    const put = newCells(sheet, [write], rowStyle);
    if (after) splices.push(insert(after.start, put));
    else last += put;
  }
  if (last)
    splices.push(
      selfClosing
        ? opened(bytes, rowStart, rowOpenEnd, `${prefix}row`, last)
        : insert(xml.start, last),
    );
  return splices;
}

/** What stays of a cell's attributes: not its type, not what belongs to its value; the style is put anew. */
function keptAttributes(xml: Xml): string {
  let text = '';
  for (const { name, nameFrom, valueTo } of attributesOf(xml))
    if (!['t', 'cm', 'vm', 'ph', 's'].includes(name))
      text += ` ${fromUtf8(xml.bytes.subarray(nameFrom, valueTo + 1))}`;
  return text;
}
