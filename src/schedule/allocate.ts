import { overlap, sameSlot } from '../rounds/judge.ts';
import type { Slot } from '../rounds/times.ts';
import { assign } from './assignment.ts';
import type { Grade, Wishes } from './wishes.ts';

/** One discussion's time in a proposal. */
export interface Placed {
  readonly wishes: Wishes;
  readonly slot: Slot;
  readonly grade: Grade;
}

/** What a proposal is worth; compared from the top. */
export interface Worth {
  /** Confirmed times that would move; only when asked to move them. */
  readonly moved: number;
  readonly wishes: number;
  readonly alternatives: number;
  /** How many of all possible times begin before each given time, summed: the smaller, the earlier. */
  readonly lateness: number;
}

export interface Proposal {
  /** In the sheet's order. */
  readonly placed: readonly Placed[];
}

/** Why there is no timetable at all. */
export type Impossible =
  | {
      readonly why: 'confirmed-unclear';
      readonly discussion: Wishes;
      /** What stands as confirmed. */
      readonly text: string;
    }
  | {
      readonly why: 'confirmed-clash';
      readonly discussions: readonly Wishes[];
      readonly slot: Slot;
    }
  | {
      readonly why: 'too-few-slots';
      readonly discussions: readonly Wishes[];
      /** How many of the offered times are free and can be held one beside the other. */
      readonly slots: number;
    }
  /** Only when not every case was weighed. */
  | { readonly why: 'not-found' };

export interface Allocation {
  /** null when a timetable exists. */
  readonly impossible: Impossible | null;
  readonly worth: Worth;
  /** How many timetables are exactly as good. */
  readonly optima: number;
  /** The first of them, at most `SHOWN`, by the discussions' order and the times' order. */
  readonly proposals: readonly Proposal[];
  /**
   * How many ways there are in all to give each discussion a time of its own; when not every one was weighed, how many with
   * those in which two have the same.
   */
  readonly cases: number;
  /** Every case was weighed. Otherwise one timetable was found by the Hungarian method. */
  readonly enumerated: boolean;
  /** None is better. Only when not every case was weighed, and times overlap, a better one may be left. */
  readonly proven: boolean;
}

export const SHOWN = 20;

/** More ways than this to give each discussion a time are not enumerated. */
export const MOST_CASES = 1_000_000;

interface Candidate {
  readonly slot: Slot;
  readonly grade: Grade;
  readonly moves: boolean;
  readonly lateness: number;
}

/** What the discussions' wishes leave open. */
interface Frame {
  /** Confirmed times may move as well. */
  readonly mayMove?: boolean;
  /** Times that rows without an id of their own hold. */
  readonly taken?: readonly Slot[];
}

/**
 * Every best way to give each discussion a time of its own. In this order: no two at once; nothing confirmed moves
 * (unless `mayMove`, and then as few of what was announced as can be); most first wishes; most alternatives; earliest.
 */
export function allocate(
  wishes: readonly Wishes[],
  offered: readonly Slot[],
  { mayMove = false, taken = [] }: Frame = {},
): Allocation {
  const unclear = wishes.find((one) => one.unclear !== null);
  if (unclear)
    return {
      ...NONE_FOUND,
      cases: 0,
      impossible: {
        why: 'confirmed-unclear',
        discussion: unclear,
        text: unclear.unclear ?? '',
      },
    };
  const isFree = (slot: Slot) => !taken.some((one) => overlap(one, slot));
  const free = offered.filter(isFree);
  const candidates = withLateness(wishes.map((one) => candidatesOf(one, free, isFree, mayMove)));
  const ways = candidates.reduce((product, { length }) => product * length, 1);
  const found =
    ways <= MOST_CASES
      ? enumerate(wishes, candidates)
      : { ...assignBest(wishes, candidates, free), cases: ways };
  return {
    ...found,
    impossible: found.optima > 0 ? null : whyImpossible(wishes, free, mayMove, found.proven),
  };
}

/** The times a discussion may be given, best grade first, offered times in their order. */
function candidatesOf(
  wishes: Wishes,
  free: readonly Slot[],
  isFree: (slot: Slot) => boolean,
  mayMove: boolean,
): readonly Omit<Candidate, 'lateness'>[] {
  const { confirmed, preferred, alternatives } = wishes;
  if (confirmed && !mayMove) return [{ slot: confirmed, grade: 'confirmed', moves: false }];
  const slots: Slot[] = [];
  for (const slot of [
    ...(confirmed ? [confirmed] : []),
    ...[...(preferred ? [preferred] : []), ...alternatives].filter(isFree),
    ...free,
  ])
    if (!slots.some((known) => sameSlot(known, slot))) slots.push(slot);
  return slots
    .map((slot) => ({
      slot,
      grade: gradeOf(slot, wishes),
      moves: confirmed !== null && !sameSlot(slot, confirmed),
    }))
    .sort((one, other) => bySlot(one.slot, other.slot));
}

/** Tells of each time how many of all times that anybody may be given begin before it. */
function withLateness(
  candidates: readonly (readonly Omit<Candidate, 'lateness'>[])[],
): readonly (readonly Candidate[])[] {
  const startOf = ({ day, start }: Slot): string => `${day} ${String(start).padStart(4, '0')}`;
  const starts = [...new Set(candidates.flat().map(({ slot }) => startOf(slot)))].sort();
  const latenessAt = new Map(starts.map((start, index) => [start, index]));
  return candidates.map((list) =>
    list.map((one) => ({ ...one, lateness: latenessAt.get(startOf(one.slot)) ?? 0 })),
  );
}

