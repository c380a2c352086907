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
  unclear: null,
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
    // One of them gets the wish, the other the earliest of the four other times.
    expect(found).toMatchObject({ optima: 2, worth: { wishes: 1, alternatives: 0 } });
    expect([timesOf(found, 0), timesOf(found, 1)]).toEqual([
      ['03-17 wish', '03-18 other'],
      ['03-18 other', '03-17 wish'],
    ]);
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
    expect(found.worth).toMatchObject({ moved: 1, wishes: 0, alternatives: 1 });
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
    // Four of five times in any order; the best are the four earliest, and the last stays free.
    expect(found).toMatchObject({ cases: 120, optima: 24, enumerated: true, proven: true });
    expect(found.proposals).toHaveLength(SHOWN);
    for (const { placed } of found.proposals)
      expect(placed.map(({ slot: time }) => time.day)).not.toContain('2026-03-26');
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
    expect(found).toMatchObject({ enumerated: false, proven: true, optima: 1 });
    expect(found.worth.wishes).toBe(9);
  });

  it('is the best there is by assignment too, against every subset of the times', () => {
    fc.assert(
      fc.property(manyRounds, ({ given, offered }) => {
        const found = allocate(given, offered);
        if (found.enumerated) return;
        const best = bySubsets(given, offered);
        expect(found.proven).toBe(true);
        const { moved, wishes: wished, alternatives, lateness } = found.worth;
        expect(best).toEqual([moved, 0 - wished, 0 - alternatives, lateness]);
        expect(new Set(found.proposals[0]?.placed.map(({ slot: time }) => time.day)).size).toBe(
          given.length,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('says honestly that among overlapping times a better one may be left when there are too many', () => {
    const offered = Array.from(
      { length: 8 },
      (_, hour): Slot => ({ day: '2026-03-17', start: 480 + hour * 60, end: 600 + hour * 60 }),
    );
    const seven = [1, 2, 3, 4, 5, 6, 7].map((number) => wishes(`K${number}`));
    const found = allocate(seven, [...offered, ...OFFERED.slice(1)]);
    expect(found).toMatchObject({ enumerated: false, proven: false, impossible: null });
    // Five of eight on the same day, no two at once: four at most, and four on the other days.
    const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => wishes(`K${number}`));
    expect(allocate(nine, [...offered, ...OFFERED.slice(1)]).impossible).toMatchObject({
      why: 'too-few-slots',
      slots: 8,
    });
  });

  it('counts overlapping offered times as one when it says that they are too few', () => {
    const twice: Slot = { day: '2026-03-17', start: 600, end: 720 };
    const found = allocate([wishes('K1'), wishes('K2')], [slot(0), twice]);
    expect(found.impossible).toMatchObject({ why: 'too-few-slots', slots: 1 });
  });

  it('gives nobody what a row without an id holds', () => {
    const found = allocate([wishes('K1', { preferred: slot(0) })], OFFERED, { taken: [slot(0)] });
    expect(timesOf(found)).toEqual(['03-18 other']);
  });

  it('gives no timetable while somebody’s confirmed time cannot be read', () => {
    const found = allocate([wishes('K1'), wishes('K2', { unclear: 'ti aamulla' })], OFFERED);
    expect(found).toMatchObject({
      proposals: [],
      impossible: { why: 'confirmed-unclear', text: 'ti aamulla' },
    });
  });

  it('is the best there is, against trying every case', () => {
    fc.assert(
      fc.property(rounds, ({ given, mayMove }) => {
        const found = allocate(given, OFFERED, { mayMove });
        const best = bruteForce(given, mayMove);
        expect(found.optima).toBe(best.count);
        if (best.count > 0)
          expect([
            found.worth.moved,
            0 - found.worth.wishes,
            0 - found.worth.alternatives,
            found.worth.lateness,
          ]).toEqual(best.worth);
        else expect(found.impossible).not.toBeNull();
        isTrulyImpossible(given, found.impossible);
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

/** Times of the discussions' own, which overlap offered ones or each other. */
const OWN: readonly Slot[] = [
  { day: '2026-03-17', start: 600, end: 720 },
  { day: '2026-03-19', start: 540, end: 660 },
  { day: '2026-03-19', start: 630, end: 690 },
];
const anySlot = fc.constantFrom(...OFFERED, ...OFFERED, ...OWN);
const rounds = fc.record({
  mayMove: fc.boolean(),
  given: fc
    .array(
      fc.record({
        confirmed: fc.option(anySlot, { freq: 3 }),
        preferred: fc.option(anySlot),
        alternatives: fc.uniqueArray(anySlot, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
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

/** Every way to choose a time for each of those that anybody may be given, nothing clever. */
function bruteForce(given: readonly Wishes[], mayMove: boolean) {
  const may = (one: Wishes, time: Slot): boolean =>
    one.confirmed && !mayMove
      ? sameSlot(time, one.confirmed)
      : [...OFFERED, one.confirmed, one.preferred, ...one.alternatives].some(
          (other) => other !== null && sameSlot(other, time),
        );
  const all = [...OFFERED, ...OWN];
  const possible = all.filter((time) => given.some((one) => may(one, time)));
  const before = (time: Slot) =>
    new Set(
      possible
        .filter(({ day, start }) => day < time.day || (day === time.day && start < time.start))
        .map(({ day, start }) => `${day} ${start}`),
    ).size;
  let worth: readonly number[] = [];
  let count = 0;
  for (let number = 0; number < all.length ** given.length; number++) {
    const slots = given.map(
      (_, index) => all[Math.floor(number / all.length ** index) % all.length],
    );
    if (!given.every((one, index) => may(one, slots[index] as Slot))) continue;
    const clash = slots.some((one, index) =>
      slots.slice(index + 1).some((other) => overlap(one as Slot, other as Slot)),
    );
    if (clash) continue;
    const value = worthOf(given, slots as Slot[]);
    value.push(slots.reduce((sum, time) => sum + before(time as Slot), 0));
    const order = count === 0 ? -1 : compare(value, worth);
    if (order < 0) {
      worth = value;
      count = 1;
    } else if (order === 0) count++;
  }
  return { worth, count };
}

/** Moved, and wishes and alternatives below zero. */
function worthOf(given: readonly Wishes[], slots: readonly Slot[]): number[] {
  const value = [0, 0, 0];
  for (const [index, { confirmed, preferred, alternatives }] of given.entries()) {
    const time = slots[index] as Slot;
    if (confirmed && sameSlot(confirmed, time)) continue;
    if (confirmed) value[0] = (value[0] ?? 0) + 1;
    if (preferred && sameSlot(preferred, time)) value[1] = (value[1] ?? 0) - 1;
    else if (alternatives.some((other) => sameSlot(other, time))) value[2] = (value[2] ?? 0) - 1;
  }
  return value;
}

/** What is said of a round without a timetable holds by its own numbers. */
function isTrulyImpossible(
  given: readonly Wishes[],
  impossible: ReturnType<typeof allocate>['impossible'],
): void {
  if (impossible?.why === 'confirmed-clash') {
    const [one, other] = impossible.discussions;
    expect(one?.confirmed && other?.confirmed && overlap(one.confirmed, other.confirmed)).toBe(
      true,
    );
  } else if (impossible?.why === 'too-few-slots') {
    expect(impossible.slots).toBeLessThan(impossible.discussions.length);
    expect(given).toEqual(expect.arrayContaining([...impossible.discussions]));
  }
}

/** The best worth by the subset of times that the first discussions use: every subset is weighed. */
function bySubsets(given: readonly Wishes[], offered: readonly Slot[]): readonly number[] | null {
  let best = new Map<number, readonly number[]>([[0, [0, 0, 0, 0]]]);
  for (const one of given) {
    const next = new Map<number, readonly number[]>();
    for (const [used, worth] of best)
      for (const [index, time] of offered.entries()) {
        if (used & (1 << index)) continue;
        if (one.confirmed && !sameSlot(one.confirmed, time)) continue;
        const value = [...worthOf([one], [time]), index].map((add, at) => add + (worth[at] ?? 0));
        const known = next.get(used | (1 << index));
        if (!known || compare(value, known) < 0) next.set(used | (1 << index), value);
      }
    best = next;
  }
  return [...best.values()].sort(compare)[0] ?? null;
}

const DAYS = Array.from(
  { length: 10 },
  (_, day): Slot => ({ day: `2026-03-${day + 10}`, start: 540, end: 660 }),
);
/** Seven or eight discussions and ten times: more cases than are enumerated unless several are confirmed. */
const manyRounds = fc
  .array(
    fc.record({
      confirmed: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 1 }),
      preferred: fc.option(fc.integer({ min: 0, max: 9 })),
      alternatives: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
    }),
    { minLength: 7, maxLength: 8 },
  )
  .map((list) => {
    const day = (index: number | null) => (index === null ? null : (DAYS[index] as Slot));
    const given = list.map(({ confirmed, preferred, alternatives }, index) =>
      wishes(`K${index + 1}`, {
        // At most one is confirmed, so that no two are at once.
        confirmed: index === 0 && confirmed !== null ? day(confirmed) : null,
        preferred: day(preferred),
        alternatives: alternatives
          .filter((other) => other !== preferred)
          .map((other) => DAYS[other] as Slot),
      }),
    );
    return { given, offered: DAYS };
  });

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
