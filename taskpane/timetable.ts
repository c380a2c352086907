import type { CellEdit } from '../src/findings/edits.ts';
import type { Language } from '../src/messages/language.ts';
import { sayPane } from '../src/messages/pane.ts';
import { saySchedule } from '../src/messages/schedule.ts';
import { sameSlot } from '../src/rounds/judge.ts';
import type { Round } from '../src/rounds/round.ts';
import type { Slot } from '../src/rounds/times.ts';
import type { Allocation, Placed, Proposal } from '../src/schedule/allocate.ts';
import { freeRegions, groupSizes, possibleSplits } from '../src/schedule/groups.ts';
import type { ReviewAllocation } from '../src/schedule/reviews.ts';
import {
  impossibleReason,
  methodReason,
  type Reason,
  reviewReason,
  reviewsFor,
  slotReason,
  slotsFor,
  timetableEdits,
} from '../src/schedule/timetable.ts';
import { slotWishes, type Wishes } from '../src/schedule/wishes.ts';

/** Times that the user tries out: by discussion, as its id is compared. */
export type Pins = ReadonlyMap<string, Slot>;

/** The best timetables when the pinned times are held. */
export interface Suggestion {
  readonly slots: Allocation;
  readonly reviews: ReviewAllocation;
}

export function suggest(round: Round, pins: Pins): Suggestion {
  const wishes = slotWishes(round).map((one): Wishes => {
    const pinned = pins.get(one.key);
    return pinned ? { ...one, confirmed: pinned, unclear: null } : one;
  });
  return {
    slots: slotsFor(round, wishes),
    reviews: reviewsFor(round),
  };
}

/** Why a discussion has this time. */
export function sayWhy(placed: Placed, proposal: Proposal, pins: Pins, language: Language): string {
  if (pins.has(placed.wishes.key)) return sayPane('pinned-here', language);
  return sayReason(slotReason(placed, proposal), language);
}

export const sayReviewWhy = (placed: Placed, language: Language): string =>
  sayReason(reviewReason(placed), language);

const sayReason = ({ say, data }: Reason, language: Language): string =>
  saySchedule(say, language, data);

/** What stands in the way of any timetable, in one sentence; null when nothing does. */
export function sayImpossible(round: Round, slots: Allocation, language: Language): string | null {
  const reason = impossibleReason(round, slots);
  return reason && sayReason(reason, language);
}

/** The agendas that are left as they are, with why, a sentence each. */
export const sayUnclear = ({ unclear }: ReviewAllocation, language: Language): readonly string[] =>
  unclear.map(({ id, unclear: text }) =>
    saySchedule('review-unclear', language, { id, text: text ?? '' }),
  );

/** How many timetables are as good, and what they are worth, in sentences. */
export function sayWorth(slots: Allocation, language: Language): string {
  const { optima, proposals, worth, enumerated } = slots;
  return [
    ...(enumerated ? [] : [sayReason(methodReason(slots), language)]),
    saySchedule('optima', language, { count: optima, shown: proposals.length }),
    saySchedule('worth', language, {
      wishes: worth.wishes,
      alternatives: worth.alternatives,
      moved: worth.moved,
    }),
  ].join(' ');
}

/** Which regions are free, and how all of them could still be divided. */
export function saySplits(round: Round, language: Language): readonly string[] {
  const { settings } = round;
  const free = freeRegions(round);
  const splits = possibleSplits(
    groupSizes(round),
    settings.regions.length,
    settings.minimumRegions,
  );
  return [
    free.length === 0
      ? saySchedule('no-free', language)
      : saySchedule('free', language, { regions: free.map(({ name }) => name) }),
    splits.length === 0
      ? saySchedule('no-splits', language, {
          total: settings.regions.length,
          minimum: settings.minimumRegions,
        })
      : saySchedule('splits', language, {
          total: settings.regions.length,
          splits: splits.map((sizes) => sizes.join('+')),
        }),
  ];
}

/** What it takes to write a proposal into the confirmed columns; null where the sheet has no such column. */
export function confirmingEdits(
  round: Round,
  slots: Proposal | undefined,
  reviews: Proposal | undefined,
): readonly CellEdit[] | null {
  const wishes = new Map(slotWishes(round).map((one) => [one.key, one]));
  // A pinned time counts as confirmed while it is tried out; what is written goes by what the sheet says.
  const placed = slots?.placed.map((one) => ({
    ...one,
    wishes: wishes.get(one.wishes.key) ?? one.wishes,
  }));
  const forSlots = placed ? timetableEdits(round, { placed }, 'confirmed') : [];
  const forReviews = reviews ? timetableEdits(round, reviews, 'reviewConfirmed') : [];
  if (!forSlots) return null;
  return [...forSlots, ...(forReviews ?? [])];
}

export { sameSlot, saySchedule };
