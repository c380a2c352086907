import type { Cell } from './cell.ts';
import { choosableSlots, overlap, sameSlot, type TimeReading } from './judge.ts';
import type { Discussion, Round } from './round.ts';
import type { Day, Slot } from './times.ts';

/** The time that a cell means; null when there is none or it is not known. */
export function slotIn({ value }: Cell<TimeReading>): Slot | null {
  return value?.slot ?? null;
}

/** The time that a discussion has, or as long as none is confirmed, wishes. */
export function takenBy({ confirmed, preferred }: Discussion): Slot | null {
  return confirmed.kind === 'empty' ? slotIn(preferred) : slotIn(confirmed);
}

interface Taken {
  readonly discussion: Discussion;
  readonly slot: Slot;
}
const takenInRound = new WeakMap<Round, ReadonlyMap<Day, readonly Taken[]>>();

/** Who has or wishes what, by day; worked out once for a round. */
function takenTimes(round: Round): ReadonlyMap<Day, readonly Taken[]> {
  const before = takenInRound.get(round);
  if (before) return before;
  const byDay = new Map<Day, Taken[]>();
  for (const discussion of round.discussions) {
    const slot = takenBy(discussion);
    if (!slot) continue;
    const taken = byDay.get(slot.day);
    if (taken) taken.push({ discussion, slot });
    else byDay.set(slot.day, [{ discussion, slot }]);
  }
  takenInRound.set(round, byDay);
  return byDay;
}

/**
 * Where a discussion could move: the first offered time of its own wishes, preferred before alternatives,
 * that no other discussion has or wishes; else the first such offered time; else null.
 */
export function freeSlotFor(round: Round, discussion: Discussion): Slot | null {
  const slots = choosableSlots(round.settings);
  const taken = takenTimes(round);
  const own = takenBy(discussion);
  const isFree = (slot: Slot): boolean =>
    !(own && overlap(own, slot)) &&
    !taken
      .get(slot.day)
      ?.some((other) => other.discussion !== discussion && overlap(other.slot, slot));
  const wishes = [discussion.preferred.value, ...(discussion.alternatives.value ?? [])]
    .flatMap((reading) => reading?.slot ?? [])
    .filter((wish) => slots.some((slot) => sameSlot(slot, wish)));
  return [...wishes, ...slots].find(isFree) ?? null;
}
