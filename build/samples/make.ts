import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionTitle, collectionWorkbook } from '../../src/template/collection.ts';
import type { SheetModel } from '../../src/template/sheet-model.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { flawlessRound, type SampleLanguage } from './content.ts';
import { fillSheets, snapshotOf, withResults } from './fill.ts';
import { exampleRound } from './mistakes.ts';

/** The sample workbooks of the repository. */
export const SAMPLES: readonly { readonly file: string; readonly language: SampleLanguage }[] = [
  { file: 'alke-2026-esimerkki.xlsx', language: 'fi' },
  { file: 'alke-2026-exempel.xlsx', language: 'sv' },
];

/** The sheets of the sample with its mistakes; its formulas have the results of a new workbook. */
export const exampleSheets = (language: SampleLanguage): readonly SheetModel[] =>
  fillSheets(collectionWorkbook(ROUND_2026, language), exampleRound(language), language);

/** The sample with its mistakes as a reader sees it. */
export const exampleWorkbook = (language: SampleLanguage): WorkbookSnapshot =>
  snapshotOf(exampleSheets(language));

/** A complete round without a fault as a reader sees it. */
export const flawlessWorkbook = (language: SampleLanguage): WorkbookSnapshot =>
  snapshotOf(
    fillSheets(collectionWorkbook(ROUND_2026, language), flawlessRound(language), language),
  );

/**
 * The bytes of a sample.
 * @param workedOut the same workbook after a program has worked its formulas out; their results are written with them,
 * so that readers that do not calculate show them as well
 */
export function sampleBytes(language: SampleLanguage, workedOut?: WorkbookSnapshot): Uint8Array {
  const sheets = exampleSheets(language);
  return newXlsx(workedOut ? withResults(sheets, workedOut) : sheets, {
    title: collectionTitle(ROUND_2026, language),
    language: `${language}-FI`,
  });
}
