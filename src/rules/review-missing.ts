import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { slotWords } from '../rounds/times.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'review-missing',
  severity: byPhase('todo', 'warning', 'warning'),
  reads: ['discussions'],
  source: 'letter-deadlines',
  *check(round) {
    // A meeting that has been cannot be wished any more; without known meetings there is nothing to choose from.
    const { meetings } = round.settings;
    if (!meetings.some(({ day }) => day >= round.today)) return;
    for (const discussion of round.discussions)
      if (discussion.review.kind === 'empty' && discussion.reviewConfirmed.kind === 'empty')
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'review'),
          data: { discussion: discussionName(discussion), meetings: meetings.map(slotWords) },
        };
  },
});
