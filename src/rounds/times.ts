import type { Language, Words } from '../messages/language.ts';
import { calendarDay, daysSince1970 } from '../workbook/calendar.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { UNSEEN } from '../workbook/unseen.ts';

/** A day in Finland, ISO: `2026-03-17`. Days compare as texts. */
export type Day = string;

/** One time of one day. Minutes from midnight, `end` after `start`, at most 1440. */
export interface Slot {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/**
 * What a text or a date cell says of a time, before it is known what is meant by what it leaves out.
 * The date exists (29.2. without a year may). Minutes from midnight; weekday 1 = Monday.
 */
export interface TimeText {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

const MINUTES_IN_DAY = 1440;

// Days -----------------------------------------------------------------------------------------

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** The ISO day of a year, month and day; null when there is no such day. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysIn(year, month)
    ? `${pad(year, 4)}-${pad(month)}-${pad(day)}`
    : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month >= 1 && month <= 12 ? ([4, 6, 9, 11].includes(month) ? 30 : 31) : 0;
}

/** Year, month and day of an ISO day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  };
}

/** Days since 1.1.1970. */
export function dayNumber(day: Day): number {
  const { year, month, day: date } = partsOf(day);
  return daysSince1970([year, month, date]);
}

/** The day that stands so many days after 1.1.1970. */
export function dayOfNumber(number: number): Day {
  const [year, month, date] = calendarDay(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week of a day, and the year that the week belongs to. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = partsOf(thursday).year;
  const first = dayNumber(`${pad(year, 4)}-01-01`);
  return { year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 };
}

/** The ISO week of a day, 1–53. */
export function weekOf(day: Day): number {
  return isoWeekOf(day).week;
}

// Writing --------------------------------------------------------------------------------------

const NBSP = '\u00A0';
const EN_DASH = '\u2013';

const WEEKDAYS = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The day in its official form, weekday first: `ti 17.3.2026`, with a no-break space. */
export function writeDay(day: Day, language: Language): string {
  return `${WEEKDAYS[language][weekdayOf(day) - 1]}${NBSP}${writeDate(day, language)}`;
}

/** The date in its official form without the weekday: `17.3.2026`, `17 March 2026`. */
export function writeDate(day: Day, language: Language): string {
  const parts = partsOf(day);
  return language === 'en'
    ? `${parts.day} ${ENGLISH_MONTHS[parts.month - 1]} ${parts.year}`
    : `${parts.day}.${parts.month}.${parts.year}`;
}

/** The hours in their official form: `9–11`, `9.30–11`, `9:00–11:00`. */
export function writeHours({ start, end }: Slot, language: Language): string {
  return `${writeClock(start, language)}${EN_DASH}${writeClock(end, language)}`;
}

function writeClock(minutes: number, language: Language): string {
  const hour = Math.floor(minutes / 60);
  const minute = minutes % 60;
  if (language === 'en') return `${hour}:${pad(minute)}`;
  return minute === 0 ? String(hour) : `${hour}.${pad(minute)}`;
}

/**
 * The official form of a time in a cell and in documents, with no-break spaces.
 * @example `ti 17.3.2026 klo 9–11`, `tisdag 17.3.2026 kl. 9–11`, `Tue 17 March 2026, 9:00–11:00`
 */
export function writeSlot(slot: Slot, language: Language): string {
  const day = writeDay(slot.day, language);
  const hours = writeHours(slot, language);
  if (language === 'en') return `${day}, ${hours}`;
  return `${day} ${language === 'fi' ? 'klo' : 'kl.'}${NBSP}${hours}`;
}

/** The time in its official form in every language. */
export function slotWords(slot: Slot): Words {
  return { fi: writeSlot(slot, 'fi'), sv: writeSlot(slot, 'sv'), en: writeSlot(slot, 'en') };
}

/** The day with its weekday in every language. */
export function dayWords(day: Day): Words {
  return { fi: writeDay(day, 'fi'), sv: writeDay(day, 'sv'), en: writeDay(day, 'en') };
}

// Reading --------------------------------------------------------------------------------------

/** Every way to write a weekday that is understood, by its number; whole words only. */
const WEEKDAY_WORDS: readonly (readonly string[])[] = [
  ['ma', 'maanantai', 'må', 'mån', 'måndag', 'mon', 'monday'],
  ['ti', 'tiistai', 'tis', 'tisdag', 'tue', 'tues', 'tuesday'],
  ['ke', 'keskiviikko', 'on', 'ons', 'onsdag', 'wed', 'weds', 'wednesday'],
  ['to', 'torstai', 'tor', 'tors', 'torsdag', 'thu', 'thur', 'thurs', 'thursday'],
  ['pe', 'perjantai', 'fr', 'fre', 'fredag', 'fri', 'friday'],
  ['la', 'lauantai', 'lö', 'lör', 'lördag', 'sat', 'saturday'],
  ['su', 'sunnuntai', 'sö', 'sön', 'söndag', 'sun', 'sunday'],
];

/** Endings of the long Finnish and Swedish weekdays: tiistaina, tiistaita, tiistaista; tisdagen. */
const FINNISH_WEEKDAY_ENDINGS = ['na', 'ta', 'a', 'sta', 'n'];
const SWEDISH_WEEKDAY_ENDINGS = ['en', 'ar'];

const weekdayByWord = new Map<string, number>(
  WEEKDAY_WORDS.flatMap((words, index) =>
    words.flatMap((word): [string, number][] => {
      const endings = /(?:tai|viikko)$/.test(word)
        ? FINNISH_WEEKDAY_ENDINGS
        : word.length > 4 && word.endsWith('dag')
          ? SWEDISH_WEEKDAY_ENDINGS
          : [];
      return ['', ...endings].map((ending) => [word + ending, index + 1]);
    }),
  ),
);

const FINNISH_MONTHS = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
];
const SWEDISH_MONTH_WORDS = [
  ['januari', 'jan'],
  ['februari', 'feb', 'febr'],
  ['mars'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const ENGLISH_MONTH_SHORTS = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  [],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep', 'sept'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const byWord = (words: readonly (readonly string[])[]): Map<string, number> =>
  new Map(words.flatMap((ones, index) => ones.map((word): [string, number] => [word, index + 1])));

/** After the day: 17. maaliskuuta, 17 mars, 17 March. */
const monthAfter = byWord(
  FINNISH_MONTHS.map((stem, index) => [
    `${stem}kuuta`,
    `${stem}kuu`,
    ...(SWEDISH_MONTH_WORDS[index] ?? []),
    ...englishMonth(index),
  ]),
);
/** Before the day, in English: March 17. */
const monthBefore = byWord(FINNISH_MONTHS.map((_, index) => englishMonth(index)));
/** Before the day, in Finnish: maaliskuun 17. päivänä. */
const monthGenitive = byWord(FINNISH_MONTHS.map((stem) => [`${stem}kuun`]));

function englishMonth(index: number): readonly string[] {
  return [(ENGLISH_MONTHS[index] ?? '').toLowerCase(), ...(ENGLISH_MONTH_SHORTS[index] ?? [])];
}

const LONGEST_TIME = 100;

/**
 * What a cell says of a time, or null when it is not wholly understood: nothing is guessed.
 * Texts in fi, sv and en, with or without a weekday, a year and hours; date cells. Numbers are never times.
 */
export function readTimeText(value: CellValue): TimeText | null {
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'object' && value !== null && 'date' in value) return readDate(value.date);
  return null;
}

/** A date cell; midnight is what a program adds to a date without a time. */
function readDate(text: string): TimeText | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(
    text,
  );
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const time =
    hour === undefined
      ? 0
      : Number(hour) * 60 + Number(minute) + (Number(second ?? 0) >= 30 ? 1 : 0);
  // A time alone is kept by spreadsheets as a day of 1899 or 1900.
  if (Number(year) <= 1900 || time >= MINUTES_IN_DAY) return null;
  return finish(Number(year), Number(month), Number(day), null, time === 0 ? null : time, null);
}

interface Reader {
  readonly text: string;
  at: number;
}

/** The groups of a sticky pattern at the reader's place, which then moves on. */
function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found) reader.at = pattern.lastIndex;
  return found;
}

