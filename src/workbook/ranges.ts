import { toA1 } from './address.ts';
import type { CellRange } from './snapshot.ts';

/** 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `A1`, `A1:B2`, `A:B` or `1:3`, with or without `$` → the cells; null when it is none of these. */
export function readRange(text: string): CellRange | null {
  const ends = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(
    text.trim(),
  );
  if (!ends) return null;
  const [, left = '', top = '', right = left, bottom = top] = ends;
  if ((left === '') !== (right === '') || (top === '') !== (bottom === '')) return null;
  if (ends[3] === undefined ? left === '' || top === '' : left === '' && top === '') return null;
  const column = left === '' ? 0 : columnOf(left);
  const otherColumn = left === '' ? LAST_COLUMN : columnOf(right);
  const row = top === '' ? 0 : Number(top) - 1;
  const otherRow = top === '' ? LAST_ROW : Number(bottom) - 1;
  const range = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return range.top >= 0 && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN ? range : null;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A list of ranges, `A1:B2 D4`. What is no range is left out. */
export const readRanges = (text: string): readonly CellRange[] =>
  text.split(/\s+/).flatMap((one) => readRange(one) ?? []);

/** The range as written in a file: `B2`, `B2:C4`. */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  const first = toA1(top, left);
  return top === bottom && left === right ? first : `${first}:${toA1(bottom, right)}`;
}

export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

/** Few rectangles that cover exactly these cells: first down the columns, then neighbours of the same height. */
export function rectangles(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly CellRange[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const [column, rows] of [...columns].sort(([one], [other]) => one - other)) {
    let run = { top: 0, left: column, bottom: Number.NEGATIVE_INFINITY, right: column };
    // Most often they are in order.
    for (const row of rows.sort((one, other) => one - other)) {
      if (row <= run.bottom + 1) run.bottom = row;
      else {
        run = { top: row, left: column, bottom: row, right: column };
        runs.push(run);
      }
    }
  }
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const merged: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const before = open.get(key);
    if (before && before.right + 1 === run.left) before.right = run.right;
    else {
      open.set(key, run);
      merged.push(run);
    }
  }
  return merged.sort((one, other) => one.top - other.top || one.left - other.left);
}
