import { isErrorText } from '../../workbook/error-values.ts';
import { type DateKind, dateKind } from '../../workbook/number-formats.ts';
import { fromSerial, toSerial } from '../../workbook/serial-dates.ts';
import type { CellValue } from '../../workbook/snapshot.ts';
import { staysText } from './typed-text.ts';

const kinds = new Map<string, DateKind>();

function kindOf(format: string): DateKind {
  const known = kinds.get(format);
  if (known) return known;
  const kind = dateKind(format);
  kinds.set(format, kind);
  return kind;
}

/** What stands in a cell, from Excel's raw value and the cell's number format. */
export function fromExcel(raw: unknown, format: unknown, date1904: boolean): CellValue {
  if (typeof raw === 'number') {
    const kind = kindOf(String(format));
    return kind.day || kind.time ? fromSerial(raw, kind, date1904) : raw;
  }
  if (typeof raw === 'boolean') return raw;
  if (typeof raw !== 'string' || raw === '') return null;
  // Excel gives an error as its text.
  return isErrorText(raw) ? { error: raw } : raw;
}

/** What is written into a cell: Excel's raw value, and another number format where the cell's own would not do. */
export interface ExcelWrite {
  readonly value: string | number | boolean;
  readonly format?: string;
}

/** Characters that a cell can hold at most. */
const LONGEST_TEXT = 32_767;
const TEXT = '@';

/** The value as Excel takes it, in a cell that has this number format; null when a cell cannot hold it. */
export function toExcel(value: CellValue, format: string, date1904: boolean): ExcelWrite | null {
  if (value === null) return { value: '' };
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT) return null;
    // In a cell for text nothing is taken for a number; elsewhere an apostrophe says that it is text.
    return { value: format === TEXT || staysText(value) ? value : `'${value}` };
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    return format === TEXT ? { value, format: 'General' } : { value };
  }
  if (typeof value === 'boolean') return format === TEXT ? { value, format: 'General' } : { value };
  if ('error' in value) return null;
  const serial = toSerial(value.date, date1904);
  if (serial === null) return null;
  const hasTime = value.date.includes('T');
  const { day, time } = kindOf(format);
  if (day && (time || !hasTime)) return { value: serial };
  return { value: serial, format: hasTime ? 'd.m.yyyy h:mm' : 'd.m.yyyy' };
}
