import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'theme-missing',
  severity: byPhase('todo', 'error', 'error'),
  reads: ['discussions', 'discussions.theme'],
  source: 'letter-deadlines',
  *check(round) {
    for (const discussion of round.discussions)
      if (discussion.theme.kind === 'empty')
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'theme'),
          data: { discussion: discussionName(discussion) },
        };
  },
});
