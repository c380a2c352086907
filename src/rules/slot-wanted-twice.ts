import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { discussionName } from '../rounds/discussion-name.ts';
import { freeSlotFor, slotIn } from '../rounds/free-times.ts';
import { sameSlot } from '../rounds/judge.ts';
import { type Discussion, isPresent, placeOf } from '../rounds/round.ts';
import { type Slot, slotWords, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

/** So many of the others are shown. */
const SHOWN = 10;

export default defineRule({
  id: 'slot-wanted-twice',
  severity: always('warning'),
  reads: ['discussions', 'discussions.preferred'],
  source: 'letter-deadlines',
  *check(round) {
    const wishers = new Map<string, { slot: Slot; discussions: Discussion[] }>();
    for (const discussion of round.discussions) {
      const slot = slotIn(discussion.preferred);
      const settled = slotIn(discussion.confirmed);
      // A discussion that has got another time does not want this one any more.
      if (!slot || (settled && !sameSlot(settled, slot))) continue;
      const key = `${slot.day} ${slot.start} ${slot.end}`;
      const before = wishers.get(key);
      if (before) before.discussions.push(discussion);
      else wishers.set(key, { slot, discussions: [discussion] });
    }

    const placeOfWish = ({ row }: Discussion) => placeOf(round, 'discussions', row, 'preferred');
    const moves = (discussion: Discussion) => {
      const at = placeOfWish(discussion);
      const free = discussion.confirmed.kind === 'empty' ? freeSlotFor(round, discussion) : null;
      if (!free || !isPresent(at)) return [];
      const becomes = writeSlot(free, round.language);
      const data = { discussion: discussionName(discussion), value: becomes };
      return fixOf('choice', fixLabel('move-time', data), [
        { at, was: discussion.preferred.raw, becomes },
      ]);
    };
    for (const { slot, discussions } of wishers.values()) {
      if (discussions.length < 2) continue;
      const time = slotWords(slot);
      const names = discussions.slice(0, SHOWN).map(discussionName);
      for (const discussion of discussions) {
        const others = discussions.slice(0, SHOWN + 1).filter((other) => other !== discussion);
        yield {
          at: placeOfWish(discussion),
          related: others.map(placeOfWish).filter(isPresent),
          data: {
            time,
            count: discussions.length,
            discussions: names,
          },
          // With two, either may give way; with more, only its own move settles this one.
          fixes: () =>
            (discussions.length === 2 ? discussions : [discussion]).flatMap((one) => moves(one)),
        };
      }
    }
  },
});
