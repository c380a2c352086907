import { fixToWrite } from '../findings/fixes.ts';
import { meantSlots, rewritten, timeCells } from '../rounds/discussion-times.ts';
import { slotWords, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'time-untidy',
  severity: always('info'),
  reads: ['discussions'],
  source: 'workbook-guide',
  *check(round) {
    for (const cell of timeCells(round, ['untidy']))
      yield {
        at: cell.at,
        data: { times: meantSlots(cell.faulty).map(slotWords) },
        fixes: () => {
          const text = rewritten(cell, ({ slot }) => slot && writeSlot(slot, round.language));
          return text === null ? [] : fixToWrite('safe', cell.at, cell.raw, text);
        },
      };
  },
});
