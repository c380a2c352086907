import { fixToWrite } from '../findings/fixes.ts';
import { placesOf } from '../rounds/round.ts';
import { rowAt } from '../rounds/rows.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-untidy',
  severity: always('info'),
  reads: ['regions', 'regions.region'],
  source: 'region-classification',
  *check(round) {
    const place = placesOf(round, 'regions', 'region');
    for (const { row, region } of round.regions) {
      const reading = region.value;
      // Where the spaces alone are to be tidied, text-untidy speaks.
      if (reading?.is === 'region' && !reading.official && !reading.spacingOnly)
        yield {
          at: place(row),
          data: { value: region.text, official: reading.region.name[round.language] },
        };
    }
  },
  fixes(round, at) {
    const region = rowAt(round, 'regions', at.row)?.region;
    if (region?.value?.is !== 'region') return [];
    return fixToWrite('safe', at, region.raw, region.value.region.name[round.language]);
  },
});
