import rule from '../../src/rules/time-outside-weeks.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'the first day of week 12', workbook: time({ preferred: '16.3.2026 klo 9–11' }) },
    { name: 'the last day of week 13', workbook: time({ preferred: '29.3.2026 klo 9–11' }) },
    {
      name: 'a review, which is never in those weeks',
      workbook: time({ review: 'ti 20.1.2026 klo 9–11' }),
    },
    {
      name: 'a week that the settings have',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: 'ke 1.4.2026 klo 9–11' }),
          ...settings({ key: 'Viikot', value: '12–14' }),
        },
      },
    },
    {
      name: 'a round whose weeks are not known',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: '1.4.2027 klo 9–11' }),
          ...settings({ key: 'Vuosi', value: 2027 }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the day before the weeks',
      workbook: time({ preferred: 'su 15.3.2026 klo 9–11' }),
      silent: ['time-not-offered', 'time-untidy'],
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'error',
          says: 'su\u00A015.3.2026 klo\u00A09–11. Keskusteluviikot 2026: 12, 13.',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!G2=ti\u00A017.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G2=ke\u00A018.3.2026 klo\u00A014–16'] },
            { kind: 'choice', edits: ['Keskustelut!G2=pe\u00A020.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G2=ti\u00A024.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G2=to\u00A026.3.2026 klo\u00A09–11'] },
          ],
        },
      ],
    },
    {
      name: 'the day after the weeks, with a reason all the same',
      workbook: time({ confirmed: '30.3.2026 klo 9–11', reason: 'Ministeri matkalla' }),
      silent: ['time-not-offered'],
      expect: [{ at: 'Keskustelut!Q2', severity: 'error' }],
    },
    {
      name: 'week 12 of another year',
      workbook: time({ preferred: '19.3.2025 klo 9–11' }),
      expect: [{ at: 'Keskustelut!G2' }],
    },
    {
      name: 'alternatives inside and outside',
      workbook: time({ alternatives: '18.3.\n31.3. klo 9' }),
      expect: [{ at: 'Keskustelut!H2', says: 'ti\u00A031.3.2026 klo\u00A09–11' }],
    },
    {
      name: 'an offered slot outside the weeks is no choice',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: 'ti 17.3.2026 klo 9–11' }),
          ...settings({ key: 'Viikot', value: 13 }),
        },
      },
      expect: [
        {
          at: 'Keskustelut!G2',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!G2=ti\u00A024.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G2=to\u00A026.3.2026 klo\u00A09–11'] },
          ],
        },
      ],
    },
    {
      name: 'weeks that follow from the slots of another year',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: '23.3.2027 klo 9–11' }),
          ...settings(
            { key: 'Vuosi', value: 2027 },
            { key: 'Keskusteluaika', value: 'ti 16.3.2027 klo 9–11' },
          ),
        },
      },
      expect: [{ at: 'Keskustelut!G2', says: 'Keskusteluviikot 2027: 11.' }],
    },
  ],
});
