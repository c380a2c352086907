import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'deviation-unexplained',
  severity: always('warning'),
  reads: ['settings'],
  source: 'workbook-guide',
  *check(round) {
    for (const { rule, row, reason, settingRow } of round.settings.deviations)
      if (reason === '')
        yield { at: placeOf(round, 'settings', settingRow, 'value'), data: { rule, row } };
  },
});
