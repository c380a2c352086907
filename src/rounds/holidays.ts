import type { Words } from '../messages/language.ts';
import { addDays, type Day, dayNumber, dayOfNumber, partsOf, weekdayOf } from './times.ts';

/** Public holidays on a fixed date, by month and day. */
const FIXED: { readonly [monthAndDay: string]: Words } = {
  '01-01': { fi: 'uudenvuodenpäivä', sv: 'nyårsdagen', en: "New Year's Day" },
  '01-06': { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' },
  '05-01': { fi: 'vappu', sv: 'första maj', en: 'May Day' },
  '12-06': { fi: 'itsenäisyyspäivä', sv: 'självständighetsdagen', en: 'Independence Day' },
  '12-25': { fi: 'joulupäivä', sv: 'juldagen', en: 'Christmas Day' },
  '12-26': { fi: 'tapaninpäivä', sv: 'annandag jul', en: "St Stephen's Day" },
};

/** Public holidays by their distance from Easter Sunday in days. */
const BY_EASTER: readonly (readonly [number, Words])[] = [
  [-2, { fi: 'pitkäperjantai', sv: 'långfredagen', en: 'Good Friday' }],
  [0, { fi: 'pääsiäispäivä', sv: 'påskdagen', en: 'Easter Sunday' }],
  [1, { fi: 'toinen pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' }],
  [39, { fi: 'helatorstai', sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' }],
  [49, { fi: 'helluntaipäivä', sv: 'pingstdagen', en: 'Whit Sunday' }],
];

const MIDSUMMER: Words = { fi: 'juhannuspäivä', sv: 'midsommardagen', en: 'Midsummer Day' };
const ALL_SAINTS: Words = { fi: 'pyhäinpäivä', sv: 'alla helgons dag', en: "All Saints' Day" };
const SATURDAY: Words = { fi: 'lauantai', sv: 'lördag', en: 'Saturday' };
const SUNDAY: Words = { fi: 'sunnuntai', sv: 'söndag', en: 'Sunday' };

/** Easter Sunday of a Gregorian year. Source of the method: "Anonymous Gregorian algorithm" (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - skipped + 1) / 3) +
      15) %
    30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const pad = (number: number, width: number) => String(number).padStart(width, '0');
  return `${pad(year, 4)}-${pad(Math.floor(days / 31), 2)}-${pad((days % 31) + 1, 2)}`;
}

/** The Finnish public holiday on a day, else `lauantai` or `sunnuntai` on a weekend, else null. */
export function holidayOf(day: Day): Words | null {
  const { year, month, day: date } = partsOf(day);
  const fixed = FIXED[day.slice(5)];
  if (fixed) return fixed;
  const afterEaster = dayNumber(day) - dayNumber(easterOf(year));
  for (const [days, name] of BY_EASTER) if (days === afterEaster) return name;
  const weekday = weekdayOf(day);
  if (weekday === 6) {
    if (month === 6 && date >= 20 && date <= 26) return MIDSUMMER;
    // The Saturday between 31.10. and 6.11.
    if ((month === 10 && date === 31) || (month === 11 && date <= 6)) return ALL_SAINTS;
    return SATURDAY;
  }
  return weekday === 7 ? SUNDAY : null;
}

const CHRISTMAS_EVE: Words = { fi: 'jouluaatto', sv: 'julafton', en: 'Christmas Eve' };
const MIDSUMMER_EVE: Words = { fi: 'juhannusaatto', sv: 'midsommarafton', en: 'Midsummer Eve' };

/** The eve on a day that is no public holiday, but on which offices are closed; else null. */
export function eveOf(day: Day): Words | null {
  if (day.slice(5) === '12-24') return CHRISTMAS_EVE;
  return weekdayOf(day) === 5 && holidayOf(addDays(day, 1)) === MIDSUMMER ? MIDSUMMER_EVE : null;
}

/** The nearest earlier day that is neither on a weekend nor a public holiday. */
export function workingDayBefore(day: Day): Day {
  let earlier = addDays(day, -1);
  while (holidayOf(earlier)) earlier = dayOfNumber(dayNumber(earlier) - 1);
  return earlier;
}
