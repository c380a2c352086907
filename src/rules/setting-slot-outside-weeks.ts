import { isInWeeks } from '../rounds/judge.ts';
import { isSound, settingTimeRows, settingTimeWords } from '../rounds/setting-times.ts';
import { weekOf } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'setting-slot-outside-weeks',
  severity: always('warning'),
  reads: ['settings'],
  source: 'letter-discussions',
  *check(round) {
    const { year, weeks } = round.settings;
    for (const { id, at, times } of settingTimeRows(round)) {
      if (id !== 'slot') continue;
      const outside = times.filter((time) => isSound(time) && !isInWeeks(time.day, year, weeks));
      if (outside.length === 0) continue;
      yield {
        at,
        data: {
          times: outside.map(settingTimeWords),
          theirWeeks: [...new Set(outside.map(({ day }) => weekOf(day)))],
          weeks,
        },
      };
    }
  },
});
