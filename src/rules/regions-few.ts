import { isPresent, placeOf } from '../rounds/round.ts';
import { takingPart } from '../rounds/taking-part.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'regions-few',
  severity: byPhase('todo', 'error', 'error'),
  reads: ['discussions', 'discussions.id', 'regions', 'regions.discussion', 'regions.region'],
  source: 'letter-preparation',
  *check(round) {
    const { groups, free, loose } = takingPart(round);
    const least = round.settings.minimumRegions;
    for (const { key, row } of round.discussionsByKey.values()) {
      const group = groups.get(key);
      const count = group?.regions.length ?? 0;
      if (count + (group?.unclear ?? 0) + loose >= least) continue;
      yield {
        at: placeOf(round, 'discussions', row, 'id'),
        related: (round.regionsByDiscussion.get(key) ?? [])
          .map((taking) => placeOf(round, 'regions', taking.row, 'region'))
          .filter(isPresent),
        data: { count, least, free: free.map(({ name }) => name) },
      };
    }
  },
});
