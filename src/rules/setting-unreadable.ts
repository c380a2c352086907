import type { Datum } from '../messages/language.ts';
import { placeOf, type Round } from '../rounds/round.ts';
import { type SettingHolds, settingKey } from '../rounds/setting-keys.ts';
import { dayWords, slotWords } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'setting-unreadable',
  severity: always('error'),
  reads: ['settings'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, key, value } of round.settings.rows) {
      if (key.kind !== 'read' || value.kind !== 'unread') continue;
      const declared = settingKey(key.value);
      yield {
        at: placeOf(round, 'settings', row, 'value'),
        data: {
          key: declared.title,
          text: value.text.replace(/\.$/, ''),
          example: exampleOf(declared.holds, key.value, round),
        },
      };
    }
  },
});

/** A value as it may be written, from the embedded round. */
function exampleOf(holds: SettingHolds, key: string, { config }: Round): Datum {
  switch (holds) {
    case 'year':
      return config.year;
    case 'text':
      return config.diaryNumber;
    case 'mailboxes':
      return config.mailboxes[0] ?? '';
    case 'deadline':
      return dayWords(key === 'reporting' ? config.reporting : config.agenda);
    case 'day':
      return dayWords(`${config.year}-09-30`);
    case 'weeks':
      return config.weeks;
    case 'slots':
      return config.slots.slice(0, 1).map(slotWords);
    case 'meetings':
      return config.meetings.slice(0, 1).map(slotWords);
    case 'count':
      return config.minimumRegions;
    case 'regions':
      return config.regions.slice(0, 4).map(({ name }) => name);
    case 'deviation':
      return 'time-not-offered @ K1 = …';
  }
}
