import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';
import { fold } from '../workbook/table.ts';

/** A theme is cross-administrative when it concerns at least two branches of government. */
const LEAST = 2;

export default defineRule({
  id: 'ministries-few',
  severity: always('warning'),
  reads: ['discussions'],
  source: 'letter-preparation',
  *check(round) {
    for (const { row, ministries } of round.discussions) {
      if (ministries.kind === 'masked') continue;
      // What is not understood is some ministry all the same.
      const distinct = new Set(
        (ministries.value ?? []).map(({ text, reading }) =>
          reading.is === 'ministry' ? reading.ministry : fold(text),
        ),
      );
      if (distinct.size < LEAST)
        yield {
          at: placeOf(round, 'discussions', row, 'ministries'),
          data: { count: distinct.size, least: LEAST },
          ...(distinct.size === 0 && round.phase === 'collect' && { severity: 'todo' }),
        };
    }
  },
});
