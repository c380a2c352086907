import type { CellEdit } from '../findings/edits.ts';
import type { Datum, Words } from '../messages/language.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { eveOf, holidayOf } from './holidays.ts';
import { lastWorkingDayOfJanuary, moveDay, summerTimeDay } from './moved-days.ts';
import { isPresent, placeOf, type Round } from './round.ts';
import { type SettingKeyId, settingKey } from './setting-keys.ts';
import { writeSettingTime } from './setting-times.ts';
import type { SettingRow } from './settings.ts';
import { type Day, dayWords, isoWeekOf, type Slot, slotWords } from './times.ts';

/** What happened to a setting on the way to the next year, and what to look at. */
export interface MovedNotice {
  readonly id:
    | 'dates-proposed'
    | 'last-working-day'
    | 'week-53'
    | 'holiday'
    | 'eve'
    | 'summer-time'
    | 'not-moved'
    | 'not-known'
    | 'diary-number'
    | 'deviations-emptied';
  readonly data: { readonly [field: string]: Datum };
}

/** A setting that the workbook has no row for. */
export interface NewSetting {
  readonly id: SettingKeyId;
  readonly value: CellValue;
}

export interface MovedSettings {
  readonly edits: readonly CellEdit[];
  /** What the workbook took from the embedded round; the next year's would take it from nowhere. */
  readonly rest: readonly NewSetting[];
  readonly notices: readonly MovedNotice[];
}

const DEADLINES = ['reporting', 'liaison', 'agenda'] as const;
type Deadline = (typeof DEADLINES)[number];

/** A day or slot of the old round. */
interface Timed {
  readonly day: Day;
  /** null for deadlines. */
  readonly slot: Slot | null;
}

interface Moved extends Timed {
  readonly id: SettingKeyId;
}

/** The settings of this round as those of a later year: days by ISO week and weekday, hours as they are. */
export function moveSettings(round: Round, year: number): MovedSettings {
  const { settings, language } = round;
  const edits: CellEdit[] = [];
  const notices: MovedNotice[] = [];
  const moved: Moved[] = [];
  /** Keys that have a row of their own with something in it. */
  const given = new Set<SettingKeyId>();
  /** Rows that wait for a value, by key. */
  const waiting = new Map<SettingKeyId, SettingRow[]>();

  const move = (id: SettingKeyId, { day, slot }: Timed): Moved => {
    const isLastOfJanuary = id === 'liaison' && day === lastWorkingDayOfJanuary(settings.year);
    const next = isLastOfJanuary
      ? lastWorkingDayOfJanuary(year)
      : moveDay(day, year - settings.year);
    const one = { id, day: next, slot: slot && { ...slot, day: next } };
    if (isLastOfJanuary) notices.push({ id: 'last-working-day', data: { day: dayWords(next) } });
    else if (isoWeekOf(next).week !== isoWeekOf(day).week)
      notices.push({ id: 'week-53', data: sayMoved(one) });
    moved.push(one);
    return one;
  };
  const write = (row: SettingRow, becomes: CellValue) => {
    const at = placeOf(round, 'settings', row.row, 'value');
    if (isPresent(at)) edits.push({ at, was: row.value.raw, becomes });
  };

  for (const row of settings.rows) {
    const { key, value } = row;
    if (key.kind !== 'read') continue;
    const id = key.value;
    if (id === 'year') {
      // Only the first row of the year counts.
      if (given.has(id)) continue;
      write(row, typeof value.raw === 'string' ? String(year) : year);
    } else if (value.kind === 'empty') {
      const before = waiting.get(id);
      if (before) before.push(row);
      else waiting.set(id, [row]);
      continue;
    } else if (id === 'diaryNumber' || id === 'deviation' || id === 'personalDataRemoved')
      write(row, null);
    else if (value.value && 'times' in value.value)
      write(
        row,
        rewritten(
          value.raw,
          value.value.times.map((time) => move(id, time)),
          round,
        ),
      );
    else if (isTimed(id))
      notices.push({ id: 'not-moved', data: { key: settingKey(id).title, text: value.text } });
    given.add(id);
  }

  const rest: NewSetting[] = given.has('year') ? [] : [{ id: 'year', value: year }];
  const notKnown: Words[] = [];
  const leave = (id: SettingKeyId, times: readonly Timed[]) => {
    if (given.has(id)) return;
    if (times.length === 0) notKnown.push(settingKey(id).title);
    for (const time of times) {
      const { day, slot } = move(id, time);
      rest.push({ id, value: slot ? writeSettingTime(slot, day, language) : { date: day } });
    }
  };
  for (const id of DEADLINES) leave(id, deadlineOf(round, id));
  for (const [id, slots] of [
    ['slot', settings.slots],
    ['meeting', settings.meetings],
  ] as const)
    leave(
      id,
      slots.map((slot) => ({ day: slot.day, slot })),
    );
  // A row that waits for the value takes it.
  const without = rest.filter(({ id, value }) => {
    const row = waiting.get(id)?.shift();
    if (row) write(row, value);
    return !row;
  });

  return {
    edits,
    rest: without,
    notices: [
      { id: 'dates-proposed', data: { year } },
      ...notices,
      ...(notKnown.length > 0 ? [{ id: 'not-known' as const, data: { keys: notKnown } }] : []),
      ...moved.flatMap(closedOn),
      ...summerTimeAmong(moved, year),
      { id: 'diary-number', data: {} },
      ...(given.has('deviation') ? [{ id: 'deviations-emptied' as const, data: {} }] : []),
    ],
  };
}

const isTimed = (id: SettingKeyId): boolean =>
  id === 'slot' || id === 'meeting' || (DEADLINES as readonly SettingKeyId[]).includes(id);

function deadlineOf({ settings }: Round, id: Deadline): readonly Timed[] {
  const day = settings[id];
  return day === null ? [] : [{ day, slot: null }];
}

/** The row's times in the form in which they stood: a date cell stays one, with its hours. */
function rewritten(raw: CellValue, times: readonly Moved[], { language }: Round): CellValue {
  const [first] = times;
  if (first && typeof raw === 'object' && raw !== null && 'date' in raw)
    return { date: first.day + raw.date.slice(10) };
  return times.map(({ day, slot }) => writeSettingTime(slot, day, language)).join('\n');
}

const sayMoved = ({ id, day, slot }: Moved) => ({
  key: settingKey(id).title,
  time: slot ? slotWords(slot) : dayWords(day),
});

/** Whether nobody is at work on the day. */
function closedOn(moved: Moved): readonly MovedNotice[] {
  const holiday = holidayOf(moved.day);
  if (holiday) return [{ id: 'holiday', data: { ...sayMoved(moved), holiday } }];
  const eve = eveOf(moved.day);
  return eve ? [{ id: 'eve', data: { ...sayMoved(moved), eve } }] : [];
}

/** Whether clocks go forward between the first and the last offered time. */
function summerTimeAmong(moved: readonly Moved[], year: number): readonly MovedNotice[] {
  const days = moved.flatMap(({ id, day }) => (id === 'slot' ? [day] : [])).sort();
  const [first] = days;
  const last = days.at(-1);
  const change = summerTimeDay(year);
  return first !== undefined && last !== undefined && first < change && change <= last
    ? [{ id: 'summer-time', data: { day: dayWords(change) } }]
    : [];
}
