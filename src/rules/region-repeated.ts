import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { alikeIn } from '../rounds/round.ts';
import { clearRow, rowAt, saySame } from '../rounds/rows.ts';
import { idOf, takingPart } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-repeated',
  severity: always('warning'),
  reads: ['regions', 'regions.discussion', 'regions.region'],
  source: 'workbook-guide',
  *check(round) {
    for (const [region, byDiscussion] of takingPart(round).rowsOf)
      for (const [key, rows] of byDiscussion) {
        if (rows.length < 2) continue;
        yield {
          at: alikeIn(round, 'regions', 'region', rows),
          data: { region: region.name, discussion: idOf(round, key, rows[0]), count: rows.length },
        };
      }
  },

  /** Where every row says the same the first is kept, else the one that the finding is about. */
  fixes(round, at) {
    const here = rowAt(round, 'regions', at.row);
    const key = here?.discussion.value?.key;
    const reading = here?.region.value;
    if (!here || key === undefined || reading?.is !== 'region') return [];
    const numbers = takingPart(round).rowsOf.get(reading.region)?.get(key) ?? [];
    if (numbers.length > 20) return [];
    const rows = numbers.flatMap((row) => rowAt(round, 'regions', row) ?? []);
    if (rows.some(({ region }) => region.value?.is === 'several')) return [];
    const [first = here] = rows;
    const areSame = rows.every((row) =>
      saySame(round, 'regions', first, row, ['discussion', 'region']),
    );
    const kept = areSame ? first : here;
    return fixOf(
      areSame ? 'safe' : 'choice',
      fixLabel('keep-row', { row: kept.row + 1, region: reading.region.name }),
      rows.flatMap((row) => (row === kept ? [] : clearRow(round, 'regions', row.row))),
    );
  },
});
