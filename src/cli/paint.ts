import { basename } from 'node:path';
import { check } from '../check.ts';
import { checkSheet } from '../findings/check-sheet.ts';
import { marksOf } from '../findings/marks.ts';
import { reportOf } from '../report.ts';
import type { Arguments } from './arguments.ts';
import { guardWorkbook, writeWhole } from './files.ts';
import { sayCli } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import {
  checkingDay,
  neededOutput,
  oneFile,
  openWorkbook,
  spokenLanguage,
  warnOf,
} from './workbook.ts';

/** `alke paint`: a copy with the colours and the Tarkistus sheet. */
export async function runPaint(args: Arguments, terminal: Terminal): Promise<number> {
  const file = oneFile(args);
  const output = neededOutput(args, 'OUT.xlsx');
  await guardWorkbook(output, file, true);
  const xlsx = await openWorkbook(file);
  const checked = check(xlsx.snapshot(), checkingDay(args));
  const { round, findings } = checked;
  const language = spokenLanguage(args, round);
  const marks = marksOf(findings);
  warnOf(xlsx, language, terminal);
  xlsx.paint(marks);
  xlsx.putSheet(checkSheet(reportOf(checked, basename(file), language)));
  await writeWhole(output, xlsx.save(), true);
  terminal.out(`${sayCli('painted', language, { count: marks.length })}\n`);
  terminal.out(`${sayCli('written', language, { file: output })}\n`);
  return 0;
}

/** `alke clean`: a copy without the colours and the Tarkistus sheet. */
export async function runClean(args: Arguments, terminal: Terminal): Promise<number> {
  const file = oneFile(args);
  const output = neededOutput(args, 'OUT.xlsx');
  await guardWorkbook(output, file, true);
  const xlsx = await openWorkbook(file);
  const { round } = check(xlsx.snapshot(), checkingDay(args));
  const language = spokenLanguage(args, round);
  warnOf(xlsx, language, terminal);
  xlsx.clean();
  await writeWhole(output, xlsx.save(), true);
  terminal.out(`${sayCli('written', language, { file: output })}\n`);
  return 0;
}
