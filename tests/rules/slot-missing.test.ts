import rule from '../../src/rules/slot-missing.ts';
import { discussions, type Row } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'a wish', workbook: time({ preferred: '17.3.' }), today: COLLECT },
    { name: 'a wish while preparing', workbook: time({ preferred: '17.3.' }), today: PREPARE },
    { name: 'a confirmed time alone', workbook: time({ confirmed: '17.3.' }), today: SEND },
    {
      name: 'something unreadable: time-unreadable speaks',
      workbook: time({ preferred: 'joskus' }),
      today: PREPARE,
    },
    {
      name: 'an error value: cell-unreadable speaks',
      workbook: time({ confirmed: { error: '#REF!' } }),
      today: SEND,
    },
    {
      name: 'a sheet without the column: column-missing speaks',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema'],
            ['K1', 'Vesi'],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'no wish, still to do',
      workbook: time({}),
      today: COLLECT,
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'todo',
          says: 'Keskustelulla K1 ei ole vielä aikaa.',
          fixes: [],
        },
      ],
    },
    {
      name: 'no wish while preparing',
      workbook: time({ preferred: ' ' }),
      today: PREPARE,
      expect: [{ at: 'Keskustelut!G2', severity: 'warning' }],
    },
    {
      name: 'neither wish nor time when invitations are sent',
      workbook: time({}),
      today: SEND,
      expect: [{ at: 'Keskustelut!Q2', severity: 'error' }],
    },
    {
      name: 'a wish that was not confirmed',
      workbook: time({ preferred: '17.3.' }),
      today: SEND,
      expect: [
        {
          at: 'Keskustelut!Q2',
          severity: 'warning',
          says: 'Toive on ti\u00A017.3.2026 klo\u00A09–11, mutta sitä ei ole vahvistettu.',
        },
      ],
    },
    {
      name: 'after the round as before it',
      workbook: {
        sheets: discussions(
          { id: 'K1', theme: 'Vesi' },
          { id: 'K2', theme: 'Metsä', preferred: 'joskus.' },
        ),
      },
      today: AFTER,
      expect: [
        { at: 'Keskustelut!Q2', severity: 'error' },
        { at: 'Keskustelut!Q3', severity: 'warning', says: 'Toive on joskus, mutta' },
      ],
    },
  ],
});
