import rule from '../../src/rules/memo-undelivered.ts';
import { discussions, type Row } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, testRule } from './tester.ts';

const held = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'collecting', workbook: held({}), today: COLLECT },
    { name: 'preparing', workbook: held({ confirmed: '17.3.' }), today: PREPARE },
    {
      name: 'the discussion’s own day',
      workbook: held({ confirmed: '17.3.' }),
      today: '2026-03-17',
    },
    {
      name: 'a time that is not confirmed, before the last one',
      workbook: held({ preferred: '17.3.' }),
      today: '2026-03-26',
    },
    { name: 'delivered', workbook: held({ confirmed: '17.3.', memoSent: '25.3.' }), today: AFTER },
    {
      name: 'a discussion that is still to come after the last offered day',
      workbook: held({ confirmed: 'to 2.4.2026 klo 9–11' }),
      today: '2026-04-02',
    },
    {
      name: 'unreadable: time-unreadable speaks',
      workbook: held({ memoSent: 'on' }),
      today: AFTER,
    },
  ],
  invalid: [
    {
      name: 'the day after the discussion, though others are still to come',
      workbook: {
        sheets: discussions(
          { id: 'K1', theme: 'Vesi', confirmed: '17.3.' },
          { id: 'K2', theme: 'Metsä', confirmed: '20.3.' },
        ),
      },
      today: '2026-03-18',
      expect: [
        { at: 'Keskustelut!U2', severity: 'todo', says: 'Keskustelun K1 muistiota', fixes: [] },
      ],
    },
    {
      name: 'after the round, whatever the time was',
      workbook: held({}),
      today: '2026-03-27',
      expect: [{ at: 'Keskustelut!U2', severity: 'todo' }],
    },
  ],
});
