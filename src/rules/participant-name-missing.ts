import { placeOf } from '../rounds/round.ts';
import { saysSomething } from '../rounds/rows.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'participant-name-missing',
  severity: always('error'),
  reads: ['participants', 'participants.name'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, ...cells } of round.participants.filter(
      ({ name }) => name.kind === 'empty',
    )) {
      const { discussion, organisation, represents, title, role, email } = cells;
      if (saysSomething([discussion, organisation, represents, title, role, email]))
        yield { at: placeOf(round, 'participants', row, 'name'), data: {} };
    }
  },
});
