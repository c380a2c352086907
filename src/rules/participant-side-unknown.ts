import { choicesToWrite } from '../findings/fixes.ts';
import { ministryWords } from '../rounds/ministry-list.ts';
import { placeOf } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'participant-side-unknown',
  severity: always('warning'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, represents } of round.participants) {
      const side = represents.value;
      if (side?.is !== 'unknown') continue;
      const at = placeOf(round, 'participants', row, 'represents');
      const near = [
        ...side.nearRegions.map(({ name }) => name),
        ...side.nearMinistries.map((ministry) => ministryWords(ministry, represents.text)),
      ];
      yield {
        at,
        data: { value: represents.text, near },
        fixes: () =>
          choicesToWrite(
            at,
            represents.raw,
            near.map((name) => name[round.language]),
          ),
      };
    }
  },
});
