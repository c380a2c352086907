import rule from '../../src/rules/setting-slots-overlap.ts';
import { discussions, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const slots = (...values: readonly string[]) => ({
  sheets: {
    ...discussions({ id: 'K1', theme: 'Vesi' }),
    ...settings(...values.map((value) => ({ key: 'Keskusteluaika', value }))),
  },
});
const HOURS = Array.from({ length: 12 }, (_, n) => n + 10);

testRule(rule, {
  valid: [
    { name: 'one slot', workbook: slots('17.3. klo 9–11') },
    { name: 'one after the other', workbook: slots('17.3. klo 9–11', '17.3. klo 11–13') },
    { name: 'the same hours on two days', workbook: slots('17.3. klo 9–11', '18.3. klo 9–11') },
    {
      name: 'doubtful slots: setting-weekday-wrong speaks',
      workbook: slots('ma 17.3. klo 9–11', 'ma 17.3. klo 10–12'),
    },
    {
      name: 'a slot and a meeting',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...settings(
            { key: 'Keskusteluaika', value: '17.3. klo 9–11' },
            { key: 'Verkoston kokous', value: '17.3. klo 9–11' },
          ),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'overlapping by an hour',
      workbook: slots('17.3. klo 9–11', '18.3. klo 9–11', '17.3. klo 10–12'),
      expect: [
        {
          at: 'Asetukset!B2',
          severity: 'error',
          related: ['Asetukset!B4'],
          says: 'ti\u00A017.3.2026 klo\u00A09–11, ti\u00A017.3.2026 klo\u00A010–12',
          fixes: [],
        },
        { at: 'Asetukset!B4', related: ['Asetukset!B2'] },
      ],
    },
    {
      name: 'the same slot twice',
      workbook: slots('17.3. klo 9–11', 'ti 17.3.2026 klo 9–11'),
      expect: [{ at: 'Asetukset!B2' }, { at: 'Asetukset!B3' }],
    },
    {
      name: 'within one cell',
      workbook: slots('17.3. klo 9–11\n17.3. klo 9–12'),
      expect: [{ at: 'Asetukset!B2', related: [] }],
    },
    {
      name: 'twelve from one hour on: ten others are shown and named with each',
      workbook: slots(...HOURS.map((hour) => `17.3. klo 9–${hour}`)),
      expect: HOURS.map((hour, n) => ({
        at: `Asetukset!B${n + 2}`,
        says: `: ${[hour, ...HOURS.filter((other) => other !== hour).slice(0, 10)]
          .map((end) => `ti\u00A017.3.2026 klo\u00A09–${end}`)
          .join(', ')}.`,
        related: Array.from({ length: 12 }, (_, other) => `Asetukset!B${other + 2}`)
          .filter((_, other) => other !== n)
          .slice(0, 10),
      })),
    },
    {
      name: 'the first of the day stands apart from two that overlap',
      workbook: slots('17.3. klo 9–11', '17.3. klo 13–15', '17.3. klo 14–16'),
      expect: [
        { at: 'Asetukset!B3', related: ['Asetukset!B4'] },
        { at: 'Asetukset!B4', related: ['Asetukset!B3'] },
      ],
    },
    {
      name: 'a later row that overlaps two others does not hide them from each other’s rows',
      workbook: slots('17.3. klo 9–10; 17.3. klo 12–13', '17.3. klo 9–13', '18.3. klo 9–11'),
      expect: [
        { at: 'Asetukset!B2', related: ['Asetukset!B3'] },
        { at: 'Asetukset!B3', related: ['Asetukset!B2'] },
      ],
    },
  ],
});
