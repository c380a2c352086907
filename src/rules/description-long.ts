import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'description-long',
  severity: always('info'),
  reads: ['discussions'],
  source: 'letter-preparation',
  *check(round) {
    const limit = round.settings.descriptionLimit;
    for (const { row, description } of round.discussions) {
      if (description.text.length <= limit) continue;
      // Signs as a person counts them: an emoji is one.
      const count = [...description.text].length;
      if (count > limit)
        yield {
          at: placeOf(round, 'discussions', row, 'description'),
          data: { count, limit },
        };
    }
  },
});
