import { choicesToWrite } from '../findings/fixes.ts';
import { meantSlots, replacements, timeCells } from '../rounds/discussion-times.ts';
import { slotWords, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'time-outside-weeks',
  severity: always('error'),
  reads: ['discussions'],
  source: 'letter-discussions',
  *check(round) {
    for (const cell of timeCells(round, ['outside-weeks']))
      yield {
        at: cell.at,
        data: {
          times: meantSlots(cell.faulty).map(slotWords),
          year: round.settings.year,
          weeks: round.settings.weeks,
        },
        fixes: () =>
          choicesToWrite(
            cell.at,
            cell.raw,
            replacements(cell, cell.choices, (slot) => writeSlot(slot, round.language)),
          ),
      };
  },
});
