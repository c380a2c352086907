import { fillText, type Language } from '../messages/language.ts';
import { GUIDE } from '../messages/workbook.ts';
import type { RoundConfig } from '../rounds/config.ts';
import { discussionsSheet } from './discussions-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { participantsSheet } from './participants-sheet.ts';
import { regionsSheet } from './regions-sheet.ts';
import { settingsSheet } from './settings-sheet.ts';
import type { SheetModel } from './sheet-model.ts';
import { workingsSheet } from './workings/sheet.ts';

export interface CollectionOptions {
  /** Another year than the embedded round's has none of its dates: they are left to be filled in. */
  readonly year?: number;
}

/** What the file of a collection workbook is called in its properties. */
export function collectionTitle(
  config: RoundConfig,
  language: Language,
  year = config.year,
): string {
  return fillText(GUIDE.title[language], { year }, language);
}

/**
 * A new collection workbook: Keskustelut, Maakunnat, Osallistujat, Asetukset and Ohje in one language, and the hidden
 * sheet of workings that its drop-downs and status columns rest on.
 */
export function collectionWorkbook(
  config: RoundConfig,
  language: Language,
  { year = config.year }: CollectionOptions = {},
): readonly SheetModel[] {
  const { model: settings, places } = settingsSheet(config, language, year);
  const workings = workingsSheet(config, language, places);
  return [
    discussionsSheet(language, places, workings.discussionStatus),
    regionsSheet(config, language, workings),
    participantsSheet(language, workings),
    settings,
    guideSheet(config, language, year, places),
    workings.model,
  ];
}
