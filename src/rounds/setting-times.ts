import type { Language, Words } from '../messages/language.ts';
import type { CellPlace, CellValue } from '../workbook/snapshot.ts';
import { isPresent, placeOf, type Round } from './round.ts';
import { type SettingKey, type SettingKeyId, settingKey } from './setting-keys.ts';
import type { SettingTime } from './settings.ts';
import {
  type Day,
  dayWords,
  type Slot,
  slotWords,
  weekdayOf,
  writeDay,
  writeSlot,
} from './times.ts';

/** A row of Asetukset that holds slots, a meeting or a deadline. */
export interface SettingTimeRow {
  readonly id: SettingKeyId;
  readonly declared: SettingKey;
  readonly at: CellPlace;
  readonly raw: CellValue;
  readonly times: readonly SettingTime[];
}

/** The rows of Asetukset that hold times, in the sheet's order; only what was read. */
export function settingTimeRows(round: Round): readonly SettingTimeRow[] {
  return round.settings.rows.flatMap(({ row, key, value }): readonly SettingTimeRow[] => {
    const at = placeOf(round, 'settings', row, 'value');
    if (key.kind !== 'read' || value.kind !== 'read' || !('times' in value.value)) return [];
    if (!isPresent(at)) return [];
    const id = key.value;
    return [{ id, declared: settingKey(id), at, raw: value.raw, times: value.value.times }];
  });
}

/** Whether the weekday says another day than the date. */
export function weekdayDisagrees({ said, day }: SettingTime): boolean {
  return said.weekday !== null && said.weekday !== weekdayOf(day);
}

/** Read without a doubt: in the round's year, and its weekday and date agree. */
export function isSound(time: SettingTime): boolean {
  return time.yearFits && !weekdayDisagrees(time);
}

/** The same hours, or the day alone, on another day, in the official form. */
export function writeSettingTime(slot: Slot | null, day: Day, language: Language): string {
  return slot ? writeSlot({ ...slot, day }, language) : writeDay(day, language);
}

/** What a row holds, in words. */
export function settingTimeWords({ slot, day }: SettingTime): Words {
  return slot ? slotWords(slot) : dayWords(day);
}

/** The row's text with some of its times as they are written anew; the others stay. Null when one cannot be. */
export function rewrittenTimes(
  { times }: Pick<SettingTimeRow, 'times'>,
  faulty: readonly SettingTime[],
  write: (time: SettingTime) => string | null,
): string | null {
  const entries: string[] = [];
  for (const time of times) {
    const entry = faulty.includes(time) ? write(time) : time.text;
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries.join('\n');
}
