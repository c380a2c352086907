import { overlap } from '../rounds/judge.ts';
import {
  isSound,
  type SettingTimeRow,
  settingTimeRows,
  settingTimeWords,
} from '../rounds/setting-times.ts';
import type { SettingTime } from '../rounds/settings.ts';
import type { Day, Slot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

/** So many of the others are shown. */
const SHOWN = 10;

interface Offered {
  readonly row: SettingTimeRow;
  readonly time: SettingTime;
  readonly slot: Slot;
}

export default defineRule({
  id: 'setting-slots-overlap',
  severity: always('error'),
  reads: ['settings'],
  source: 'letter-discussions',
  *check(round) {
    const rows = settingTimeRows(round).filter(({ id }) => id === 'slot');
    const byDay = new Map<Day, Offered[]>();
    for (const row of rows)
      for (const time of row.times) {
        if (!time.slot || !isSound(time)) continue;
        const one = { row, time, slot: time.slot };
        const before = byDay.get(time.day);
        if (before) before.push(one);
        else byDay.set(time.day, [one]);
      }
    for (const row of rows) {
      const clashing = new Map<SettingTime, Offered>();
      for (const time of row.times) {
        const others = firstOverlapping(time, byDay.get(time.day) ?? []);
        for (const one of others) clashing.set(one.time, one);
      }
      if (clashing.size === 0) continue;
      yield {
        at: row.at,
        related: [...new Set([...clashing.values()].map((one) => one.row.at))].filter(
          (at) => at !== row.at,
        ),
        data: { times: [...clashing.keys()].map(settingTimeWords) },
      };
    }
  },
});

/** The time itself and the first ones that overlap it; none when nothing does. */
function firstOverlapping(time: SettingTime, onDay: readonly Offered[]): readonly Offered[] {
  const own = onDay.find((one) => one.time === time);
  if (!own) return [];
  const found: Offered[] = [];
  for (const other of onDay) {
    if (other === own || !overlap(own.slot, other.slot)) continue;
    found.push(other);
    if (found.length === SHOWN) break;
  }
  return found.length > 0 ? [own, ...found] : [];
}
