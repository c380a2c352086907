import { choicesToWrite } from '../findings/fixes.ts';
import { placeOf } from '../rounds/round.ts';
import { rowsReadAs } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-unknown',
  severity: always('error'),
  reads: ['regions', 'regions.region'],
  source: 'region-classification',
  *check(round) {
    for (const [{ row, region }, reading] of rowsReadAs(round, 'unknown')) {
      const at = placeOf(round, 'regions', row, 'region');
      yield {
        at,
        data: { value: region.text, near: reading.near.map(({ name }) => name) },
        fixes: () =>
          choicesToWrite(
            at,
            region.raw,
            reading.near.map(({ name }) => name[round.language]),
          ),
      };
    }
  },
});
