import type { TableKey } from '../rounds/columns.ts';
import { always, defineRule } from '../rule.ts';
import { columnName } from '../workbook/address.ts';
import { valueAt } from '../workbook/snapshot.ts';

export default defineRule({
  id: 'column-duplicated',
  severity: always('error'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const key of Object.keys(round.tables) as TableKey[]) {
      const table = round.tables[key];
      if (!table || table.headerRow === null) continue;
      const { sheet, headerRow: row } = table;
      for (const duplicate of table.duplicates) {
        const column = table.columns.get(duplicate.key as never) ?? 0;
        const titleAt = (at: number) =>
          String(valueAt(sheet, row, at))
            .replace(/\s+/g, ' ')
            .trim();
        yield {
          at: { sheet: sheet.name, row, column: duplicate.column },
          related: [{ sheet: sheet.name, row, column }],
          data: {
            first: titleAt(column),
            firstColumn: columnName(column),
            second: titleAt(duplicate.column),
            secondColumn: columnName(duplicate.column),
          },
        };
      }
    }
  },
});
