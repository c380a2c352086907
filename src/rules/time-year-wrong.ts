import { fixToWrite } from '../findings/fixes.ts';
import { rewritten, sayEntries, timeCells } from '../rounds/discussion-times.ts';
import { meantSlot, offeredInAnotherYear, type TimeReading } from '../rounds/judge.ts';
import { dayFrom, type Slot, slotWords, writeDay, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'time-year-wrong',
  severity: always('error'),
  reads: ['discussions'],
  source: 'letter-discussions',
  *check(round) {
    for (const cell of timeCells(round, ['year-wrong'])) {
      const { offered } = cell;
      const fitting = cell.faulty.flatMap((reading) => offeredOn(reading, offered));
      yield {
        at: cell.at,
        data: { texts: sayEntries(cell.faulty), offered: [...new Set(fitting)].map(slotWords) },
        fixes: () => {
          const text = rewritten(cell, (reading) => {
            const { said } = reading;
            const day = offeredOn(reading, offered)[0]?.day;
            if (!said || !day) return null;
            const slot = meantSlot(said, day, offered);
            return slot ? writeSlot(slot, round.language) : writeDay(day, round.language);
          });
          return text === null ? [] : fixToWrite('safe', cell.at, cell.raw, text);
        },
      };
    }
  },
});

/** The offered times of the day and month that were said. */
function offeredOn({ said }: TimeReading, offered: readonly Slot[]): readonly Slot[] {
  const day = said?.year ? dayFrom(said.year, said.month, said.day) : null;
  return said && day ? offeredInAnotherYear(said, day, offered) : [];
}
