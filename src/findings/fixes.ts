import { fixLabel } from '../messages/fixes.ts';
import type { CellPlace, CellValue } from '../workbook/snapshot.ts';
import { sameValue } from '../workbook/snapshot.ts';
import type { CellEdit } from './edits.ts';
import type { Fix } from './finding.ts';

/** Longer lists of choices are not read. */
const MOST_CHOICES = 12;

/** A fix that touches more cells is not offered: nobody could look it over. */
const MOST_EDITS = 20;

/** A cell, or one whose column is not there: nothing is offered for it. */
type At = CellPlace | { readonly absent: string };

/** One fix, when it changes something and not too many cells; else none. */
export function fixOf(
  kind: Fix['kind'],
  label: Fix['label'],
  edits: readonly CellEdit[],
): readonly Fix[] {
  const changes = edits.filter(({ was, becomes }) => !sameValue(was, becomes));
  return changes.length > 0 && changes.length <= MOST_EDITS
    ? [{ kind, label, edits: changes }]
    : [];
}

/** The fix that writes a text into the cell. */
export function fixToWrite(
  kind: Fix['kind'],
  at: At,
  was: CellValue,
  becomes: string,
): readonly Fix[] {
  if ('absent' in at) return [];
  const label = fixLabel(kind === 'safe' ? 'tidy' : 'write', { value: becomes });
  return fixOf(kind, label, [{ at, was, becomes }]);
}

/** A choice for each different text that the cell could hold, in the order given, the first twelve. */
export function choicesToWrite(at: At, was: CellValue, values: readonly string[]): readonly Fix[] {
  return [...new Set(values)]
    .slice(0, MOST_CHOICES)
    .flatMap((value) => fixToWrite('choice', at, was, value));
}
