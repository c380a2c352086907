import { isErrorText } from '../../workbook/error-values.ts';
import { dateKind } from '../../workbook/number-formats.ts';
import { toSerial } from '../../workbook/serial-dates.ts';
import type { CellValue } from '../../workbook/snapshot.ts';
import type { Services, Spreadsheet } from './services.ts';

/** The zone of the script, as appsscript.json says: in it a `Date` tells its own wall time. */
const SCRIPT_ZONE = 'Europe/Helsinki';

const isDate = (raw: unknown): raw is Date =>
  Object.prototype.toString.call(raw) === '[object Date]';

/** Turns what Google says of cells into values, and values into what Google takes. */
export interface Cells {
  /** @param shown what the cell shows, asked only of a time of day: its date lies in 1899, when zones were odd */
  read(raw: unknown, shown: () => string): CellValue;
  /** The moment of a date in the spreadsheet's own zone. */
  moment(iso: string): GoogleAppsScript.Base.Date;
}

/** Dates in Sheets follow the spreadsheet's zone, not the script's. */
export function cellsOf(spreadsheet: Spreadsheet, { utilities }: Services): Cells {
  let known: string | undefined;
  const zone = (): string => {
    known ??= spreadsheet.getSpreadsheetTimeZone();
    return known;
  };
  const said = new Map<number, string>();
  const wallTime = (raw: Date): string => {
    // Fractions of a day are not exact: 9.00 may come as 8.59.59,999.
    const date = new Date(raw.getTime() + 500);
    if (zone() === SCRIPT_ZONE) return ownWallTime(date);
    const before = said.get(date.getTime());
    if (before !== undefined) return before;
    const wall = utilities.formatDate(
      date as unknown as GoogleAppsScript.Base.Date,
      zone(),
      "yyyy-MM-dd'T'HH:mm",
    );
    said.set(date.getTime(), wall);
    return wall;
  };
  return {
    read(raw, shown) {
      if (raw === null || raw === undefined || raw === '') return null;
      if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
      if (!isDate(raw)) {
        const text = String(raw);
        return isErrorText(text) || text === '#ERROR!' ? { error: text } : text;
      }
      const wall = wallTime(raw);
      if (wall.startsWith('1899-12-30')) return timeOfDay(shown()) ?? wall.slice(11);
      return { date: wall.endsWith('T00:00') ? wall.slice(0, 10) : wall };
    },
    moment: (iso) =>
      utilities.parseDate(
        iso.includes('T') ? iso.slice(0, 16) : `${iso}T00:00`,
        zone(),
        "yyyy-MM-dd'T'HH:mm",
      ),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

function ownWallTime(date: Date): string {
  const year = String(date.getFullYear()).padStart(4, '0');
  const day = `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** `9.00`, `9:00:00`, `9:00 PM` → `09:00`. */
function timeOfDay(shown: string): string | null {
  const parts = /^(\d{1,2})[.:](\d\d)(?:[.:]\d\d)?\s*(?:([AP])\.?M\.?)?$/i.exec(shown.trim());
  if (!parts) return null;
  const [, hours, minutes, half] = parts;
  const past = half === undefined ? Number(hours) : Number(hours) % 12;
  return `${two(past + (half?.toUpperCase() === 'P' ? 12 : 0))}:${minutes}`;
}

/** What is written into a cell, and another number format where the cell's own would not do. */
export interface SheetsWrite {
  readonly value: string | number | boolean | GoogleAppsScript.Base.Date;
  readonly format: string | null;
}

/** Characters that a cell can hold at most. */
const LONGEST_TEXT = 50_000;
export const TEXT = '@';
export const GENERAL = 'General';

/** The value as Google takes it, in a cell that has this number format; null when a cell cannot hold it. */
export function toSheets(value: CellValue, format: string, cells: Cells): SheetsWrite | null {
  if (value === null) return { value: '', format: null };
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? null : { value: asText(value, format), format: null };
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'object') return { value, format: format === TEXT ? GENERAL : null };
  if ('error' in value || toSerial(value.date, false) === null) return null;
  const hasTime = value.date.includes('T');
  const { day, time } = dateKind(format);
  const fits = day && (time || !hasTime);
  return {
    value: cells.moment(value.date),
    format: fits ? null : hasTime ? 'd.m.yyyy h:mm' : 'd.m.yyyy',
  };
}

/** Text in a form that stays text: Google takes it as if it had been typed, but not in a cell for text. */
export const asText = (text: string, format: string): string =>
  text === '' || format === TEXT || staysText(text) ? text : `'${text}`;

/** No number, date or formula in any language has three words. */
const staysText = (text: string): boolean =>
  !/^[=+\-@'#\s]/.test(text) && (text.match(/\p{L}{2,}/gu) ?? []).length > 2;