function normalise(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .toLowerCase();
}

function readText(said: string): TimeText | null {
  if (said.length > LONGEST_TIME || !/\d/.test(said)) return null;
  const reader: Reader = { text: normalise(said), at: 0 };

  let weekday = takeWeekday(reader);
  if (weekday !== null) take(reader, /,? ?/y);
  take(reader, /(?:den|the) /y);
  const date = takeDate(reader);
  if (!date) return null;
  if (weekday === null) weekday = takeWeekdayAfter(reader);
  const { year, month, day } = date;

  if (date.iso && take(reader, /t(?=\d)/y)) {
    const clock = take(reader, /(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/y);
    if (!clock) return null;
    const start = minutesOf(clock[1], clock[2]);
    return start === null ? null : finish(year, month, day, weekday, start || null, null);
  }
  take(reader, /\.?,?/y);
  if (reader.at === reader.text.length) return finish(year, month, day, weekday, null, null);

  const hours = takeHours(reader);
  if (!hours) return null;
  const midnight = date.iso && hours.seconds && hours.start === 0 && hours.end === null;
  return finish(year, month, day, weekday, midnight ? null : hours.start, hours.end);
}

function takeWeekday(reader: Reader): number | null {
  const before = reader.at;
  const word = take(reader, /\p{L}+/uy);
  const weekday = weekdayByWord.get(word?.[0] ?? '');
  if (weekday === undefined) {
    reader.at = before;
    return null;
  }
  take(reader, /\.(?!\d)/y);
  return weekday;
}

/** `17.3.2026 (ti)`, `17.3.2026, tiistai` */
function takeWeekdayAfter(reader: Reader): number | null {
  const before = reader.at;
  take(reader, /,? ?/y);
  const bracket = take(reader, /\(/y);
  const weekday = takeWeekday(reader);
  if (weekday === null || (bracket && !take(reader, /\)/y))) {
    reader.at = before;
    return null;
  }
  return weekday;
}

interface DateText {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly iso?: true;
}

function takeDate(reader: Reader): DateText | null {
  const iso = take(reader, /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), iso: true };

  const numeric =
    take(reader, /(\d{1,2})\. ?(\d{1,2})(?:\. ?| )(\d{4})(?![\d:])/y) ??
    // Two digits right after the month are a year only where no hours can be meant: 18.3.14-16.
    take(reader, /(\d{1,2})\. ?(\d{1,2})\.(\d{2})(?![\d:]|\.\d| ?-)/y) ??
    take(reader, /(\d{1,2})\. ?(\d{1,2})(?:\.|(?=[ ,(]|$))/y);
  if (numeric) {
    const [, day, month, year] = numeric;
    return {
      year: year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0),
      month: Number(month),
      day: Number(day),
    };
  }

  const before = reader.at;
  const dayFirst = take(reader, /(\d{1,2})(?:\.|:[ea]|st|nd|rd|th)? ?(?:of )?(\p{L}+)\.?/uy);
  if (dayFirst) {
    const month = monthAfter.get(dayFirst[2] ?? '');
    if (month !== undefined) return { year: takeYear(reader), month, day: Number(dayFirst[1]) };
    reader.at = before;
    return null;
  }
  const monthFirst = take(reader, /(\p{L}+)\.? (\d{1,2})(st|nd|rd|th|\.)?(?![\d:])/uy);
  if (monthFirst) {
    const [, word = '', day, ending] = monthFirst;
    const finnish = monthGenitive.get(word);
    if (finnish !== undefined) {
      take(reader, / (?:päivänä|päivä|pnä|p:nä|p\.)/y);
      return { year: takeYear(reader), month: finnish, day: Number(day) };
    }
    const english = ending === '.' ? undefined : monthBefore.get(word);
    if (english !== undefined) return { year: takeYear(reader), month: english, day: Number(day) };
    reader.at = before;
  }
  return null;
}

