import { LAST_COLUMN } from '../workbook/ranges.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import { type Finding, SEVERITIES, type Severity } from './finding.ts';

/** One coloured cell: the strongest of what was found there. */
export interface Mark extends CellPlace {
  readonly severity: Severity;
}

/** The marks of the findings that count, one per cell, in the findings' order. Accepted findings are not coloured. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks: Mark[] = [];
  /** By sheet: where the mark of a cell stands in the list. */
  const places = new Map<string, Map<number, number>>();
  for (const { at, severity, accepted } of findings) {
    const { sheet, row, column } = at;
    if (row === null || column === null || accepted !== undefined) continue;
    const inSheet = places.get(sheet) ?? new Map<number, number>();
    places.set(sheet, inSheet);
    const key = row * (LAST_COLUMN + 1) + column;
    const place = inSheet.get(key) ?? marks.length;
    const before = marks[place];
    inSheet.set(key, place);
    if (!before || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before.severity))
      marks[place] = { sheet, row, column, severity };
  }
  return marks;
}
