import { phrase } from '../messages/phrases.ts';
import { isPresent, placeOf } from '../rounds/round.ts';
import { idOf, takingPart } from '../rounds/taking-part.ts';
import { byPhase, defineRule } from '../rule.ts';

/** So many duplicates and so many short groups are named. */
const MOST_NAMED = 8;

export default defineRule({
  id: 'discussions-too-many',
  severity: byPhase('warning', 'error', 'error'),
  reads: ['discussions', 'discussions.id', 'regions', 'regions.discussion', 'regions.region'],
  source: 'letter-preparation',
  *check(round) {
    const { settings } = round;
    const discussions = [...round.discussionsByKey.values()];
    const least = settings.minimumRegions;
    const most = Math.floor(settings.regions.length / least);
    const beyond = discussions[most];
    if (!beyond) return;

    const { groups, rowsOf, loose } = takingPart(round);
    const twice = [...rowsOf].filter(([, byDiscussion]) => byDiscussion.size > 1);
    const short = discussions
      .map(({ key, row, id }) => {
        const group = groups.get(key);
        const count = group?.regions.length ?? 0;
        return { row, id: id.text, count, could: count + (group?.unclear ?? 0) + loose };
      })
      .filter(({ could }) => could < least);
    yield {
      at: placeOf(round, 'discussions', beyond.row, 'id'),
      related: [
        ...twice.flatMap(([, byDiscussion]) =>
          [...byDiscussion.values()].flatMap((rows) =>
            rows.slice(0, 1).map((row) => placeOf(round, 'regions', row, 'region')),
          ),
        ),
        ...short
          .filter(({ row }) => row !== beyond.row)
          .map(({ row }) => placeOf(round, 'discussions', row, 'id')),
      ].filter(isPresent),
      data: {
        count: discussions.length,
        most,
        regions: settings.regions.length,
        least,
        look: [
          ...twice.slice(0, MOST_NAMED).map(([region, byDiscussion]) =>
            phrase('region-in', {
              region: region.name,
              discussions: fewOf([...byDiscussion].map(([key, [row]]) => idOf(round, key, row))),
            }),
          ),
          ...short
            .slice(0, MOST_NAMED)
            .map(({ id, count }) => phrase('short-group', { discussion: id, count })),
          ...(twice.length > MOST_NAMED || short.length > MOST_NAMED ? ['…'] : []),
        ],
      },
    };
  },
});

const fewOf = (ids: readonly string[]): readonly string[] =>
  ids.length > MOST_NAMED ? [...ids.slice(0, MOST_NAMED), '…'] : ids;
