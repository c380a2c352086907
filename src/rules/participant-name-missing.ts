import { isEmpty } from '../rounds/cell.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { placeOf } from '../rounds/round.ts';
import { saysSomething } from '../rounds/rows.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'participant-name-missing',
  severity: always('error'),
  reads: ['participants', 'participants.name'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, ...cells } of rowsWhere(round.participants, 'name', isEmpty)) {
      const { discussion, organisation, represents, title, role, email } = cells;
      if (saysSomething([discussion, organisation, represents, title, role, email]))
        yield { at: placeOf(round, 'participants', row, 'name'), data: {} };
    }
  },
});
