import type { CellEdit } from '../findings/edits.ts';
import { sameValue, valueAt } from '../workbook/snapshot.ts';
import { isFilled } from '../workbook/table.ts';
import type { Cell } from './cell.ts';
import type { ColumnKey } from './columns.ts';
import type { Round, RowOf, RowTableKey } from './round.ts';

/** Whether something stands in the row that a rule may look at. */
export function saysSomething(cells: readonly Cell<unknown>[]): boolean {
  return cells.some(({ kind }) => kind === 'read' || kind === 'unread');
}

/** What stands on a row of the sheet (0-based); null when nothing does. */
export function rowAt<T extends RowTableKey>(round: Round, table: T, row: number): RowOf[T] | null {
  const rows = round[table] as readonly RowOf[T][];
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as RowOf[T];
    if (found.row === row) return found;
    if (found.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/**
 * Whether two rows say the same in every column of the sheet, the user's own columns too; `besides` is compared by the
 * one who asks. Spaces do not count; a cell that no rule may look at is never the same as another.
 */
export function saySame<T extends RowTableKey>(
  round: Round,
  table: T,
  one: RowOf[T],
  other: RowOf[T],
  besides: readonly ColumnKey<T>[],
): boolean {
  const read = round.tables[table];
  if (!read) return false;
  const { sheet, columns } = read;
  const known = new Set<number>();
  for (const [key, column] of columns) {
    known.add(column);
    const [cell, otherCell] = [one, other].map(
      (row) => (row as unknown as { readonly [key: string]: Cell<unknown> })[key],
    );
    if (!cell || !otherCell || cell.kind === 'masked' || otherCell.kind === 'masked') return false;
    if (!besides.includes(key as ColumnKey<T>) && cell.text !== otherCell.text) return false;
  }
  const width = Math.max(sheet.values[one.row]?.length ?? 0, sheet.values[other.row]?.length ?? 0);
  for (let column = 0; column < width; column++)
    if (
      !known.has(column) &&
      !sameValue(valueAt(sheet, one.row, column), valueAt(sheet, other.row, column))
    )
      return false;
  return true;
}

/** The edits that empty a row in every column that we know; the user's own columns stay. */
export function clearRow(round: Round, table: RowTableKey, row: number): readonly CellEdit[] {
  const read = round.tables[table];
  if (!read) return [];
  const { sheet, columns } = read;
  return [...columns.values()].flatMap((column) => {
    const was = valueAt(sheet, row, column);
    if (!isFilled(was)) return [];
    const isSecret = round.identityCodes.some(
      ({ place }) => place.sheet === sheet.name && place.row === row && place.column === column,
    );
    const at = { sheet: sheet.name, row, column };
    return [{ at, was, becomes: null, ...(isSecret && { secret: true as const }) }];
  });
}

/** The first rows below the table in which no cell of the sheet holds anything. 0-based. */
export function emptyRowsBelow(round: Round, table: RowTableKey, count: number): readonly number[] {
  const read = round.tables[table];
  if (!read) return [];
  const { sheet, rows, headerRow } = read;
  const found: number[] = [];
  for (let row = (rows.at(-1) ?? headerRow ?? -1) + 1; found.length < count; row++) {
    const isTaken =
      sheet.values[row]?.some(isFilled) ||
      sheet.merges?.some(({ top, bottom }) => row >= top && row <= bottom);
    if (!isTaken) found.push(row);
  }
  return found;
}
