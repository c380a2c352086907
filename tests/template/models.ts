import { type Filling, fillSheets, snapshotOf } from '../../build/samples/fill.ts';
import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import type { Language } from '../../src/messages/language.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import type { SheetModel } from '../../src/template/sheet-model.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { fold } from '../../src/workbook/table.ts';

export type { Filling };
export { snapshotOf as snapshotOfModels };

/** A new workbook of the 2026 round with these rows below its titles; prefilled regions stay unless `regions` is given. */
export const filledWorkbook = (filling: Filling, language: Language): readonly SheetModel[] =>
  fillSheets(collectionWorkbook(ROUND_2026, language), filling, language);

export const bytesOf = (sheets: readonly SheetModel[], language: Language): Uint8Array =>
  newXlsx(sheets, { title: 'ALKE', language: `${language}-FI` });

/** The cells below a title of the second row, as a reader sees them. */
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
