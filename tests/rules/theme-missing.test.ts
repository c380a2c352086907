import rule from '../../src/rules/theme-missing.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'a theme',
      workbook: { sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions() } },
    },
    {
      name: 'a sheet without the column: column-missing speaks',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Kuvaus'],
            ['K1', 'x'],
          ],
          ...regions(),
        },
      },
    },
    {
      name: 'an error value: cell-unreadable speaks',
      workbook: {
        sheets: { ...discussions({ id: 'K1', theme: { error: '#N/A' } }), ...regions() },
      },
    },
    {
      name: 'an empty row',
      workbook: { sheets: { ...discussions({}, { id: 'K1', theme: 'Vesi' }), ...regions() } },
    },
  ],
  invalid: [
    {
      name: 'an id alone, still to do while reports are collected',
      today: COLLECT,
      workbook: { sheets: { ...discussions({ id: 'K1' }), ...regions() } },
      expect: [{ at: 'Keskustelut!B2', severity: 'todo', says: 'K1', fixes: [] }],
    },
    {
      name: 'spaces alone, an error once the deadline has passed',
      today: PREPARE,
      workbook: { sheets: { ...discussions({ id: 'K1', theme: '  ' }), ...regions() } },
      expect: [{ at: 'Keskustelut!B2', severity: 'error' }],
    },
    {
      name: 'signs alone that nobody sees',
      today: PREPARE,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: '\u200B' }, { id: 'K2', theme: '\u0007\u2066' }),
          ...regions(),
        },
      },
      expect: [{ at: 'Keskustelut!B2' }, { at: 'Keskustelut!B3' }],
    },
    {
      name: 'two rows at once',
      workbook: { sheets: { ...discussions({ id: 'K1' }, { id: 'K2' }), ...regions() } },
      expect: [{ at: 'Keskustelut!B2' }, { at: 'Keskustelut!B3' }],
    },
    {
      name: 'a row without an id is called by its row',
      today: AFTER,
      workbook: { sheets: { ...discussions({ description: 'x' }), ...regions() } },
      expect: [{ at: 'Keskustelut!B2', severity: 'error', says: 'puuttuu: rivi 2.' }],
    },
  ],
});
