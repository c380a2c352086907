import rule from '../../src/rules/report-missing.ts';
import { discussions, settings } from './sketches.ts';
import { COLLECT, PREPARE, SEND, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'reported',
      workbook: { sheets: discussions({ id: 'K1', theme: 'Vesi', reported: '18.12.' }) },
      today: PREPARE,
    },
    { name: 'no theme yet', workbook: { sheets: discussions({ id: 'K1' }) }, today: PREPARE },
    {
      name: 'unreadable: time-unreadable speaks',
      workbook: { sheets: discussions({ id: 'K1', theme: 'Vesi', reported: 'kyllä' }) },
      today: PREPARE,
    },
  ],
  invalid: [
    {
      name: 'still to do',
      workbook: { sheets: discussions({ id: 'K1', theme: 'Vesi' }) },
      today: COLLECT,
      expect: [
        {
          at: 'Keskustelut!O2',
          severity: 'todo',
          says: 'Määräaika: pe\u00A019.12.2025.',
          fixes: [],
        },
      ],
    },
    {
      name: 'a warning once the deadline has passed',
      workbook: { sheets: discussions({ id: 'K1', theme: 'Vesi' }) },
      today: '2025-12-20',
      expect: [{ at: 'Keskustelut!O2', severity: 'warning' }],
    },
    {
      name: 'and when invitations are sent',
      workbook: { sheets: discussions({ id: 'K1', theme: 'Vesi' }) },
      today: SEND,
      expect: [{ at: 'Keskustelut!O2', severity: 'warning' }],
    },
    {
      name: 'no known deadline',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...settings({ key: 'Vuosi', value: 2027 }),
        },
      },
      expect: [{ at: 'Keskustelut!O2', severity: 'todo', says: 'ministeriölle. Merkitse' }],
    },
  ],
});
