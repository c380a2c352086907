import type { CellPlace } from '../workbook/snapshot.ts';
import { type Finding, SEVERITIES, type Severity } from './finding.ts';

/** One coloured cell: the strongest of what was found there. */
export interface Mark extends CellPlace {
  readonly severity: Severity;
}

/**
 * The marks of the findings that count, one per cell, in the findings' order. Accepted findings are not coloured.
 * @param findings as `check` gives them: those of one cell follow one another
 */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { at, severity, accepted } of findings) {
    const { sheet, row, column } = at;
    if (row === null || column === null || accepted !== undefined) continue;
    const last = marks[marks.length - 1];
    if (last === undefined || last.row !== row || last.column !== column || last.sheet !== sheet)
      marks.push({ sheet, row, column, severity });
    else if (isStronger(severity, last.severity))
      marks[marks.length - 1] = { sheet, row, column, severity };
  }
  return marks;
}

const isStronger = (one: Severity, other: Severity): boolean =>
  one !== other && SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other);
