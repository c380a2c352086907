import { basename, extname } from 'node:path';
import { type Checked, check } from '../check.ts';
import { followUpPage } from '../findings/follow-up-html.ts';
import { followUpSheet } from '../findings/follow-up-sheet.ts';
import { sayFollowUpAsText } from '../findings/follow-up-text.ts';
import { councilLanguage, followUpReport, reminder } from '../follow-up.ts';
import { sayFollowUp } from '../messages/follow-up.ts';
import type { Language } from '../messages/language.ts';
import { followUp, hasToDo } from '../rounds/follow-up.ts';
import type { Arguments } from './arguments.ts';
import { guardEnding, guardOutput, workbookEnding, writeWhole } from './files.ts';
import { sayCli } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import {
  checkingDay,
  needDiscussions,
  oneFile,
  openWorkbook,
  spokenLanguage,
  warnOf,
} from './workbook.ts';

/**
 * `alke follow-up`: who has reported and what each council has still to complete, as text; with `-o` a page (.html), or a
 * copy of the workbook with the sheet Seuranta (.xlsx). `--reminders` prints the messages to the councils.
 */
export async function runFollowUp(args: Arguments, terminal: Terminal): Promise<number> {
  const file = oneFile(args);
  const { output } = args;
  const form = output === null ? 'text' : formOf(output, file);
  if (output !== null) await guardOutput(output, [file], true);
  const xlsx = await openWorkbook(file);
  const checked = check(xlsx.snapshot(), checkingDay(args));
  needDiscussions(file, checked.round);
  const language = spokenLanguage(args, checked.round);
  const report = followUpReport(checked, basename(file), language);

  if (form === 'text' || output === null) {
    const look = { colour: terminal.colour, ...(terminal.width && { width: terminal.width }) };
    terminal.out(sayFollowUpAsText(report, look));
  } else {
    if (form === 'page') await writeWhole(output, followUpPage(report), true);
    else {
      warnOf(xlsx, language, terminal);
      xlsx.putSheet(followUpSheet(report));
      await writeWhole(output, xlsx.save(), true);
    }
    terminal.out(`${sayFollowUp('counts', language, report.counts)}\n`);
    terminal.out(`${sayCli('written', language, { file: output })}\n`);
  }
  if (args.reminders) terminal.out(remindersOf(checked, language));
  return 0;
}

/** What the file is to be, by its ending. @throws {CliRefusal} output-ending */
function formOf(output: string, original: string): 'page' | 'sheet' {
  if (['.html', '.htm'].includes(extname(output).toLowerCase())) return 'page';
  guardEnding(output, ['.html', workbookEnding(original)]);
  return 'sheet';
}

/** The messages to the councils that have something to do, with the addresses to send them to. */
function remindersOf({ round, findings }: Checked, language: Language): string {
  const spoken = councilLanguage(round, language);
  return followUp(round, findings)
    .filter(hasToDo)
    .map((council) => {
      const { to, subject, text } = reminder(round, council, spoken);
      const head = [
        ...(to.length > 0 ? [sayCli('reminder-to', spoken, { to })] : []),
        sayCli('reminder-subject', spoken, { subject }),
      ];
      return `\n${'─'.repeat(72)}\n${head.join('\n')}\n\n${text}`;
    })
    .join('');
}
