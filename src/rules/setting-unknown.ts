import { choicesToWrite } from '../findings/fixes.ts';
import { placeOf } from '../rounds/round.ts';
import { settingKey } from '../rounds/setting-keys.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'setting-unknown',
  severity: always('warning'),
  reads: ['settings'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, text, key, near } of round.settings.rows) {
      if (key.kind !== 'unread') continue;
      const at = placeOf(round, 'settings', row, 'key');
      const titles = near.map((id) => settingKey(id).title);
      yield {
        at,
        data: { text, near: titles },
        fixes: () =>
          choicesToWrite(
            at,
            key.raw,
            titles.map((title) => title[round.language]),
          ),
      };
    }
  },
});
