import { choicesToWrite } from '../findings/fixes.ts';
import { placeOf } from '../rounds/round.ts';
import { rowsReadAs } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-ambiguous',
  severity: always('error'),
  reads: ['regions', 'regions.region'],
  source: 'region-classification',
  *check(round) {
    for (const [{ row, region }, reading] of rowsReadAs(round, 'ambiguous')) {
      const at = placeOf(round, 'regions', row, 'region');
      yield {
        at,
        data: { value: region.text, candidates: reading.candidates.map(({ name }) => name) },
        fixes: () =>
          choicesToWrite(
            at,
            region.raw,
            reading.candidates.map(({ name }) => name[round.language]),
          ),
      };
    }
  },
});
