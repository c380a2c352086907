/**
 * A workbook as it was read: plain JSON, so that it can cross any bridge between a host and the rules.
 */

/** What one cell holds. A date is ISO local wall time: `2026-03-17` or `2026-03-17T09:00`. */
export type CellValue =
  | null
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly error: string };

/** A rectangle of cells, 0-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Row by row from A1, rows may be of different lengths; what is not there is empty. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges?: readonly CellRange[];
  readonly hidden?: boolean;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** One cell of a workbook: the sheet's name as it stands on its tab, 0-based row and column. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell, or with `row` and `column` null the sheet as a whole. */
export interface Place {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}

/** The value at a 0-based row and column; null where nothing stands. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** Whether two cell values are the same thing to the one who reads the sheet; null and '' are both an empty cell. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  if ((one === null || one === '') && (other === null || other === '')) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if ('date' in one) return 'date' in other && one.date === other.date;
  return 'error' in other && one.error === other.error;
}
