import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import type { Language } from '../../src/messages/language.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import type { NamedBytes } from './page.ts';

/** A new collection workbook for the embedded round. */
export function newWorkbook(language: Language): NamedBytes {
  const sheets = collectionWorkbook(ROUND_2026, language);
  return {
    name: `alke-${ROUND_2026.year}.xlsx`,
    bytes: newXlsx(sheets, { title: sheets[0]?.name ?? '', language }),
  };
}
