import { choicesToWrite } from '../findings/fixes.ts';
import { rewriteMinistries } from '../rounds/ministry-list.ts';
import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'ministry-unknown',
  severity: always('error'),
  reads: ['discussions'],
  source: 'letter-distribution',
  *check(round) {
    for (const { row, ministries } of round.discussions) {
      const unknown = (ministries.value ?? []).flatMap(({ text, reading }) =>
        reading.is === 'unknown' ? [{ text, near: reading.near }] : [],
      );
      if (unknown.length === 0) continue;
      const at = placeOf(round, 'discussions', row, 'ministries');
      yield {
        at,
        data: {
          entries: unknown.map(({ text }) => text),
          near: [...new Set(unknown.flatMap(({ near }) => near))]
            .slice(0, 5)
            .map(({ name }) => name),
        },
        fixes: () =>
          choicesToWrite(
            at,
            ministries.raw,
            rewriteMinistries(
              ministries.text,
              ministries.value ?? [],
              ({ reading }) => (reading.is === 'unknown' ? reading.near : null),
              round.language,
            ),
          ),
      };
    }
  },
});
