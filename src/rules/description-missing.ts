import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'description-missing',
  severity: byPhase('todo', 'error', 'error'),
  reads: ['discussions'],
  source: 'letter-preparation',
  *check(round) {
    for (const discussion of round.discussions)
      if (discussion.description.kind === 'empty')
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'description'),
          data: { discussion: discussionName(discussion) },
        };
  },
});
