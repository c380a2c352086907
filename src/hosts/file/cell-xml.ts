import { fromSerial, toSerial } from '../../workbook/serial-dates.ts';
import type { CellValue } from '../../workbook/snapshot.ts';
import { encodeCellText, fitCellText, LONGEST_TEXT } from './cell-text.ts';
import { escapeXml } from './xml.ts';

/** Whether a workbook can hold this value: a day it has, a finite number, a text that is not too long. */
export function canHold(value: CellValue, date1904: boolean): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.length <= LONGEST_TEXT;
  if (value !== null && typeof value === 'object' && 'date' in value)
    return toSerial(value.date, date1904) !== null;
  return true;
}

/** The value as it will be read again: '' is an empty cell, half characters are mended, midnight is no time. */
export function heldValue(value: CellValue, date1904: boolean): CellValue {
  if (typeof value === 'string') return value === '' ? null : fitCellText(value);
  if (value === null || typeof value !== 'object' || 'error' in value) return value;
  const serial = toSerial(value.date, date1904);
  return serial === null ? value : fromSerial(serial, { day: true, time: true }, date1904);
}

export interface CellXml {
  /** Of the sheet's elements, with its colon. */
  readonly prefix: string;
  /** Its address and style, each with a space before it. */
  readonly attributes: string;
  readonly value: CellValue;
  readonly date1904: boolean;
  readonly formula?: string | undefined;
  /** The number of a text in the shared strings; without it texts stand in the cells. */
  readonly share?: ((text: string) => number) | undefined;
}

/** A cell. Text is never anything but text, whatever it looks like. */
export function cellXml(cell: CellXml): string {
  const { prefix: p, attributes, formula } = cell;
  const value = heldValue(cell.value, cell.date1904);
  const f = formula === undefined ? '' : `<${p}f>${escapeXml(formula)}</${p}f>`;
  const whole = (type: string, content: string) =>
    `<${p}c${attributes}${type && ` t="${type}"`}>${f}<${p}v>${content}</${p}v></${p}c>`;
  if (value === null) return f ? `<${p}c${attributes}>${f}</${p}c>` : `<${p}c${attributes}/>`;
  if (typeof value === 'number') return whole('', String(value));
  if (typeof value === 'boolean') return whole('b', value ? '1' : '0');
  if (typeof value === 'object')
    return 'error' in value
      ? whole('e', escapeXml(value.error))
      : whole('', String(toSerial(value.date, cell.date1904)));
  if (f) return whole('str', escapeXml(encodeCellText(value)));
  if (cell.share) return whole('s', String(cell.share(value)));
  return `<${p}c${attributes} t="inlineStr"><${p}is>${textXml(p, value)}</${p}is></${p}c>`;
}

export const textXml = (prefix: string, text: string): string =>
  `<${prefix}t xml:space="preserve">${escapeXml(encodeCellText(text))}</${prefix}t>`;
