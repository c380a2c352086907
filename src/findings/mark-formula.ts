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

const COUNT = /"RULES:(\d+)"/;

/**
 * The formula of the first of so many conditional formats that colour cells without us. It means the same, and tells that
 * none of those is a mark of ours: who has read the first need not read the others, as long as they are so many.
 */
export const countedFormula = (formula: string, count: number): string =>
  `AND(${formula},LEN("RULES:${count}")>0)`;

/** How many conditional formats the formula of the first speaks for; null when it speaks for itself. */
export function readCount(formula: string): number | null {
  const [, count] = COUNT.exec(formula) ?? [];
  return count === undefined ? null : Number(count);
}

/** The same formula when they are more or fewer. */
export const recounted = (formula: string, count: number): string =>
  formula.replace(COUNT, `"RULES:${count}"`);
