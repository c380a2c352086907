import type { Checked } from '../src/check.ts';
import { checkSheet } from '../src/findings/check-sheet.ts';
import type { SheetMark } from '../src/findings/mark-formula.ts';
import { sayReportsAsHtml } from '../src/findings/report-html.ts';
import type { Language } from '../src/messages/language.ts';
import { sayPane } from '../src/messages/pane.ts';
import { reportOf } from '../src/report.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';
import type { MadeFile } from './shell.ts';

/** The sheet Tarkistus, in the workbook's own language. */
export function reportSheet(checked: Checked, workbook: string): SheetModel {
  return checkSheet(reportOf(checked, workbook));
}

/** Our own sheets as they are now, by their marks. */
export async function ourSheets(
  marks: readonly SheetMark[],
  checked: Checked,
  workbook: string,
): Promise<readonly SheetModel[]> {
  const sheets: SheetModel[] = [];
  for (const mark of marks)
    sheets.push(
      mark === 'sheet'
        ? reportSheet(checked, workbook)
        : (await import('./follow-up.ts')).followUpSheetOf(checked, workbook),
    );
  return sheets;
}

/** The report as a page of its own. */
export function reportPage(checked: Checked, workbook: string, language: Language): MadeFile {
  const base = workbook.replace(/\.\w+$/, '');
  return {
    name: `${base}-${sayPane('report-name', language)}.html`,
    bytes: new TextEncoder().encode(
      sayReportsAsHtml([reportOf(checked, workbook, language)], language),
    ),
    type: 'text/html',
  };
}
