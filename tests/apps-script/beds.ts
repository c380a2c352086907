import { strFromU8, unzipSync } from 'fflate';
import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { createSheetsHost, type ScriptRun } from '../../src/hosts/sheets/client.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import { readRange } from '../../src/workbook/ranges.ts';
import { toSerial } from '../../src/workbook/serial-dates.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { addSheet, type Book, type BookSheet, cellAt, newBook, peek, placeOf } from './book.ts';
import { type Script, startScript } from './script.ts';

/** `google.script.run` of a sidebar beside a script: calls go out and come back later, as in a browser. */
export function scriptRun(script: Script): ScriptRun {
  const runWith = (
    succeed: (answer: unknown) => void,
    fail: (error: unknown) => void,
  ): ScriptRun => ({
    withSuccessHandler: (take) => runWith(take, fail),
    withFailureHandler: (take) => runWith(succeed, take),
    alkeKutsu(text) {
      setTimeout(() => {
        let answer: unknown;
        try {
          answer = script.call('alkeKutsu', text);
        } catch (error) {
          fail(Object.assign(new Error((error as Error).message), { name: 'ScriptError' }));
          return;
        }
        succeed(answer);
      });
    },
  });
  return runWith(
    () => undefined,
    () => undefined,
  );
}

/** What the script answers to a call of the sidebar. */
export interface Answered {
  readonly gives?: unknown;
  readonly error?: { readonly code: string };
}

/** One call of the sidebar, at once. */
export const ask = (script: Script, call: string, given: unknown): Answered =>
  JSON.parse(String(script.call('alkeKutsu', JSON.stringify({ call, given })))) as Answered;

/** Puts a value into a cell as it stands in Sheets: a date is a number with the format of a date. */
export function hold(sheet: BookSheet, row: number, column: number, value: CellValue): void {
  if (value === null) return;
  sheet.rows = Math.max(sheet.rows, row + 1);
  sheet.columns = Math.max(sheet.columns, column + 1);
  const cell = cellAt(sheet, row, column);
  if (typeof value !== 'object') cell.value = value;
  else if ('error' in value) cell.value = value.error;
  else {
    cell.value = toSerial(value.date, false);
    cell.format = value.date.includes('T') ? 'd.m.yyyy h:mm' : 'd.m.yyyy';
  }
}

/** A spreadsheet that holds what a workbook held. */
export function bookOf(workbook: WorkbookSnapshot): Book {
  const book = newBook();
  for (const { name, values, merges = [], hidden } of workbook.sheets) {
    const sheet = addSheet(book, name);
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        hold(sheet, r, c, value);
      });
    });
    sheet.merges = [...merges];
    sheet.hidden = hidden ?? false;
  }
  return book;
}

/**
 * A spreadsheet in which the menu has made the collection sheets, with so many participants of a discussion that is not
 * there, and the calls that it took to make them.
 */
export async function ownBook(
  rows: number,
): Promise<{ readonly book: Book; readonly made: number }> {
  const book = newBook();
  addSheet(book, 'Taulukko1');
  const script = startScript(book);
  await createSheetsHost(scriptRun(script)).createSheets(collectionWorkbook(ROUND_2026, 'fi'));
  addParticipants(book, rows);
  return { book, made: script.calls.log.length };
}

/** So many participants of K1 below the titles. */
export function addParticipants(book: Book, rows: number): void {
  const participants = sheetOf(book, 'Osallistujat');
  for (let row = 0; row < rows; row++) {
    hold(participants, 2 + row, 0, 'K1');
    hold(participants, 2 + row, 1, `Osallistuja ${row}`);
  }
}

/**
 * A spreadsheet that was uploaded: a new collection workbook as the file of `alke new`, values and conditional formats, each
 * of them one rule in their order.
 */
export function uploadedBook(): Book {
  const file = newXlsx(collectionWorkbook(ROUND_2026, 'fi'), { title: 'Keruu', language: 'fi-FI' });
  const book = bookOf(openXlsx(file).snapshot());
  const parts = unzipSync(file);
  for (const [index, sheet] of book.sheets.entries()) {
    const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] as Uint8Array);
    for (const [, sqref = '', formula = ''] of xml.matchAll(CONDITIONAL_FORMAT))
      sheet.formats.push({
        formula: `=${unescaped(formula)}`,
        boxes: sqref.split(' ').flatMap((area) => readRange(area) ?? []),
        looks: {},
      });
  }
  return book;
}

const CONDITIONAL_FORMAT =
  /<conditionalFormatting sqref="([^"]+)"><cfRule [^>]*><formula>([^<]*)<\/formula>/g;

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The first cells of a new workbook are filled in, on each sheet with something amiss. */
export function beginRound(book: Book): void {
  const beginning: readonly (readonly [
    sheet: string,
    row: number,
    column: number,
    text: string,
  ])[] = [
    ['Keskustelut', 2, 0, 'K1'],
    ['Keskustelut', 2, 3, '  Vesi  '],
    ['Keskustelut', 3, 0, 'K1'],
    ['Keskustelut', 3, 5, 'XX'],
    ['Maakunnat', 2, 0, 'K1'],
    ['Maakunnat', 2, 3, 'x@'],
    ['Maakunnat', 3, 2, ' Oiva  Malli'],
    ['Osallistujat', 2, 1, ' Osallistuja  0'],
    ['Osallistujat', 2, 6, 'matti(at)example.fi'],
    ['Asetukset', 60, 0, 'Vuosi'],
    ['Asetukset', 60, 1, 'ensi vuosi'],
  ];
  for (const [sheet, row, column, text] of beginning) hold(sheetOf(book, sheet), row, column, text);
}

/** Service calls that reading, checking and painting may cost, by the number of severities and sheets that are coloured. */
export const callLimit = (pairs: number): number => 25 + 10 * pairs;

/** Somebody types into a cell. */
export function type(book: Book, name: string, row: number, column: number, text: string): void {
  const sheet = sheetOf(book, name);
  const cell = cellAt(sheet, row, column);
  cell.value = text;
  cell.formula = '';
}

export function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export const heldIn = (book: Book, name: string, row: number, column: number): unknown =>
  peek(sheetOf(book, name), row, column)?.value ?? null;

/** Everything in the spreadsheet in a form that can be compared. Cells that only were looked at are nothing. */
export function traceOf(book: Book): unknown {
  return book.sheets.map(({ name, hidden, cells, merges, formats }) => ({
    name,
    hidden,
    merges,
    formats,
    cells: [...cells]
      .filter(
        ([, { value, formula, format, validation, style }]) =>
          value !== null ||
          formula !== '' ||
          format !== 'General' ||
          validation !== null ||
          Object.keys(style).length > 0,
      )
      .sort(([one], [other]) => one - other)
      .map(([key, cell]) => ({ ...placeOf(key), ...cell })),
  }));
}
