import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'email-missing',
  severity: byPhase('todo', 'warning', 'error'),
  reads: ['regions', 'regions.discussion'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, contact } of round.regions.filter(
      ({ discussion, contact, email }) =>
        email.kind === 'empty' && contact.kind === 'read' && discussion.value?.takesPart,
    ))
      yield { at: placeOf(round, 'regions', row, 'email'), data: { contact: contact.text } };
  },
});
