import { columnName } from '../../workbook/address.ts';
import type { CellValue } from '../../workbook/snapshot.ts';
import { onSheet } from '../formula.ts';
import { FIRST_ROW } from '../layout.ts';
import type { ModelCell, ModelRow } from '../sheet-model.ts';

/** A column of the workings as other formulas name it. */
export interface WorkingColumn {
  readonly length: number;
  /** `$C$3:$C$14` on the sheet of workings itself. */
  readonly all: string;
  /** The same from another sheet. */
  readonly outside: string;
  /** From the top down to the 0-based index: `$C$3:$C5`. */
  to(index: number): string;
  /** The cell at a 0-based index: `$C5`. */
  at(index: number): string;
  /** The cell at a 0-based index, for every formula the same: `$C$5`. */
  fixed(index: number): string;
  /** Some of the cells, both ends included: `$C$5:$C$7`. */
  part(from: number, to: number): string;
}

/** What one cell of the workings says, with its result in a new workbook. */
export interface Working {
  readonly formula: string;
  readonly value: CellValue;
}

/** The columns of a sheet of workings, one beside the other from A. */
export function workingsOn(sheet: string) {
  const titles: string[] = [];
  const columns: (readonly ModelCell[])[] = [];

  const place = (title: string, cells: readonly ModelCell[]): WorkingColumn => {
    const name = `$${columnName(columns.length)}`;
    const top = FIRST_ROW + 1;
    const all = `${name}$${top}:${name}$${FIRST_ROW + cells.length}`;
    titles.push(title);
    columns.push(cells);
    return {
      length: cells.length,
      all,
      outside: onSheet(sheet) + all,
      at: (index) => `${name}${top + index}`,
      to: (index) => `${name}$${top}:${name}${top + index}`,
      fixed: (index) => `${name}$${top + index}`,
      part: (from, to) => `${name}$${top + from}:${name}$${top + to}`,
    };
  };

  return {
    /** A column of texts. */
    list: (title: string, values: readonly CellValue[]): WorkingColumn =>
      place(
        title,
        values.map((value) => ({ value })),
      ),
    /** A column of `count` formulas. */
    work: (title: string, count: number, working: (index: number) => Working): WorkingColumn =>
      place(
        title,
        Array.from({ length: count }, (_, index) => working(index)),
      ),
    /** The sheet's rows below a note. */
    rows: (note: string): readonly ModelRow[] => {
      const deepest = Math.max(...columns.map((cells) => cells.length));
      return [
        { cells: [{ value: note, look: 'band-ministry' }] },
        { cells: titles.map((value) => ({ value, look: 'title' })) },
        ...Array.from({ length: deepest }, (_, row) => ({
          cells: columns.map((cells) => cells[row] ?? {}),
        })),
      ];
    },
    count: () => columns.length,
  };
}

export type Workings = ReturnType<typeof workingsOn>;
