import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import type { Language } from '../../src/messages/language.ts';
import { COLUMNS, SHEETS, type TableKey } from '../../src/rounds/columns.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import type { ModelCell, SheetModel } from '../../src/template/sheet-model.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { fold } from '../../src/workbook/table.ts';

/** Rows to write into a new workbook, by sheet and column key. A region row takes the place of the region's own. */
export interface Filling {
  readonly discussions?: readonly { readonly [key: string]: CellValue }[];
  readonly regions?: readonly { readonly [key: string]: CellValue }[];
  readonly participants?: readonly { readonly [key: string]: CellValue }[];
}

/** A new workbook of the 2026 round with these rows below its titles; prefilled regions stay unless `regions` is given. */
export function filledWorkbook(filling: Filling, language: Language): readonly SheetModel[] {
  return collectionWorkbook(ROUND_2026, language).map((sheet) => {
    const table = (['discussions', 'regions', 'participants'] as const).find(
      (key) => SHEETS[key].title[language] === sheet.name,
    );
    const given = table && filling[table];
    return given ? fill(sheet, table, given, language) : sheet;
  });
}

/** The sheet with the rows written from the first row below its titles; what stood there in those columns goes. */
export function fill(
  sheet: SheetModel,
  table: TableKey,
  given: readonly { readonly [key: string]: CellValue }[],
  language: Language,
): SheetModel {
  const titles = sheet.rows[1]?.cells.map(({ value }) => value) ?? [];
  const keyAt = titles.map(
    (title) => COLUMNS[table].find((column) => column.title[language] === title)?.key,
  );
  const rows = sheet.rows.slice(0, 2);
  for (let index = 0; index < Math.max(given.length, sheet.rows.length - 2); index++) {
    const before = sheet.rows[index + 2]?.cells ?? [];
    const cells = titles.map((_, column): ModelCell => {
      const key = keyAt[column];
      const cell = before[column] ?? {};
      if (key === undefined) return cell;
      const { value: _value, ...look } = cell;
      const value = given[index]?.[key] ?? null;
      return value === null ? look : { ...look, value };
    });
    rows.push({ cells });
  }
  return { ...sheet, rows };
}

/** What a reader of the written file would see, formulas by the results that the models carry. */
export function snapshotOfModels(sheets: readonly SheetModel[]): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ name, rows, hidden }) => ({
      name,
      values: rows.map(({ cells }) => cells.map(({ value }) => value ?? null)),
      ...(hidden && { hidden }),
    })),
  };
}

export const bytesOf = (sheets: readonly SheetModel[], language: Language): Uint8Array =>
  newXlsx(sheets, { title: 'ALKE', language: `${language}-FI` });

/** The rows of a table as a reader sees them, by the titles of its header row. */
export function rowsBelowTitles(
  workbook: WorkbookSnapshot,
  sheet: string,
  title: string,
): readonly CellValue[] {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const column =
    found?.values[1]?.findIndex((one) => fold(String(one ?? '')) === fold(title)) ?? -1;
  return (found?.values ?? []).slice(2).map((cells) => cells[column] ?? null);
}
