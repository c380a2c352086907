import { check } from '../check.ts';
import { sayFinding } from '../messages/findings.ts';
import { sayNextRoundNotice } from '../messages/next-round.ts';
import { nextRound } from '../rounds/next-round.ts';
import { settingsSheetOf } from '../template/settings-sheet.ts';
import type { Arguments } from './arguments.ts';
import { guardWorkbook, writeWhole } from './files.ts';
import { CliRefusal, sayCli } from './refusal.ts';
import { sayRefused } from './refused-edits.ts';
import type { Terminal } from './terminal.ts';
import {
  checkingDay,
  neededOutput,
  oneFile,
  openWorkbook,
  roundOf,
  spokenLanguage,
  warnOf,
} from './workbook.ts';

/** `alke round`: next year's workbook out of this one; what moved and what to look at is printed. */
export async function runRound(args: Arguments, terminal: Terminal): Promise<number> {
  const file = oneFile(args);
  const output = neededOutput(args, 'OUT.xlsx');
  await guardWorkbook(output, file, args.force);
  const xlsx = await openWorkbook(file);
  const day = checkingDay(args);
  // Last year's colours and Tarkistus say nothing of the next.
  xlsx.clean();
  const round = roundOf(file, xlsx, day);
  const language = spokenLanguage(args, round);
  const own = round.settings.year;
  const year = args.year ?? own + 1;
  if (year <= own) throw new CliRefusal('round-year', { year, own });

  const { edits, newSettings, notices } = nextRound(round, year, {
    contacts: args.clearContacts ? 'clear' : 'keep',
  });
  warnOf(xlsx, language, terminal);
  const refused = xlsx.apply(edits);
  if (newSettings.length > 0) xlsx.addSheet(settingsSheetOf(newSettings, round.language));
  await writeWhole(output, xlsx.save(), args.force);

  for (const notice of notices) terminal.out(`${sayNextRoundNotice(notice, language)}\n`);
  for (const one of refused) terminal.out(`${sayRefused(one, language)}\n`);
  // Holidays are among the notices.
  for (const finding of check(xlsx.snapshot(), day).findings)
    if (finding.rule.startsWith('setting-') && finding.rule !== 'setting-holiday')
      terminal.out(`${sayFinding(finding, language).message}\n`);
  terminal.out(`${sayCli('written', language, { file: output })}\n`);
  return 0;
}
