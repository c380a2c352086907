import type { Cell } from './cell.ts';
import { choosableSlots, overlap, sameSlot, slotMeant, type TimeReading } from './judge.ts';
import type { Discussion, Round } from './round.ts';
import type { Day, Slot } from './times.ts';

/** The time that a cell means; null when there is none or it is not known. */
export function slotIn({ value }: Cell<TimeReading>): Slot | null {
  return value?.slot ?? null;
}

/** The time that a discussion has, or as long as none is confirmed, wishes; also when only its year is wrong. */
function takenBy({ confirmed, preferred }: Discussion, { settings }: Round): Slot | null {
  const { value } = confirmed.kind === 'empty' ? preferred : confirmed;
  return slotMeant(value, settings.slots);
}

const takenInRound = new WeakMap<Round, ReadonlyMap<Day, readonly Slot[]>>();

/** What the discussions have or wish, by day; worked out once for a round. */
function takenTimes(round: Round): ReadonlyMap<Day, readonly Slot[]> {
  const before = takenInRound.get(round);
  if (before) return before;
  const byDay = new Map<Day, Slot[]>();
  for (const discussion of round.discussions) {
    const slot = takenBy(discussion, round);
    if (!slot) continue;
    const taken = byDay.get(slot.day);
    if (taken) taken.push(slot);
    else byDay.set(slot.day, [slot]);
  }
  takenInRound.set(round, byDay);
  return byDay;
}

/**
 * Where a discussion could move: the first offered time of its own wishes, preferred before alternatives,
 * that no discussion has or wishes; else the first such offered time; else null.
 */
export function freeSlotFor(round: Round, discussion: Discussion): Slot | null {
  const slots = choosableSlots(round.settings);
  const taken = takenTimes(round);
  const isFree = (slot: Slot): boolean =>
    !taken.get(slot.day)?.some((other) => overlap(other, slot));
  const wishes = [discussion.preferred.value, ...(discussion.alternatives.value ?? [])]
    .flatMap((reading) => reading?.slot ?? [])
    .filter((wish) => slots.some((slot) => sameSlot(slot, wish)));
  return [...wishes, ...slots].find(isFree) ?? null;
}
