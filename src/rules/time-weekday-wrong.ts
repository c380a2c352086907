import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { rewritten, sayEntries, timeCells } from '../rounds/discussion-times.ts';
import { meantSlot, type TimeReading } from '../rounds/judge.ts';
import { addDays, type Day, dayFrom, dayWords, weekdayOf, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'time-weekday-wrong',
  severity: always('error'),
  reads: ['discussions'],
  source: 'letter-discussions',
  *check(round) {
    const { year } = round.settings;
    for (const cell of timeCells(round, ['weekday-wrong'])) {
      const { at, raw, offered } = cell;
      const write = (reading: TimeReading, dayOf: (reading: TimeReading) => Day | null) => {
        const day = dayOf(reading);
        const slot = reading.said && day ? meantSlot(reading.said, day, offered) : null;
        return slot && writeSlot(slot, round.language);
      };
      yield {
        at,
        data: {
          texts: sayEntries(cell.faulty),
          days: cell.faulty.flatMap((reading) => {
            const day = byDate(reading, year);
            return day ? dayWords(day) : [];
          }),
        },
        fixes: () =>
          (
            [
              ['by-date', byDate],
              ['by-weekday', byWeekday],
            ] as const
          ).flatMap(([label, dayOf]) => {
            const becomes = rewritten(cell, (reading) => write(reading, (one) => dayOf(one, year)));
            if (becomes === null) return [];
            return fixOf('choice', fixLabel(label, { value: becomes }), [
              { at, was: raw, becomes },
            ]);
          }),
      };
    }
  },
});

function byDate({ said }: TimeReading, year: number): Day | null {
  return said && dayFrom(said.year ?? year, said.month, said.day);
}

/** The day of the same week that the weekday says. */
function byWeekday(reading: TimeReading, year: number): Day | null {
  const day = byDate(reading, year);
  const weekday = reading.said?.weekday;
  return day && weekday ? addDays(day, weekday - weekdayOf(day)) : null;
}
