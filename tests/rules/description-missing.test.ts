import rule from '../../src/rules/description-missing.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const without = { sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions() } };

testRule(rule, {
  valid: [
    {
      name: 'a description',
      workbook: { sheets: { ...discussions({ id: 'K1', description: 'Lyhyt.' }), ...regions() } },
    },
    {
      name: 'a number is a description, if a poor one',
      workbook: { sheets: { ...discussions({ id: 'K1', description: 5 }), ...regions() } },
    },
    {
      name: 'a sheet without the column: column-missing speaks once',
      today: PREPARE,
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema', 'Toivottu ajankohta'],
            ['K1', 'Vesi', null],
            ['K2', 'Ilma', null],
          ],
          ...regions(),
        },
      },
    },
    {
      name: 'an error value or an identity code: their own rules speak',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', description: { error: '#N/A' } },
            { id: 'K2', description: '131052-308T' },
          ),
          ...regions(),
        },
      },
    },
    { name: 'no rows', workbook: { sheets: { ...discussions(), ...regions() } } },
  ],
  invalid: [
    {
      name: 'still to do while reports are collected',
      today: COLLECT,
      workbook: without,
      expect: [
        { at: 'Keskustelut!C2', severity: 'todo', says: 'puuttuu: K1.', related: [], fixes: [] },
      ],
    },
    {
      name: 'an error when agendas are prepared',
      today: PREPARE,
      workbook: without,
      expect: [{ at: 'Keskustelut!C2', severity: 'error' }],
    },
    {
      name: 'an error when invitations are sent',
      today: SEND,
      workbook: without,
      expect: [{ at: 'Keskustelut!C2', severity: 'error' }],
    },
    {
      name: 'an error afterwards; spaces alone, a row without an id, two at once',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', description: ' \u00A0' }, { theme: 'Vesi' }),
          ...regions(),
        },
      },
      expect: [
        { at: 'Keskustelut!C2', severity: 'error' },
        { at: 'Keskustelut!C3', severity: 'error', says: 'rivi 3' },
      ],
      silent: ['description-long'],
    },
  ],
});
