import {
  type CellPlace,
  type CellValue,
  type SheetSnapshot,
  sameValue,
  valueAt,
  type WorkbookSnapshot,
} from '../workbook/snapshot.ts';

/** One cell's change. It is refused when the cell no longer holds `was`. */
export interface CellEdit {
  readonly at: CellPlace;
  readonly was: CellValue;
  readonly becomes: CellValue;
  /** What was there is personal and is shown nowhere: reports say null instead. */
  readonly secret?: true;
}

/** Why a host or a snapshot did not take an edit. */
export type RefusalReason =
  /** the cell no longer holds what the edit was made for */
  | 'changed-since'
  | 'sheet-gone'
  | 'formula'
  | 'inside-merge'
  | 'table-header'
  | 'pivot'
  | 'protected'
  /** the program itself said no, for instance because of a strict drop-down */
  | 'host';

export interface Refused {
  readonly edit: CellEdit;
  readonly reason: RefusalReason;
}

/** The workbook after the edits, and the edits that did not hold any more. What was given stays as it was. */
export function applyEdits(
  workbook: WorkbookSnapshot,
  edits: readonly CellEdit[],
): { workbook: WorkbookSnapshot; refused: readonly Refused[] } {
  const refused: Refused[] = [];
  const changed = new Map<string, CellValue[][]>();
  const sheets = new Map<string, SheetSnapshot>(workbook.sheets.map((s) => [s.name, s]));
  for (const edit of edits) {
    const { sheet: name, row, column } = edit.at;
    const sheet = sheets.get(name);
    if (!sheet) {
      refused.push({ edit, reason: 'sheet-gone' });
      continue;
    }
    const values = changed.get(name) ?? sheet.values.map((cells) => [...cells]);
    if (!sameValue(valueAt({ name, values }, row, column), edit.was)) {
      refused.push({ edit, reason: 'changed-since' });
      continue;
    }
    while (values.length <= row) values.push([]);
    const cells = values[row] as CellValue[];
    while (cells.length <= column) cells.push(null);
    cells[column] = edit.becomes;
    changed.set(name, values);
  }
  return {
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => {
        const values = changed.get(sheet.name);
        return values ? { ...sheet, values } : sheet;
      }),
    },
    refused,
  };
}
