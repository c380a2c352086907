/** What a number format makes of a number: a day, a time of day, both, or neither. */
export interface DateKind {
  readonly day: boolean;
  readonly time: boolean;
}

export const NO_DATE: DateKind = { day: false, time: false };
const DAY: DateKind = { day: true, time: false };
const TIME: DateKind = { day: false, time: true };
const BOTH: DateKind = { day: true, time: true };

/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are East Asian). */
export function builtInKind(id: number): DateKind {
  if (id >= 14 && id <= 17) return DAY;
  if (id >= 18 && id <= 21) return TIME;
  if (id === 22) return BOTH;
  if (id >= 32 && id <= 35) return TIME;
  if (id >= 27 && id <= 36) return DAY;
  if (id >= 45 && id <= 47) return TIME;
  return id >= 50 && id <= 58 ? DAY : NO_DATE;
}

/** What a format code makes of a positive number: its first section decides. */
export function dateKind(code: string): DateKind {
  const section = (bare(code).split(';')[0] as string).toLowerCase();
  if (/^general/.test(section.trim())) return NO_DATE;
  // `E+00` is a power of ten; `e` alone is a year.
  const letters = section.replace(/e[+-]/g, '');
  const time = /[hs]|\[m+\]|am\/pm|a\/p/.test(letters);
  // Next to hours or seconds, m are minutes: whatever m is left means months.
  const months = letters
    .replace(/am\/pm|a\/p/g, '')
    .replace(/\[m+\]/g, '')
    .replace(/(h+\]?[^a-z0#?]*)m+/g, '$1')
    .replace(/m+([^a-z0#?]*\[?s)/g, '$1');
  return { day: /[dyebgm]/.test(months), time };
}

/** The code without quoted and escaped text, fill and space characters, colours, locales and conditions. */
function bare(code: string): string {
  return code
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*][\s\S]?/g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
}
