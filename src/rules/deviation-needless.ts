import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { isPresent, placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'deviation-needless',
  severity: always('info'),
  reads: ['settings'],
  source: 'workbook-guide',
  *check(round, used) {
    for (const deviation of round.settings.deviations) {
      if (deviation.reason === '' || used.has(deviation)) continue;
      const at = placeOf(round, 'settings', deviation.settingRow, 'value');
      yield {
        at,
        data: { rule: deviation.rule, row: deviation.row },
        fixes: () => {
          const read = round.settings.rows.find(({ row }) => row === deviation.settingRow);
          const keyAt = placeOf(round, 'settings', deviation.settingRow, 'key');
          if (!read || !isPresent(at) || !isPresent(keyAt)) return [];
          return fixOf('safe', fixLabel('remove'), [
            { at: keyAt, was: read.key.raw, becomes: null },
            { at, was: read.value.raw, becomes: null },
          ]);
        },
      };
    }
  },
});
