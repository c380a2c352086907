import { isEmpty } from '../rounds/cell.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { placeOf } from '../rounds/round.ts';
import { regionWords } from '../rounds/taking-part.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'contact-missing',
  severity: byPhase('todo', 'error', 'error'),
  reads: ['regions', 'regions.discussion', 'regions.region'],
  source: 'letter-deadlines',
  canLook: ({ settings }) => settings.personalDataRemoved === null,
  *check(round) {
    // A region that takes no part, or has not chosen its discussion yet, needs nobody.
    for (const { row, discussion, region } of rowsWhere(round.regions, 'contact', isEmpty))
      if (discussion.value?.takesPart && region.kind !== 'empty')
        yield {
          at: placeOf(round, 'regions', row, 'contact'),
          data: { region: regionWords(region) },
        };
  },
});
