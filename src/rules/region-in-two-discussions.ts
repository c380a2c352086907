import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { clearRow, rowAt } from '../rounds/rows.ts';
import { idOf, regionCells, takingPart } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';
import type { CellPlace } from '../workbook/snapshot.ts';

export default defineRule({
  id: 'region-in-two-discussions',
  severity: always('error'),
  reads: ['regions', 'regions.discussion', 'regions.region'],
  source: 'letter-preparation',
  *check(round) {
    for (const [region, byDiscussion] of takingPart(round).rowsOf) {
      if (byDiscussion.size < 2) continue;
      const groups = [...byDiscussion.values()].map((rows) => regionCells(round, rows));
      const cells = groups.flat();
      const discussions = [...byDiscussion]
        .slice(0, MOST_NAMED)
        .map(([key, [first]]) => idOf(round, key, first));
      yield {
        at: cells,
        // One row of each discussion before a second of any: those are the places that disagree.
        related: firstOfEach(groups, MOST_NAMED + 1),
        data: {
          region: region.name,
          discussions: byDiscussion.size > MOST_NAMED ? [...discussions, '…'] : discussions,
          count: cells.length,
        },
      };
    }
  },

  /** Keep here: empties the rows of the region's other discussions, unless one of them names other regions as well. */
  fixes(round, at) {
    const here = rowAt(round, 'regions', at.row);
    const key = here?.discussion.value?.key;
    const reading = here?.region.value;
    if (key === undefined || reading?.is !== 'region') return [];
    const elsewhere = [...(takingPart(round).rowsOf.get(reading.region) ?? [])].flatMap(
      ([other, rows]) => (other === key ? [] : rows.slice(0, 21)),
    );
    if (elsewhere.length > 20) return [];
    const isShared = (row: number) => rowAt(round, 'regions', row)?.region.value?.is === 'several';
    if (elsewhere.some(isShared)) return [];
    return fixOf(
      'choice',
      fixLabel('keep-here', { discussion: idOf(round, key, at.row) }),
      elsewhere.flatMap((row) => clearRow(round, 'regions', row)),
    );
  },
});

/** So many discussions are named in the message. */
const MOST_NAMED = 10;

/** The first cells of the groups in turns, at most `most`. */
function firstOfEach(
  groups: readonly (readonly CellPlace[])[],
  most: number,
): readonly CellPlace[] {
  const found: CellPlace[] = [];
  for (let turn = 0; groups.some((cells) => turn < cells.length); turn++)
    for (const cells of groups) {
      const cell = cells[turn];
      if (cell) found.push(cell);
      if (found.length === most) return found;
    }
  return found;
}
