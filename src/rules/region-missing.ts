import { placeOf } from '../rounds/round.ts';
import { saysSomething } from '../rounds/rows.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-missing',
  severity: always('error'),
  reads: ['regions', 'regions.region'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, discussion, contact, email, phone } of round.regions.filter(
      ({ region }) => region.kind === 'empty',
    ))
      if (saysSomething([discussion, contact, email, phone]))
        yield { at: placeOf(round, 'regions', row, 'region'), data: {} };
  },
});
