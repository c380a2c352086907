import { choicesToWrite } from '../findings/fixes.ts';
import { isPresent, placeOf, type Round } from '../rounds/round.ts';
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
    // A row whose discussion cannot be looked at may be this region in this very discussion.
    if (loose > 0) return;
    const chosen = new Map([...rowsOf].map(([region, rows]) => [region, choicesOf(round, rows)]));
    for (const { row, discussion, represents } of round.participants) {
      const key = discussion.value?.takesPart ? discussion.value.key : null;
      const side = represents.value;
      if (key === null || side?.is !== 'region' || !round.discussionsByKey.has(key)) continue;
      const choices = chosen.get(side.region);
      if (!choices || rowsOf.get(side.region)?.has(key)) continue;
      // Nor is a row that is not understood.
      if ((groups.get(key)?.unclear ?? 0) > 0) continue;
      const { ids, cells } = choices;
      const at = placeOf(round, 'participants', row, 'discussion');
      yield {
        at,
        related: cells,
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

/** So many of the region's discussions are named. */
const MOST_NAMED = 10;

/** The first discussions of a region, with its first row in each; null when there is none, or one that may be a slip. */
function choicesOf(round: Round, byDiscussion: ReadonlyMap<string, readonly number[]>) {
  const first: (readonly [string, number | undefined])[] = [];
  for (const [key, [row]] of byDiscussion) {
    // A discussion that does not exist may be a slip for the participant's: discussion-unknown speaks.
    if (!round.discussionsByKey.has(key)) return null;
    first.push([key, row]);
    if (first.length === MOST_NAMED) break;
  }
  if (first.length === 0) return null;
  return {
    ids: first.map(([key, row]) => idOf(round, key, row)),
    cells: first
      .flatMap(([, row]) => (row === undefined ? [] : placeOf(round, 'regions', row, 'region')))
      .filter(isPresent),
  };
}
