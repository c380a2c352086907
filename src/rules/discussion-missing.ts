import { isEmpty } from '../rounds/cell.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { hasColumn, placeOf } from '../rounds/round.ts';
import { saysSomething } from '../rounds/rows.ts';
import { regionWords } from '../rounds/taking-part.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'discussion-missing',
  severity: byPhase('todo', 'warning', 'info'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    // A region's row may wait for its discussion, and a region may stay out; any other row says nothing without one.
    if (hasColumn(round, 'regions.region'))
      for (const { row, region, contact, email, phone } of rowsWhere(
        round.regions,
        'discussion',
        isEmpty,
      ))
        if (saysSomething([region, contact, email, phone]))
          yield {
            at: placeOf(round, 'regions', row, 'discussion'),
            data: { region: regionWords(region) },
            ...(region.kind === 'empty' && { severity: 'error' }),
          };
    for (const { row, ...cells } of rowsWhere(round.participants, 'discussion', isEmpty)) {
      const { name, organisation, represents, title, role, email } = cells;
      if (saysSomething([name, organisation, represents, title, role, email]))
        yield {
          at: placeOf(round, 'participants', row, 'discussion'),
          data: { region: '' },
          severity: 'error',
        };
    }
  },
});
