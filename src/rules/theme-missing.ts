import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'theme-missing',
  severity: byPhase('todo', 'error', 'error'),
  reads: ['discussions', 'discussions.theme'],
  source: 'letter-deadlines',
  *check(round) {
    for (const { row, theme, id } of round.discussions)
      if (theme.kind === 'empty')
        yield { at: placeOf(round, 'discussions', row, 'theme'), data: { discussion: id.text } };
  },
});
