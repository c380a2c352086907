import { afterEach, describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { marksOf } from '../../src/findings/marks.ts';
import { createSheetsHost } from '../../src/hosts/sheets/client.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { isKnownSheet, sheetTitles } from '../../src/rounds/columns.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import {
  addParticipants,
  ask,
  beginRound,
  bookOf,
  callLimit,
  hold,
  ownBook,
  scriptRun,
  sheetOf,
  uploadedBook,
} from './beds.ts';
import { addSheet, type Book, newBook } from './book.ts';
import { coloursOf, severitiesOnSheets } from './colours.ts';
import { lengthened, sampleWorkbook, TODAY } from './rounds.ts';
import { type Script, startScript } from './script.ts';

const FINNISH = 'alke-2026-esimerkki.xlsx';
const books: Book[] = [];

afterEach(() => {
  for (const { violations, lock } of books.splice(0)) {
    expect(violations).toEqual([]);
    expect(lock).toBe(null);
  }
});

/** What the menu and its answer cost is no part of the check. */
const TALK = ['Menu.', 'Ui.', 'Session.', 'Utilities.', 'SpreadsheetApp.getUi'];

function callsOf(script: Script, run: () => void): number {
  script.calls.log.length = 0;
  run();
  return script.calls.log.filter((call) => !TALK.some((one) => call.startsWith(one))).length;
}

/** The two calls of the sidebar with the check between them. */
function checkInSidebar(script: Script): void {
  const titles = sheetTitles();
  const { workbook, fingerprint } = ask(script, 'read', { titles }).gives as {
    workbook: WorkbookSnapshot;
    fingerprint: unknown;
  };
  const marks = marksOf(check(workbook, TODAY).findings);
  const painted = ask(script, 'paint', { marks, titles, fingerprint });
  // More ranges than Sheets bears were left out, and that was told.
  if (painted.error) expect(painted.error.code).toBe('host-colours-limited');
  else expect(painted.gives).toEqual({ isPainted: true });
}

interface Cost {
  /** Rules of ours that colour cells: one for each severity and sheet. */
  readonly pairs: number;
  /** Conditional formats that are not our colours. */
  readonly foreign: number;
  /** Over a workbook that has no colours yet, and over our own colours. */
  readonly first: number;
  readonly again: number;
}

function costOf(book: Book, checkOnce: (script: Script) => void): Cost {
  books.push(book);
  const script = startScript(book);
  const first = callsOf(script, () => checkOnce(script));
  const again = callsOf(script, () => checkOnce(script));
  expect(Math.max(first, again)).toBeLessThanOrEqual(callLimit(severitiesOnSheets(book)));
  const pairs = coloursOf(book).length;
  const foreign = book.sheets
    .filter(({ name }) => isKnownSheet(name))
    .reduce((sum, { formats }) => sum + formats.length, -pairs);
  return { pairs, foreign, first, again };
}

/** Rows of the sheet of discussions; what stands beside them costs the same whether they are many or very many. */
const rowsBeside = (surroundings: string): readonly number[] =>
  surroundings === 'nothing else' ? [20, 500, 5000] : [20, 500];

const box = { top: 0, left: 0, bottom: 9, right: 3 };

/** What may stand in a workbook beside the round, and cost a call here and there. */
const SURROUNDINGS: { readonly [name: string]: (book: Book) => void } = {
  'nothing else': () => undefined,
  'three conditional rules of the user on every sheet': (book) => {
    for (const sheet of book.sheets)
      sheet.formats = [
        { formula: '=A1="x"', boxes: [box], looks: {} },
        { formula: null, boxes: [box], looks: {} },
        { formula: '=LEN(A1)>40', boxes: [box], looks: {} },
      ];
  },
  'merged cells': (book) => {
    sheetOf(book, 'Keskustelut').merges = [4, 6, 8].map((row) => ({
      top: row,
      left: 3,
      bottom: row,
      right: 5,
    }));
  },
  'hidden sheets': (book) => {
    for (const sheet of book.sheets.slice(2)) sheet.hidden = true;
  },
  'ten sheets that are not ours': (book) => {
    for (let index = 1; index <= 10; index++) {
      const sheet = addSheet(book, `Muu ${index}`);
      for (let row = 0; row < 50; row++) hold(sheet, row, 0, `rivi ${row}`);
      sheet.formats = [{ formula: '=A1="x"', boxes: [box], looks: {} }];
      sheet.merges = [box];
    }
  },
};

/** Where a workbook of our own comes from. */
const ORIGINS: { readonly [origin: string]: () => Book | Promise<Book> } = {
  'made by the menu': async () => (await ownBook(0)).book,
  'uploaded as a file': uploadedBook,
};

const WAYS: { readonly [name: string]: (script: Script) => void } = {
  'from the menu': (script) => script.fire('alkeTarkista'),
  'from the sidebar': checkInSidebar,
};

describe('read, check and paint', () => {
  for (const [way, checkOnce] of Object.entries(WAYS))
    for (const [surroundings, surround] of Object.entries(SURROUNDINGS))
      it(`${way}, beside ${surroundings}: 25 calls and 10 for each severity and sheet, whatever the rows`, () => {
        const costs = rowsBeside(surroundings).map((rows) => {
          const book = bookOf(lengthened(sampleWorkbook(FINNISH), rows));
          surround(book);
          return costOf(book, checkOnce);
        });
        for (const { pairs, foreign, first, again } of costs) {
          expect(pairs).toBeGreaterThan(8);
          // A rule of the user's has to be looked at, for it might be ours: it stands in no memory but the workbook's.
          const bound = callLimit(pairs) + 2 * foreign;
          expect(first).toBeLessThanOrEqual(bound);
          expect(again).toBeLessThanOrEqual(bound);
        }
        expect(new Set(costs.map((cost) => JSON.stringify(cost))).size).toBe(1);
      }, 120_000);

  for (const [way, checkOnce] of Object.entries(WAYS))
    it(`${way}, in a new workbook of our own with next to nothing in it: so many calls more, whatever the rows`, async () => {
      const costs: (Cost & { rows: number })[] = [];
      for (const rows of [0, 20, 500, 5000])
        costs.push({ rows, ...costOf((await ownBook(rows)).book, checkOnce) });
      for (const { rows, pairs, foreign, first, again } of costs) {
        expect(pairs).toBe(rows === 0 ? 1 : 2);
        // A rule for each look of a sheet; the first of each sheet tells that none of them is ours.
        expect(foreign).toBe(8);
        const rules = 2 * 3;
        // Little is coloured on five sheets that are read all the same, and four of them are asked for merged cells.
        const sheets = way === 'from the menu' ? 6 : 13;
        expect(first).toBeLessThanOrEqual(callLimit(pairs) + rules + sheets);
        expect(again).toBeLessThanOrEqual(callLimit(pairs) + rules + sheets - 2);
      }
      const filled = costs.slice(1).map(({ rows: _, ...cost }) => JSON.stringify(cost));
      expect(new Set(filled).size).toBe(1);
    }, 60_000);

  for (const [way, checkOnce] of Object.entries(WAYS))
    for (const [origin, made] of Object.entries(ORIGINS))
      it(`${way}, in a workbook of our own that has been begun, ${origin}: 25 calls and 10 for each severity and sheet, whatever the rows`, async () => {
        const costs: Cost[] = [];
        for (const rows of [20, 500]) {
          const book = await made();
          addParticipants(book, rows);
          beginRound(book);
          costs.push(costOf(book, checkOnce));
        }
        for (const { pairs, first, again } of costs) {
          expect(pairs).toBeGreaterThan(7);
          expect(Math.max(first, again)).toBeLessThanOrEqual(callLimit(pairs));
        }
        expect(new Set(costs.map((cost) => JSON.stringify(cost))).size).toBe(1);
      }, 60_000);
});

function emptyBook(): { readonly script: Script; readonly book: Book } {
  const book = newBook();
  books.push(book);
  addSheet(book, 'Taulukko1');
  return { script: startScript(book), book };
}

describe('the collection sheets', () => {
  it('are made together, as far as Google takes things together: 250 calls', async () => {
    for (const language of LANGUAGES) {
      const { script } = emptyBook();
      const models = collectionWorkbook(ROUND_2026, language);
      script.calls.log.length = 0;
      expect(await createSheetsHost(scriptRun(script)).createSheets(models)).toEqual([]);
      expect(script.calls.log.length).toBeLessThanOrEqual(250);
    }
  });
});
