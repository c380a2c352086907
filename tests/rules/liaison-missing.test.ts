import rule from '../../src/rules/liaison-missing.ts';
import { discussions, regions, settings } from './sketches.ts';
import { AFTER, SEND, testRule } from './tester.ts';

const without = { sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions() } };
const found = (severity: 'todo' | 'warning' | 'error') => [
  { at: 'Keskustelut!R2', severity, says: 'puuttuu: K1.', related: [], fixes: [] },
];

testRule(rule, {
  valid: [
    {
      name: 'a liaison',
      today: SEND,
      workbook: {
        sheets: { ...discussions({ id: 'K1', liaison: 'Aino Esimerkki' }), ...regions() },
      },
    },
    {
      name: 'the day before January of the round’s year, after the reporting deadline',
      today: '2025-12-31',
      workbook: without,
    },
    {
      name: 'a round of another year, before its January',
      today: AFTER,
      workbook: { sheets: { ...without.sheets, ...settings({ key: 'Vuosi', value: 2027 }) } },
    },
    {
      name: 'a sheet without the column: column-missing speaks',
      today: SEND,
      workbook: {
        sheets: { Keskustelut: [['Tunnus', 'Teema', 'Toivottu ajankohta'], ['K1']], ...regions() },
      },
    },
    {
      name: 'an error value',
      today: SEND,
      workbook: {
        sheets: { ...discussions({ id: 'K1', liaison: { error: '#N/A' } }), ...regions() },
      },
    },
    {
      name: 'a round from which personal data has been removed',
      today: AFTER,
      workbook: {
        sheets: {
          ...without.sheets,
          ...settings({ key: 'Henkilötiedot poistettu', value: '1.4.2026' }),
        },
      },
    },
  ],
  invalid: [
    { name: 'the first of January', today: '2026-01-01', workbook: without, expect: found('todo') },
    {
      name: 'the liaison deadline itself',
      today: '2026-01-30',
      workbook: without,
      expect: found('todo'),
    },
    {
      name: 'the day after it',
      today: '2026-01-31',
      workbook: without,
      expect: found('warning'),
    },
    {
      name: 'the agenda deadline itself',
      today: '2026-02-13',
      workbook: without,
      expect: found('warning'),
    },
    {
      name: 'when invitations are sent',
      today: '2026-02-14',
      workbook: without,
      expect: found('error'),
    },
    { name: 'afterwards', today: AFTER, workbook: without, expect: found('error') },
    {
      name: 'a deadline of the workbook’s own, and reports still collected in January',
      today: '2026-01-09',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', liaison: '  ' }, { theme: 'Vesi' }),
          ...regions(),
          ...settings(
            { key: 'Ilmoitusten määräaika', value: '9.1.2026' },
            { key: 'Yhteyshenkilöiden määräaika', value: '8.1.2026' },
          ),
        },
      },
      expect: [
        { at: 'Keskustelut!R2', severity: 'warning' },
        { at: 'Keskustelut!R3', severity: 'warning', says: 'rivi 3' },
      ],
    },
    {
      name: 'a round of another year without a known deadline: still to do until invitations are sent',
      today: '2027-02-20',
      workbook: { sheets: { ...without.sheets, ...settings({ key: 'Vuosi', value: 2027 }) } },
      expect: found('todo'),
    },
  ],
});
