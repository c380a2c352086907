import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'email-missing',
  severity: byPhase('todo', 'warning', 'error'),
  reads: ['regions', 'regions.discussion'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, discussion, contact, email } of round.regions)
      if (email.kind === 'empty' && contact.kind === 'read' && discussion.value?.takesPart)
        yield {
          at: placeOf(round, 'regions', row, 'email'),
          data: { contact: contact.text },
        };
  },
});
