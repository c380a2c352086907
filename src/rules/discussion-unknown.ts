import { choicesToWrite } from '../findings/fixes.ts';
import type { Cell } from '../rounds/cell.ts';
import { distance, plain } from '../rounds/nearness.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import type { DiscussionRef } from '../rounds/readers.ts';
import { type Participant, placeOf, type RegionRow, type Round } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';
import { fold } from '../workbook/table.ts';

/** So many ids are named in the message. */
const MOST_NAMED = 8;

export default defineRule({
  id: 'discussion-unknown',
  severity: always('error'),
  reads: ['discussions', 'discussions.id'],
  source: 'workbook-guide',
  *check(round) {
    // A discussion whose id is missing, or cannot be looked at, may be the one that is named.
    const nameless = round.discussions.filter(({ key }) => key === '').length;
    if (nameless > 0 && unknownKeys(round).size <= nameless) return;
    const ids = [...round.discussionsByKey.values()].map(({ id }) => id.text);
    const few = ids.length > MOST_NAMED ? [...ids.slice(0, MOST_NAMED), '…'] : ids;
    const isUnknown = ({ value }: Cell<DiscussionRef>): boolean =>
      value?.takesPart === true && !round.discussionsByKey.has(value.key);
    for (const table of ['regions', 'participants'] as const)
      for (const { row, discussion } of rowsWhere<RegionRow | Participant, 'discussion'>(
        round[table],
        'discussion',
        isUnknown,
      )) {
        const at = placeOf(round, table, row, 'discussion');
        yield {
          at,
          data: { value: discussion.text, ids: few },
          fixes: () => choicesToWrite(at, discussion.raw, likeliestFirst(round, discussion.text)),
        };
      }
  },
});

function unknownKeys(round: Round): ReadonlySet<string> {
  const keys = [...round.regionsByDiscussion.keys(), ...round.participantsByDiscussion.keys()];
  return new Set(keys.filter((key) => !round.discussionsByKey.has(key)));
}

/** Ids whose theme was written instead, then ids with the same number, then near ones, then the rest. */
function likeliestFirst(round: Round, text: string): readonly string[] {
  const key = fold(text);
  const numbers: readonly string[] = key.match(/\d+/g) ?? [];
  const rank = (id: string, theme: string): number => {
    if (fold(theme) === key) return 0;
    const number = /\d+/.exec(id)?.[0];
    if (number !== undefined && numbers.includes(number)) return 1;
    return 1 + distance(plain(text), plain(id), 2);
  };
  return [...round.discussionsByKey.values()]
    .map(({ id, theme }) => ({ id: id.text, rank: rank(id.text, theme.text) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ id }) => id);
}
