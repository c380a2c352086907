import { discussionName } from '../rounds/discussion-name.ts';
import { slotIn } from '../rounds/free-times.ts';
import { placeOf } from '../rounds/round.ts';
import { slotWords } from '../rounds/times.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'slot-missing',
  severity: byPhase('todo', 'warning', 'error'),
  reads: ['discussions', 'discussions.preferred'],
  source: 'letter-deadlines',
  *check(round) {
    const mustBeConfirmed = round.phase === 'send' || round.phase === 'after';
    for (const discussion of round.discussions) {
      const { preferred, confirmed, row } = discussion;
      if (confirmed.kind !== 'empty') continue;
      const isWished = preferred.kind !== 'empty';
      const wished = slotIn(preferred);
      if (isWished && !mustBeConfirmed) continue;
      yield {
        at: placeOf(round, 'discussions', row, mustBeConfirmed ? 'confirmed' : 'preferred'),
        ...(isWished && { severity: 'warning' as const }),
        data: {
          discussion: discussionName(discussion),
          wish: wished ? slotWords(wished) : preferred.text.replace(/\.$/, ''),
        },
      };
    }
  },
});
