import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import {
  rewrittenTimes,
  settingTimeRows,
  weekdayDisagrees,
  writeSettingTime,
} from '../rounds/setting-times.ts';
import type { SettingTime } from '../rounds/settings.ts';
import { addDays, type Day, dayWords, weekdayOf } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'setting-weekday-wrong',
  severity: always('error'),
  reads: ['settings'],
  source: 'workbook-guide',
  *check(round) {
    for (const row of settingTimeRows(round)) {
      // In another year the weekday is another as well: setting-year-wrong speaks.
      const faulty = row.times.filter((time) => time.yearFits && weekdayDisagrees(time));
      if (faulty.length === 0) continue;
      const { at, raw, declared } = row;
      yield {
        at,
        data: {
          key: declared.title,
          texts: faulty.map(({ text }) => text.replace(/\.$/, '')),
          days: faulty.map(({ day }) => dayWords(day)),
        },
        fixes: () =>
          (
            [
              ['by-date', byDate],
              ['by-weekday', byWeekday],
            ] as const
          ).flatMap(([label, dayOf]) => {
            const becomes = rewrittenTimes(row, faulty, (time) =>
              writeSettingTime(time.slot, dayOf(time), round.language),
            );
            if (becomes === null) return [];
            return fixOf('choice', fixLabel(label, { value: becomes }), [
              { at, was: raw, becomes },
            ]);
          }),
      };
    }
  },
});

const byDate = ({ day }: SettingTime): Day => day;

/** The day of the same week that the weekday says. */
const byWeekday = ({ said, day }: SettingTime): Day =>
  addDays(day, (said.weekday ?? weekdayOf(day)) - weekdayOf(day));
