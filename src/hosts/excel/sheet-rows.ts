import type { CellValue } from '../../workbook/snapshot.ts';
import { fromExcel } from './cells.ts';
import type { Excel } from './excel-api.ts';

/** What stands in a sheet from A1 on, by its used range. */
export function rowsOf(used: Excel.Range, date1904: boolean): readonly (readonly CellValue[])[] {
  if (used.isNullObject) return [];
  const rows: (readonly CellValue[])[] = Array.from({ length: used.rowIndex }, () => NO_CELLS);
  addRows(rows, used, date1904, new Map());
  return rows;
}

export const NO_CELLS: readonly CellValue[] = [];

/** Adds the range's rows. Dates repeat down a sheet: one object for each. */
export function addRows(
  rows: (readonly CellValue[])[],
  { values, numberFormat, columnIndex }: Excel.Range,
  date1904: boolean,
  dates: Map<string, CellValue>,
): void {
  values.forEach((line, row) => {
    const formats = numberFormat[row] ?? [];
    const cells: CellValue[] = [];
    line.forEach((raw, column) => {
      const value = fromExcel(raw, formats[column], date1904);
      if (value === null) return;
      while (cells.length < columnIndex + column) cells.push(null);
      cells.push(typeof value === 'object' && 'date' in value ? sameObject(dates, value) : value);
    });
    rows.push(cells.length === 0 ? NO_CELLS : cells);
  });
}

function sameObject(dates: Map<string, CellValue>, value: { readonly date: string }): CellValue {
  const known = dates.get(value.date);
  if (known !== undefined) return known;
  dates.set(value.date, value);
  return value;
}
