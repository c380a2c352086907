import type { Language } from '../messages/language.ts';
import { WORKBOOK } from '../messages/workbook.ts';
import { COLUMNS, type Column, SHEETS } from '../rounds/columns.ts';
import type { CellRange, CellValue } from '../workbook/snapshot.ts';
import { alongRow, down, onSheet } from './formula.ts';
import type { Look, ModelCell, ModelRow } from './sheet-model.ts';

/** Where things stand in a new workbook: a note or band, the titles, and the rows that the formulas cover. */

/** 0-based. */
export const TITLE_ROW = 1;
/** 0-based. */
export const FIRST_ROW = 2;

/** How many rows of each sheet the formulas and drop-downs cover. */
export const ROWS = { discussions: 12, regions: 36, participants: 400 } as const;

/** How many rows are drawn ready to be filled; below them the columns hold the same kinds of value. */
const DRAWN_ROWS = { discussions: 12, regions: 22, participants: 40 } as const;

export type FilledTable = keyof typeof ROWS;

/** A column of a new sheet: a declared one, or the status that formulas write. */
export type PlacedColumn = Column | 'status';

/** The columns of a new sheet from A, the status beside what a person looks for first. */
export function columnsOf(table: FilledTable): readonly PlacedColumn[] {
  const declared: readonly Column[] = COLUMNS[table];
  if (table === 'discussions') return [...declared.slice(0, 1), 'status', ...declared.slice(1)];
  return table === 'regions' ? [...declared, 'status'] : declared;
}

/** The 0-based place of a column. */
export function placeOfColumn(table: FilledTable, key: string): number {
  const found = columnsOf(table).findIndex((placed) =>
    placed === 'status' ? key === 'status' : placed.key === key,
  );
  if (found < 0) throw new Error(`No column ${table}.${key}`);
  return found;
}

/** The covered cells of a column, as other sheets name them. */
export function rangeOfColumn(table: FilledTable, key: string, language: Language): string {
  return (
    onSheet(SHEETS[table].title[language]) + down(placeOfColumn(table, key), FIRST_ROW, ROWS[table])
  );
}

/** Points. */
export const BAND_HEIGHT = 22;

/** The row above the titles: who fills these columns. The text runs over the empty cells beside it. */
export function band(
  look: 'band-council' | 'band-ministry',
  text: string,
  columns: number,
): ModelRow {
  return {
    cells: Array.from({ length: columns }, (_, column) => ({
      ...(column === 0 && { value: text }),
      look,
    })),
    height: BAND_HEIGHT,
  };
}

/** The titles, ★ columns marked. */
export function titleRow(table: FilledTable, language: Language): ModelRow {
  return {
    cells: columnsOf(table).map((placed) =>
      placed === 'status'
        ? { value: WORKBOOK['status-title'][language], look: 'title' }
        : {
            value: placed.title[language],
            look: placed.required ? 'title-required' : 'title',
          },
    ),
  };
}

/** What a column's cells look like while they are empty. */
export function lookOf(placed: PlacedColumn): Look {
  if (placed === 'status') return 'status';
  return placed.holds === 'day' ? 'input-date' : 'input';
}

/** The covered rows below the titles: those drawn ready, then those that hold a status alone. */
export function bodyRows(
  table: FilledTable,
  status: ((index: number) => Pick<ModelCell, 'formula' | 'value'>) | null,
  prefilled: (index: number, key: string) => CellValue = () => null,
): readonly ModelRow[] {
  const columns = columnsOf(table);
  const rows = status ? ROWS[table] : DRAWN_ROWS[table];
  return Array.from({ length: rows }, (_, index) => ({
    cells: columns.map((placed): ModelCell => {
      const drawn = index < DRAWN_ROWS[table];
      if (placed === 'status') return { ...status?.(index), look: drawn ? 'status' : 'plain' };
      if (!drawn) return {};
      return { value: prefilled(index, placed.key), look: lookOf(placed) };
    }),
  }));
}

/** The covered cells of a column. */
export function bodyRange(table: FilledTable, key: string, lastKey = key): CellRange {
  return {
    top: FIRST_ROW,
    left: placeOfColumn(table, key),
    bottom: FIRST_ROW + ROWS[table] - 1,
    right: placeOfColumn(table, lastKey),
  };
}

/** The cell of a column in the first covered row, for conditional formats that go down from there. */
export function firstCell(table: FilledTable, key: string): string {
  return alongRow(FIRST_ROW, placeOfColumn(table, key));
}
