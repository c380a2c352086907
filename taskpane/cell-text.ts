import type { Language } from '../src/messages/language.ts';
import { sayPane } from '../src/messages/pane.ts';
import type { CellValue } from '../src/workbook/snapshot.ts';
import { UNSEEN } from '../src/workbook/unseen.ts';

/** A cell's value as the reader sees it in the sheet; '' for an empty cell. */
export function cellText(value: CellValue, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return sayPane(value ? 'true' : 'false', language);
  if (typeof value === 'number')
    return language === 'en' ? String(value) : String(value).replace('.', ',');
  if ('error' in value) return value.error;
  const [, year, month, day, hours, minutes] =
    /^(\d+)-(\d+)-(\d+)(?:T(\d+):(\d+))?/.exec(value.date) ?? [];
  if (day === undefined) return value.date;
  const date = `${Number(day)}.${Number(month)}.${year}`;
  return hours === undefined ? date : `${date} ${Number(hours)}.${minutes}`;
}

/**
 * What was typed, as a cell's value. Typed text stays as it was typed; only a cell that already holds a number,
 * a date or a truth value takes another of its kind.
 */
export function typedValue(text: string, before: CellValue, language: Language): CellValue {
  if (text === '') return null;
  if (typeof before === 'number') {
    const plain = text
      .trim()
      .replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '')
      .replace('\u2212', '-');
    if (/^-?\d+(?:[.,]\d+)?$/.test(plain)) return Number(plain.replace(',', '.'));
  }
  if (typeof before === 'boolean') {
    const said = text.trim().toLowerCase();
    for (const value of [true, false])
      if (said === cellText(value, language).toLowerCase() || said === String(value)) return value;
  }
  if (typeof before === 'object' && before !== null && 'date' in before) {
    const typed = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s+(\d{1,2})[.:](\d{2}))?\s*$/.exec(text);
    if (typed) {
      const [, day, month, year, hours, minutes] = typed;
      const iso = `${year}-${pad(month)}-${pad(day)}`;
      if (isDay(Number(year), Number(month), Number(day)))
        return { date: hours === undefined ? iso : `${iso}T${pad(hours)}:${minutes}` };
    }
  }
  return text;
}

const pad = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}

/** A text whose difference would not be seen: spaces at its ends and in rows, and odd kinds of space, are drawn. */
export function withSpacesDrawn(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2007]/g, '⍽')
    .replace(UNSEEN, '¬')
    .replace(/^ +| +$| {2,}/gm, (spaces) => '␣'.repeat(spaces.length));
}
