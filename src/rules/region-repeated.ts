import type { Fix } from '../findings/finding.ts';
import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import { isPresent, placeOf, type RegionRow } from '../rounds/round.ts';
import { clearRow, saySame } from '../rounds/rows.ts';
import { idOf, takingPart } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-repeated',
  severity: always('warning'),
  reads: ['regions', 'regions.discussion', 'regions.region'],
  source: 'workbook-guide',
  *check(round) {
    const place = (row: RegionRow) => placeOf(round, 'regions', row.row, 'region');
    for (const region of round.settings.regions)
      for (const rows of takingPart(round).rowsByRegion.get(region.code)?.values() ?? []) {
        const [first] = rows;
        if (!first || rows.length < 2) continue;
        const data = {
          region: region.name,
          discussion: idOf(round, first),
          count: rows.length,
        };
        const places = rows.slice(0, 11).map(place).filter(isPresent);
        const firstTen = places.slice(0, 10);
        for (const [index, row] of rows.entries())
          yield {
            at: place(row),
            related: index < 10 ? places.filter((_, other) => other !== index) : firstTen,
            data,
            fixes: () => keepOne(row, rows),
          };
      }

    /** Where every row says the same the first is kept; else the one that the finding is about. */
    function keepOne(here: RegionRow, rows: readonly RegionRow[]): readonly Fix[] {
      const [first = here] = rows;
      if (rows.length > 20) return [];
      const areSame = rows.every((row) => row === first || isSame(first, row));
      const kept = areSame ? first : here;
      const others = rows.filter((row) => row !== kept);
      if (others.some(({ region }) => region.value?.is !== 'region')) return [];
      return fixOf(
        areSame ? 'safe' : 'choice',
        fixLabel('keep-row', { row: kept.row + 1 }),
        others.flatMap(({ row }) => clearRow(round, 'regions', row)),
      );
    }

    function isSame(one: RegionRow, other: RegionRow): boolean {
      return (
        one.region.value?.is === 'region' &&
        other.region.value?.is === 'region' &&
        saySame(round, 'regions', one, other, ['discussion', 'region'])
      );
    }
  },
});
