import type { CellEdit } from '../findings/edits.ts';
import { type CellValue, valueAt } from '../workbook/snapshot.ts';
import { isFilled } from '../workbook/table.ts';
import type { NewSetting } from './moved-settings.ts';
import type { Round } from './round.ts';
import { settingKey } from './setting-keys.ts';

/** The settings as new rows below those of the workbook's Asetukset; no edits when it has no such sheet. */
export function appendSettings(round: Round, settings: readonly NewSetting[]): readonly CellEdit[] {
  const table = round.tables.settings;
  if (!table) return [];
  const { sheet } = table;
  const keyColumn = table.columns.get('key') ?? 0;
  const valueColumn = table.columns.get('value') ?? keyColumn + 1;
  let row = table.rows.at(-1) ?? table.headerRow ?? -1;
  const write = (column: number, becomes: CellValue): CellEdit => ({
    at: { sheet: sheet.name, row, column },
    was: valueAt(sheet, row, column),
    becomes,
  });
  return settings.flatMap(({ id, value }) => {
    do row++;
    while (sheet.values[row]?.some(isFilled));
    return [write(keyColumn, settingKey(id).title[round.language]), write(valueColumn, value)];
  });
}
