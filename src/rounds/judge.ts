import { LANGUAGES } from '../messages/language.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import {
  type Day,
  dayFrom,
  isoWeekOf,
  readTimeText,
  type Slot,
  type TimeText,
  weekdayOf,
  writeSlot,
} from './times.ts';

export type TimeVerdict =
  | 'fine'
  | 'untidy'
  | 'unreadable'
  | 'year-wrong'
  | 'weekday-wrong'
  | 'outside-weeks'
  | 'hours-wrong'
  | 'not-offered';

/** One time of the discussions' sheet, judged: of what is wrong only the first in the contract's order. */
export interface TimeReading {
  readonly verdict: TimeVerdict;
  /** What is meant; null when that is not known (unreadable, year-wrong, weekday-wrong). */
  readonly slot: Slot | null;
  /** What the cell says; null when it cannot be read. */
  readonly said: TimeText | null;
  /** The entry as it stands in the cell, on one line. */
  readonly text: string;
}

/** What times are judged by. */
export interface TimeSettings {
  readonly year: number;
  /** ISO weeks of the year; none when not known. */
  readonly weeks: readonly number[];
  /** In the order of time. None when not known. */
  readonly slots: readonly Slot[];
  readonly meetings: readonly Slot[];
}

/** How long a time lasts when only its start is said; minutes. */
export const USUAL_MINUTES = 120;

/** A time of a discussion: preferred, alternative or confirmed. */
export function judgeSlot(value: CellValue, settings: TimeSettings): TimeReading {
  return judge(value, settings, settings.slots, settings.weeks);
}

/** A meeting of the network: wished or confirmed. */
export function judgeMeeting(value: CellValue, settings: TimeSettings): TimeReading {
  return judge(value, settings, settings.meetings, null);
}

function judge(
  value: CellValue,
  settings: TimeSettings,
  offered: readonly Slot[],
  weeks: readonly number[] | null,
): TimeReading {
  const text = textOf(value);
  const said = readTimeText(value);
  const gives = (verdict: TimeVerdict, slot: Slot | null = null): TimeReading => ({
    verdict,
    slot,
    said: verdict === 'unreadable' ? null : said,
    text,
  });
  if (!said) return gives('unreadable');
  const day = dayFrom(said.year ?? settings.year, said.month, said.day);
  if (day === null) return gives('unreadable');
  if (offeredInAnotherYear(said, day, offered).length > 0) return gives('year-wrong');

  const slot = meantSlot(said, day, offered);
  if (!slot) return gives('unreadable');
  if (said.weekday !== null && said.weekday !== weekdayOf(day)) return gives('weekday-wrong');
  if (weeks && weeks.length > 0 && !isInWeeks(day, settings.year, weeks))
    return gives('outside-weeks', slot);
  if (offered.length > 0 && !offered.some((one) => sameSlot(one, slot)))
    return gives(
      weeks && offered.some((one) => one.day === day) ? 'hours-wrong' : 'not-offered',
      slot,
    );
  return gives(typeof value === 'string' && !isOfficial(value, slot) ? 'untidy' : 'fine', slot);
}

/** The offered times whose day and month the cell says with another year; none when the day itself is offered. */
export function offeredInAnotherYear(
  said: TimeText,
  day: Day,
  offered: readonly Slot[],
): readonly Slot[] {
  if (said.year === null || offered.some((one) => one.day === day)) return [];
  return offered.filter((one) => one.day.slice(5) === day.slice(5));
}

/** The time that is meant, also where only the year is wrong and one offered time alone fits; null when that is not known. */
export function slotMeant(reading: TimeReading | null, offered: readonly Slot[]): Slot | null {
  return reading?.verdict === 'year-wrong'
    ? slotInRightYear(reading, offered)
    : (reading?.slot ?? null);
}

/** The only offered time of the day and month, when the hours do not say another. */
function slotInRightYear({ said }: TimeReading, offered: readonly Slot[]): Slot | null {
  const day = said && said.year !== null ? dayFrom(said.year, said.month, said.day) : null;
  if (!said || day === null) return null;
  const [only, ...others] = offeredInAnotherYear(said, day, offered);
  const fits = only && (said.start === null || said.start === only.start);
  return fits && others.length === 0 ? only : null;
}

/**
 * The time that is meant on a day: the hours that are said; with a start alone the only offered time of that start,
 * else two hours; with a day alone the only offered time of that day, else null.
 */
export function meantSlot(
  { start, end }: Pick<TimeText, 'start' | 'end'>,
  day: Day,
  offered: readonly Slot[],
): Slot | null {
  if (start !== null && end !== null) return { day, start, end };
  const fitting = offered.filter(
    (one) => one.day === day && (start === null || one.start === start),
  );
  const [only] = fitting;
  if (only && fitting.length === 1) return only;
  return start === null ? null : { day, start, end: Math.min(start + USUAL_MINUTES, 1440) };
}

/** Whether the day is in one of the ISO weeks of the year. */
export function isInWeeks(day: Day, year: number, weeks: readonly number[]): boolean {
  const iso = isoWeekOf(day);
  return iso.year === year && weeks.includes(iso.week);
}

/** The offered slots that are in the round's weeks. */
export function choosableSlots({ slots, weeks, year }: TimeSettings): readonly Slot[] {
  return weeks.length > 0 ? slots.filter(({ day }) => isInWeeks(day, year, weeks)) : slots;
}

/** Whether two times are the same. */
export function sameSlot(one: Slot, other: Slot): boolean {
  return one.day === other.day && one.start === other.start && one.end === other.end;
}

/** Whether two times have a minute in common. */
export function overlap(one: Slot, other: Slot): boolean {
  return one.day === other.day && one.start < other.end && other.start < one.end;
}

/** Kinds of space do not count. */
function isOfficial(text: string, slot: Slot): boolean {
  const said = text.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ');
  return LANGUAGES.some((language) => said === writeSlot(slot, language).replace(/\u00A0/g, ' '));
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value !== 'object') return String(value);
  if ('error' in value) return value.error;
  const parts = /^(\d+)-(\d+)-(\d+)(?:[T ](\d+):(\d+))?/.exec(value.date);
  if (!parts) return value.date;
  const [, year, month, day, hour, minute] = parts;
  const clock =
    hour === undefined || Number(hour) + Number(minute) === 0 ? '' : ` ${Number(hour)}.${minute}`;
  return `${Number(day)}.${Number(month)}.${year}${clock}`;
}