function takeYear(reader: Reader): number | null {
  const year = take(reader, /,? ?(\d{4})(?![\d:])/y);
  return year ? Number(year[1]) : null;
}

interface Hours {
  readonly start: number;
  readonly end: number | null;
  readonly seconds: boolean;
}

/** Hours up to the end of the text: `klo 9–11`, `kl. 9.30-11`, `, 9:00–11:00`, `9`. */
function takeHours(reader: Reader): Hours | null {
  const hours = take(
    reader,
    / ?(?:(?:klo|kl|kello|klockan|at)\.?:? ?)?(\d{1,2})(?:[.:](\d{2}))?(:00)?(?: ?- ?(?:(?:klo|kl)\.? ?)?(\d{1,2})(?:[.:](\d{2}))?(?::00)?)?\.?$/y,
  );
  if (!hours) return null;
  const start = minutesOf(hours[1], hours[2]);
  if (start === null) return null;
  if (hours[4] === undefined) return { start, end: null, seconds: hours[3] !== undefined };
  const end = minutesOf(hours[4], hours[5], true);
  return end === null || end <= start ? null : { start, end, seconds: false };
}

function minutesOf(
  hour: string | undefined,
  minute: string | undefined,
  isEnd = false,
): number | null {
  const minutes = Number(hour) * 60 + Number(minute ?? 0);
  if (Number(minute ?? 0) > 59) return null;
  return minutes < MINUTES_IN_DAY || (isEnd && minutes === MINUTES_IN_DAY) ? minutes : null;
}

