import { isEmpty } from '../rounds/cell.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'email-missing',
  severity: byPhase('todo', 'warning', 'error'),
  reads: ['regions', 'regions.discussion'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, discussion, contact } of rowsWhere(round.regions, 'email', isEmpty))
      if (contact.kind === 'read' && discussion.value?.takesPart)
        yield { at: placeOf(round, 'regions', row, 'email'), data: { contact: contact.text } };
  },
});
