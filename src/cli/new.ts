import { newXlsx } from '../hosts/file/new-workbook.ts';
import { ROUND_2026 } from '../rounds/config.ts';
import { collectionTitle, collectionWorkbook } from '../template/collection.ts';
import type { Arguments } from './arguments.ts';
import { guardWorkbook, writeWhole } from './files.ts';
import { sayCli } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { oneFile, resultNamed } from './workbook.ts';

/** `alke new`: a new collection workbook. Never over a file that is there, unless asked. */
export async function runNew(args: Arguments, terminal: Terminal): Promise<number> {
  const language = args.language ?? 'fi';
  const file = resultNamed(args) ?? oneFile(args);
  await guardWorkbook(file, null, args.force);
  const year = args.year ?? ROUND_2026.year;
  const sheets = collectionWorkbook(ROUND_2026, language, { year });
  const title = collectionTitle(ROUND_2026, language, year);
  await writeWhole(file, newXlsx(sheets, { title, language }), args.force);
  terminal.out(`${sayCli('written', language, { file })}\n`);
  return 0;
}
