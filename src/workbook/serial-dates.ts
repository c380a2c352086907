import { calendarDay, daysSince1970 } from './calendar.ts';
import type { DateKind } from './number-formats.ts';
import type { CellValue } from './snapshot.ts';

const SECONDS = 86_400;
/** Days from 30.12.1899, the day 0 of serials after February 1900, to 1.1.1970. */
const TO_1970 = 25_569;
/** Days between the two systems' beginnings. */
const TO_1904 = 1462;
/** 31.12.9999. */
const LAST_DAY = 2_958_465;

const two = (number: number) => String(number).padStart(2, '0');

/**
 * A number in a cell with a date or time format, as local wall time to the minute.
 * A time of day alone is the text `09:00`; what is no date there (negative, after 9999) stays a number.
 */
export function fromSerial(serial: number, kind: DateKind, date1904: boolean): CellValue {
  // To the second first: 45000.999999 is the next midnight, and 9.00.30 is still 9.00.
  const seconds = Math.round(serial * SECONDS);
  const day = Math.floor(seconds / SECONDS) + (date1904 ? TO_1904 : 0);
  if (!(serial >= 0) || day > LAST_DAY) return serial;
  const minutes = Math.floor((seconds % SECONDS) / 60);
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (serial < 1 && !kind.day && seconds < SECONDS) return time;
  const date = isoDay(day);
  return { date: minutes === 0 ? date : `${date}T${time}` };
}

/** The day of a serial in the 1900 system, with the 29.2.1900 that Excel believes in (serial 60). */
function isoDay(day: number): string {
  if (day === 60) return '1900-02-29';
  const [year, month, dayOfMonth] = calendarDay(day - TO_1970 + (day < 60 ? 1 : 0));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const ISO_TIME = /^T?(\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?Z?$/;

/** The text of an ISO cell (`t="d"`) → a date, a time of day as text, or the text as it stands. */
export function fromIsoCell(text: string): CellValue {
  const time = ISO_TIME.exec(text);
  if (time) return `${time[1]}:${time[2]}`;
  const parts = ISO.exec(text);
  if (!parts) return text === '' ? null : text;
  const [, year, month, day, hour = '00', minute = '00'] = parts;
  const date = `${year}-${month}-${day}`;
  return { date: hour === '00' && minute === '00' ? date : `${date}T${hour}:${minute}` };
}

/** The serial of an ISO date; null when it is none, or lies outside what a workbook can hold. */
export function toSerial(iso: string, date1904: boolean): number | null {
  const parts = ISO.exec(iso);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const since = daysSince1970([year, month, day]);
  const [y, m, d] = calendarDay(since);
  if (y !== year || m !== month || d !== day) return null;
  let serial = since + TO_1970;
  if (serial < 61) serial--;
  if (date1904) serial -= TO_1904;
  if (serial < (date1904 ? 0 : 1) || since + TO_1970 > LAST_DAY) return null;
  return serial + (hour * 3600 + minute * 60 + second) / SECONDS;
}
