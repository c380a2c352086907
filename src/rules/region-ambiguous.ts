import { choicesToWrite } from '../findings/fixes.ts';
import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-ambiguous',
  severity: always('error'),
  reads: ['regions', 'regions.region'],
  source: 'region-classification',
  *check(round) {
    for (const { row, region } of round.regions) {
      const reading = region.value;
      if (reading?.is !== 'ambiguous') continue;
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