function gradeOf(slot: Slot, { confirmed, preferred, alternatives }: Wishes): Grade {
  if (confirmed && sameSlot(slot, confirmed)) return 'confirmed';
  if (preferred && sameSlot(slot, preferred)) return 'wish';
  return alternatives.some((one) => sameSlot(one, slot)) ? 'alternative' : 'other';
}

const bySlot = (one: Slot, other: Slot): number =>
  one.day < other.day
    ? -1
    : one.day > other.day
      ? 1
      : one.start - other.start || one.end - other.end;

function enumerate(wishes: readonly Wishes[], candidates: readonly (readonly Candidate[])[]) {
  let best: Worth = NOTHING;
  let cases = 0;
  let optima = 0;
  let proposals: Proposal[] = [];
  const chosen: Candidate[] = [];
  const look = (index: number, worth: Worth): void => {
    if (index === wishes.length) {
      cases++;
      const order = optima === 0 ? -1 : compareWorth(worth, best);
      if (order > 0) return;
      if (order < 0) {
        best = worth;
        optima = 0;
        proposals = [];
      }
      optima++;
      if (proposals.length < SHOWN) proposals.push(proposalOf(wishes, chosen));
      return;
    }
    for (const candidate of candidates[index] ?? []) {
      if (chosen.some(({ slot }) => overlap(slot, candidate.slot))) continue;
      chosen.push(candidate);
      look(index + 1, addWorth(worth, candidate));
      chosen.pop();
    }
  };
  look(0, NOTHING);
  return { worth: best, cases, optima, proposals, enumerated: true, proven: true };
}

const NOTHING: Worth = { moved: 0, wishes: 0, alternatives: 0, lateness: 0 };
const NONE_FOUND = { worth: NOTHING, optima: 0, proposals: [], enumerated: true, proven: true };

function addWorth(worth: Worth, { grade, moves, lateness }: Candidate): Worth {
  return {
    moved: worth.moved + (moves ? 1 : 0),
    wishes: worth.wishes + (grade === 'wish' ? 1 : 0),
    alternatives: worth.alternatives + (grade === 'alternative' ? 1 : 0),
    lateness: worth.lateness + lateness,
  };
}

/** Below zero when the first is better. */
export function compareWorth(one: Worth, other: Worth): number {
  return (
    one.moved - other.moved ||
    other.wishes - one.wishes ||
    other.alternatives - one.alternatives ||
    one.lateness - other.lateness
  );
}

const proposalOf = (wishes: readonly Wishes[], chosen: readonly Candidate[]): Proposal => ({
  placed: wishes.map((one, index) => {
    const { slot, grade } = chosen[index] as Candidate;
    return { wishes: one, slot, grade };
  }),
});

/**
 * One timetable when there are too many to weigh: the best there is, as long as no two different times overlap.
 * Where they do, of two that overlap the offered one is kept, which may leave a better timetable out.
 */
function assignBest(
  wishes: readonly Wishes[],
  candidates: readonly (readonly Candidate[])[],
  free: readonly Slot[],
) {
  const slots: Slot[] = [];
  let proven = true;
  // What is confirmed has to be there; then come the offered times.
  const fixed = candidates.flatMap((list) =>
    list.length === 1 ? list.map(({ slot }) => slot) : [],
  );
  for (const slot of [...fixed, ...free, ...candidates.flat().map((one) => one.slot)]) {
    if (slots.some((known) => sameSlot(known, slot))) continue;
    if (slots.some((known) => overlap(known, slot))) proven = false;
    else slots.push(slot);
  }
  // Each aim weighs more than all the lesser ones together.
  const most = wishes.length * (candidates.flat().length + 1) + 1;
  const costs = candidates.map((list) =>
    slots.map((slot) => {
      const candidate = list.find((one) => sameSlot(one.slot, slot));
      if (!candidate) return Number.POSITIVE_INFINITY;
      const { moved, wishes: wished, alternatives, lateness } = addWorth(NOTHING, candidate);
      const count = wishes.length + 1;
      return ((moved * count - wished) * count - alternatives) * most + lateness;
    }),
  );
  const chosen = assign(costs);
  if (!chosen) return { ...NONE_FOUND, enumerated: false, proven };
  const picked = chosen.map(
    (column, index) =>
      candidates[index]?.find((one) => sameSlot(one.slot, slots[column] as Slot)) as Candidate,
  );
  return {
    worth: picked.reduce(addWorth, NOTHING),
    optima: 1,
    proposals: [proposalOf(wishes, picked)],
    enumerated: false,
    proven,
  };
}

function whyImpossible(
  wishes: readonly Wishes[],
  free: readonly Slot[],
  mayMove: boolean,
  proven: boolean,
): Impossible {
  if (!mayMove)
    for (const [index, one] of wishes.entries())
      for (const other of wishes.slice(index + 1))
        if (one.confirmed && other.confirmed && overlap(one.confirmed, other.confirmed))
          return { why: 'confirmed-clash', discussions: [one, other], slot: other.confirmed };
  const open = wishes.filter(({ confirmed }) => mayMove || !confirmed);
  const held = wishes.flatMap(({ confirmed }) => (confirmed && !mayMove ? [confirmed] : []));
  // Every open discussion may have any of these: were there as many of them as discussions, a timetable would exist.
  const slots = mostAtOnce(free.filter((slot) => !held.some((one) => overlap(one, slot))));
  return proven || slots < open.length
    ? { why: 'too-few-slots', discussions: open, slots }
    : { why: 'not-found' };
}

/** How many of the times can be held, no two of them at once: whichever ends first is taken, again and again. */
function mostAtOnce(slots: readonly Slot[]): number {
  const byEnd = [...slots].sort(
    (one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0) || one.end - other.end,
  );
  const held: Slot[] = [];
  for (const slot of byEnd) if (!held.some((one) => overlap(one, slot))) held.push(slot);
  return held.length;
}
