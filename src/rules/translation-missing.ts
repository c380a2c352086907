import { discussionName } from '../rounds/discussion-name.ts';
import { placeOf } from '../rounds/round.ts';
import { takingPart } from '../rounds/taking-part.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'translation-missing',
  severity: byPhase('info', 'info', 'warning'),
  reads: [
    'discussions',
    'discussions.id',
    'discussions.theme',
    'regions',
    'regions.discussion',
    'regions.region',
  ],
  source: 'language-act',
  *check(round) {
    const { groups } = takingPart(round);
    for (const [key, discussion] of round.discussionsByKey) {
      if (discussion.theme.kind !== 'read' || discussion.themeOther.kind !== 'empty') continue;
      const bilingual = (groups.get(key)?.regions ?? []).filter((region) => region.bilingual);
      if (bilingual.length > 0)
        yield {
          at: placeOf(round, 'discussions', discussion.row, 'themeOther'),
          data: {
            discussion: discussionName(discussion),
            regions: bilingual.map(({ name }) => name),
          },
        };
    }
  },
});
