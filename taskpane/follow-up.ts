import type { Checked } from '../src/check.ts';
import { followUpPage } from '../src/findings/follow-up-html.ts';
import { followUpSheet } from '../src/findings/follow-up-sheet.ts';
import { councilName, followUpReport, reminder, toDoOf } from '../src/follow-up.ts';
import { sayFollowUp } from '../src/messages/follow-up.ts';
import type { Language } from '../src/messages/language.ts';
import { type CouncilFollowUp, countFollowUp, followUp, hasToDo } from '../src/rounds/follow-up.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';
import type { MadeFile } from './shell.ts';

export const councilsOf = ({ round, findings }: Checked): readonly CouncilFollowUp[] =>
  followUp(round, findings);

/** The follow-up as a page of its own, which names no person. */
export function followUpFile(checked: Checked, workbook: string, language: Language): MadeFile {
  const base = workbook.replace(/\.\w+$/, '');
  return {
    name: `${base}-${sayFollowUp('report-name', language)}.html`,
    bytes: new TextEncoder().encode(followUpPage(followUpReport(checked, workbook, language))),
    type: 'text/html',
  };
}

/** The sheet Seuranta, in the workbook's own language. */
export const followUpSheetOf = (checked: Checked, workbook: string): SheetModel =>
  followUpSheet(followUpReport(checked, workbook, checked.round.language));

export { type CouncilFollowUp, councilName, countFollowUp, hasToDo, reminder, toDoOf };
