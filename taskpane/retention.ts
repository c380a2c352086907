import type { CellEdit } from '../src/findings/edits.ts';
import { sayRetention } from '../src/messages/retention.ts';
import { type Retention, removePersonalData } from '../src/rounds/retention.ts';
import type { Round } from '../src/rounds/round.ts';
import type { Day } from '../src/rounds/times.ts';
import { settingsSheetOf } from '../src/template/settings-sheet.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';
import type { Pane } from './pane.ts';

/** What taking the personal data out takes. */
export interface Removal {
  readonly edits: readonly CellEdit[];
  readonly added: readonly SheetModel[];
  readonly emptied: Retention['emptied'];
  readonly count: number;
}

/** @param today the day that is written down, whichever day the workbook is checked on */
export function removalOf(round: Round, today: Day): Removal {
  const { edits, emptied, newSettings } = removePersonalData(round, today);
  return {
    edits,
    added: newSettings.length > 0 ? [settingsSheetOf(newSettings, round.language)] : [],
    emptied,
    count: emptied.reduce((sum, { count }) => sum + count, 0),
  };
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
