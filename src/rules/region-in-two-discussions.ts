import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { alikeIn } from '../rounds/round.ts';
import { clearRow, rowAt } from '../rounds/rows.ts';
import { idOf, takingPart } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-in-two-discussions',
  severity: always('error'),
  reads: ['regions', 'regions.discussion', 'regions.region'],
  source: 'letter-preparation',
  *check(round) {
    for (const [region, byDiscussion] of takingPart(round).rowsOf) {
      if (byDiscussion.size < 2) continue;
      const groups = [...byDiscussion.values()];
      const rows: number[] = [];
      for (const group of groups) for (const row of group) rows.push(row);
      const discussions = [...byDiscussion]
        .slice(0, MOST_NAMED)
        .map(([key, [first]]) => idOf(round, key, first));
      yield {
        // One row of each discussion before a second of any: those are the places that disagree.
        at: alikeIn(round, 'regions', 'region', rows, firstOfEach(groups, MOST_NAMED + 1)),
        data: {
          region: region.name,
          discussions: byDiscussion.size > MOST_NAMED ? [...discussions, '…'] : discussions,
          count: rows.length,
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

/** The first rows of the groups in turns, at most `most`. */
function firstOfEach(groups: readonly (readonly number[])[], most: number): readonly number[] {
  const found: number[] = [];
  for (let turn = 0; groups.some((rows) => turn < rows.length); turn++)
    for (const rows of groups) {
      const row = rows[turn];
      if (row !== undefined) found.push(row);
      if (found.length === most) return found;
    }
  return found;
}
