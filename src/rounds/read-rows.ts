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
type ReadValue<R extends Readers, Key extends keyof R> = ReturnType<R[Key]>;

interface ReadColumn {
  readonly column: number;
  readonly reader: (value: CellValue) => Cell<unknown>;
  /** Null once it is seen that hardly a value comes again. */
  known: Map<CellValue, Cell<unknown>> | null;
  timesKnown: number;
}

const MOST_KNOWN = 8_000;

function remember(from: ReadColumn, value: CellValue, cell: Cell<unknown>): void {
  if (!from.known || typeof value === 'object') return;
  if (from.known.size < MOST_KNOWN) from.known.set(value, cell);
  else if (from.timesKnown < MOST_KNOWN) from.known = null;
}

/** The rows of a table; a value that comes again in its column is read once. */
export function rowsOf<R extends Readers, Row>(
  table: Table<string> | null,
  readers: R,
  gathered: Gathered,
  make: (row: number, cell: <Key extends keyof R & string>(key: Key) => ReadValue<R, Key>) => Row,
): readonly Row[] {
  if (!table) return [];
  const { sheet, columns } = table;
  const isMasked = maskOf(table, gathered);
  const mayBeMasked =
    gathered.mergedCells.some(({ place }) => place.sheet === sheet.name) ||
    gathered.identityCodes.some(({ place }) => place.sheet === sheet.name);
  const read = new Map(
    [...columns].flatMap(([key, column]): [string, ReadColumn][] => {
      const reader = readers[key];
      return reader ? [[key, { column, reader, known: new Map(), timesKnown: 0 }]] : [];
    }),
  );
  let row = 0;
  let values: readonly CellValue[] = [];
  const cell = (key: string): Cell<unknown> => {
    const from = read.get(key);
    if (!from) return EMPTY;
    const { column, reader } = from;
    const value = values[column] ?? null;
    if (mayBeMasked && isMasked(row, column, value)) return MASKED_CELL(value);
    if (value === null) return EMPTY;
    const before = from.known?.get(value);
    if (before) {
      from.timesKnown++;
      return before;
    }
    if (!mayBeMasked && isMasked(row, column, value)) return MASKED_CELL(value);
    const found = isFilled(value) ? reader(value) : { ...EMPTY, raw: value };
    remember(from, value, found);
    return found;
  };
  return table.rows.map((at) => {
    row = at;
    values = sheet.values[at] ?? [];
    return make(at, cell as never);
  });
}
