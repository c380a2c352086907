import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { marksOf } from '../../src/findings/marks.ts';
import { sheetTitles } from '../../src/rounds/columns.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { type Answered, ask, bookOf, heldIn, type } from './beds.ts';
import type { Book } from './book.ts';
import { coloursFor, coloursOf, marksToday } from './colours.ts';
import { everyOrder, manyOrders, type Pair, pausable } from './interleaving.ts';
import { sampleWorkbook, TODAY } from './rounds.ts';
import { type Script, startScript } from './script.ts';

/** A small round, so that every order can be played. */
function smallRound(): WorkbookSnapshot {
  const { sheets } = sampleWorkbook('alke-2026-esimerkki.xlsx');
  return {
    sheets: sheets
      .filter(({ name }) => name === 'Keskustelut' || name === 'Maakunnat')
      .map((sheet) => ({ ...sheet, values: sheet.values.slice(0, 4) })),
  };
}

const FOREIGN = {
  formula: '=A1="x"',
  boxes: [{ top: 0, left: 0, bottom: 9, right: 3 }],
  looks: {},
};
/** A cell that somebody types an identity code into, and one that is mended. */
const TYPED = ['Keskustelut', 2, 4] as const;
const MENDED = ['Keskustelut', 2, 2] as const;
const BECOMES = 'Uusi teema tässä';

const book: Book = bookOf(smallRound());
for (const sheet of book.sheets) sheet.formats = [FOREIGN];
const START = structuredClone(book.sheets);
const anna = startScript(book, { user: 'anna@example.fi' });
const bertil = startScript(book, { user: 'bertil@example.fi', locale: 'sv' });

function startAgain(): void {
  book.sheets = structuredClone(START);
  book.violations.length = 0;
  for (const { seen } of [anna, bertil]) seen.alerts.length = 0;
}

const typeIt = (): void => type(book, ...TYPED, '131052-308T');
const mendIt = (): void => type(book, ...MENDED, BECOMES);

/** The colours that a workbook is to have, by what was done to it. */
function wanted(...changes: readonly (() => void)[]): readonly string[] {
  startAgain();
  for (const change of changes) change();
  return coloursFor(book, marksToday(anna));
}
const UNTOUCHED = wanted();
const WITH_TYPED = wanted(typeIt);
const WITH_MENDED = wanted(mendIt);

/** What holds whatever the order: nobody lost a rule of the user's, no lock is left, no write came too late. */
function nothingLost(order: string): void {
  for (const { name, formats } of book.sheets)
    expect(
      formats.filter(({ formula }) => formula === FOREIGN.formula),
      `${order} ${name}`,
    ).toEqual([FOREIGN]);
  expect(book.violations, order).toEqual([]);
  expect(book.lock, order).toBe(null);
}

const wasBusy = ({ seen }: Script): boolean => /varattu|upptagen/.test(seen.alerts[0] ?? '');

/** The marks of a workbook as the sidebar finds them; the same workbook need not be checked twice. */
const checkedBefore = new Map<string, ReturnType<typeof marksOf>>();
function marksIn(workbook: WorkbookSnapshot): ReturnType<typeof marksOf> {
  const key = JSON.stringify(workbook);
  const marks = checkedBefore.get(key) ?? marksOf(check(workbook, TODAY).findings);
  checkedBefore.set(key, marks);
  return marks;
}

/** Colours of the day that the sidebar checks on, which need not be today's. */
const sidebarColours = (...changes: readonly (() => void)[]): readonly string[] => {
  startAgain();
  for (const change of changes) change();
  const { workbook } = ask(anna, 'read', { titles: null }).gives as { workbook: WorkbookSnapshot };
  return coloursFor(book, marksIn(workbook));
};
const UNTOUCHED_ASIDE = sidebarColours();
const WITH_TYPED_ASIDE = sidebarColours(typeIt);
const WITH_MENDED_ASIDE = sidebarColours(mendIt);

type Outcome = 'painted' | 'changed' | 'busy';

function checkAside(script: Script): Outcome {
  const titles = sheetTitles();
  const { workbook, fingerprint } = ask(script, 'read', { titles }).gives as {
    workbook: WorkbookSnapshot;
    fingerprint: unknown;
  };
  const { gives, error } = ask(script, 'paint', { marks: marksIn(workbook), titles, fingerprint });
  if (error) {
    expect(error.code).toBe('host-busy');
    return 'busy';
  }
  return (gives as { isPainted: boolean }).isPainted ? 'painted' : 'changed';
}

function mend(script: Script, becomes: string): 'made' | 'refused' | 'busy' {
  const [sheet, row, column] = MENDED;
  const edits = [{ at: { sheet, row, column }, was: BEFORE, becomes }];
  const { gives, error }: Answered = ask(script, 'apply', { edits });
  if (error) {
    expect(error.code).toBe('host-busy');
    return 'busy';
  }
  if (JSON.stringify(gives) === '[]') return 'made';
  expect(gives).toEqual([{ index: 0, reason: 'changed-since' }]);
  return 'refused';
}
startAgain();
const BEFORE = heldIn(book, ...MENDED);

/** Every order with a switch away and a switch back, and some that switch again and again. */
function play(start: () => Pair): void {
  const orders = everyOrder(() => {
    startAgain();
    return start();
  });
  expect(orders).toBeGreaterThan(40);
  manyOrders(() => {
    startAgain();
    return start();
  }, 30);
}

