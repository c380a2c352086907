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
    const { groups, rowsOf, loose } = takingPart(round);
    for (const { row, discussion, represents } of round.participants) {
      const key = discussion.value?.takesPart ? discussion.value.key : null;
      const side = represents.value;
      if (key === null || side?.is !== 'region' || !round.discussionsByKey.has(key)) continue;
      const byDiscussion = rowsOf.get(side.region);
      if (!byDiscussion || byDiscussion.has(key)) continue;
      const elsewhere: [string, readonly number[]][] = [];
      for (const other of byDiscussion) {
        if (elsewhere.length === 10) break;
        elsewhere.push(other);
      }
      // A discussion that does not exist may be a slip for this one: discussion-unknown speaks.
      if (elsewhere.length === 0) continue;
      if (elsewhere.some(([other]) => !round.discussionsByKey.has(other))) continue;
      // A row that is not understood may be this region in this very discussion.
      if (loose > 0 || (groups.get(key)?.unclear ?? 0) > 0) continue;
      const ids = elsewhere.map(([other, [first]]) => idOf(round, other, first));
      const at = placeOf(round, 'participants', row, 'discussion');
      yield {
        at,
        related: elsewhere
          .flatMap(([, rows]) => rows.slice(0, 1))
          .map((first) => placeOf(round, 'regions', first, 'region'))
          .filter(isPresent),
        data: {
          region: side.region.name,
          discussion: round.discussionsByKey.get(key)?.id.text ?? discussion.text,
          elsewhere: ids,
        },
        fixes: () => choicesToWrite(at, discussion.raw, ids),
      };
    }
  },
});
