import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { dayWords } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'report-late',
  severity: always('warning'),
  reads: ['discussions'],
  source: 'letter-deadlines',
  *check(round) {
    const { reporting } = round.settings;
    if (reporting === null) return;
    for (const discussion of round.discussions) {
      const { reported, row } = discussion;
      if (reported.kind !== 'read' || reported.value <= reporting) continue;
      yield {
        at: placeOf(round, 'discussions', row, 'reported'),
        data: {
          discussion: discussionName(discussion),
          reported: dayWords(reported.value),
          deadline: dayWords(reporting),
        },
      };
    }
  },
});
