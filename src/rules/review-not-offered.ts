import { choicesToWrite } from '../findings/fixes.ts';
import {
  meantSlots,
  replacements,
  type TimeColumn,
  timeCells,
} from '../rounds/discussion-times.ts';
import { slotWords, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

const REVIEW_COLUMNS: readonly TimeColumn[] = ['review', 'reviewConfirmed'];

export default defineRule({
  id: 'review-not-offered',
  severity: always('error'),
  reads: ['discussions'],
  source: 'letter-deadlines',
  *check(round) {
    for (const cell of timeCells(round, ['not-offered'], REVIEW_COLUMNS))
      yield {
        at: cell.at,
        data: {
          times: meantSlots(cell.faulty).map(slotWords),
          meetings: cell.offered.map(slotWords),
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
