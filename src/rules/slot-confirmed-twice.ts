import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { discussionName } from '../rounds/discussion-name.ts';
import { freeSlotFor, slotIn } from '../rounds/free-times.ts';
import { overlap } from '../rounds/judge.ts';
import { type Discussion, isPresent, placeOf } from '../rounds/round.ts';
import { type Day, type Slot, slotWords, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

/** So many of the others are shown. */
const SHOWN = 10;

interface Confirmed {
  readonly discussion: Discussion;
  readonly slot: Slot;
}

export default defineRule({
  id: 'slot-confirmed-twice',
  severity: always('error'),
  reads: ['discussions'],
  source: 'letter-discussions',
  *check(round) {
    const byDay = new Map<Day, Confirmed[]>();
    for (const discussion of round.discussions) {
      const slot = slotIn(discussion.confirmed);
      if (!slot) continue;
      const before = byDay.get(slot.day);
      if (before) before.push({ discussion, slot });
      else byDay.set(slot.day, [{ discussion, slot }]);
    }

    const placeOfTime = ({ row }: Discussion) => placeOf(round, 'discussions', row, 'confirmed');
    const moves = (discussion: Discussion) => {
      const at = placeOfTime(discussion);
      const free = freeSlotFor(round, discussion);
      if (!free || !isPresent(at)) return [];
      const becomes = writeSlot(free, round.language);
      const data = { discussion: discussionName(discussion), value: becomes };
      return fixOf('choice', fixLabel('move-time', data), [
        { at, was: discussion.confirmed.raw, becomes },
      ]);
    };
    for (const onDay of byDay.values()) {
      const starts = onDay.map(({ slot }) => slot.start).sort((one, other) => one - other);
      const ends = onDay.map(({ slot }) => slot.end).sort((one, other) => one - other);
      for (const { discussion, slot } of onDay) {
        // Those that start before its end, without those that end by its start, and itself.
        const count = countBelow(starts, slot.end) - countBelow(ends, slot.start + 1) - 1;
        if (count === 0) continue;
        const others = firstOverlapping(onDay, discussion, slot, Math.min(count, SHOWN));
        yield {
          at: placeOfTime(discussion),
          related: others.map(placeOfTime).filter(isPresent),
          data: {
            time: slotWords(slot),
            count: count + 1,
            discussions: [discussion, ...others]
              .sort((one, other) => one.row - other.row)
              .slice(0, SHOWN)
              .map(discussionName),
          },
          fixes: () =>
            (count === 1 ? [discussion, ...others] : [discussion]).flatMap((one) => moves(one)),
        };
      }
    }
  },
});

function firstOverlapping(
  onDay: readonly Confirmed[],
  discussion: Discussion,
  slot: Slot,
  most: number,
): readonly Discussion[] {
  const found: Discussion[] = [];
  for (const other of onDay) {
    if (other.discussion === discussion || !overlap(other.slot, slot)) continue;
    found.push(other.discussion);
    if (found.length === most) break;
  }
  return found;
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
