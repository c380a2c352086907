import type { Severity } from '../findings/finding.ts';
import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf, type Round } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'liaison-missing',
  severity: byPhase('todo', 'warning', 'error'),
  reads: ['discussions'],
  source: 'letter-preparation',
  canLook: (round) => round.settings.personalDataRemoved === null && severityOn(round) !== null,
  *check(round) {
    const severity = severityOn(round);
    if (!severity) return;
    for (const discussion of round.discussions)
      if (discussion.liaison.kind === 'empty')
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'liaison'),
          data: { discussion: discussionName(discussion) },
          severity,
        };
  },
});

/** The liaisons are named in January; until their deadline nothing is late. */
function severityOn({ today, phase, settings }: Round): Severity | null {
  if (today < `${settings.year}-01-01`) return null;
  if (phase === 'send' || phase === 'after') return 'error';
  return settings.liaison !== null && today > settings.liaison ? 'warning' : 'todo';
}
