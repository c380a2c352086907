import { toSerial } from '../../src/workbook/serial-dates.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { Workbook } from './workbook.ts';
import type { HeldCell } from './worksheet.ts';

/** How a value stands in an Excel workbook; null for an empty cell. */
export function heldCell(value: CellValue): HeldCell | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'object') return { value };
  if ('error' in value) return { value: value.error };
  const serial = toSerial(value.date, false);
  if (serial === null) throw new Error(`Excel has no day ${value.date}`);
  return { value: serial, numberFormat: value.date.includes('T') ? 'd.m.yyyy h:mm' : 'm/d/yyyy' };
}

/** The snapshot as a workbook that is open in the simulated Excel. */
export function workbookFrom({ sheets }: WorkbookSnapshot): Workbook {
  const workbook = new Workbook();
  for (const { name, values, hidden, merges = [] } of sheets) {
    const sheet = workbook.addSheet(name);
    values.forEach((cells, r) => {
      cells.forEach((value, c) => {
        const cell = heldCell(value);
        if (cell) sheet.put(r, c, cell);
      });
    });
    sheet.merges = merges.map(({ top, left, bottom, right }) => ({
      r: top,
      c: left,
      rows: bottom - top + 1,
      cols: right - left + 1,
    }));
    if (hidden) sheet.Visibility = 'Hidden';
  }
  workbook.active = workbook.sheets.find(({ Visibility }) => Visibility === 'Visible') ?? null;
  return workbook;
}
