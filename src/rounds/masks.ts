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
 * Whether a cell of the table is masked, asked row by row from the top. Error values are gathered on the way,
 * identity codes and merges were before.
 */
export function maskOf(table: Table<string>, gathered: Gathered) {
  const sheet = table.sheet.name;
  const codes = new Set<number>();
  for (const { place } of gathered.identityCodes)
    if (place.sheet === sheet) codes.add(cellNumber(place.row, place.column));
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
    if (errorIn(value) !== null) {
      gathered.errorCells.push({ place: { sheet, row, column }, value });
      return true;
    }
    if (codes.size > 0 && codes.has(cellNumber(row, column))) return true;
    return merges.length > 0 && isCovered(row, column);
  };
}

const cellNumber = (row: number, column: number): number => row * 2 ** 20 + column;

export function gatherIdentityCodes(sheet: SheetSnapshot | null, gathered: Gathered): void {
  if (!sheet) return;
  const { name, values } = sheet;
  for (let row = 0; row < values.length; row++) {
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value === 'string' && value.length >= 11 && holdsIdentityCode(value))
        gathered.identityCodes.push({ place: { sheet: name, row, column }, value });
    }
  }
}

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
