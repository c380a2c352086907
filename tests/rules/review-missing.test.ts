import rule from '../../src/rules/review-missing.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'a wished meeting', workbook: time({ review: '20.1.' }) },
    { name: 'a confirmed meeting', workbook: time({ reviewConfirmed: '20.1.' }) },
    { name: 'something unreadable: time-unreadable speaks', workbook: time({ review: 'joskus' }) },
    { name: 'the day after the last meeting', workbook: time({}), today: '2026-01-23' },
    { name: 'after the round', workbook: time({}), today: AFTER },
    {
      name: 'a round whose meetings are not known',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...settings({ key: 'Vuosi', value: 2027 }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'still to do while reports are collected',
      workbook: time({}),
      today: COLLECT,
      expect: [
        {
          at: 'Keskustelut!F2',
          severity: 'todo',
          says: 'Keskustelulta K1 puuttuu toivottu asialistan käsittelyaika.',
          fixes: [],
        },
      ],
    },
    {
      name: 'a warning once the deadline has passed',
      workbook: time({ review: ' ' }),
      today: PREPARE,
      expect: [{ at: 'Keskustelut!F2', severity: 'warning' }],
    },
    {
      name: 'on the last meeting’s own day',
      workbook: time({}),
      today: '2026-01-22',
      expect: [{ at: 'Keskustelut!F2', severity: 'warning' }],
    },
    {
      name: 'a warning also while invitations are sent, where a meeting is still to come',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...settings({ key: 'Verkoston kokous', value: '24.2.2026 klo 9–11' }),
        },
      },
      today: SEND,
      expect: [{ at: 'Keskustelut!F2', severity: 'warning' }],
    },
    {
      name: 'a row without an id',
      workbook: { sheets: discussions({ theme: 'Vesi' }) },
      expect: [{ at: 'Keskustelut!F2', says: 'rivi 2' }],
    },
  ],
});
