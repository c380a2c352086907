import { fixToWrite } from '../findings/fixes.ts';
import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-untidy',
  severity: always('info'),
  reads: ['regions', 'regions.region'],
  source: 'region-classification',
  *check(round) {
    for (const { row, region } of round.regions) {
      const reading = region.value;
      // Where the spaces alone are to be tidied, text-untidy speaks.
      if (reading?.is !== 'region' || reading.official || reading.spacingOnly) continue;
      const at = placeOf(round, 'regions', row, 'region');
      const official = reading.region.name[round.language];
      yield {
        at,
        data: { value: region.text, official },
        fixes: () => fixToWrite('safe', at, region.raw, official),
      };
    }
  },
});
