import { isEmpty } from '../rounds/cell.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { placeOf } from '../rounds/round.ts';
import { saysSomething } from '../rounds/rows.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-missing',
  severity: always('error'),
  reads: ['regions', 'regions.region'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, ...cells } of rowsWhere(round.regions, 'region', isEmpty)) {
      const { discussion, contact, email, phone } = cells;
      if (saysSomething([discussion, contact, email, phone]))
        yield { at: placeOf(round, 'regions', row, 'region'), data: {} };
    }
  },
});
