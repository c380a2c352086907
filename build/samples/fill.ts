import type { Language } from '../../src/messages/language.ts';
import { COLUMNS, SHEETS, type TableKey } from '../../src/rounds/columns.ts';
import { FIRST_ROW, TITLE_ROW } from '../../src/template/layout.ts';
import type { ModelCell, SheetModel } from '../../src/template/sheet-model.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** What stands in one row, by column key. */
export interface FilledRow {
  readonly [key: string]: CellValue;
}

/** What stands below the titles of each sheet. A sheet that is not named stays as it is in a new workbook. */
export interface Filling {
  readonly discussions?: readonly FilledRow[];
  readonly regions?: readonly FilledRow[];
  readonly participants?: readonly FilledRow[];
}

const FILLED = ['discussions', 'regions', 'participants'] as const satisfies readonly TableKey[];

/** The sheets of a new workbook with the rows written from below the titles down. */
export function fillSheets(
  sheets: readonly SheetModel[],
  filling: Filling,
  language: Language,
): readonly SheetModel[] {
  return sheets.map((sheet) => {
    const table = FILLED.find((key) => SHEETS[key].title[language] === sheet.name);
    const rows = table && filling[table];
    return rows ? fillSheet(sheet, table, rows, language) : sheet;
  });
}

function fillSheet(
  sheet: SheetModel,
  table: TableKey,
  filled: readonly FilledRow[],
  language: Language,
): SheetModel {
  const titles = sheet.rows[TITLE_ROW]?.cells.map(({ value }) => value) ?? [];
  const keys = titles.map(
    (title) => COLUMNS[table].find((column) => column.title[language] === title)?.key,
  );
  const count = Math.max(filled.length, sheet.rows.length - FIRST_ROW);
  const body = Array.from({ length: count }, (_, index) => {
    const before = sheet.rows[FIRST_ROW + index]?.cells ?? [];
    return {
      cells: keys.map((key, column): ModelCell => {
        const { value: prefilled, ...cell } = before[column] ?? {};
        if (key === undefined)
          return prefilled === undefined ? cell : { ...cell, value: prefilled };
        const value = filled[index]?.[key] ?? null;
        return value === null ? cell : { ...cell, value };
      }),
    };
  });
  return { ...sheet, rows: [...sheet.rows.slice(0, FIRST_ROW), ...body] };
}

/** The sheets with their formulas' results as they stand in a workbook that a program has worked out. */
export function withResults(
  sheets: readonly SheetModel[],
  workedOut: WorkbookSnapshot,
): readonly SheetModel[] {
  return sheets.map((sheet) => {
    const values = workedOut.sheets.find(({ name }) => name === sheet.name)?.values ?? [];
    return {
      ...sheet,
      rows: sheet.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell, column) =>
          cell.formula === undefined ? cell : { ...cell, value: values[index]?.[column] ?? '' },
        ),
      })),
    };
  });
}

/** What a reader of the written sheets sees. */
export function snapshotOf(sheets: readonly SheetModel[]): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ name, rows, hidden }) => ({
      name,
      values: rows.map(({ cells }) => cells.map(({ value }) => value ?? null)),
      ...(hidden && { hidden }),
    })),
  };
}
