import { choicesToWrite } from '../findings/fixes.ts';
import { rewriteMinistries } from '../rounds/ministry-list.ts';
import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'ministry-ambiguous',
  severity: always('warning'),
  reads: ['discussions'],
  source: 'letter-distribution',
  *check(round) {
    for (const { row, ministries } of round.discussions) {
      const ambiguous = (ministries.value ?? []).flatMap(({ text, reading }) =>
        reading.is === 'ambiguous' ? [{ text, candidates: reading.candidates }] : [],
      );
      if (ambiguous.length === 0) continue;
      const at = placeOf(round, 'discussions', row, 'ministries');
      yield {
        at,
        data: {
          entries: [...new Set(ambiguous.map(({ text }) => text))],
          candidates: [...new Set(ambiguous.flatMap(({ candidates }) => candidates))].map(
            ({ name }) => name,
          ),
        },
        fixes: () =>
          choicesToWrite(
            at,
            ministries.raw,
            rewriteMinistries(
              ministries.text,
              ministries.value ?? [],
              ({ reading }) => (reading.is === 'ambiguous' ? reading.candidates : null),
              round.language,
            ),
          ),
      };
    }
  },
});
