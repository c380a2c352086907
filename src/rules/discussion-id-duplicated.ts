import { fixToWrite } from '../findings/fixes.ts';
import { freeIds } from '../rounds/discussion-ids.ts';
import { type Discussion, isPresent, placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'discussion-id-duplicated',
  severity: always('error'),
  reads: ['discussions', 'discussions.id'],
  source: 'workbook-guide',
  *check(round) {
    const rowsOf = new Map<string, Discussion[]>();
    for (const discussion of round.discussions) {
      if (discussion.key === '') continue;
      const same = rowsOf.get(discussion.key);
      if (same) same.push(discussion);
      else rowsOf.set(discussion.key, [discussion]);
    }
    let free: string | undefined;
    for (const same of rowsOf.values()) {
      if (same.length === 1) continue;
      const first = same
        .slice(0, 11)
        .map(({ row }) => placeOf(round, 'discussions', row, 'id'))
        .filter(isPresent);
      for (const { row, id } of same) {
        const at = placeOf(round, 'discussions', row, 'id');
        yield {
          at,
          related: first.filter((place) => place.row !== row),
          data: { id: id.text, count: same.length },
          fixes: () => {
            free ??= freeIds(round, 1)[0] ?? '';
            return fixToWrite('choice', at, id.raw, free);
          },
        };
      }
    }
  },
});
