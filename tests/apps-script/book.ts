import { dateKind } from '../../src/workbook/number-formats.ts';
import { typed } from '../office/typed.ts';
import { ServiceException } from './strict.ts';

/** 0-based, both ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Held = null | string | number | boolean;

export interface Cell {
  /** A date is its serial number, told by the format. */
  value: Held;
  formula: string;
  format: string;
  validation: Validation | null;
  /** The kind that a column of a table takes; there is no way to ask for it. */
  typedColumn?: 'number';
  readonly style: { [trait: string]: unknown };
}

export interface Validation {
  readonly list: readonly string[] | null;
  readonly range: string | null;
  readonly allowsInvalid: boolean;
  readonly help: string | null;
}

export interface Format {
  /** null for a colour scale. */
  readonly formula: string | null;
  readonly boxes: readonly Box[];
  readonly looks: { readonly [look: string]: unknown };
}

export interface BookSheet {
  name: string;
  readonly id: number;
  hidden: boolean;
  rows: number;
  columns: number;
  readonly cells: Map<number, Cell>;
  merges: Box[];
  formats: Format[];
  frozen: { rows: number; columns: number };
  tabColour: string | null;
  /** Who may not change which cells. */
  readonly protections: { readonly box: Box | null; readonly against: string }[];
}

/** A spreadsheet as Google keeps it, apart from all who look at it. */
export interface Book {
  name: string;
  zone: string;
  sheets: BookSheet[];
  lock: string | null;
  /** What no run may ever do: a lock left or given up before the writes were through. */
  readonly violations: string[];
  /** A refusal may come when a value is written, or only when the writes are carried out together. */
  refusesAt: 'call' | 'flush';
  active: { sheet: string; row: number; column: number } | null;
  nextId: number;
}

export function newBook(name = 'Keruu'): Book {
  return {
    name,
    zone: 'Europe/Helsinki',
    sheets: [],
    lock: null,
    violations: [],
    refusesAt: 'call',
    active: null,
    nextId: 1001,
  };
}

export function addSheet(book: Book, name: string, at = book.sheets.length): BookSheet {
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new ServiceException(`Taulukko nimeltä "${name}" on jo olemassa.`);
  const sheet: BookSheet = {
    name,
    id: book.nextId++,
    hidden: false,
    rows: 1000,
    columns: 26,
    cells: new Map(),
    merges: [],
    formats: [],
    frozen: { rows: 0, columns: 0 },
    tabColour: null,
    protections: [],
  };
  book.sheets.splice(at, 0, sheet);
  return sheet;
}

const WIDEST = 18_278;
const keyOf = (row: number, column: number): number => row * WIDEST + column;
export const placeOf = (key: number): { row: number; column: number } => ({
  row: Math.floor(key / WIDEST),
  column: key % WIDEST,
});

export function cellAt(sheet: BookSheet, row: number, column: number): Cell {
  const key = keyOf(row, column);
  let cell = sheet.cells.get(key);
  if (!cell) {
    cell = { value: null, formula: '', format: 'General', validation: null, style: {} };
    sheet.cells.set(key, cell);
  }
  return cell;
}

export const peek = (sheet: BookSheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(keyOf(row, column));

/** The box from A1 that holds everything with content; A1 alone when nothing has. */
export function contentBox(sheet: BookSheet): Box {
  let bottom = 0;
  let right = 0;
  for (const [key, cell] of sheet.cells) {
    if ((cell.value === null || cell.value === '') && cell.formula === '') continue;
    const { row, column } = placeOf(key);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top: 0, left: 0, bottom, right };
}

const FORMULAS: readonly (readonly [RegExp, (parts: readonly string[]) => Held])[] = [
  [/^=HYPERLINK\("(?:[^"]|"")*";"((?:[^"]|"")*)"\)$/, ([text = '']) => text.replace(/""/g, '"')],
  [/^="((?:[^"]|"")*)"$/, ([text = '']) => text.replace(/""/g, '"')],
  [/^=NA\(\)$/, () => '#N/A'],
  [/^=(#[A-Z/0]+[!?]?)$/, ([text = '']) => text],
  [/^=IF\(LEN\("abc"\)>2;"(.*?)";".*?"\)$/, ([text = '']) => text],
];

/** Few formulas are worked out here; a comma between arguments is an error in a Finnish sheet. */
function resultOf(formula: string): Held {
  for (const [shape, result] of FORMULAS) {
    const parts = shape.exec(formula);
    if (parts) return result(parts.slice(1));
  }
  return /,/.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')) ? '#ERROR!' : 0;
}

/** Takes what is given as if a person had typed it: Google does so with every text but in a cell for text. */
export function put(cell: Cell, given: Held): void {
  cell.formula = '';
  if (given === null || given === '') cell.value = null;
  else if (typeof given === 'string' && given.startsWith('=') && cell.format !== '@') {
    cell.formula = given;
    cell.value = resultOf(given);
  } else cell.value = typed(given, cell.format);
}

export function mayTake(cell: Cell, given: Held): boolean {
  if (given === null || given === '') return true;
  if (cell.typedColumn === 'number' && typeof given !== 'number') return false;
  const { validation } = cell;
  if (!validation || validation.allowsInvalid || validation.list === null) return true;
  return validation.list.includes(String(given).replace(/^'/, ''));
}

export const isDateCell = ({ value, format }: Cell): boolean => {
  const kind = dateKind(format);
  return typeof value === 'number' && (kind.day || kind.time);
};
