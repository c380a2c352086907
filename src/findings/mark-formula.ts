import type { Severity } from './finding.ts';

/** Which sheet of ours a whole sheet is: Tarkistus, or the follow-up. */
export type SheetMark = 'sheet' | 'follow-up';

/** What a conditional format of ours says: the severity that it colours, or that the whole sheet is ours. */
export type OurMark = Severity | SheetMark;

/** Whether the mark is of a whole sheet. */
export const isSheetMark = (mark: OurMark): mark is SheetMark =>
  mark === 'sheet' || mark === 'follow-up';

/**
 * The formula, without `=`, that tells our conditional formats from all others, whoever saved the workbook in between:
 * always true, and without a separator that would change with the language of the program.
 */
export const markFormula = (mark: OurMark): string => `LEN("ALKE:${mark}")>0`;

/** Programs may put `=`, spaces or brackets in when they save. */
const MARK =
  /^\s*=?\s*\(?\s*LEN\s*\(\s*"ALKE:(error|warning|info|todo|sheet|follow-up)"\s*\)\s*>\s*0\s*\)?\s*$/i;

/** The mark that a conditional format's formula carries; null when it is not ours. */
export const readMarkFormula = (formula: string): OurMark | null =>
  (MARK.exec(formula)?.[1]?.toLowerCase() ?? null) as OurMark | null;
