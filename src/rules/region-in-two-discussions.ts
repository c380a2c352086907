import { fixOf } from '../findings/fixes.ts';
import { tenOthers } from '../findings/related.ts';
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
      const groups = [...byDiscussion.values()];
      const keys = [...byDiscussion.keys()];
      const discussions = keys.slice(0, 10).map((key) => idOf(round, key));
      const data = {
        region: region.name,
        discussions: keys.length > 10 ? [...discussions, '…'] : discussions,
        count: groups.reduce((sum, rows) => sum + rows.length, 0),
      };
      const firstRows = groups
        .flatMap((rows) => rows.slice(0, 11))
        .sort((one, other) => one - other)
        .slice(0, 11);
      const others = tenOthers(firstRows.map(place).filter(isPresent));
      for (const rows of groups)
        for (const row of rows) yield { at: place(row), related: others(row), data };
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