describe('two users at once, in every order of their calls', () => {
  it('both check from the menu, and a cell is typed into: the colours are those of the last check', () => {
    play(() => ({
      first: pausable(anna, () => anna.fire('alkeTarkista')),
      second: pausable(bertil, () => bertil.fire('alkeTarkista')),
      between: typeIt,
      after: (order) => {
        nothingLost(order);
        expect(wasBusy(anna) && wasBusy(bertil), order).toBe(false);
        // Busy: he was told so and has his findings; hers are from before or after the typing.
        if (wasBusy(bertil)) expect([UNTOUCHED, WITH_TYPED], order).toContainEqual(coloursOf(book));
        else expect(coloursOf(book), order).toEqual(WITH_TYPED);
        expect(heldIn(book, ...TYPED), order).toBe('131052-308T');
      },
    }));
  }, 120_000);

  it('both check from sidebars: a slower check never paints over a later one', () => {
    play(() => {
      let hers: Outcome = 'busy';
      let his: Outcome = 'busy';
      return {
        first: pausable(anna, () => {
          hers = checkAside(anna);
        }),
        second: pausable(bertil, () => {
          his = checkAside(bertil);
        }),
        between: typeIt,
        after: (order) => {
          nothingLost(order);
          if (his === 'painted') expect(coloursOf(book), order).toEqual(WITH_TYPED_ASIDE);
          else if (hers === 'painted')
            expect([UNTOUCHED_ASIDE, WITH_TYPED_ASIDE], order).toContainEqual(coloursOf(book));
          // Neither painted: he was told to wait, and she that the workbook had changed.
          else expect([coloursOf(book), hers, his], order).toEqual([[], 'changed', 'busy']);
        },
      };
    });
  }, 120_000);

  it('one checks from the menu, one mends: the mend is made or told to wait, and the colours are of one or the other', () => {
    for (const isMenderFirst of [false, true])
      play(() => {
        let made: ReturnType<typeof mend> = 'busy';
        const checks = pausable(anna, () => anna.fire('alkeTarkista'));
        const mends = pausable(bertil, () => {
          made = mend(bertil, BECOMES);
        });
        return {
          first: isMenderFirst ? mends : checks,
          second: isMenderFirst ? checks : mends,
          after: (order) => {
            nothingLost(order);
            expect(made, order).not.toBe('refused');
            expect(wasBusy(anna) && made === 'busy', order).toBe(false);
            expect(heldIn(book, ...MENDED), order).toBe(made === 'made' ? BECOMES : BEFORE);
            const possible = wasBusy(anna)
              ? [[]]
              : made === 'busy'
                ? [UNTOUCHED]
                : [UNTOUCHED, WITH_MENDED];
            expect(possible, order).toContainEqual(coloursOf(book));
          },
        };
      });
  }, 120_000);

  it('one checks from a sidebar, one mends: nothing is coloured by what no longer stands', () => {
    for (const isMenderFirst of [false, true])
      play(() => {
        let made: ReturnType<typeof mend> = 'busy';
        let outcome: Outcome = 'busy';
        const checks = pausable(anna, () => {
          outcome = checkAside(anna);
        });
        const mends = pausable(bertil, () => {
          made = mend(bertil, BECOMES);
        });
        return {
          first: isMenderFirst ? mends : checks,
          second: isMenderFirst ? checks : mends,
          after: (order) => {
            nothingLost(order);
            expect(made, order).not.toBe('refused');
            expect(heldIn(book, ...MENDED), order).toBe(made === 'made' ? BECOMES : BEFORE);
            const possible =
              outcome !== 'painted'
                ? [[]]
                : made === 'busy'
                  ? [UNTOUCHED_ASIDE]
                  : [UNTOUCHED_ASIDE, WITH_MENDED_ASIDE];
            expect(possible, order).toContainEqual(coloursOf(book));
          },
        };
      });
  }, 120_000);

  it('both mend the same cell: one is made, and the other refused or told to wait', () => {
    play(() => {
      let hers: ReturnType<typeof mend> = 'busy';
      let his: ReturnType<typeof mend> = 'busy';
      return {
        first: pausable(anna, () => {
          hers = mend(anna, 'hänen oma teemansa');
        }),
        second: pausable(bertil, () => {
          his = mend(bertil, 'toisen oma teema');
        }),
        after: (order) => {
          nothingLost(order);
          expect(
            [hers, his].filter((one) => one === 'made'),
            order,
          ).toHaveLength(1);
          expect(heldIn(book, ...MENDED), order).toBe(
            hers === 'made' ? 'hänen oma teemansa' : 'toisen oma teema',
          );
        },
      };
    });
  }, 120_000);

  it('one mends and somebody types into the same cell: what was typed is never lost', () => {
    play(() => {
      let made: ReturnType<typeof mend> = 'busy';
      return {
        first: pausable(anna, () => {
          made = mend(anna, BECOMES);
        }),
        second: pausable(bertil, () => bertil.fire('alkeTarkista')),
        between: () => type(book, ...MENDED, 'kirjoitettu'),
        after: (order) => {
          nothingLost(order);
          if (made !== 'made') expect(heldIn(book, ...MENDED), order).toBe('kirjoitettu');
        },
      };
    });
  }, 120_000);
});
