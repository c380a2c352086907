import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'questions-many',
  severity: always('info'),
  reads: ['discussions'],
  source: 'letter-preparation',
  *check(round) {
    const limit = round.settings.questionLimit;
    for (const { row, questions } of round.discussions) {
      const count = questions.value?.length ?? 0;
      if (count > limit)
        yield { at: placeOf(round, 'discussions', row, 'questions'), data: { count, limit } };
    }
  },
});
