import { dateKind } from '../../workbook/number-formats.ts';
import { fromSerial } from '../../workbook/serial-dates.ts';
import type { Excel } from './excel-api.ts';
import type { Gateway } from './gateway.ts';

/** The number of 1.1.1970 where serials count from 1900. */
const DAY_1970 = 25_569;

/** Whether serials count from 1904, worked out by Excel. It counts as writing, so this is asked only before a date is written. */
export const askDateSystem = (gateway: Gateway): Promise<boolean> =>
  gateway.run(async (context) => {
    const day = context.workbook.functions.date(1970, 1, 1).load('value');
    await context.sync();
    return day.value !== DAY_1970;
  });

/** Whether the serials of these cells count from 1904, told by a date whose year is seen in the cell; null when none tells. */
export function countsFrom1904(ranges: readonly Excel.Range[]): boolean | null {
  for (const range of ranges) {
    if (range.isNullObject) continue;
    for (const [row, cells] of range.values.entries())
      for (const [column, raw] of cells.entries()) {
        if (typeof raw !== 'number') continue;
        const format = String(range.numberFormat[row]?.[column]);
        if (!dateKind(format).day) continue;
        const told = toldBy(raw, range.text[row]?.[column] ?? '');
        if (told !== null) return told;
      }
  }
  return null;
}

/** The two systems are four years apart, so that only one of them fits what is seen. */
function toldBy(serial: number, text: string): boolean | null {
  const seen = new Set(text.match(/\d+/g));
  const fits = (date1904: boolean): boolean => {
    const value = fromSerial(serial, { day: true, time: true }, date1904);
    if (value === null || typeof value !== 'object' || !('date' in value)) return false;
    return seen.has(value.date.slice(0, 4)) || seen.has(value.date.slice(2, 4));
  };
  const [from1900, from1904] = [fits(false), fits(true)];
  return from1900 === from1904 ? null : from1904;
}
