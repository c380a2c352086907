import { workingDayBefore } from './holidays.ts';
import { addDays, type Day, isoWeekOf, weekdayOf } from './times.ts';

/** The day of the same ISO week and weekday so many years later; week 53 becomes 52 where there is none. */
export function moveDay(day: Day, years: number): Day {
  const { year, week } = isoWeekOf(day);
  const nextYear = year + years;
  // 4 January is always in week 1.
  const inFirstWeek = `${nextYear}-01-04`;
  const daysOn = (week - 1) * 7 + weekdayOf(day) - weekdayOf(inFirstWeek);
  const moved = addDays(inFirstWeek, daysOn);
  return isoWeekOf(moved).year === nextYear ? moved : addDays(moved, -7);
}

/** The last working day of January: until then the ministry names its liaisons. */
export function lastWorkingDayOfJanuary(year: number): Day {
  return workingDayBefore(`${year}-02-01`);
}

/** The day when clocks go forward: the last Sunday of March (Directive 2000/84/EC). */
export function summerTimeDay(year: number): Day {
  const last = `${year}-03-31`;
  return addDays(last, -(weekdayOf(last) % 7));
}
