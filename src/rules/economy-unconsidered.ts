import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'economy-unconsidered',
  severity: always('info'),
  reads: ['discussions', 'discussions.theme'],
  source: 'letter-discussions',
  *check(round) {
    for (const discussion of round.discussions) {
      const { row, theme, economy } = discussion;
      if (theme.kind !== 'read' || economy.kind === 'masked' || economy.value === true) continue;
      yield {
        at: placeOf(round, 'discussions', row, 'economy'),
        data: { discussion: discussionName(discussion) },
      };
    }
  },
});
