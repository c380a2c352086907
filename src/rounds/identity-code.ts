import { tidyText } from './tidy.ts';

/** Also behind a word, as in “hetu131052-308T”; never within longer runs of letters and digits, such as a link’s. */
const SHAPE =
  /(?<![0-9A-Za-z])[A-Za-z]*(\d{2})(\d{2})(\d{2})([-+A-FU-Ya-fu-y])(\d{3})([0-9A-FHJ-NPR-Ya-fhj-npr-y])(?![0-9A-Za-z])/g;
/** Signs that nobody sees: a code is one with them too, and with the dashes that programs put in a hyphen’s place. */
const UNSEEN =
  '[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]*';
const DASHES = /[\u2010-\u2015\u2212]/g;
/** What every code has in it; quick to look for in texts that have none. */
const TRACE = new RegExp(
  `(?:\\d${UNSEEN}){6}[-+\\u2010-\\u2015\\u2212A-FU-Ya-fu-y](?:${UNSEEN}\\d){3}`,
);
const CHECK_SIGNS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Whether the text holds a Finnish personal identity code: a date, a century sign (the ones in use since 2023 too),
 * and a check sign that fits. Source: Digital and Population Data Services Agency, "Personal identity code".
 */
export function holdsIdentityCode(text: string): boolean {
  if (text.length < 11 || !TRACE.test(text)) return false;
  const plain = tidyText(text).replace(DASHES, '-');
  for (const [, day, month, year, century, number, sign] of plain.matchAll(SHAPE)) {
    const fits =
      CHECK_SIGNS[Number(`${day}${month}${year}${number}`) % 31] === sign?.toUpperCase() &&
      isDate(Number(day), Number(month), fullYear(Number(year), century?.toUpperCase() ?? ''));
    if (fits) return true;
  }
  return false;
}

function fullYear(year: number, century: string): number {
  if (century === '+') return 1800 + year;
  return (century === '-' || /[U-Y]/.test(century) ? 1900 : 2000) + year;
}

function isDate(day: number, month: number, year: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
