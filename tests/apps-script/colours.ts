import type { check } from '../../src/check.ts';
import { spelledOut } from '../../src/findings/finding.ts';
import { isSheetMark, readMarkFormula } from '../../src/findings/mark-formula.ts';
import { type Mark, marksOf } from '../../src/findings/marks.ts';
import { rectangles } from '../../src/workbook/ranges.ts';
import type { Book } from './book.ts';
import type { Script } from './script.ts';

/** The marks that colour a book, told as one line for each severity and sheet. */
export const coloursOf = (book: Book): readonly string[] =>
  book.sheets.flatMap(({ name, formats }) =>
    formats.flatMap(({ formula, boxes }) => {
      const mark = formula === null ? null : readMarkFormula(formula);
      return mark === null || isSheetMark(mark) ? [] : `${name} ${mark} ${JSON.stringify(boxes)}`;
    }),
  );

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
