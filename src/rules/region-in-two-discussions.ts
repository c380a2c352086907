import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { isPresent, placeOf, type RegionRow } from '../rounds/round.ts';
import { clearRow } from '../rounds/rows.ts';
import { idOf, takingPart } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-in-two-discussions',
  severity: always('error'),
  reads: ['regions', 'regions.discussion', 'regions.region'],
  source: 'letter-preparation',
  *check(round) {
    const place = (row: RegionRow) => placeOf(round, 'regions', row.row, 'region');
    for (const region of round.settings.regions) {
      const byDiscussion = takingPart(round).rowsByRegion.get(region.code);
      if (!byDiscussion || byDiscussion.size < 2) continue;
      const rows = [...byDiscussion.values()].flat().sort((one, other) => one.row - other.row);
      const ids = [...byDiscussion.values()].map(([first]) => (first ? idOf(round, first) : ''));
      const data = { region: region.name, discussions: fewOf(ids), count: rows.length };
      const places = rows.slice(0, 11).map(place).filter(isPresent);
      const firstTen = places.slice(0, 10);
      for (const [index, row] of rows.entries())
        yield {
          at: place(row),
          related: index < 10 ? places.filter((_, other) => other !== index) : firstTen,
          data,
          fixes: () => keepHere(row, byDiscussion),
        };
    }

    /** Empties the rows of the region's other discussions, unless one of them names other regions as well. */
    function keepHere(here: RegionRow, byDiscussion: ReadonlyMap<string, readonly RegionRow[]>) {
      const key = here.discussion.value?.key;
      const elsewhere = [...byDiscussion].flatMap(([other, rows]) => (other === key ? [] : rows));
      if (elsewhere.length > 20 || elsewhere.some(({ region }) => region.value?.is !== 'region'))
        return [];
      return fixOf(
        'choice',
        fixLabel('keep-here', { discussion: idOf(round, here) }),
        elsewhere.flatMap(({ row }) => clearRow(round, 'regions', row)),
      );
    }
  },
});

/** The first ten, and a sign that there are more. */
const fewOf = (ids: readonly string[]): readonly string[] =>
  ids.length > 10 ? [...ids.slice(0, 10), '…'] : ids;
