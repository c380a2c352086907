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
}

export interface Proposal {
  /** In the sheet's order. */
  readonly placed: readonly Placed[];
}

/** Why there is no timetable at all. */
export type Impossible =
  | {
      readonly why: 'confirmed-clash';
      readonly discussions: readonly Wishes[];
      readonly slot: Slot;
    }
  | {
      readonly why: 'too-few-slots';
      readonly discussions: readonly Wishes[];
      readonly slots: number;
    };

export interface Allocation {
  /** null when a timetable exists. */
  readonly impossible: Impossible | null;
  readonly worth: Worth;
  /** How many timetables are exactly as good. */
  readonly optima: number;
  /** The first of them, at most `SHOWN`, by the discussions' order and the times' order. */
  readonly proposals: readonly Proposal[];
  /** How many ways there are in all to give each discussion a time. */
  readonly cases: number;
  /** Every case was weighed. Otherwise one best timetable was found by the Hungarian method. */
  readonly enumerated: boolean;
}

export const SHOWN = 20;

/** More cases than this are not enumerated. */
export const MOST_CASES = 1_000_000;

interface Candidate {
  readonly slot: Slot;
  readonly grade: Grade;
  readonly moves: boolean;
}

/**
 * Every best way to give each discussion a time of its own. In this order: no two at once; nothing confirmed moves
 * (unless `mayMove`, and then as few as can be); most first wishes; most alternatives.
 */
export function allocate(
  wishes: readonly Wishes[],
  offered: readonly Slot[],
  { mayMove = false }: { readonly mayMove?: boolean } = {},
): Allocation {
  const candidates = wishes.map((one) => candidatesOf(one, offered, mayMove));
  const cases = candidates.reduce((product, { length }) => product * length, 1);
  const found =
    cases <= MOST_CASES ? enumerate(wishes, candidates) : assignBest(wishes, candidates);
  return {
    ...found,
    cases,
    impossible: found.optima > 0 ? null : whyImpossible(wishes, candidates, offered, mayMove),
  };
}

/** The times a discussion may be given, best grade first, offered times in their order. */
function candidatesOf(
  wishes: Wishes,
  offered: readonly Slot[],
  mayMove: boolean,
): readonly Candidate[] {
  const { confirmed, preferred, alternatives } = wishes;
  if (confirmed && !mayMove) return [{ slot: confirmed, grade: 'confirmed', moves: false }];
  const slots: Slot[] = [];
  for (const slot of [
    ...(confirmed ? [confirmed] : []),
    ...(preferred ? [preferred] : []),
    ...alternatives,
    ...offered,
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
  let optima = 0;
  let proposals: Proposal[] = [];
  const chosen: Candidate[] = [];
  const look = (index: number, worth: Worth): void => {
    if (index === wishes.length) {
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
  return { worth: best, optima, proposals, enumerated: true };
}

const NOTHING: Worth = { moved: 0, wishes: 0, alternatives: 0 };

function addWorth(worth: Worth, { grade, moves }: Candidate): Worth {
  return {
    moved: worth.moved + (moves ? 1 : 0),
    wishes: worth.wishes + (grade === 'wish' ? 1 : 0),
    alternatives: worth.alternatives + (grade === 'alternative' ? 1 : 0),
  };
}

/** Below zero when the first is better. */
export function compareWorth(one: Worth, other: Worth): number {
  return (
    one.moved - other.moved || other.wishes - one.wishes || other.alternatives - one.alternatives
  );
}

const proposalOf = (wishes: readonly Wishes[], chosen: readonly Candidate[]): Proposal => ({
  placed: wishes.map((one, index) => {
    const { slot, grade } = chosen[index] as Candidate;
    return { wishes: one, slot, grade };
  }),
});

/** One best timetable when there are too many to weigh. Times that overlap an offered one without being it are left out. */
function assignBest(wishes: readonly Wishes[], candidates: readonly (readonly Candidate[])[]) {
  const slots: Slot[] = [];
  for (const { slot } of candidates.flat())
    if (!slots.some((known) => overlap(known, slot))) slots.push(slot);
  const count = wishes.length + 1;
  const costs = candidates.map((list) =>
    slots.map((slot) => {
      const candidate = list.find((one) => sameSlot(one.slot, slot));
      if (!candidate) return Number.POSITIVE_INFINITY;
      const { moved, wishes: wished, alternatives } = addWorth(NOTHING, candidate);
      return moved * count * count - wished * count - alternatives + count;
    }),
  );
  const chosen = assign(costs);
  if (!chosen) return { worth: NOTHING, optima: 0, proposals: [], enumerated: false };
  const picked = chosen.map(
    (column, index) =>
      candidates[index]?.find((one) => sameSlot(one.slot, slots[column] as Slot)) as Candidate,
  );
  return {
    worth: picked.reduce(addWorth, NOTHING),
    optima: 1,
    proposals: [proposalOf(wishes, picked)],
    enumerated: false,
  };
}

function whyImpossible(
  wishes: readonly Wishes[],
  candidates: readonly (readonly Candidate[])[],
  offered: readonly Slot[],
  mayMove: boolean,
): Impossible {
  if (!mayMove)
    for (const [index, one] of wishes.entries())
      for (const other of wishes.slice(index + 1))
        if (one.confirmed && other.confirmed && overlap(one.confirmed, other.confirmed))
          return { why: 'confirmed-clash', discussions: [one, other], slot: other.confirmed };
  const open = wishes.filter(
    (_, index) => (candidates[index]?.length ?? 0) !== 1 || !wishes[index]?.confirmed,
  );
  const taken = wishes.flatMap(({ confirmed }) => (confirmed && !mayMove ? [confirmed] : []));
  const free = offered.filter((slot) => !taken.some((one) => overlap(one, slot)));
  return { why: 'too-few-slots', discussions: open, slots: free.length };
}
