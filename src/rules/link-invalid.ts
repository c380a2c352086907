import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'link-invalid',
  severity: always('warning'),
  reads: ['discussions'],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, link } of round.discussions)
      if (link.kind === 'unread')
        yield { at: placeOf(round, 'discussions', row, 'link'), data: {} };
  },
});
