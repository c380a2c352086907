import type { check } from '../../src/check.ts';
import { spelledOut } from '../../src/findings/finding.ts';
import { isSheetMark, readMarkFormula } from '../../src/findings/mark-formula.ts';
import { type Mark, marksOf } from '../../src/findings/marks.ts';
import { isKnownSheet } from '../../src/rounds/columns.ts';
import { rectangles } from '../../src/workbook/ranges.ts';
import type { Book, BookSheet } from './book.ts';
import type { Script } from './script.ts';

/** Our colours on a sheet, strongest first. */
const coloursOn = ({ formats }: BookSheet) =>
  formats.flatMap(({ formula, boxes }) => {
    const mark = formula === null ? null : readMarkFormula(formula);
    return mark === null || isSheetMark(mark) ? [] : [{ mark, boxes }];
  });

/** The marks that colour a book, told as one line for each severity and sheet. */
export const coloursOf = ({ sheets }: Book): readonly string[] =>
  sheets.flatMap((sheet) =>
    coloursOn(sheet).map(({ mark, boxes }) => `${sheet.name} ${mark} ${JSON.stringify(boxes)}`),
  );

/**
 * Severities and sheets of a book when a sheet that is read counts at least as one: it is opened, read and asked for old
 * colours of ours as if it had one.
 */
export const severitiesOnSheets = ({ sheets }: Book): number =>
  sheets
    .filter(({ name }) => isKnownSheet(name))
    .reduce((sum, sheet) => sum + Math.max(1, coloursOn(sheet).length), 0);

/** The same of marks that should be there. */
export function coloursFor(book: Book, marks: readonly Mark[]): readonly string[] {
  return book.sheets.flatMap(({ name }) =>
    (['error', 'warning', 'info', 'todo'] as const).flatMap((severity) => {
      const own = marks.filter((mark) => mark.sheet === name && mark.severity === severity);
      return own.length === 0 ? [] : `${name} ${severity} ${JSON.stringify(rectangles(own))}`;
    }),
  );
}

/** What the script says of a book on this very day: its own clock is not ours to set. */
export const marksToday = (script: Script): readonly Mark[] =>
  marksOf(
    (JSON.parse(String(script.call('alkeHavainnot'))) as ReturnType<typeof check>['findings']).map(
      (finding) => ({ ...spelledOut(finding), fixes: () => [] }),
    ),
  );
