import type { Cell } from '../rounds/cell.ts';
import { sameSlot, slotMeant, type TimeReading } from '../rounds/judge.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import type { Slot } from '../rounds/times.ts';

/** What one discussion asks of the timetable. */
export interface Wishes {
  readonly key: string;
  /** The id as it is written. */
  readonly id: string;
  /** 0-based row of Keskustelut. */
  readonly row: number;
  readonly confirmed: Slot | null;
  /** What stands as confirmed but cannot be taken for one time, as it stands; null when nothing does. */
  readonly unclear: string | null;
  readonly preferred: Slot | null;
  readonly alternatives: readonly Slot[];
}

/** How well a discussion is served, best first. `other` is an offered time that it did not wish for. */
export type Grade = 'confirmed' | 'wish' | 'alternative' | 'other';

/**
 * A time that may be given: an offered one, an offered one in a wrong year (which only one thing can mean),
 * or another with a reason beside it.
 */
function wishable(
  reading: TimeReading | null,
  offered: readonly Slot[],
  hasReason: boolean,
): Slot | null {
  if (!reading) return null;
  switch (reading.verdict) {
    case 'fine':
    case 'untidy':
      return reading.slot;
    case 'not-offered':
    case 'hours-wrong':
      return hasReason ? reading.slot : null;
    case 'year-wrong':
      return slotMeant(reading, offered);
    case 'unreadable':
    case 'weekday-wrong':
    case 'outside-weeks':
      return null;
  }
}

/** What is confirmed, also in a wrong year that only one thing can mean; what nobody can be sure of is told as it stands. */
function confirmedIn(
  { kind, value, text, raw }: Cell<TimeReading>,
  offered: readonly Slot[],
): Pick<Wishes, 'confirmed' | 'unclear'> {
  const confirmed = slotMeant(value, offered);
  if (confirmed || kind === 'empty') return { confirmed, unclear: null };
  const stands = raw !== null && typeof raw === 'object' && 'error' in raw ? raw.error : text;
  return { confirmed: null, unclear: value?.text ?? stands };
}

/** The times that are confirmed on rows without an id of their own: nobody else can have them. */
export function takenElsewhere(round: Round): readonly Slot[] {
  const named = new Set(withIds(round));
  return round.discussions.flatMap((discussion) => {
    const { confirmed } = confirmedIn(discussion.confirmed, round.settings.slots);
    return confirmed && !named.has(discussion) ? [confirmed] : [];
  });
}

/** The discussions of a round with what they wish for a slot, in the sheet's order, each id once. */
export function slotWishes(round: Round): readonly Wishes[] {
  return withIds(round).map((discussion) => {
    const hasReason = discussion.reason.kind === 'read';
    const { slots } = round.settings;
    const preferred = wishable(discussion.preferred.value, slots, hasReason);
    return {
      key: discussion.key,
      id: discussion.id.text,
      row: discussion.row,
      ...confirmedIn(discussion.confirmed, slots),
      preferred,
      alternatives: (discussion.alternatives.value ?? []).flatMap((reading) => {
        const slot = wishable(reading, slots, hasReason);
        return slot && !(preferred && sameSlot(slot, preferred)) ? [slot] : [];
      }),
    };
  });
}

/** The same for the network's meetings, where an agenda is handled; there are no alternatives. */
export function reviewWishes(round: Round): readonly Wishes[] {
  return withIds(round).map((discussion) => ({
    key: discussion.key,
    id: discussion.id.text,
    row: discussion.row,
    ...confirmedIn(discussion.reviewConfirmed, round.settings.meetings),
    preferred: wishable(discussion.review.value, round.settings.meetings, false),
    alternatives: [],
  }));
}

function withIds(round: Round): readonly Discussion[] {
  return [...round.discussionsByKey.values()];
}
