import { oneLine } from '../findings/one-line.ts';
import { sayRetention } from '../messages/retention.ts';
import { removePersonalData } from '../rounds/retention.ts';
import { dayWords } from '../rounds/times.ts';
import { settingsSheetOf } from '../template/settings-sheet.ts';
import type { Arguments } from './arguments.ts';
import { guardWorkbook, writeWhole } from './files.ts';
import { sayCli } from './refusal.ts';
import { sayRefused } from './refused-edits.ts';
import type { Terminal } from './terminal.ts';
import { checkingDay, oneFile, openWorkbook, roundOf, spokenLanguage, warnOf } from './workbook.ts';

/**
 * `alke retention`: what taking the personal data out would empty; with `-o` a copy in which that is done and the day is
 * noted. Exit status 2 when some cell could not be emptied: it then still holds somebody's data.
 */
export async function runRetention(args: Arguments, terminal: Terminal): Promise<number> {
  const file = oneFile(args);
  const { output } = args;
  if (output !== null) await guardWorkbook(output, file, true);
  const xlsx = await openWorkbook(file);
  // Colours and Tarkistus speak of cells that will be empty.
  if (output !== null) xlsx.clean();
  const day = checkingDay(args);
  const round = roundOf(file, xlsx, day);
  const language = spokenLanguage(args, round);
  const { edits, emptied, newSettings } = removePersonalData(round, day);
  const count = emptied.reduce((sum, one) => sum + one.count, 0);
  const say = (id: Parameters<typeof sayRetention>[0]['id'], data = {}) =>
    terminal.out(`${sayRetention({ id, data }, language)}\n`);

  const { personalDataRemoved } = round.settings;
  if (personalDataRemoved !== null) say('removed', { day: dayWords(personalDataRemoved) });
  if (count === 0) {
    say('nothing');
    return 0;
  }
  if (round.phase !== 'after') terminal.err(`alke: ${sayRetention({ id: 'early' }, language)}\n`);
  if (output === null) terminal.out(`${sayCli('retention-preview', language, { count })}\n`);
  else say('emptied', { count });
  for (const one of emptied)
    terminal.out(
      `  ${sayRetention({ id: 'cells', data: { ...one, title: oneLine(one.title) } }, language)}\n`,
    );
  if (output === null) {
    terminal.out(`${sayCli('retention-hint', language, { file })}\n`);
    return 0;
  }

  warnOf(xlsx, language, terminal);
  const refused = xlsx.apply(edits);
  if (newSettings.length > 0) xlsx.addSheet(settingsSheetOf(newSettings, round.language));
  await writeWhole(output, xlsx.save(), true);
  say('free-texts');
  say('elsewhere');
  terminal.out(`${sayCli('written', language, { file: output })}\n`);
  if (refused.length === 0) return 0;
  for (const one of refused) terminal.out(`${sayRefused(one, language)}\n`);
  terminal.err(`alke: ${sayCli('retention-left', language, { count: refused.length })}\n`);
  return 2;
}
