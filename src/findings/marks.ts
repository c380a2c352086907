import type { CellPlace } from '../workbook/snapshot.ts';
import { type Finding, SEVERITIES, type Severity } from './finding.ts';

/** One coloured cell: the strongest of what was found there. */
export interface Mark extends CellPlace {
  readonly severity: Severity;
}

/** The marks of the findings that count, one per cell, in the findings' order. Accepted findings are not coloured. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const byCell = new Map<string, Mark>();
  for (const finding of findings) {
    const { sheet, row, column } = finding.at;
    if (row === null || column === null || finding.accepted !== undefined) continue;
    const key = `${row},${column},${sheet}`;
    const before = byCell.get(key);
    if (!before || SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(before.severity))
      byCell.set(key, { sheet, row, column, severity: finding.severity });
  }
  return [...byCell.values()];
}
