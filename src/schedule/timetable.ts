import type { CellEdit } from '../findings/edits.ts';
import type { Datum } from '../messages/language.ts';
import type { SCHEDULE } from '../messages/schedule.ts';
import type { Region } from '../rounds/config.ts';
import { choosableSlots, overlap, sameSlot } from '../rounds/judge.ts';
import { isPresent, placeOf, type Round } from '../rounds/round.ts';
import { slotWords, writeSlot } from '../rounds/times.ts';
import { type Allocation, allocate, type Placed, type Proposal } from './allocate.ts';
import { freeRegions, groupSizes, possibleSplits } from './groups.ts';
import { allocateReviews, type ReviewAllocation } from './reviews.ts';
import { reviewWishes, slotWishes, takenElsewhere, type Wishes } from './wishes.ts';

/** Everything the coordinator asks of the timetable at once. */
export interface Timetable {
  readonly slots: Allocation;
  readonly reviews: ReviewAllocation;
  readonly free: readonly Region[];
  /** Sizes of groups into which all regions can still be divided. */
  readonly splits: readonly (readonly number[])[];
}

/** @param mayMove also weigh moving what is confirmed; otherwise nothing confirmed moves */
export function timetableOf(round: Round, mayMove = false): Timetable {
  const { settings } = round;
  return {
    slots: slotsFor(round, slotWishes(round), mayMove),
    reviews: reviewsFor(round),
    free: freeRegions(round),
    splits: possibleSplits(groupSizes(round), settings.regions.length, settings.minimumRegions),
  };
}

/** The best slots for what is wished, beside what stands confirmed on rows that have no id. */
export const slotsFor = (round: Round, wishes: readonly Wishes[], mayMove = false): Allocation =>
  allocate(wishes, choosableSlots(round.settings), { mayMove, taken: takenElsewhere(round) });

export const reviewsFor = (round: Round): ReviewAllocation =>
  allocateReviews(reviewWishes(round), round.settings.meetings);

/** One sentence about one discussion's time: which message, and what it is filled with. */
export interface Reason {
  readonly say: keyof typeof SCHEDULE;
  readonly data: { readonly [field: string]: Datum };
}

/** Why a discussion got its slot in this proposal. */
export function slotReason({ wishes, slot, grade }: Placed, { placed }: Proposal): Reason {
  const { id, preferred, alternatives, confirmed } = wishes;
  if (confirmed && !sameSlot(confirmed, slot))
    return { say: 'moves-from', data: { id, from: slotWords(confirmed) } };
  const [taken] = [preferred, ...alternatives].flatMap((wish) => {
    const holder = placed.find(
      (other) => wish && other.wishes !== wishes && overlap(other.slot, wish),
    );
    return wish && holder ? [{ wish, other: holder.wishes.id }] : [];
  });
  switch (grade) {
    case 'confirmed':
      return { say: 'stays-confirmed', data: { id } };
    case 'wish':
      return { say: 'gets-wish', data: { id } };
    case 'alternative':
      return preferred && taken?.wish === preferred
        ? { say: 'gets-alternative', data: { id, wish: slotWords(preferred), other: taken.other } }
        : { say: 'gets-only-alternative', data: { id } };
    case 'other':
      return taken
        ? { say: 'gets-other', data: { id, wish: slotWords(taken.wish), other: taken.other } }
        : { say: 'gets-any', data: { id } };
  }
}

/** What stands in the way of any timetable; null when nothing does. */
export function impossibleReason(
  { settings }: Round,
  { impossible, cases }: Allocation,
): Reason | null {
  switch (impossible?.why) {
    case undefined:
      return null;
    case 'confirmed-unclear': {
      const { discussion, text } = impossible;
      return { say: 'confirmed-unclear', data: { id: discussion.id, text } };
    }
    case 'confirmed-clash': {
      const [one, other] = impossible.discussions;
      return {
        say: 'confirmed-clash',
        data: { one: one?.id ?? '', other: other?.id ?? '', slot: slotWords(impossible.slot) },
      };
    }
    case 'too-few-slots': {
      if (settings.slots.length === 0) return { say: 'no-slots', data: {} };
      const { discussions, slots } = impossible;
      return {
        say: 'too-few-slots',
        data: { discussions: discussions.length, ids: discussions.map(({ id }) => id), slots },
      };
    }
    case 'not-found':
      return { say: 'not-found', data: { count: cases } };
  }
}

/** How the timetables were found: each case weighed, or too many of them. */
export function methodReason({ enumerated, proven, cases }: Allocation): Reason {
  const say = enumerated ? 'cases' : proven ? 'cases-many' : 'cases-many-overlapping';
  return { say, data: { count: cases } };
}

/** Why an agenda is handled in this meeting. */
export function reviewReason({ wishes: { id }, grade }: Placed): Reason {
  if (grade === 'confirmed') return { say: 'stays-confirmed', data: { id } };
  return { say: grade === 'wish' ? 'review-wish' : 'review-any', data: { id } };
}

/**
 * The edits that write the times of a proposal into the confirmed column, or `null` when the sheet has no such column.
 * A time that is confirmed already is not written again.
 */
export function timetableEdits(
  round: Round,
  { placed }: Proposal,
  column: 'confirmed' | 'reviewConfirmed',
): readonly CellEdit[] | null {
  const edits: CellEdit[] = [];
  for (const { wishes, slot } of placed) {
    if (wishes.confirmed && sameSlot(wishes.confirmed, slot)) continue;
    const at = placeOf(round, 'discussions', wishes.row, column);
    if (!isPresent(at)) return null;
    const was = round.discussionsByKey.get(wishes.key)?.[column].raw ?? null;
    edits.push({ at, was, becomes: writeSlot(slot, round.language) });
  }
  return edits;
}
