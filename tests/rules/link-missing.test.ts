import rule from '../../src/rules/link-missing.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const without = { sheets: { ...discussions({ id: 'K1' }), ...regions() } };

testRule(rule, {
  valid: [
    {
      name: 'a link, even one that is not valid: link-invalid speaks',
      today: SEND,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', link: 'https://teams.example.fi/a' }, { id: 'K2', link: 'x' }),
          ...regions(),
        },
      },
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
      workbook: { sheets: { ...discussions({ id: 'K1', link: { error: '#N/A' } }), ...regions() } },
    },
  ],
  invalid: [
    {
      name: 'still to do while reports are collected',
      today: COLLECT,
      workbook: without,
      expect: [{ at: 'Keskustelut!T2', severity: 'todo', says: 'K1', related: [], fixes: [] }],
    },
    {
      name: 'still to do on the agenda deadline',
      today: '2026-02-13',
      workbook: without,
      expect: [{ at: 'Keskustelut!T2', severity: 'todo' }],
    },
    {
      name: 'still to do when agendas are prepared, two rows, spaces alone',
      today: PREPARE,
      workbook: {
        sheets: { ...discussions({ id: 'K1', link: ' ' }, { theme: 'x' }), ...regions() },
      },
      expect: [
        { at: 'Keskustelut!T2', severity: 'todo' },
        { at: 'Keskustelut!T3', severity: 'todo', says: 'rivi 3' },
      ],
      silent: ['link-invalid'],
    },
    {
      name: 'a warning when invitations are sent',
      today: SEND,
      workbook: without,
      expect: [{ at: 'Keskustelut!T2', severity: 'warning' }],
    },
    {
      name: 'a warning afterwards',
      today: AFTER,
      workbook: without,
      expect: [{ at: 'Keskustelut!T2', severity: 'warning' }],
    },
  ],
});
