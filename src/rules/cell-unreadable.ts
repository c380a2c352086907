import { always, defineRule } from '../rule.ts';
import { errorIn } from '../workbook/error-values.ts';

export default defineRule({
  id: 'cell-unreadable',
  severity: always('error'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const { place, value } of round.errorCells) {
      const error = errorIn(value);
      if (error !== null) yield { at: place, data: { value: error } };
    }
  },
});