/** The reading, when there is such a day. Without a year 29.2. may be one. */
function finish(
  year: number | null,
  month: number,
  day: number,
  weekday: number | null,
  start: number | null,
  end: number | null,
): TimeText | null {
  // A year before 1000 is a slip, and would be written with fewer than the four digits that are read.
  if ((year !== null && year < 1000) || dayFrom(year ?? 2000, month, day) === null) return null;
  return { year, month, day, weekday, start, end };
}

/**
 * The day that a cell of `reported` or `memoSent` says; hours beside it do not matter.
 * Null when it cannot be read, or when the weekday says another day.
 * @param near without a year the day is the one nearest to this one
 * @param year the round's year, when there is no such day to be near
 */
export function readDay(value: CellValue, near: Day | null, year: number): Day | null {
  const said = readTimeText(value);
  if (!said) return null;
  const day =
    said.year !== null
      ? dayFrom(said.year, said.month, said.day)
      : near !== null
        ? nearestDay(said.month, said.day, near)
        : dayFrom(year, said.month, said.day);
  return day !== null && (said.weekday === null || said.weekday === weekdayOf(day)) ? day : null;
}

function nearestDay(month: number, date: number, near: Day): Day | null {
  const { year } = partsOf(near);
  const target = dayNumber(near);
  let nearest: Day | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const day = dayFrom(candidate, month, date);
    if (day === null) continue;
    const distance = Math.abs(dayNumber(day) - target);
    if (distance < least) {
      nearest = day;
      least = distance;
    }
  }
  return nearest;
}

/**
 * The entries of a cell with several times: lines, semicolons, or `tai`, `eller`, `or` between them;
 * commas where that can be meant in one way only.
 */
export function splitTimes(text: string): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029;]+|(?<=[\s,])(?:tai|eller|or)(?=\s)/i)
    .map((entry) => entry.replace(/^[\s,]*(?:[-–—•*·]\s+)?/, '').replace(/(?<![\s,])[\s,]+$/, ''))
    .filter((entry) => entry !== '')
    .flatMap(splitCommas);
}

function splitCommas(entry: string): readonly string[] {
  if (!entry.includes(',') || entry.length > 2000 || readTimeText(entry)) return [entry];
  const parts = entry.split(',').map((part) => part.trim());
  // ways[i]: in how many ways the parts from i on can be read; entries hold one part, or two or three with their commas.
  const ways: number[] = new Array(parts.length + 1).fill(0);
  const taken: number[] = new Array(parts.length).fill(0);
  ways[parts.length] = 1;
  for (let from = parts.length - 1; from >= 0; from--)
    for (let count = 1; count <= 3 && from + count <= parts.length; count++) {
      const after = ways[from + count] ?? 0;
      if (after === 0 || !readTimeText(parts.slice(from, from + count).join(', '))) continue;
      ways[from] = Math.min(2, (ways[from] ?? 0) + after);
      taken[from] = count;
    }
  if (ways[0] !== 1) return [entry];
  const entries: string[] = [];
  for (let from = 0; from < parts.length; from += taken[from] ?? 1)
    entries.push(parts.slice(from, from + (taken[from] ?? 1)).join(', '));
  return entries;
}
