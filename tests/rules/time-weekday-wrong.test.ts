import rule from '../../src/rules/time-weekday-wrong.ts';
import { discussions, type Row } from './sketches.ts';
import { testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'no weekday', workbook: time({ preferred: '17.3.2026 klo 9–11' }) },
    { name: 'the right weekday', workbook: time({ preferred: 'tiistaina 17.3.2026 klo 9–11' }) },
    {
      name: 'a wrong year, where the weekday does not matter',
      workbook: time({ preferred: 'ke 17.3.2025 klo 9–11' }),
    },
    {
      name: 'hours missing as well: time-unreadable speaks',
      workbook: time({ preferred: 'ma 19.3.2026' }),
    },
  ],
  invalid: [
    {
      name: 'a weekday of the same week',
      workbook: time({ preferred: 'ke 17.3.2026 klo 9–11' }),
      silent: ['time-untidy', 'time-hours-wrong', 'time-not-offered', 'time-unreadable'],
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'error',
          says: 'ke 17.3.2026 klo 9–11. Kalenterissa: ti\u00A017.3.2026.',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!G2=ti\u00A017.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G2=ke\u00A018.3.2026 klo\u00A09–11'] },
          ],
        },
      ],
    },
    {
      name: 'a day alone takes the hours that are offered on each day',
      workbook: time({ preferred: 'ke 17.3.' }),
      expect: [
        {
          at: 'Keskustelut!G2',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!G2=ti\u00A017.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G2=ke\u00A018.3.2026 klo\u00A014–16'] },
          ],
        },
      ],
    },
    {
      name: 'a day alone whose weekday has nothing to offer',
      workbook: time({ preferred: 'ma 17.3.' }),
      expect: [
        {
          at: 'Keskustelut!G2',
          fixes: [{ kind: 'choice', edits: ['Keskustelut!G2=ti\u00A017.3.2026 klo\u00A09–11'] }],
        },
      ],
    },
    {
      name: 'a day of another year that is not offered, by the calendar of its own year',
      workbook: time({ preferred: 'ti 19.3.2025 klo 9–11' }),
      expect: [
        {
          at: 'Keskustelut!G2',
          says: 'Kalenterissa: ke\u00A019.3.2025.',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!G2=ke\u00A019.3.2025 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G2=ti\u00A018.3.2025 klo\u00A09–11'] },
          ],
        },
      ],
    },
    {
      name: 'a review',
      workbook: time({ review: 'ke 22.1.2026 klo 9–11' }),
      silent: ['review-not-offered'],
      expect: [
        {
          at: 'Keskustelut!F2',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!F2=to\u00A022.1.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!F2=ke\u00A021.1.2026 klo\u00A09–11'] },
          ],
        },
      ],
    },
    {
      name: 'two alternatives at once',
      workbook: time({ alternatives: 'ke 17.3. klo 9–11; ti 20.3. klo 9–11; 24.3.' }),
      expect: [
        {
          at: 'Keskustelut!H2',
          says: 'ke 17.3. klo 9–11, ti 20.3. klo 9–11',
          fixes: [
            {
              kind: 'choice',
              edits: [
                'Keskustelut!H2=ti\u00A017.3.2026 klo\u00A09–11; pe\u00A020.3.2026 klo\u00A09–11; 24.3.',
              ],
            },
            {
              kind: 'choice',
              edits: [
                'Keskustelut!H2=ke\u00A018.3.2026 klo\u00A09–11; ti\u00A017.3.2026 klo\u00A09–11; 24.3.',
              ],
            },
          ],
        },
      ],
    },
  ],
});
