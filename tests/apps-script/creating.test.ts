import { afterEach, expect, it } from 'vitest';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import { type Answered, ask, heldIn, hold, sheetOf, traceOf } from './beds.ts';
import { addSheet, type Book, newBook } from './book.ts';
import { pausable } from './interleaving.ts';
import { type Script, startScript } from './script.ts';
import { ServiceException } from './strict.ts';

const MODELS = collectionWorkbook(ROUND_2026, 'fi');
const NAMES = MODELS.map(({ name }) => name);
const books: Book[] = [];

afterEach(() => {
  for (const { violations, lock } of books.splice(0))
    expect([violations, lock]).toEqual([[], null]);
});

function bookWith(...names: readonly string[]): Book {
  const book = newBook();
  books.push(book);
  for (const name of names) hold(addSheet(book, name), 0, 0, `oma ${name}`);
  return book;
}

const namesIn = ({ sheets }: Book): readonly string[] => sheets.map(({ name }) => name);

const create = (script: Script): Answered => ask(script, 'createSheets', { models: MODELS });

it('adds the sheets that are not there yet, and leaves those that are', () => {
  // In other letters it is the same sheet to Google, and the links of Ohje lead to it.
  const book = bookWith('Taulukko1', 'keskustelut');
  const before = traceOf(book);
  expect(create(startScript(book))).toEqual({ gives: ['Keskustelut'] });
  const added = NAMES.filter((name) => name !== 'Keskustelut');
  expect(namesIn(book)).toEqual(['Taulukko1', 'keskustelut', ...added]);
  expect((traceOf(book) as readonly unknown[]).slice(0, 2)).toEqual(before);
  const links = [...sheetOf(book, 'Ohje').cells.values()].map(({ formula }) => formula);
  expect(links.join()).toContain(`#gid=${sheetOf(book, 'keskustelut').id}&range=A1`);
});

it('says so when all of them are there', () => {
  const book = bookWith(...NAMES);
  const before = traceOf(book);
  expect(create(startScript(book)).error).toEqual({
    code: 'host-sheet-exists',
    detail: NAMES.join(', '),
  });
  expect(traceOf(book)).toEqual(before);
});

it('takes away what was begun when Google stops in the middle, whatever it is doing', () => {
  const whole = startScript(bookWith('Taulukko1'));
  create(whole);
  const count = whole.calls.log.length;
  const begins = whole.calls.log.indexOf('Spreadsheet.insertSheet');
  expect(begins).toBeGreaterThan(0);
  for (const part of [0, 0.01, 0.02, 0.3, 0.6, 0.9, 1]) {
    // The last three calls show the first sheet and give the lock back.
    const stop = begins + Math.floor(part * (count - 4 - begins));
    const book = bookWith('Taulukko1');
    const before = traceOf(book);
    const script = startScript(book);
    let hasStopped = false;
    script.calls.before = (call, index) => {
      if (hasStopped || index < stop) return;
      hasStopped = true;
      throw new ServiceException(`Palveluvirhe: ${call}`);
    };
    expect(() => create(script), whole.calls.log[stop]).toThrow('Palveluvirhe');
    expect(traceOf(book), whole.calls.log[stop]).toEqual(before);
  }
});

it('two users at once: the sheets are made once, and the other is told to wait or that they are there', () => {
  for (const steps of [0, 2, 4, 40, 200]) {
    const book = bookWith('Taulukko1');
    const anna = startScript(book, { user: 'anna@example.fi' });
    const bertil = startScript(book, { user: 'bertil@example.fi' });
    const answers: Answered[] = [];
    const first = pausable(anna, () => void answers.push(create(anna)));
    const second = pausable(bertil, () => void answers.push(create(bertil)));
    first.forward(steps);
    second.forward(Number.POSITIVE_INFINITY);
    first.forward(Number.POSITIVE_INFINITY);
    expect(namesIn(book), `${steps}`).toEqual(['Taulukko1', ...NAMES]);
    expect(answers.filter(({ gives }) => gives !== undefined)).toEqual([{ gives: [] }]);
    const refused = answers.flatMap(({ error }) => error?.code ?? []);
    expect(['host-busy', 'host-sheet-exists'], `${steps}`).toContain(refused.join());
    expect(heldIn(book, 'Taulukko1', 0, 0)).toBe('oma Taulukko1');
  }
});
