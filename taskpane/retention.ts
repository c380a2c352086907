import type { CellEdit } from '../src/findings/edits.ts';
import { sayRetention } from '../src/messages/retention.ts';
import { removePersonalData } from '../src/rounds/retention.ts';
import type { Round } from '../src/rounds/round.ts';
import { settingsSheetOf } from '../src/template/settings-sheet.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';
import { columnName } from '../src/workbook/address.ts';
import type { Pane } from './pane.ts';

/** What is emptied: cells of one column, or cells of a sheet outside the columns that we know. */
interface Emptied {
  readonly sheet: string;
  readonly title: string;
  readonly count: number;
}

/** What taking the personal data out takes. */
export interface Removal {
  readonly edits: readonly CellEdit[];
  readonly added: readonly SheetModel[];
  readonly emptied: readonly Emptied[];
  readonly count: number;
}

export function removalOf(round: Round): Removal {
  const { edits, newSettings } = removePersonalData(round, round.today);
  const counts = new Map<string, { sheet: string; title: string; count: number }>();
  for (const { at, becomes } of edits) {
    if (becomes !== null) continue;
    const title = titleAt(round, at.sheet, at.column);
    const key = `${title}\n${at.sheet}`;
    const one = counts.get(key) ?? { sheet: at.sheet, title, count: 0 };
    one.count++;
    counts.set(key, one);
  }
  const emptied = [...counts.values()];
  return {
    edits,
    added: newSettings.length > 0 ? [settingsSheetOf(newSettings, round.language)] : [],
    emptied,
    count: emptied.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The title above a cell, as it was written; the column's letters where there is none. */
function titleAt({ tables }: Round, sheet: string, column: number): string {
  for (const table of Object.values(tables)) {
    if (table?.sheet.name !== sheet || table.headerRow === null) continue;
    const title = table.sheet.values[table.headerRow]?.[column];
    if (typeof title === 'string' && title.trim() !== '') return title;
  }
  return columnName(column);
}

const AFTERWARDS = ['emptied', 'free-texts', 'elsewhere'] as const;

/** Takes the personal data out of the open workbook and writes down when. */
export async function removeNow(pane: Pane, removal: Removal): Promise<boolean> {
  const count = await pane.change('retention', removal.edits, removal.added);
  if (count === 0) return false;
  pane.say((language) =>
    AFTERWARDS.map((id) => sayRetention({ id, data: { count: removal.count } }, language)).join(
      ' ',
    ),
  );
  return true;
}
