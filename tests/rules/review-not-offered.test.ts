import rule from '../../src/rules/review-not-offered.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'a meeting', workbook: time({ review: 'ti 20.1.2026 klo 9–11' }) },
    { name: 'the day of a meeting', workbook: time({ review: { date: '2026-01-22' } }) },
    { name: 'a discussion’s time', workbook: time({ preferred: '19.3. klo 9–11' }) },
    {
      name: 'a meeting that the settings give',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', review: 'ke 21.1.2026 klo 12–14' }),
          ...settings({ key: 'Verkoston kokous', value: 'ke 21.1.2026 klo 12–14' }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'another day, with a reason all the same',
      workbook: time({ review: 'ke 21.1.2026 klo 9–11', reason: 'Ei sovi' }),
      silent: ['time-not-offered', 'time-outside-weeks', 'time-untidy'],
      expect: [
        {
          at: 'Keskustelut!F2',
          severity: 'error',
          says: 'ke\u00A021.1.2026 klo\u00A09–11. Kokoukset: ti\u00A020.1.2026 klo\u00A09–11, to\u00A022.1.2026 klo\u00A09–11.',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!F2=ti\u00A020.1.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!F2=to\u00A022.1.2026 klo\u00A09–11'] },
          ],
        },
      ],
    },
    {
      name: 'other hours, in both columns',
      workbook: time({ review: '20.1.2026 klo 12–14', reviewConfirmed: '22.1. klo 10' }),
      silent: ['time-hours-wrong'],
      expect: [{ at: 'Keskustelut!F2' }, { at: 'Keskustelut!P2', severity: 'error' }],
    },
  ],
});
