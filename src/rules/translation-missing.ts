import { discussionName } from '../rounds/discussion-name.ts';
import type { Region } from '../rounds/names.ts';
import { placeOf, type RegionRow } from '../rounds/round.ts';
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
    for (const [key, discussion] of round.discussionsByKey) {
      if (discussion.theme.kind !== 'read' || discussion.themeOther.kind !== 'empty') continue;
      const bilingual = bilingualIn(round.regionsByDiscussion.get(key) ?? []);
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

function bilingualIn(rows: readonly RegionRow[]): readonly Region[] {
  const found = new Set<Region>();
  for (const { region } of rows) {
    const reading = region.value;
    const named =
      reading?.is === 'region'
        ? [reading.region]
        : reading?.is === 'several'
          ? reading.regions
          : [];
    for (const one of named) if (one.bilingual) found.add(one);
  }
  return [...found];
}
