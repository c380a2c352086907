import { check, countFindings } from '../check.ts';
import { applyEdits, type CellEdit } from '../findings/edits.ts';
import { joinEdits, safeEdits } from '../mend.ts';
import type { Language } from '../messages/language.ts';
import type { Day } from '../rounds/times.ts';
import { fromA1 } from '../workbook/address.ts';
import type { CellPlace, CellValue, WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Arguments } from './arguments.ts';
import { guardWorkbook, writeWhole } from './files.ts';
import { CliRefusal, sayCli } from './refusal.ts';
import { sayPlace, sayRefused } from './refused-edits.ts';
import type { Terminal } from './terminal.ts';
import {
  checkingDay,
  neededOutput,
  oneFile,
  openWorkbook,
  spokenLanguage,
  warnOf,
} from './workbook.ts';

/** `alke fix`: a copy with the chosen fixes made, then the safe ones; every edit is printed. */
export async function runFix(args: Arguments, terminal: Terminal): Promise<number> {
  const file = oneFile(args);
  const output = neededOutput(args, 'OUT.xlsx');
  await guardWorkbook(output, file, true);
  const xlsx = await openWorkbook(file);
  const day = checkingDay(args);
  const before = xlsx.snapshot();
  const language = spokenLanguage(args, check(before, day).round);

  const chosen = args.choose.map(readChoice).reduce(
    (so, choice) => {
      const edits = editsOf(choice, so.workbook, day);
      return { workbook: applyEdits(so.workbook, edits).workbook, edits: [...so.edits, ...edits] };
    },
    { workbook: before, edits: [] as readonly CellEdit[] },
  );
  const edits = joinEdits([...chosen.edits, ...safeEdits(chosen.workbook, day)]);
  warnOf(xlsx, language, terminal);
  const refused = xlsx.apply(edits);
  await writeWhole(output, xlsx.save(), true);

  const made = edits.filter((edit) => !refused.some((one) => one.edit === edit));
  terminal.out(
    made.length
      ? `${sayCli('fixed', language, { count: made.length })}\n`
      : `${sayCli('no-fixes', language)}\n`,
  );
  for (const edit of made) terminal.out(`${sayEdit(edit, language)}\n`);
  for (const one of refused) terminal.out(`${sayRefused(one, language)}\n`);
  const { error, warning } = countFindings(check(xlsx.snapshot(), day).findings);
  terminal.out(
    `${sayCli('still-open', language, { errors: error, warnings: warning, file: output })}\n`,
  );
  terminal.out(`${sayCli('written', language, { file: output })}\n`);
  return 0;
}

interface Choice {
  readonly rule: string;
  readonly place: CellPlace;
  /** 1-based among the finding's fixes. */
  readonly number: number;
}

/** `RULE@SHEET!CELL=N`; the sheet's name may hold `@`, `!` and `=`. */
function readChoice(said: string): Choice {
  const parts = /^([a-z-]+)@(.+)!(\$?[A-Za-z]{1,3}\$?\d+)=(\d{1,4})$/s.exec(said.trim());
  const cell = parts ? fromA1(parts[3] as string) : null;
  if (!parts || !cell) throw new CliRefusal('choose-form', { choice: said });
  const sheet = (parts[2] as string).replace(/^'(.*)'$/s, (_, quoted: string) =>
    quoted.replaceAll("''", "'"),
  );
  return { rule: parts[1] as string, place: { sheet, ...cell }, number: Number(parts[4]) };
}

function editsOf(
  { rule, place, number }: Choice,
  workbook: WorkbookSnapshot,
  day: Day,
): readonly CellEdit[] {
  const said = sayPlace(place);
  const found = check(workbook, day).findings.find(
    (one) =>
      one.rule === rule &&
      one.at.sheet.toLowerCase() === place.sheet.toLowerCase() &&
      one.at.row === place.row &&
      one.at.column === place.column,
  );
  if (!found) throw new CliRefusal('choose-finding', { rule, place: said });
  const fixes = found.fixes();
  const fix = fixes[number - 1];
  if (!fix)
    throw new CliRefusal('choose-number', { rule, place: said, number, count: fixes.length });
  return fix.edits;
}

function sayEdit({ at, was, becomes, secret }: CellEdit, language: Language): string {
  return sayCli('edit-line', language, {
    cell: sayPlace(at),
    from: secret ? sayCli('secret-value', language) : sayValue(was, language),
    to: sayValue(becomes, language),
  });
}

/** A value on one line, in quotes when it is text. */
function sayValue(value: CellValue, language: Language): string {
  if (value === null || value === '') return sayCli('empty-value', language);
  if (typeof value === 'string') return `”${value.replace(/\r\n?|\n/g, ' ⏎ ')}”`;
  if (typeof value === 'object') return 'date' in value ? value.date : value.error;
  return String(value);
}
