import { fixToWrite } from '../findings/fixes.ts';
import { freeIds } from '../rounds/discussion-ids.ts';
import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'discussion-id-missing',
  severity: always('error'),
  reads: ['discussions', 'discussions.id'],
  source: 'workbook-guide',
  *check(round) {
    const without = round.discussions.filter(({ id }) => id.kind === 'empty');
    if (without.length === 0) return;
    // Each row has a free id of its own, so that several may be mended one after another.
    const free = freeIds(round, without.length);
    for (const [index, { row, id: cell }] of without.entries()) {
      const at = placeOf(round, 'discussions', row, 'id');
      const id = free[index] ?? '';
      yield {
        at,
        data: { id },
        fixes: () => fixToWrite('choice', at, cell.raw, id),
      };
    }
  },
});
