import { holidayOf } from '../rounds/holidays.ts';
import { isSound, settingTimeRows } from '../rounds/setting-times.ts';
import { dayWords } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'setting-holiday',
  severity: always('warning'),
  reads: ['settings'],
  source: 'public-holidays',
  *check(round) {
    for (const { at, declared, times } of settingTimeRows(round)) {
      const days = [...new Set(times.filter(isSound).map(({ day }) => day))].filter(holidayOf);
      if (days.length === 0) continue;
      yield {
        at,
        data: {
          key: declared.title,
          days: days.map(dayWords),
          holidays: days.flatMap((day) => holidayOf(day) ?? []),
        },
      };
    }
  },
});
