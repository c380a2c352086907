import type { CellEdit } from '../findings/edits.ts';
import type { Fix } from '../findings/finding.ts';
import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import type { Region } from '../rounds/config.ts';
import { isPresent, placeOf, type RegionRow } from '../rounds/round.ts';
import { emptyRowsBelow } from '../rounds/rows.ts';
import { rowsReadAs } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';

export default defineRule({
  id: 'regions-in-one-cell',
  severity: always('error'),
  reads: ['regions', 'regions.region'],
  source: 'workbook-guide',
  *check(round) {
    for (const [row, { regions }] of rowsReadAs(round, 'several'))
      yield {
        at: placeOf(round, 'regions', row.row, 'region'),
        data: { regions: regions.map(({ name }) => name) },
        fixes: () => rowEach(row, regions),
      };

    /** The first region stays with the contact person; the others go below the table, in the same discussion. */
    function rowEach({ row, discussion }: RegionRow, regions: readonly Region[]) {
      // A discussion that cannot be looked at cannot be copied either.
      if (discussion.kind === 'masked') return NONE;
      const [first, ...others] = regions.map(({ name }) => name[round.language]);
      const rows = emptyRowsBelow(round, 'regions', others.length);
      return fixOf('choice', fixLabel('row-each'), [
        ...write(row, 'region', first ?? ''),
        ...others.flatMap((name, index) => {
          const below = rows[index] as number;
          return [...write(below, 'discussion', discussion.raw), ...write(below, 'region', name)];
        }),
      ]);
    }

    function write(
      row: number,
      key: 'discussion' | 'region',
      becomes: CellValue,
    ): readonly CellEdit[] {
      const at = placeOf(round, 'regions', row, key);
      const sheet = round.sheets.regions;
      if (!sheet || !isPresent(at)) return [];
      return [{ at, was: valueAt(sheet, at.row, at.column), becomes }];
    }
  },
});

const NONE: readonly Fix[] = [];
