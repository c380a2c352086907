import { COLUMNS, type Column, type TableKey } from '../rounds/columns.ts';
import { nearTitles } from '../rounds/near-titles.ts';
import { wholeSheet } from '../rounds/round.ts';
import { always, defineRule } from '../rule.ts';
import { isFilled } from '../workbook/table.ts';

export default defineRule({
  id: 'column-missing',
  severity: always('error'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const key of Object.keys(COLUMNS) as TableKey[]) {
      const table = round.tables[key];
      if (!table) continue;
      // Participants come late: an empty sheet waits for them as an absent one does.
      if (key === 'participants' && !table.sheet.values.some((cells) => cells.some(isFilled)))
        continue;
      for (const column of COLUMNS[key] as readonly Column[])
        if (column.required && !table.columns.has(column.key as never))
          yield {
            at: wholeSheet(round, key),
            data: {
              column: column.title,
              hint: nearTitles(
                column,
                table.unknown.map(({ title }) => title),
              ),
            },
          };
    }
  },
});
