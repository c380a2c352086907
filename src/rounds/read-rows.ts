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

/** The cells of a column, each as often as it was read, and which of them each row has. */
interface Column {
  readonly cells: Cell<unknown>[];
  readonly which: Uint32Array;
}

/** Of columns that are in the sheet, by the rows that `rowsOf` gave. */
const columnsOf = new WeakMap<readonly unknown[], { readonly [key: string]: Column }>();

/** The rows of a table; a value that comes again in its column is read once. */
export function rowsOf<R extends Readers, Row>(
  table: Table<string> | null,
  readers: R,
  gathered: Gathered,
  make: (row: number, cell: CellsOf<R>) => Row,
): readonly Row[] {
  if (!table) return [];
  const { sheet, columns } = table;
  const read = [...columns].flatMap(([key, column]) => (readers[key] ? [column] : []));
  const isMasked = maskOf(table, read, gathered);
  const mayBeCovered = gathered.mergedCells.some(({ place }) => place.sheet === sheet.name);
  let index = 0;
  let row = 0;
  let values: readonly CellValue[] = [];

  const cellIn = (
    column: number,
    reader: (value: CellValue) => Cell<unknown>,
    { cells, which }: Column,
    left: Column | undefined,
  ) => {
    let known: Map<CellValue, number> | null = new Map();
    let timesKnown = 0;
    // What stands beside a value mostly stands there again, as an address beside its name: it is not even looked up.
    const beside: number[] = [];
    const readNew = (value: CellValue): Cell<unknown> => {
      const cell = isFilled(value) ? reader(value) : { ...EMPTY, raw: value };
      if (known && typeof value !== 'object') {
        if (known.size < MOST_KNOWN) known.set(value, cells.length);
        else if (timesKnown < MOST_KNOWN) known = null;
      }
      return cell;
    };
    return (): Cell<unknown> => {
      const value = values[column] ?? null;
      const isCovered = mayBeCovered && isMasked(row, column, value);
      if (!isCovered) {
        if (value === null) return EMPTY;
        const neighbour = left?.which[index] ?? 0;
        let before = beside[neighbour] ?? 0;
        if (before === 0 || cells[before]?.raw !== value) before = known?.get(value) ?? 0;
        if (before > 0) {
          timesKnown++;
          beside[neighbour] = before;
          which[index] = before;
          return cells[before] as Cell<unknown>;
        }
      }
      const cell =
        isCovered || (!mayBeCovered && isMasked(row, column, value))
          ? MASKED_CELL(value)
          : readNew(value);
      which[index] = cells.length;
      cells.push(cell);
      return cell;
    };
  };
  const own: { [key: string]: Column } = {};
  let left: Column | undefined;
  const cell = Object.fromEntries(
    Object.entries(readers).map(([key, reader]) => {
      const column = columns.get(key);
      if (column === undefined) return [key, () => EMPTY];
      own[key] = { cells: [EMPTY], which: new Uint32Array(table.rows.length) };
      const cell = cellIn(column, reader, own[key], left);
      left = own[key];
      return [key, cell];
    }),
  ) as CellsOf<R>;

  const rows = table.rows.map((at, place) => {
    index = place;
    row = at;
    values = sheet.values[at] ?? [];
    return make(at, cell);
  });
  columnsOf.set(rows, own);
  return rows;
}

/**
 * The different cells of a column, and the number of each row's among them by the row's index: what is asked of the
 * cells need not be asked of every row.
 */
export function differentCells<Row, Key extends keyof Row & string>(
  rows: readonly Row[],
  key: Key,
): { readonly cells: readonly Row[Key][]; readonly which: Uint32Array } {
  const column = columnsOf.get(rows)?.[key];
  // A column that is not in the sheet: every cell is as empty as the first.
  if (!column)
    return {
      cells: rows.slice(0, 1).map((row) => row[key]),
      which: new Uint32Array(rows.length),
    };
  return { cells: column.cells as readonly unknown[] as readonly Row[Key][], which: column.which };
}

/** The rows whose cell in a column is so. */
export function rowsWhere<Row, Key extends keyof Row & string>(
  rows: readonly Row[],
  key: Key,
  isSo: (cell: Row[Key]) => boolean,
): readonly Row[] {
  const { cells, which } = differentCells(rows, key);
  const areSo = cells.map(isSo);
  if (!areSo.includes(true)) return [];
  const found: Row[] = [];
  for (let index = 0; index < which.length; index++)
    if (areSo[which[index] as number]) found.push(rows[index] as Row);
  return found;
}
