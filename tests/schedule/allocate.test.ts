import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { overlap, sameSlot } from '../../src/rounds/judge.ts';
import type { Slot } from '../../src/rounds/times.ts';
import { allocate, MOST_CASES, SHOWN } from '../../src/schedule/allocate.ts';
import { assign } from '../../src/schedule/assignment.ts';
import { possibleSplits } from '../../src/schedule/groups.ts';
import { allocateReviews } from '../../src/schedule/reviews.ts';
import type { Wishes } from '../../src/schedule/wishes.ts';

const OFFERED: readonly Slot[] = [
  { day: '2026-03-17', start: 540, end: 660 },
  { day: '2026-03-18', start: 840, end: 960 },
  { day: '2026-03-20', start: 540, end: 660 },
  { day: '2026-03-24', start: 540, end: 660 },
  { day: '2026-03-26', start: 540, end: 660 },
];
const slot = (index: number): Slot => OFFERED[index] as Slot;
const wishes = (id: string, rest: Partial<Wishes> = {}): Wishes => ({
  key: id.toLowerCase(),
  id,
  row: Number(id.slice(1)),
  confirmed: null,
  preferred: null,
  alternatives: [],
  ...rest,
});
const timesOf = (found: ReturnType<typeof allocate>, index = 0) =>
  found.proposals[index]?.placed.map(({ slot: { day }, grade }) => `${day.slice(5)} ${grade}`);

describe('allocate', () => {
  it('gives every discussion its wish when they differ', () => {
    const found = allocate(
      [wishes('K1', { preferred: slot(0) }), wishes('K2', { preferred: slot(1) })],
      OFFERED,
    );
    expect(found).toMatchObject({ impossible: null, optima: 1, worth: { wishes: 2 } });
    expect(timesOf(found)).toEqual(['03-17 wish', '03-18 wish']);
  });

  it('counts both ways when two want the same and neither has an alternative', () => {
    const found = allocate(
      [wishes('K1', { preferred: slot(0) }), wishes('K2', { preferred: slot(0) })],
      OFFERED,
    );
    // One of them gets the wish, the other any of the four other times.
    expect(found).toMatchObject({ optima: 8, worth: { wishes: 1, alternatives: 0 } });
  });

  it('prefers the split in which the one who gives way has an alternative', () => {
    const found = allocate(
      [
        wishes('K1', { preferred: slot(0) }),
        wishes('K2', { preferred: slot(0), alternatives: [slot(3)] }),
      ],
      OFFERED,
    );
    expect(found.optima).toBe(1);
    expect(timesOf(found)).toEqual(['03-17 wish', '03-24 alternative']);
  });

  it('never moves what is confirmed unless asked', () => {
    const given = [
      wishes('K1', { confirmed: slot(1), preferred: slot(0) }),
      wishes('K2', { preferred: slot(1) }),
    ];
    expect(timesOf(allocate(given, OFFERED))?.[0]).toBe('03-18 confirmed');
    expect(allocate(given, OFFERED, { mayMove: true }).worth.moved).toBe(0);
  });

  it('moves as few confirmed times as can be when asked and two clash', () => {
    const found = allocate(
      [
        wishes('K1', { confirmed: slot(1) }),
        wishes('K2', { confirmed: slot(1), alternatives: [slot(4)] }),
      ],
      OFFERED,
      { mayMove: true },
    );
    expect(found.worth).toEqual({ moved: 1, wishes: 0, alternatives: 1 });
    expect(timesOf(found)).toEqual(['03-18 confirmed', '03-26 alternative']);
  });

  it('says that two confirmed times clash', () => {
    const found = allocate(
      [wishes('K1', { confirmed: slot(1) }), wishes('K2', { confirmed: slot(1) })],
      OFFERED,
    );
    expect(found.impossible).toMatchObject({ why: 'confirmed-clash' });
    expect(found.proposals).toEqual([]);
  });

  it('says that there are too few times', () => {
    const six = [1, 2, 3, 4, 5, 6].map((number) => wishes(`K${number}`));
    expect(allocate(six, OFFERED).impossible).toMatchObject({ why: 'too-few-slots', slots: 5 });
  });

  it('keeps an own time off the offered ones that it overlaps', () => {
    const own: Slot = { day: '2026-03-17', start: 600, end: 720 };
    const found = allocate(
      [wishes('K1', { preferred: own }), wishes('K2', { preferred: slot(0) })],
      OFFERED,
    );
    expect(found.worth.wishes).toBe(1);
  });

  it('shows the first twenty of more', () => {
    const found = allocate(
      [1, 2, 3, 4].map((number) => wishes(`K${number}`)),
      OFFERED,
    );
    expect(found).toMatchObject({ cases: 625, optima: 120, enumerated: true });
    expect(found.proposals).toHaveLength(SHOWN);
  });

  it('finds one best timetable by assignment when there are too many cases', () => {
    const many = Array.from(
      { length: 12 },
      (_, day): Slot => ({
        day: `2026-03-${String(day + 10).padStart(2, '0')}`,
        start: 540,
        end: 660,
      }),
    );
    const given = many.slice(0, 9).map((one, index) => wishes(`K${index}`, { preferred: one }));
    const found = allocate(given, many);
    expect(found.cases).toBeGreaterThan(MOST_CASES);
    expect(found).toMatchObject({ enumerated: false, optima: 1, worth: { wishes: 9 } });
  });

  it('is the best there is, against trying every case', () => {
    fc.assert(
      fc.property(rounds, ({ given, mayMove }) => {
        const found = allocate(given, OFFERED, { mayMove });
        const best = bruteForce(given, mayMove);
        expect(found.optima).toBe(best.count);
        if (best.count > 0)
          expect([found.worth.moved, -found.worth.wishes, -found.worth.alternatives]).toEqual(
            best.worth,
          );
        for (const { placed } of found.proposals)
          for (const one of placed) {
            if (one.wishes.confirmed && !mayMove) expect(one.slot).toEqual(one.wishes.confirmed);
            for (const other of placed)
              if (one !== other) expect(overlap(one.slot, other.slot)).toBe(false);
          }
      }),
      { numRuns: 3000 },
    );
  });

  it('stays as it is when its own proposal has been confirmed', () => {
    fc.assert(
      fc.property(rounds, ({ given }) => {
        const first = allocate(given, OFFERED).proposals[0];
        if (!first) return;
        const confirmed = first.placed.map(({ wishes: one, slot: time }) => ({
          ...one,
          confirmed: time,
        }));
        const again = allocate(confirmed, OFFERED);
        expect(again.optima).toBe(1);
        expect(again.proposals[0]?.placed.map(({ slot: time }) => time)).toEqual(
          first.placed.map(({ slot: time }) => time),
        );
      }),
      { numRuns: 500 },
    );
  });
});

