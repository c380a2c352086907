import { check } from './check.ts';
import { applyEdits, type CellEdit } from './findings/edits.ts';
import type { Finding } from './findings/finding.ts';
import type { Day } from './rounds/times.ts';
import { type CellPlace, sameValue, type WorkbookSnapshot } from './workbook/snapshot.ts';

/** A mended cell may let another rule see something; so many times the workbook is looked at again. */
const LOOKS = 10;

/**
 * Every safe fix of the workbook as one list of edits, one per cell, from what stands there now to what it ends as.
 * Accepted findings are left alone. A host can make them all at once.
 */
export function safeEdits(workbook: WorkbookSnapshot, today: Day): readonly CellEdit[] {
  let mended = workbook;
  const edits: CellEdit[] = [];
  for (let look = 0; look < LOOKS; look++) {
    const step = safeEditsOf(check(mended, today).findings);
    if (step.length === 0) break;
    edits.push(...step);
    mended = applyEdits(mended, step).workbook;
  }
  return joinEdits(edits);
}

/** The safe fixes of these findings that do not touch the same cell twice; the first on a cell wins. */
function safeEditsOf(findings: readonly Finding[]): readonly CellEdit[] {
  const taken = new Set<string>();
  const edits: CellEdit[] = [];
  for (const finding of findings) {
    if (finding.accepted !== undefined) continue;
    const fix = finding.fixes().find(({ kind }) => kind === 'safe');
    if (!fix || fix.edits.some(({ at }) => taken.has(cellKey(at)))) continue;
    for (const edit of fix.edits) taken.add(cellKey(edit.at));
    edits.push(...fix.edits);
  }
  return edits;
}

/** One edit per cell: from the first `was` to the last `becomes`; cells that end as they began are left out. */
export function joinEdits(edits: readonly CellEdit[]): readonly CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const edit of edits) {
    const key = cellKey(edit.at);
    const before = byCell.get(key);
    const secret = edit.secret ?? before?.secret;
    byCell.set(key, {
      at: edit.at,
      was: before ? before.was : edit.was,
      becomes: edit.becomes,
      ...(secret && { secret }),
    });
  }
  return [...byCell.values()].filter(({ was, becomes }) => !sameValue(was, becomes));
}

const cellKey = ({ sheet, row, column }: CellPlace): string => `${row},${column},${sheet}`;
