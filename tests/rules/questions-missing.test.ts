import rule from '../../src/rules/questions-missing.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const without = { sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions() } };

testRule(rule, {
  valid: [
    {
      name: 'one question',
      workbook: { sheets: { ...discussions({ id: 'K1', questions: 'Miten?' }), ...regions() } },
    },
    {
      name: 'a sheet without the column',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema', 'Toivottu ajankohta'],
            ['K1', 'Vesi', null],
          ],
          ...regions(),
        },
      },
    },
    {
      name: 'an error value',
      today: SEND,
      workbook: {
        sheets: { ...discussions({ id: 'K1', questions: { error: '#REF!' } }), ...regions() },
      },
    },
  ],
  invalid: [
    {
      name: 'still to do while reports are collected',
      today: COLLECT,
      workbook: without,
      expect: [{ at: 'Keskustelut!D2', severity: 'todo', says: 'K1', related: [], fixes: [] }],
    },
    {
      name: 'an error when agendas are prepared',
      today: PREPARE,
      workbook: without,
      expect: [{ at: 'Keskustelut!D2', severity: 'error' }],
    },
    {
      name: 'an error when invitations are sent',
      today: SEND,
      workbook: without,
      expect: [{ at: 'Keskustelut!D2', severity: 'error' }],
    },
    {
      name: 'an error afterwards: empty lines and spaces alone, two rows',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', questions: '\n \n' }, { id: 'K2', questions: ' ' }),
          ...regions(),
        },
      },
      expect: [
        { at: 'Keskustelut!D2', severity: 'error' },
        { at: 'Keskustelut!D3', severity: 'error' },
      ],
      silent: ['questions-many'],
    },
    {
      name: 'numbers and bullets that wait for their questions, and a sign that nobody sees',
      today: PREPARE,
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', questions: '1.\n2. \n3)' },
            { id: 'K2', questions: '- \n•' },
            { id: 'K3', questions: '\u2066' },
          ),
          ...regions(),
        },
      },
      expect: [{ at: 'Keskustelut!D2' }, { at: 'Keskustelut!D3' }, { at: 'Keskustelut!D4' }],
    },
  ],
});