const anySlot = fc.integer({ min: 0, max: 4 }).map(slot);
const rounds = fc.record({
  mayMove: fc.boolean(),
  given: fc
    .array(
      fc.record({
        confirmed: fc.option(anySlot, { freq: 3 }),
        preferred: fc.option(anySlot),
        alternatives: fc.uniqueArray(anySlot, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((list) =>
      list.map((one, index) =>
        wishes(`K${index + 1}`, {
          ...one,
          alternatives: one.alternatives.filter(
            (time) => !(one.preferred && sameSlot(time, one.preferred)),
          ),
        }),
      ),
    ),
});

/** Every way to choose one of the five times for each, nothing clever. */
function bruteForce(given: readonly Wishes[], mayMove: boolean) {
  let worth: readonly number[] = [];
  let count = 0;
  for (let number = 0; number < 5 ** given.length; number++) {
    const picked = given.map((_, index) => Math.floor(number / 5 ** index) % 5);
    if (new Set(picked).size < picked.length) continue;
    const slots = picked.map(slot);
    const moved = given.filter(
      (one, index) => one.confirmed && !sameSlot(one.confirmed, slots[index] as Slot),
    ).length;
    if (moved > 0 && !mayMove) continue;
    const isConfirmed = (one: Wishes, time: Slot) =>
      one.confirmed !== null && sameSlot(one.confirmed, time);
    const wished = given.filter((one, index) => {
      const time = slots[index] as Slot;
      return !isConfirmed(one, time) && one.preferred && sameSlot(one.preferred, time);
    }).length;
    const second = given.filter((one, index) => {
      const time = slots[index] as Slot;
      return !isConfirmed(one, time) && one.alternatives.some((other) => sameSlot(other, time));
    }).length;
    const value = [moved, -wished, -second];
    const order = count === 0 ? -1 : compare(value, worth);
    if (order < 0) {
      worth = value;
      count = 1;
    } else if (order === 0) count++;
  }
  return { worth, count };
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  for (const [index, value] of one.entries())
    if (value !== other[index]) return value - (other[index] ?? 0);
  return 0;
};

describe('assign', () => {
  it('costs no more than any permutation', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain((rows) =>
          fc.array(
            fc.array(
              fc.oneof(
                { weight: 9, arbitrary: fc.integer({ min: -9, max: 9 }) },
                { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
              ),
              { minLength: 5, maxLength: 5 },
            ),
            {
              minLength: rows,
              maxLength: rows,
            },
          ),
        ),
        (costs) => {
          const chosen = assign(costs);
          const all = permutations(costs.length).map((columns) =>
            columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0),
          );
          const least = Math.min(...all);
          if (chosen === null) expect(least).toBe(Number.POSITIVE_INFINITY);
          else
            expect(chosen.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0)).toBe(
              least,
            );
        },
      ),
      { numRuns: 500 },
    );
  });
});

function permutations(rows: number): number[][] {
  if (rows === 0) return [[]];
  return permutations(rows - 1).flatMap((start) =>
    [0, 1, 2, 3, 4].filter((column) => !start.includes(column)).map((column) => [...start, column]),
  );
}

describe('allocateReviews', () => {
  const meetings = [
    { day: '2026-01-20', start: 540, end: 660 },
    { day: '2026-01-22', start: 540, end: 660 },
  ];
  it('meets every wish and spreads the others evenly, all ties counted', () => {
    const found = allocateReviews(
      [wishes('K1', { preferred: meetings[0] as Slot }), wishes('K2'), wishes('K3'), wishes('K4')],
      meetings,
    );
    expect(found.optima).toBe(3);
    for (const { placed } of found.proposals)
      expect(placed.filter(({ slot: time }) => time.day === '2026-01-20')).toHaveLength(2);
  });
  it('has nothing to give without meetings', () => {
    expect(allocateReviews([wishes('K1')], [])).toMatchObject({ impossible: true, proposals: [] });
  });
});

describe('possibleSplits', () => {
  it('knows the two four-way splits of eighteen', () => {
    expect(possibleSplits([0, 0, 0, 0], 18, 4)).toEqual([
      [4, 4, 4, 6],
      [4, 4, 5, 5],
    ]);
    expect(possibleSplits([6, 5, 0, 0], 18, 4)).toEqual([]);
    expect(possibleSplits([0, 0, 0, 0, 0], ROUND_2026.regions.length, 4)).toEqual([]);
    expect(possibleSplits([10], 18, 4)).toContainEqual([18]);
  });
});
