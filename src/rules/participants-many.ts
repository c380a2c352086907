import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'participants-many',
  severity: always('info'),
  reads: ['discussions', 'discussions.id', 'participants', 'participants.discussion'],
  source: 'letter-preparation',
  *check(round) {
    const most = round.settings.participantLimit;
    for (const { key, row, id } of round.discussionsByKey.values()) {
      const count = round.participantsByDiscussion.get(key)?.length ?? 0;
      if (count > most)
        yield {
          at: placeOf(round, 'discussions', row, 'id'),
          data: { discussion: id.text, count, most },
        };
    }
  },
});
