import { sameSlot } from '../rounds/judge.ts';
import type { Slot } from '../rounds/times.ts';
import { type Placed, type Proposal, SHOWN } from './allocate.ts';
import type { Wishes } from './wishes.ts';

/** Where the agendas are handled: several in one meeting, as even as the wishes allow. */
export interface ReviewAllocation {
  /** No meeting is known. */
  readonly impossible: boolean;
  readonly optima: number;
  /** Agendas whose confirmed meeting cannot be read: they are left as they stand. */
  readonly unclear: readonly Wishes[];
  /** At most `SHOWN`, in the sheet's order of discussions. */
  readonly proposals: readonly Proposal[];
}

/**
 * Every best way to give each agenda a meeting of the network. In this order: nothing confirmed moves; every wish
 * is met (a meeting takes several agendas); the agendas without a wish are spread so that the fullest meeting is as light as can be.
 */
export function allocateReviews(
  all: readonly Wishes[],
  meetings: readonly Slot[],
): ReviewAllocation {
  const wishes = all.filter(({ unclear }) => unclear === null);
  const unclear = all.filter((one) => one.unclear !== null);
  if (meetings.length === 0)
    return { impossible: wishes.length > 0, optima: 0, unclear, proposals: [] };
  const fixed = wishes.map((one): Slot | null => one.confirmed ?? one.preferred);
  const load = meetings.map(
    (meeting) => fixed.filter((slot) => slot && sameSlot(slot, meeting)).length,
  );
  const open = wishes.filter((_, index) => !fixed[index]);

  // How many of the open agendas each meeting takes when the fullest is as light as can be.
  const counts = lightestCounts(load, open.length);
  const optima = counts.reduce((sum, one) => sum + multinomial(one), 0);
  const proposals: Proposal[] = [];
  for (const count of counts) {
    for (const places of arrangements(count, SHOWN - proposals.length)) {
      let next = 0;
      proposals.push({
        placed: wishes.map((one, index): Placed => {
          const slot = fixed[index] ?? (meetings[places[next++] as number] as Slot);
          return {
            wishes: one,
            slot,
            grade: one.confirmed ? 'confirmed' : one.preferred ? 'wish' : 'other',
          };
        }),
      });
    }
    if (proposals.length >= SHOWN) break;
  }
  return { impossible: false, optima, unclear, proposals };
}

/** Every way to add `open` agendas to the loads so that the sorted loads, fullest first, are as small as can be. */
function lightestCounts(load: readonly number[], open: number): readonly (readonly number[])[] {
  let best: readonly number[] | null = null;
  let found: number[][] = [];
  const count = load.map(() => 0);
  const look = (meeting: number, left: number): void => {
    if (meeting === load.length - 1) {
      count[meeting] = left;
      const loads = load.map((one, index) => one + (count[index] ?? 0)).sort((a, b) => b - a);
      const order = best ? compareLists(loads, best) : -1;
      if (order < 0) {
        best = loads;
        found = [];
      }
      if (order <= 0) found.push([...count]);
      return;
    }
    for (let taken = left; taken >= 0; taken--) {
      count[meeting] = taken;
      look(meeting + 1, left - taken);
    }
  };
  look(0, open);
  return found;
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** In how many orders the counts can be laid out. */
function multinomial(counts: readonly number[]): number {
  let ways = 1;
  let placed = 0;
  for (const count of counts) for (let one = 1; one <= count; one++) ways = (ways * ++placed) / one;
  return Math.round(ways);
}

/** The first `most` ways to lay out the counts, as a meeting index for each agenda. */
function arrangements(counts: readonly number[], most: number): readonly (readonly number[])[] {
  const found: number[][] = [];
  const left = [...counts];
  const chosen: number[] = [];
  const look = (): void => {
    if (found.length >= most) return;
    if (left.every((count) => count === 0)) {
      found.push([...chosen]);
      return;
    }
    for (const [meeting, count] of left.entries()) {
      if (count === 0) continue;
      left[meeting] = count - 1;
      chosen.push(meeting);
      look();
      chosen.pop();
      left[meeting] = count;
    }
  };
  look();
  return found;
}
