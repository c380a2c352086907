import { placeOf } from '../rounds/round.ts';
import { rowsReadAs } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-not-in-round',
  severity: always('error'),
  reads: ['regions', 'regions.region'],
  source: 'letter-distribution',
  *check(round) {
    for (const [{ row }, { name }] of rowsReadAs(round, 'not-in-round'))
      yield { at: placeOf(round, 'regions', row, 'region'), data: { region: name } };
  },
});
