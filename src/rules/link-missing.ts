import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'link-missing',
  severity: byPhase('todo', 'todo', 'warning'),
  reads: ['discussions'],
  source: 'letter-preparation',
  *check(round) {
    for (const discussion of round.discussions)
      if (discussion.link.kind === 'empty')
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'link'),
          data: { discussion: discussionName(discussion) },
        };
  },
});
