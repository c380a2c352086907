import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { dayWords } from '../rounds/times.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'report-missing',
  severity: byPhase('todo', 'warning', 'warning'),
  reads: ['discussions', 'discussions.theme'],
  source: 'letter-deadlines',
  *check(round) {
    const { reporting } = round.settings;
    for (const discussion of round.discussions)
      if (discussion.theme.kind === 'read' && discussion.reported.kind === 'empty')
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'reported'),
          data: {
            discussion: discussionName(discussion),
            deadline: reporting === null ? '' : dayWords(reporting),
          },
        };
  },
});
