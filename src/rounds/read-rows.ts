import type { CellValue } from '../workbook/snapshot.ts';
import { isFilled, type Table } from '../workbook/table.ts';
import { type Cell, EMPTY } from './cell.ts';
import { type Gathered, maskOf } from './masks.ts';

const MASKED_CELL = (raw: CellValue): Cell<never> => ({
  kind: 'masked',
  raw,
  text: '',
  value: null,
});

type Readers = { readonly [key: string]: (value: CellValue) => Cell<unknown> };

/** The cells of the row in hand, each read when it is asked for; a cell whose column is absent is empty. */
type CellsOf<R extends Readers> = { readonly [Key in keyof R]: () => ReturnType<R[Key]> };

/** So many different values of a column are remembered; where hardly one of them has come again by then, none is. */
const MOST_KNOWN = 8_000;

/** The rows of a table; a value that comes again in its column is read once. */
export function rowsOf<R extends Readers, Row>(
  table: Table<string> | null,
  readers: R,
  gathered: Gathered,
  make: (row: number, cell: CellsOf<R>) => Row,
): readonly Row[] {
  if (!table) return [];
  const { sheet, columns, rows } = table;
  const read = [...columns].flatMap(([key, column]) => (readers[key] ? [column] : []));
  const isMasked = maskOf(table, read, gathered);
  const mayBeCovered = gathered.mergedCells.some(({ place }) => place.sheet === sheet.name);
  let row = 0;
  let values: readonly CellValue[] = [];

  const cellsIn = (column: number, reader: (value: CellValue) => Cell<unknown>) => {
    let known: Map<CellValue, Cell<unknown>> | null = new Map();
    let timesKnown = 0;
    return (): Cell<unknown> => {
      const value = values[column] ?? null;
      if (mayBeCovered && isMasked(row, column, value)) return MASKED_CELL(value);
      if (value === null) return EMPTY;
      const before = known?.get(value);
      if (before) {
        timesKnown++;
        return before;
      }
      if (!mayBeCovered && isMasked(row, column, value)) return MASKED_CELL(value);
      const found = isFilled(value) ? reader(value) : { ...EMPTY, raw: value };
      if (known && typeof value !== 'object') {
        if (known.size < MOST_KNOWN) known.set(value, found);
        else if (timesKnown < MOST_KNOWN) known = null;
      }
      return found;
    };
  };
  const absent = (): Cell<unknown> => EMPTY;
  const cells = Object.fromEntries(
    Object.entries(readers).map(([key, reader]) => {
      const column = columns.get(key);
      return [key, column === undefined ? absent : cellsIn(column, reader)];
    }),
  ) as CellsOf<R>;

  return rows.map((at) => {
    row = at;
    values = sheet.values[at] ?? [];
    return make(at, cells);
  });
}
