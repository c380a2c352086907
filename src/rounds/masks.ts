import { errorIn } from '../workbook/error-values.ts';
import type { CellPlace, CellRange, CellValue, SheetSnapshot } from '../workbook/snapshot.ts';
import { type Table, within } from '../workbook/table.ts';
import { holdsIdentityCode } from './identity-code.ts';

/** A cell that no other rule may look at, and why. */
export interface Masked {
  readonly place: CellPlace;
  readonly value: CellValue;
}

/** Gathers what the rules about single cells need while the cells are read. */
export interface Gathered {
  readonly errorCells: Masked[];
  readonly identityCodes: Masked[];
  readonly mergedCells: { place: CellPlace; range: CellRange }[];
}

/**
 * Whether a cell of the table is masked, asked once for each of these columns in each row, from the top. Error values
 * and identity codes are gathered on the way, identity codes elsewhere in the sheet at once; merges were before.
 */
export function maskOf(table: Table<string>, columns: readonly number[], gathered: Gathered) {
  gatherIdentityCodes(table.sheet, gathered, { rows: table.rows, columns });
  const sheet = table.sheet.name;
  const merges = gathered.mergedCells
    .flatMap(({ place, range }) => (place.sheet === sheet ? [range] : []))
    .sort((one, other) => one.top - other.top);
  // Merges that reach the row asked about last; `next` is the first below it.
  let open: readonly CellRange[] = [];
  let next = 0;
  let openAt = -1;
  const isCovered = (row: number, column: number): boolean => {
    if (row !== openAt) {
      openAt = row;
      const first = next;
      while (next < merges.length && (merges[next] as CellRange).top <= row) next++;
      open = [...open, ...merges.slice(first, next)].filter(({ bottom }) => bottom >= row);
    }
    return open.some(
      (range) => within(range, row, column) && (row !== range.top || column !== range.left),
    );
  };
  return (row: number, column: number, value: CellValue): boolean => {
    const isError = errorIn(value) !== null;
    if (isError || isIdentityCode(value)) {
      const place = { sheet, row, column };
      (isError ? gathered.errorCells : gathered.identityCodes).push({ place, value });
      return true;
    }
    return merges.length > 0 && isCovered(row, column);
  };
}

const isIdentityCode = (value: CellValue): boolean =>
  typeof value === 'string' && value.length >= 11 && holdsIdentityCode(value);

/** Gathers the identity codes of a sheet, but for the cells that are read. */
export function gatherIdentityCodes(
  sheet: SheetSnapshot | null,
  gathered: Gathered,
  read: { readonly rows: readonly number[]; readonly columns: readonly number[] } = NOT_READ,
): void {
  if (!sheet) return;
  const { name, values } = sheet;
  let firstUnread = 0;
  while (read.columns.includes(firstUnread)) firstUnread++;
  let next = 0;
  for (let row = 0; row < values.length; row++) {
    const cells = values[row] ?? [];
    const isRead = read.rows[next] === row;
    if (isRead) next++;
    for (let column = isRead ? firstUnread : 0; column < cells.length; column++) {
      if (isRead && read.columns.includes(column)) continue;
      const value = cells[column] ?? null;
      if (isIdentityCode(value))
        gathered.identityCodes.push({ place: { sheet: name, row, column }, value });
    }
  }
}

const NOT_READ = { rows: [], columns: [] };

export function gatherMerges(table: Table<string>, gathered: Gathered): void {
  const from = (table.headerRow ?? -1) + 1;
  const columns = [...table.columns.values()];
  for (const range of table.sheet.merges ?? []) {
    if (range.top === range.bottom && range.left === range.right) continue;
    if (range.bottom < from) continue;
    if (!columns.some((column) => column >= range.left && column <= range.right)) continue;
    gathered.mergedCells.push({
      place: {
        sheet: table.sheet.name,
        row: Math.max(range.top, from),
        column:
          range.top >= from ? range.left : Math.min(...columns.filter((c) => c >= range.left)),
      },
      range,
    });
  }
}
