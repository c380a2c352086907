import { always, defineRule } from '../rule.ts';
import { toA1 } from '../workbook/address.ts';

export default defineRule({
  id: 'cells-merged',
  severity: always('warning'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const { place, range } of round.mergedCells)
      yield {
        at: place,
        data: { range: `${toA1(range.top, range.left)}:${toA1(range.bottom, range.right)}` },
      };
  },
});
