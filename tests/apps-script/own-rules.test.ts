import { describe, expect, it } from 'vitest';
import { readMarkFormula, recounted } from '../../src/findings/mark-formula.ts';
import { hold, ownBook, sheetOf } from './beds.ts';
import { type Book, type BookSheet, type Format, placeOf } from './book.ts';
import { coloursFor, coloursOf, marksToday } from './colours.ts';
import { numbersFrom } from './rounds.ts';
import { startScript } from './script.ts';

/*
 * The rules of conditional formatting with which a new collection workbook colours itself are told by the first of them
 * alone. Whatever a user does to them between two checks, no colour of ours is left behind and nothing else is lost.
 */

const USERS: Format = {
  formula: '=A1="x"',
  boxes: [{ top: 0, left: 0, bottom: 9, right: 3 }],
  looks: {},
};

/** A new workbook, cut short, in which there is something to colour on each of the sheets that colour themselves. */
async function colouredBook(): Promise<Book> {
  const { book } = await ownBook(3);
  for (const { cells } of book.sheets)
    for (const key of cells.keys()) if (placeOf(key).row > 8) cells.delete(key);
  hold(sheetOf(book, 'Keskustelut'), 2, 0, 'K2');
  hold(sheetOf(book, 'Keskustelut'), 3, 0, 'K2');
  return book;
}

const isOurs = ({ formula }: Format): boolean =>
  formula !== null && readMarkFormula(formula) !== null;

/** All but our colours, in order; how many they are may be told anew. */
const othersOn = ({ formats }: BookSheet): readonly Format[] =>
  formats
    .filter((format) => !isOurs(format))
    .map((format) => ({
      ...format,
      formula: format.formula === null ? null : recounted(format.formula, 0),
    }));

/** What a user may do to the rules of a sheet; each does one thing. */
const ACTS: readonly ((formats: Format[], below: (limit: number) => number) => void)[] = [
  // A rule of the user's own.
  (formats, below) => formats.splice(below(formats.length + 1), 0, { ...USERS }),
  // A rule is deleted.
  (formats, below) => formats.splice(below(formats.length), 1),
  // A rule is drawn to another place.
  (formats, below) => {
    const drawn = formats.splice(below(formats.length), 1);
    formats.splice(below(formats.length + 1), 0, ...drawn);
  },
  // Cells are pasted with their rule, which may be one of ours.
  (formats, below) => {
    const pasted = formats[below(formats.length)];
    if (pasted) formats.splice(below(formats.length + 1), 0, { ...pasted });
  },
];

describe('the rules of a new workbook of our own', () => {
  it('stay, and our colours go and come, whatever one thing a user does to the rules between two checks', async () => {
    const book = await colouredBook();
    const script = startScript(book);
    const wanted = coloursFor(book, marksToday(script));
    expect(wanted.length).toBeGreaterThan(3);
    const start = book.sheets.map(({ formats }) => formats);
    for (let seed = 1; seed <= 60; seed++) {
      const number = numbersFrom(seed);
      for (const [index, sheet] of book.sheets.entries()) sheet.formats = [...(start[index] ?? [])];
      script.fire('alkeTarkista');
      for (let round = 0; round < 6; round++) {
        const act = ACTS[number(ACTS.length)];
        for (const name of ['Keskustelut', 'Maakunnat', 'Osallistujat'])
          act?.(sheetOf(book, name).formats, number);
        const before = book.sheets.map(othersOn);
        script.fire('alkeTarkista');
        expect(coloursOf(book), `seed ${seed}, round ${round}`).toEqual(wanted);
        expect(book.sheets.map(othersOn), `seed ${seed}, round ${round}`).toEqual(before);
      }
      script.fire('alkePoista');
      expect(coloursOf(book)).toEqual([]);
    }
  }, 60_000);

  it('are asked one by one only once after another has come', async () => {
    const book = await colouredBook();
    const script = startScript(book);
    const callsOfCheck = (): number => {
      script.calls.log.length = 0;
      script.fire('alkeTarkista');
      return script.calls.log.length;
    };
    callsOfCheck();
    const usual = callsOfCheck();
    sheetOf(book, 'Keskustelut').formats.push(USERS);
    expect(callsOfCheck()).toBeGreaterThan(usual);
    expect(callsOfCheck()).toBe(usual);
    expect(sheetOf(book, 'Keskustelut').formats.at(-1)).toEqual(USERS);
  });

  it('hide no colour of ours from the command that takes the colours out, whatever was done to them', async () => {
    const book = await colouredBook();
    const script = startScript(book);
    script.fire('alkeTarkista');
    const sheet = sheetOf(book, 'Keskustelut');
    const [colour] = sheet.formats;
    const own = sheet.formats.filter((format) => !isOurs(format));
    // One is deleted and one of ours drawn into its place: they are as many as before.
    sheet.formats = [...own.slice(0, 2), colour as Format, ...own.slice(3)];
    script.fire('alkePoista');
    expect(coloursOf(book)).toEqual([]);
    expect(othersOn(sheet)).toHaveLength(own.length - 1);
  });

  it('are touched by nothing but that number', async () => {
    const book = await colouredBook();
    const before = book.sheets.map(({ formats }) => [...formats]);
    const script = startScript(book);
    script.fire('alkeTarkista');
    script.fire('alkePoista');
    expect(book.sheets.map(({ formats }) => formats)).toEqual(before);
  });
});
