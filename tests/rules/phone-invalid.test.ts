import rule from '../../src/rules/phone-invalid.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });
const phones = (...numbers: readonly CellValue[]) => ({
  sheets: {
    ...K1,
    ...regions(...numbers.map((phone) => ({ discussion: 'K1', region: 'Lappi', phone }))),
  },
});

testRule(rule, {
  valid: [
    {
      name: 'numbers as people write them',
      workbook: phones(
        '+358 40 123 4567',
        '040-123 4567',
        '(09) 123 456',
        '040\u00A01234567',
        '0295 047 000',
        '12345',
        '123456789012345',
      ),
    },
    {
      name: 'a number that the program has made a number',
      workbook: phones(401234567, 358401234567),
    },
    { name: 'nothing', workbook: phones(null, ' ') },
    { name: 'an error value', workbook: phones({ error: '#N/A' }) },
    {
      name: 'a sheet without the column',
      workbook: {
        sheets: {
          ...K1,
          Maakunnat: [
            ['Keskustelu', 'Maakunta'],
            ['K1', 'Lappi'],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'too few digits, too many, and letters',
      workbook: phones('1234', '1234567890123456', 'puh. 040 123 4567', 'ei ole'),
      expect: [
        { at: 'Maakunnat!E2', severity: 'warning', says: '1234', fixes: [] },
        { at: 'Maakunnat!E3' },
        { at: 'Maakunnat!E4' },
        { at: 'Maakunnat!E5', severity: 'warning' },
      ],
    },
    {
      name: 'a date, a truth and a small number',
      today: AFTER,
      workbook: phones({ date: '2026-03-17' }, true, 112),
      expect: [{ at: 'Maakunnat!E2' }, { at: 'Maakunnat!E3' }, { at: 'Maakunnat!E4' }],
    },
  ],
});
