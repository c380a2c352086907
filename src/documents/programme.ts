import type { Slot } from '../rounds/times.ts';

/** The items of an agenda, in order. */
export const PROGRAMME_ITEMS = [
  'opening',
  'theme',
  'questions',
  'regions',
  'ministries',
  'discussion',
  'summary',
  'closing',
] as const;
export type ProgrammeItem = (typeof PROGRAMME_ITEMS)[number];

/** The times of an agenda's items, in their order; together they fill the slot. */
export type Programme = { readonly [item in ProgrammeItem]: Slot };

const USUAL_MINUTES = 120;

/**
 * What each item would take of a discussion of two hours, in minutes: five for each region and ministry that speaks,
 * and what is left, but at least twenty, for the joint discussion.
 */
function wishedMinutes(regions: number, ministries: number): readonly number[] {
  const regionTurns = Math.max(20, 5 * regions);
  const ministryTurns = Math.min(25, Math.max(10, 5 * ministries));
  const fixed = 5 + 10 + 5 + regionTurns + ministryTurns + 10 + 5;
  return [5, 10, 5, regionTurns, ministryTurns, Math.max(20, USUAL_MINUTES - fixed), 10, 5];
}

/** The slot shared over the items of the agenda: in steps of five minutes where it is long and even enough, else of one. */
export function programmeOf(
  slot: Slot,
  speakers: { readonly regions: number; readonly ministries: number },
): Programme {
  const minutes = slot.end - slot.start;
  const step = minutes % 5 === 0 && minutes >= 60 ? 5 : 1;
  const steps = shareOut(minutes / step, wishedMinutes(speakers.regions, speakers.ministries));
  let start = slot.start;
  const times = steps.map((count): Slot => {
    const time = { day: slot.day, start, end: start + count * step };
    start = time.end;
    return time;
  });
  return Object.fromEntries(
    PROGRAMME_ITEMS.map((item, index) => [item, times[index]]),
  ) as unknown as Programme;
}

/** A whole number shared in proportion, by largest remainders; everyone gets at least one where there is enough. */
function shareOut(total: number, wishes: readonly number[]): readonly number[] {
  const least = total >= wishes.length ? 1 : 0;
  const sum = wishes.reduce((one, other) => one + other, 0);
  const exact = wishes.map((wish) => (wish / sum) * total);
  const shares = exact.map((share) => Math.max(least, Math.floor(share)));
  const lacks = (index: number): number => (exact[index] ?? 0) - (shares[index] ?? 0);
  let left = total - shares.reduce((one, other) => one + other, 0);
  while (left !== 0) {
    const change = Math.sign(left);
    let chosen = -1;
    for (const index of shares.keys()) {
      if (change < 0 && (shares[index] ?? 0) <= least) continue;
      if (chosen < 0 || change * (lacks(index) - lacks(chosen)) > 1e-9) chosen = index;
    }
    shares[chosen] = (shares[chosen] ?? 0) + change;
    left -= change;
  }
  return shares;
}
