/** Year, month (1–12) and day of the month in the Gregorian calendar. */
export type CalendarDay = readonly [year: number, month: number, day: number];

/** Days from 1.3.0000 to 1.1.1970. */
const TO_1970 = 719_468;
/** Days in the 400 years after which the calendar repeats itself. */
const ERA = 146_097;

/**
 * Days since 1.1.1970, by integer arithmetic alone; a day beyond the month's end counts on into the next.
 * Source of the method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export function daysSince1970([year, month, day]: CalendarDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - TO_1970;
}

/** The day that stands so many days after 1.1.1970. */
export function calendarDay(days: number): CalendarDay {
  const shifted = days + TO_1970;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return [
    yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  ];
}
