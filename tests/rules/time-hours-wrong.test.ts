import rule from '../../src/rules/time-hours-wrong.ts';
import { discussions, type Row } from './sketches.ts';
import { testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'the offered hours', workbook: time({ preferred: 'ke 18.3.2026 klo 14–16' }) },
    { name: 'the start alone', workbook: time({ preferred: '18.3. klo 14' }) },
    { name: 'a day that is not offered', workbook: time({ preferred: '19.3. klo 14–16' }) },
    {
      name: 'with a reason: time-not-offered tells it',
      workbook: time({ preferred: 'ke 18.3. klo 9–11', reason: 'Ministeri pääsee vain aamulla' }),
    },
    {
      name: 'other hours in a review: review-not-offered speaks',
      workbook: time({ review: '20.1.2026 klo 12–14' }),
    },
  ],
  invalid: [
    {
      name: 'Wednesday’s time at nine, as on the other days',
      workbook: time({ preferred: 'ke 18.3. klo 9–11' }),
      silent: ['time-not-offered', 'time-untidy'],
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'error',
          says: 'ke\u00A018.3.2026 klo\u00A09–11. Tarjolla: ke\u00A018.3.2026 klo\u00A014–16.',
          fixes: [{ kind: 'choice', edits: ['Keskustelut!G2=ke\u00A018.3.2026 klo\u00A014–16'] }],
        },
      ],
    },
    {
      name: 'a date cell with another start',
      workbook: time({ confirmed: { date: '2026-03-17T10:00' } }),
      expect: [{ at: 'Keskustelut!Q2', says: 'ti\u00A017.3.2026 klo\u00A010–12' }],
    },
    {
      name: 'spaces are no reason',
      workbook: time({ preferred: 'ke 18.3. klo 9–11', reason: ' ' }),
      expect: 1,
    },
    {
      name: 'two alternatives of two days',
      workbook: time({ alternatives: '17.3. klo 13–15\n18.3. klo 9–11' }),
      expect: [
        {
          at: 'Keskustelut!H2',
          says: 'Tarjolla: ti\u00A017.3.2026 klo\u00A09–11, ke\u00A018.3.2026 klo\u00A014–16.',
          fixes: [],
        },
      ],
    },
  ],
});
