import { isUnread } from '../rounds/cell.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'phone-invalid',
  severity: always('warning'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, phone } of rowsWhere(round.regions, 'phone', isUnread))
      yield { at: placeOf(round, 'regions', row, 'phone'), data: { value: phone.text } };
  },
});
