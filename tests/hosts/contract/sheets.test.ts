import { afterEach, expect } from 'vitest';
import { isSheetMark, readMarkFormula } from '../../../src/findings/mark-formula.ts';
import { createSheetsHost } from '../../../src/hosts/sheets/client.ts';
import { fromA1 } from '../../../src/workbook/address.ts';
import { contains, readRange } from '../../../src/workbook/ranges.ts';
import { hold, scriptRun, sheetOf, traceOf, type } from '../../apps-script/beds.ts';
import { addSheet, type Book, cellAt, newBook } from '../../apps-script/book.ts';
import { startScript } from '../../apps-script/script.ts';
import { type Bed, keepsPromises, type StartSheet } from './promises.ts';

const opened: Book[] = [];

function bookOf(sheets: readonly StartSheet[], refusesAt: Book['refusesAt'], zone: string): Book {
  const book = newBook();
  Object.assign(book, { refusesAt, zone });
  opened.push(book);
  for (const { name, rows, hidden, merges = [], formulas = {}, usersFormat } of sheets) {
    const sheet = addSheet(book, name);
    rows.forEach((cells, r) => {
      cells.forEach((value, c) => {
        hold(sheet, r, c, value);
      });
    });
    for (const [address, formula] of Object.entries(formulas)) {
      const { row, column } = fromA1(address) as { row: number; column: number };
      cellAt(sheet, row, column).formula = `=${formula}`;
    }
    sheet.merges = merges.flatMap((merge) => readRange(merge) ?? []);
    sheet.hidden = hidden ?? false;
    if (usersFormat)
      sheet.formats = [
        {
          formula: `=${usersFormat.formula}`,
          boxes: [readRange(usersFormat.range)].flatMap((box) => box ?? []),
          looks: { background: '#00FF00' },
        },
        // A colour scale has no formula.
        { formula: null, boxes: [{ top: 3, left: 3, bottom: 5, right: 3 }], looks: {} },
      ];
  }
  return book;
}

const bedOn =
  (refusesAt: Book['refusesAt'], zone: string) =>
  async (sheets: readonly StartSheet[]): Promise<Bed> => {
    const book = bookOf(sheets, refusesAt, zone);
    const host = createSheetsHost(scriptRun(startScript(book)));
    return {
      host,
      putSheet: host.putSheet,
      clean: host.clean,
      async type(sheet, address, value) {
        const { row, column } = fromA1(address) as { row: number; column: number };
        type(book, sheet, row, column, value);
      },
      async colourOf(sheet, address) {
        const { row, column } = fromA1(address) as { row: number; column: number };
        const marks = sheetOf(book, sheet).formats.flatMap(({ formula, boxes }) =>
          formula !== null && boxes.some((box) => contains(box, row, column))
            ? (readMarkFormula(formula) ?? [])
            : [],
        );
        const severities = marks.flatMap((mark) => (isSheetMark(mark) ? [] : mark));
        if (severities.length > 1) throw new Error(`${address} has ${severities.length} colours`);
        return severities[0] ?? null;
      },
      trace: async () => traceOf(book),
      usersFormats: async () =>
        book.sheets.map(({ formats }) =>
          formats.filter(({ formula }) => formula === null || readMarkFormula(formula) === null),
        ),
      shown: () => book.active,
    };
  };

afterEach(() => {
  expect(opened.splice(0).flatMap(({ violations }) => violations)).toEqual([]);
});

keepsPromises('Google Sheets', bedOn('call', 'Europe/Helsinki'));
keepsPromises('Google Sheets far away, refusing late', bedOn('flush', 'America/New_York'));
