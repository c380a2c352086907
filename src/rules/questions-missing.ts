import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'questions-missing',
  severity: byPhase('todo', 'error', 'error'),
  reads: ['discussions'],
  source: 'letter-preparation',
  *check(round) {
    for (const discussion of round.discussions) {
      const { kind, value } = discussion.questions;
      if (kind === 'empty' || value?.length === 0)
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'questions'),
          data: { discussion: discussionName(discussion) },
        };
    }
  },
});
