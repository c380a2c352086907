import rule from '../../src/rules/report-late.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const reported = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'not reported', workbook: reported({}) },
    { name: 'on the last day', workbook: reported({ reported: { date: '2025-12-19' } }) },
    {
      name: 'late on the last evening',
      workbook: reported({ reported: { date: '2025-12-19T23:59' } }),
    },
    { name: 'without a year', workbook: reported({ reported: '18.12.' }) },
    { name: 'unreadable: time-unreadable speaks', workbook: reported({ reported: 'jouluna' }) },
    {
      name: 'no known deadline',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', reported: '24.12.2030' }),
          ...settings({ key: 'Vuosi', value: 2027 }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the day after',
      workbook: reported({ reported: { date: '2025-12-20' } }),
      expect: [
        {
          at: 'Keskustelut!O2',
          severity: 'warning',
          says: 'Keskustelu K1 on ilmoitettu määräajan jälkeen: la\u00A020.12.2025. Määräaika oli pe\u00A019.12.2025.',
          fixes: [],
        },
      ],
    },
    {
      name: 'in January, without a year, after the round too',
      workbook: reported({ reported: '7.1.' }),
      today: AFTER,
      expect: [{ at: 'Keskustelut!O2', severity: 'warning', says: 'ke\u00A07.1.2026' }],
    },
    {
      name: 'after the settings’ own deadline',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', reported: '18.12.2025' }),
          ...settings({ key: 'Ilmoitusten määräaika', value: '12.12.2025' }),
        },
      },
      expect: 1,
    },
  ],
});
