import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot.ts';

/** Where the rows of a sheet lie on the screen. Heights and positions are in lines of text. */
export interface Rows {
  /** The rows that are not hidden, 0-based numbers in the sheet. */
  readonly numbers: readonly number[];
  /** Where each of them begins, and after the last where they end. */
  readonly tops: Float64Array;
}

/** A line and a half of empty paper around the text of a row. */
const PADDING = 0.4;
/** So many empty rows follow the last, to write on. */
const SPARE = 20;

const linesKnown = new WeakMap<readonly CellValue[], { widths: string; lines: number }>();

/**
 * The rows of a sheet from `from` down, each as high as its texts need, at most `most` lines.
 * @param widths of the columns, in characters
 */
export function layRows(
  sheet: SheetSnapshot,
  widths: readonly number[],
  hidden: ReadonlySet<number>,
  from: number,
  most: number,
): Rows {
  const key = `${most} ${widths.join(' ')}`;
  const numbers: number[] = [];
  for (let row = from; row < sheet.values.length + SPARE; row++)
    if (!hidden.has(row)) numbers.push(row);
  const tops = new Float64Array(numbers.length + 1);
  let top = 0;
  for (const [index, row] of numbers.entries()) {
    tops[index] = top;
    top += linesOf(sheet.values[row], widths, key, most) + PADDING;
  }
  tops[numbers.length] = top;
  return { numbers, tops };
}

function linesOf(
  cells: readonly CellValue[] | undefined,
  widths: readonly number[],
  key: string,
  most: number,
): number {
  if (!cells) return 1;
  const known = linesKnown.get(cells);
  if (known?.widths === key) return known.lines;
  let lines = 1;
  for (const [column, value] of cells.entries()) {
    if (typeof value !== 'string' || lines >= most) continue;
    const width = widths[column] ?? 8;
    if (width === 0 || (value.length <= width && !value.includes('\n'))) continue;
    let needed = 0;
    for (const line of value.split('\n')) needed += Math.max(1, Math.ceil(line.length / width));
    lines = Math.min(most, Math.max(lines, needed));
  }
  linesKnown.set(cells, { widths: key, lines });
  return lines;
}

/** The index of the row that covers a position; the last when it lies below all. */
export function rowAt({ tops, numbers }: Rows, position: number): number {
  let low = 0;
  let high = Math.max(0, numbers.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
