import { SHEETS } from '../rounds/columns.ts';
import { nearTitles } from '../rounds/near-titles.ts';
import { wholeSheet } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'sheet-missing',
  severity: always('error'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const key of ['discussions', 'regions'] as const) {
      if (round.sheets[key]) continue;
      yield {
        at: wholeSheet(round, key),
        data: {
          sheet: SHEETS[key].title[round.language],
          hint: nearTitles(
            SHEETS[key],
            round.workbook.sheets.map(({ name }) => name),
          ),
        },
      };
    }
  },
});
