import { check } from '../src/check.ts';
import { ROUND_2026 } from '../src/rounds/config.ts';
import { formsOfRegion } from '../src/rounds/names.ts';
import { parseRound, type Round } from '../src/rounds/round.ts';
import { slotWords } from '../src/rounds/times.ts';
import regionInTwoDiscussions from '../src/rules/region-in-two-discussions.ts';
import type { WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import { findByHand, type Lists } from './engine/by-hand.ts';
import { largeWorkbook, oneRegion } from './engine/large-workbook.ts';
import { inTurns, type Measured } from './measure.ts';

const TODAY = '2026-01-15';

const LISTS: Lists = {
  regions: ROUND_2026.regions.map(formsOfRegion),
  times: ROUND_2026.slots.map((slot) => slotWords(slot).fi),
};

/** Every turn gets the workbook as it comes from a host: fresh from JSON, its texts never seen before. */
const fresh = (workbook: WorkbookSnapshot) => {
  const json = JSON.stringify(workbook);
  return () => JSON.parse(json) as WorkbookSnapshot;
};

const rules = (workbook: WorkbookSnapshot) => check(workbook, TODAY).findings.length;
const loop = (workbook: WorkbookSnapshot) => findByHand(workbook, LISTS).length;

function countPlaces(round: Round): number {
  let count = 0;
  for (const _ of regionInTwoDiscussions.check(round, new Set())) count++;
  return count;
}

export default function engine(): readonly Measured[] {
  const large = largeWorkbook({ rows: 100_000, discussions: 5, people: 1_000 }, ROUND_2026);
  const [ours = 0, byHand = 0] = inTurns(fresh(large), [rules, loop], {
    turns: 11,
    warmUp: 3,
    inARow: 3,
  });

  const different = largeWorkbook({ rows: 100_000, discussions: 300, people: 10 ** 8 }, ROUND_2026);
  const [oursDifferent = 0, byHandDifferent = 0] = inTurns(fresh(different), [rules, loop], {
    turns: 7,
    warmUp: 2,
    inARow: 3,
  });

  const small = fresh(largeWorkbook({ rows: 10_000, discussions: 5, people: 1_000 }, ROUND_2026));
  const whole = fresh(large);
  const [ten = 0, hundred = 0] = inTurns(
    () => ({ small: small(), whole: whole() }),
    [(both) => rules(both.small), (both) => rules(both.whole)],
    { turns: 7, warmUp: 2, inARow: 3 },
  );

  // Ten small rounds against one large: as much rubbish for the collector on both sides.
  const crowd = (rows: number) => () => parseRound(oneRegion(rows), TODAY, ROUND_2026);
  const [tenOfOne = 0, hundredOfOne = 0] = inTurns(
    () => ({ ten: Array.from({ length: 10 }, crowd(10_000)), hundred: crowd(100_000)() }),
    [({ ten }) => ten.map(countPlaces), ({ hundred }) => countPlaces(hundred)],
    { turns: 7, warmUp: 2, inARow: 3 },
  );
  return [
    {
      what: 'check: 100 000 region rows, every rule',
      ours,
      against: 'loop by hand: duplicates, clashes, lists',
      theirs: byHand,
      goal: '≤ 3 ×',
      most: 3,
      how: 'The same workbook of JSON to each in turn, fresh every time so that no text has been seen before: `check` with every rule, and a loop with Maps written by hand (bench/engine/by-hand.ts) that finds only the duplicates, the slot clashes and the list errors; median of 11 turns of 3.',
    },
    {
      what: 'the same in 300 discussions, every contact person different',
      ours: oursDifferent,
      against: 'loop by hand',
      theirs: byHandDifferent,
      goal: 'told',
      how: 'As the line before, with 300 discussions and every contact person different, so that hardly a text occurs twice.',
    },
    {
      what: 'check: 100 000 rows',
      ours: hundred,
      against: 'check: 10 000 rows',
      theirs: ten,
      goal: '≤ 12 ×',
      most: 12,
      how: '`check` of ten times the rows in turns with `check` of the fewer; median of 7 turns of 3.',
    },
    {
      what: 'region-in-two-discussions: one region, 100 000 rows',
      ours: hundredOfOne,
      against: '10 times 10 000 rows',
      theirs: tenOfOne,
      goal: '≤ 1.5 ×',
      most: 1.5,
      how: 'The one rule on 100 000 rows of one region, which is its worst case, in turns with ten rounds of 10 000 such rows; median of 7 turns of 3.',
    },
  ];
}
