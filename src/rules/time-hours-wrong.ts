import { choicesToWrite } from '../findings/fixes.ts';
import { meantSlots, replacements, timeCells } from '../rounds/discussion-times.ts';
import { slotWords, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'time-hours-wrong',
  severity: always('error'),
  reads: ['discussions'],
  source: 'letter-discussions',
  *check(round) {
    for (const cell of timeCells(round, ['hours-wrong'])) {
      // With a reason the other hours are meant: then time-not-offered speaks.
      if (cell.discussion.reason.kind !== 'empty') continue;
      const times = meantSlots(cell.faulty);
      const offered = cell.offered.filter(({ day }) => times.some((time) => time.day === day));
      yield {
        at: cell.at,
        data: { times: times.map(slotWords), offered: offered.map(slotWords) },
        fixes: () =>
          choicesToWrite(
            cell.at,
            cell.raw,
            replacements(cell, offered, (slot) => writeSlot(slot, round.language)),
          ),
      };
    }
  },
});
