import { discussionName } from '../rounds/discussion-name.ts';
import { slotIn } from '../rounds/free-times.ts';
import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'memo-undelivered',
  // From the discussion's own day on, which may come before the last one.
  severity: byPhase('off', 'off', 'todo'),
  reads: ['discussions'],
  source: 'letter-discussions',
  *check(round) {
    for (const discussion of round.discussions) {
      const held = slotIn(discussion.confirmed);
      const isOver = held ? round.today > held.day : round.phase === 'after';
      if (isOver && discussion.memoSent.kind === 'empty')
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'memoSent'),
          data: { discussion: discussionName(discussion) },
        };
    }
  },
});
