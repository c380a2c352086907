import { openXlsx, type XlsxFile } from '../hosts/file/xlsx-file.ts';
import { HostError } from '../hosts/host.ts';
import { FILE_WARNINGS as TOLD } from '../messages/file-warnings.ts';
import type { Language } from '../messages/language.ts';
import { SHEETS } from '../rounds/columns.ts';
import { ROUND_2026 } from '../rounds/config.ts';
import { parseRound, type Round } from '../rounds/round.ts';
import type { Day } from '../rounds/times.ts';
import type { Arguments } from './arguments.ts';
import { readBytes } from './files.ts';
import { CliRefusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** A workbook from the disk. @throws {HostError} with the file's name as its detail */
export async function openWorkbook(file: string): Promise<XlsxFile> {
  const bytes = await readBytes(file);
  const naming = <T>(read: () => T): T => {
    try {
      return read();
    } catch (cause) {
      if (cause instanceof HostError) throw new HostError(cause.code, file, cause);
      throw cause;
    }
  };
  const xlsx = naming(() => openXlsx(bytes));
  // Sheets are read when they are asked for; a damaged part is told with the file's name all the same.
  return { ...xlsx, snapshot: (isWanted) => naming(() => xlsx.snapshot(isWanted)) };
}

/** The one file that a command works on. */
export function oneFile({ files, command }: Arguments): string {
  const [file] = files;
  if (file === undefined) throw new CliRefusal('file-needed', { command: command ?? '' });
  if (files.length > 1)
    throw new CliRefusal('one-file', { command: command ?? '', count: files.length });
  return file;
}

/** The one file that a command makes of nothing, named with `-o` or without; null when it is not named. */
export function resultNamed({ files, output, command }: Arguments): string | null {
  const names = output === null ? files : [...files, output];
  if (names.length > 1)
    throw new CliRefusal('one-file', { command: command ?? '', count: names.length });
  return names[0] ?? null;
}

/** Where the result goes. */
export function neededOutput({ output }: Arguments, example: string): string {
  if (!output) throw new CliRefusal('output-needed', { example });
  return output;
}

/** The day of checking: as given, or today in Helsinki. */
export function checkingDay({ today }: Arguments): Day {
  return today ?? dayInHelsinki(new Date());
}

/**
 * The day in Helsinki: two hours ahead of UTC, three from the last Sunday of March to that of October, 01:00 UTC
 * (Directive 2000/84/EC). Loading the time zones of Intl would take longer than a check.
 */
export function dayInHelsinki(moment: Date): Day {
  const turn = (month: number): number => {
    const last = new Date(Date.UTC(moment.getUTCFullYear(), month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  const isSummer = moment.getTime() >= turn(2) && moment.getTime() < turn(9);
  return new Date(moment.getTime() + (isSummer ? 3 : 2) * 3_600_000).toISOString().slice(0, 10);
}

/** The language asked for, else the workbook's. */
export function spokenLanguage({ language }: Arguments, round: Round): Language {
  return language ?? round.language;
}

/** The round of a workbook that must be a collection workbook to be of use. @throws {CliRefusal} not-a-round */
export function roundOf(file: string, xlsx: XlsxFile, day: Day): Round {
  const round = parseRound(xlsx.snapshot(), day, ROUND_2026);
  needDiscussions(file, round);
  return round;
}

/** @throws {CliRefusal} not-a-round for a workbook without the sheet Keskustelut */
export function needDiscussions(file: string, { tables }: Round): void {
  if (!tables.discussions)
    throw new CliRefusal('not-a-round', { file, sheet: SHEETS.discussions.title });
}

/** What to know before the copy is written, a line each on standard error. */
export function warnOf(xlsx: XlsxFile, language: Language, terminal: Terminal): void {
  for (const { code, sheets } of xlsx.warnings())
    if (code in TOLD) {
      const where = sheets.length ? ` (${sheets.join(', ')})` : '';
      terminal.err(`alke: ${TOLD[code as keyof typeof TOLD][language]}${where}\n`);
    }
}
