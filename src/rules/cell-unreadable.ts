import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'cell-unreadable',
  severity: always('error'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const { place, value } of round.errorCells)
      if (typeof value === 'object' && value !== null && 'error' in value)
        yield { at: place, data: { value: value.error } };
  },
});
