import { choicesToWrite } from '../findings/fixes.ts';
import { isPresent, placeOf } from '../rounds/round.ts';
import { idOf, takingPart } from '../rounds/taking-part.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'participant-elsewhere',
  severity: always('warning'),
  reads: [
    'discussions',
    'discussions.id',
    'regions',
    'regions.discussion',
    'regions.region',
    'participants',
    'participants.discussion',
  ],
  source: 'letter-preparation',
  *check(round) {
    const { groups, rowsByRegion, loose } = takingPart(round);
    for (const { row, discussion, represents } of round.participants) {
      const key = discussion.value?.takesPart ? discussion.value.key : null;
      const side = represents.value;
      if (key === null || side?.is !== 'region' || !round.discussionsByKey.has(key)) continue;
      const byDiscussion = rowsByRegion.get(side.region.code);
      if (!byDiscussion || byDiscussion.has(key)) continue;
      // A row that is not understood may be this region in this very discussion.
      if (loose > 0 || (groups.get(key)?.unclear ?? 0) > 0) continue;
      const firsts = [...byDiscussion.values()].slice(0, 10).flatMap((rows) => rows.slice(0, 1));
      const ids = firsts.map((first) => idOf(round, first));
      const at = placeOf(round, 'participants', row, 'discussion');
      yield {
        at,
        related: firsts
          .map((first) => placeOf(round, 'regions', first.row, 'region'))
          .filter(isPresent),
        data: { region: side.region.name, discussion: idOf(round, { discussion }), elsewhere: ids },
        fixes: () => choicesToWrite(at, discussion.raw, ids),
      };
    }
  },
});
