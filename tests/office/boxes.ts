import { columnName } from '../../src/workbook/address.ts';
import { invalid } from './rich-api.ts';

/** A rectangle of cells: 0-based row and column, and how many of each. */
export interface Box {
  readonly r: number;
  readonly c: number;
  readonly rows: number;
  readonly cols: number;
}

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const columnIndex = (letters: string): number => {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

/** `A1`, `A1:B2`, `A:A`, `2:3`, with or without a sheet's name before it. Refused as Excel refuses it. */
export function parseBox(address: string): Box {
  const text = address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '');
  const parts = /^([A-Za-z]{1,3})?(\d+)?(?::([A-Za-z]{1,3})?(\d+)?)?$/.exec(text);
  if (!parts || (!parts[1] && !parts[2])) return invalid(address);
  const whole = text.includes(':');
  const left = parts[1] ? columnIndex(parts[1]) : 0;
  const top = parts[2] ? Number(parts[2]) - 1 : 0;
  const right = whole ? (parts[3] ? columnIndex(parts[3]) : COLUMNS - 1) : left;
  const bottom = whole ? (parts[4] ? Number(parts[4]) - 1 : ROWS - 1) : top;
  const outside = (row: number, column: number) =>
    row < 0 || row >= ROWS || column < 0 || column >= COLUMNS;
  if (outside(top, left) || outside(bottom, right)) return invalid(address);
  return {
    r: Math.min(top, bottom),
    c: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    cols: Math.abs(right - left) + 1,
  };
}

export function boxText({ r, c, rows, cols }: Box): string {
  if (rows === ROWS) return `${columnName(c)}:${columnName(c + cols - 1)}`;
  if (cols === COLUMNS) return `${r + 1}:${r + rows}`;
  const first = `${columnName(c)}${r + 1}`;
  return rows === 1 && cols === 1 ? first : `${first}:${columnName(c + cols - 1)}${r + rows}`;
}

export const overlaps = (one: Box, other: Box): boolean =>
  one.r < other.r + other.rows &&
  other.r < one.r + one.rows &&
  one.c < other.c + other.cols &&
  other.c < one.c + one.cols;

export const covers = (box: Box, r: number, c: number): boolean =>
  r >= box.r && r < box.r + box.rows && c >= box.c && c < box.c + box.cols;

export const size = ({ rows, cols }: Box): number => rows * cols;

/** A sheet's name as it stands in an address. */
export const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
