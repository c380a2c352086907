import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'ministry-unlisted',
  severity: always('info'),
  reads: ['discussions'],
  source: 'letter-distribution',
  *check(round) {
    for (const { row, ministries } of round.discussions) {
      const unlisted = (ministries.value ?? []).flatMap(({ reading }) =>
        reading.is === 'ministry' && !reading.ministry.listed ? [reading.ministry] : [],
      );
      if (unlisted.length > 0)
        yield {
          at: placeOf(round, 'discussions', row, 'ministries'),
          data: { ministries: [...new Set(unlisted)].map(({ name }) => name) },
        };
    }
  },
});
