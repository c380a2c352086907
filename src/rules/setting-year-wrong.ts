import { choicesToWrite } from '../findings/fixes.ts';
import {
  rewrittenTimes,
  settingTimeRows,
  settingTimeWords,
  writeSettingTime,
} from '../rounds/setting-times.ts';
import { dayFrom } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'setting-year-wrong',
  severity: always('error'),
  reads: ['settings'],
  source: 'workbook-guide',
  *check(round) {
    const { year } = round.settings;
    for (const row of settingTimeRows(round)) {
      const faulty = row.times.filter(({ yearFits }) => !yearFits);
      const [first] = faulty;
      if (!first) continue;
      // Reports come in autumn: the reporting deadline may be in the year before.
      const years =
        row.id !== 'reporting'
          ? [year]
          : first.said.month > 6
            ? [year - 1, year]
            : [year, year - 1];
      yield {
        at: row.at,
        data: {
          key: row.declared.title,
          times: faulty.map(settingTimeWords),
          year,
        },
        fixes: () =>
          choicesToWrite(
            row.at,
            row.raw,
            years.flatMap(
              (right) =>
                rewrittenTimes(row, faulty, ({ slot, said }) => {
                  const day = dayFrom(right, said.month, said.day);
                  return day && writeSettingTime(slot, day, round.language);
                }) ?? [],
            ),
          ),
      };
    }
  },
});
