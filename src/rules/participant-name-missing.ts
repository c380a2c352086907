import { placeOf } from '../rounds/round.ts';
import { saysSomething } from '../rounds/rows.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'participant-name-missing',
  severity: always('error'),
  reads: ['participants', 'participants.name'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, name, ...cells } of round.participants) {
      const { discussion, organisation, represents, title, role, email } = cells;
      if (
        name.kind === 'empty' &&
        saysSomething([discussion, organisation, represents, title, role, email])
      )
        yield { at: placeOf(round, 'participants', row, 'name'), data: {} };
    }
  },
});
