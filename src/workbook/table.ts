import type { CellRange, CellValue, SheetSnapshot } from './snapshot.ts';
import { UNSEEN, VISIBLE } from './unseen.ts';

/** A column that a sheet may have, with every title it is known by. */
export interface KnownColumn<Key extends string> {
  readonly key: Key;
  readonly titles: readonly string[];
}

/** A title that stood in the header row but is not one we know. */
export interface UnknownTitle {
  readonly column: number;
  readonly title: string;
}

/** What the header row of a sheet says, and which rows below it hold anything. 0-based rows and columns. */
export interface Table<Key extends string> {
  readonly sheet: SheetSnapshot;
  /** null when no row carries at least two known titles. */
  readonly headerRow: number | null;
  readonly columns: ReadonlyMap<Key, number>;
  /** Titles as they were written, by key. */
  readonly titles: ReadonlyMap<Key, string>;
  /** Later columns with a title that was already there. */
  readonly duplicates: readonly { readonly key: Key; readonly column: number }[];
  readonly unknown: readonly UnknownTitle[];
  /** Rows below the header that hold something in at least one known column. */
  readonly rows: readonly number[];
}

/**
 * A title, id or name as it is compared: case, kinds of space and dash, surrounding and repeated space,
 * line breaks, soft hyphens and invisible characters do not count. `é` written in two ways is one.
 */
export function fold(text: string): string {
  if (!UNEVEN.test(text)) return text.toLowerCase();
  return text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Anything but Latin letters, digits and usual signs with single spaces between them: most texts have none. */
const UNEVEN = /[^ -~\u00A1-\u00AC\u00AE-\u024F]|^ | $| {2}/;

/** A title as it is compared: as `fold`, and a closing colon or asterisk does not count. */
export function foldTitle(title: string): string {
  return fold(title).replace(/ ?[:*]+$/, '');
}

/** What is known by the title. Where a line break parts it, spaces and hyphens do not count: `Teams-⏎linkki`, `Maa-⏎kunta`. */
export function byTitle<Known>(
  known: ReadonlyMap<string, Known>,
  title: string,
): Known | undefined {
  const folded = foldTitle(title);
  const found = known.get(folded);
  if (found !== undefined || !isParted(title)) return found;
  const joined = joinWords(folded);
  for (const [form, of] of known) if (joinWords(form) === joined) return of;
  return undefined;
}

/** Whether the title, as somebody wrote it, is the known one. */
export function isTitle(known: string, title: string): boolean {
  const [one, other] = [foldTitle(known), foldTitle(title)];
  return one === other || (isParted(title) && joinWords(one) === joinWords(other));
}

const isParted = (title: string): boolean => /[\r\n]/.test(title);
const joinWords = (folded: string): string => folded.replace(/[ -]/g, '');

/** The table of a sheet: its header row is the first that carries at least `least` known titles. */
export function readTable<Key extends string>(
  sheet: SheetSnapshot,
  known: readonly KnownColumn<Key>[],
  least = 2,
): Table<Key> {
  const keyOf = new Map<string, Key>();
  for (const { key, titles } of known) for (const title of titles) keyOf.set(foldTitle(title), key);

  const headerRow = findHeader(sheet, keyOf, least);
  const columns = new Map<Key, number>();
  const titles = new Map<Key, string>();
  const duplicates: { key: Key; column: number }[] = [];
  const unknown: UnknownTitle[] = [];
  for (const [column, value] of (headerRow === null
    ? []
    : (sheet.values[headerRow] ?? [])
  ).entries()) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    const key = byTitle(keyOf, value);
    if (key === undefined) unknown.push({ column, title: value });
    else if (columns.has(key)) duplicates.push({ key, column });
    else {
      columns.set(key, column);
      titles.set(key, value);
    }
  }
  return {
    sheet,
    headerRow,
    columns,
    titles,
    duplicates,
    unknown,
    rows: headerRow === null ? [] : filledRows(sheet, headerRow + 1, [...columns.values()]),
  };
}

function findHeader<Key extends string>(
  sheet: SheetSnapshot,
  keyOf: ReadonlyMap<string, Key>,
  least: number,
): number | null {
  for (const [row, cells] of sheet.values.entries()) {
    const seen = new Set<Key>();
    for (const value of cells) {
      // Titles are short; a long text is never folded in vain.
      if (typeof value !== 'string' || value.length > 120) continue;
      const key = byTitle(keyOf, value);
      if (key !== undefined) seen.add(key);
    }
    if (seen.size >= least) return row;
  }
  return null;
}

/** Rows from `from` down that hold something in one of the columns; spaces alone are nothing. */
export function filledRows(
  sheet: SheetSnapshot,
  from: number,
  columns: readonly number[],
): readonly number[] {
  // Of its full length from the start: on a long sheet an array that grows is copied over and over.
  const rows = new Array<number>(Math.max(0, sheet.values.length - from));
  let count = 0;
  for (let row = from; row < sheet.values.length; row++)
    if (hasFilled(sheet.values[row] ?? [], columns)) rows[count++] = row;
  rows.length = count;
  return rows;
}

function hasFilled(cells: readonly CellValue[], columns: readonly number[]): boolean {
  for (const column of columns) if (isFilled(cells[column])) return true;
  return false;
}

const SPACE = 32;
const TILDE = 126;

/** Whether a cell holds anything but spaces and invisible characters. */
export function isFilled(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'string') return true;
  const first = value.charCodeAt(0);
  return (first > SPACE && first <= TILDE) || VISIBLE.test(value);
}

/** Whether the 0-based cell lies in the range. */
export function within(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
