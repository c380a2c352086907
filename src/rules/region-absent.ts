import { wholeSheet } from '../rounds/round.ts';
import { takingPart } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-absent',
  severity: always('info'),
  reads: ['regions', 'regions.discussion', 'regions.region'],
  source: 'letter-preparation',
  *check(round) {
    const { absent, unclear } = takingPart(round);
    if (absent.length > unclear)
      yield {
        at: wholeSheet(round, 'regions'),
        data: { regions: absent.map(({ name }) => name), count: absent.length },
      };
  },
});
