import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { isPresent, placesOf } from '../rounds/round.ts';
import { clearRow, rowAt } from '../rounds/rows.ts';
import { idOf, takingPart } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-in-two-discussions',
  severity: always('error'),
  reads: ['regions', 'regions.discussion', 'regions.region'],
  source: 'letter-preparation',
  *check(round) {
    const place = placesOf(round, 'regions', 'region');
    for (const [region, byDiscussion] of takingPart(round).rowsOf) {
      if (byDiscussion.size < 2) continue;
      const rows = NONE.concat(...byDiscussion.values()).sort((one, other) => one - other);
      const keys = [...byDiscussion.keys()];
      const discussions = keys.slice(0, 10).map((key) => idOf(round, key));
      yield {
        at: rows.map(place).filter(isPresent),
        data: {
          region: region.name,
          discussions: keys.length > 10 ? [...discussions, '…'] : discussions,
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
      fixLabel('keep-here', { discussion: idOf(round, key) }),
      elsewhere.flatMap((row) => clearRow(round, 'regions', row)),
    );
  },
});

const NONE: readonly number[] = [];
