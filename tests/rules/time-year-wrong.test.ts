import rule from '../../src/rules/time-year-wrong.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'the round’s year', workbook: time({ preferred: '17.3.2026' }) },
    { name: 'no year', workbook: time({ preferred: '17.3.' }) },
    {
      name: 'another year on a day that is not offered: time-outside-weeks speaks',
      workbook: time({ preferred: '19.3.2025 klo 9–11' }),
    },
    {
      name: 'a year of its own in a round whose times are not known',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: '17.3.2026 klo 9–11' }),
          ...settings({ key: 'Vuosi', value: 2027 }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a date cell that got the year in which it was typed',
      workbook: time({ preferred: { date: '2025-03-17' } }),
      silent: ['time-unreadable', 'time-outside-weeks', 'time-weekday-wrong', 'time-untidy'],
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'error',
          says: 'Vuosi näyttää väärältä: 17.3.2025. Tarjolla: ti\u00A017.3.2026 klo\u00A09–11.',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!G2=ti\u00A017.3.2026 klo\u00A09–11'] }],
        },
      ],
    },
    {
      name: 'the weekday of the wrong year',
      workbook: time({ preferred: 'ma 17.3.2025 klo 9–11' }),
      expect: [
        {
          at: 'Keskustelut!G2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!G2=ti\u00A017.3.2026 klo\u00A09–11'] }],
        },
      ],
    },
    {
      name: 'other hours stay as they were said',
      workbook: time({ preferred: '18.3.2025 klo 9–11' }),
      silent: ['time-hours-wrong'],
      expect: [
        {
          at: 'Keskustelut!G2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!G2=ke\u00A018.3.2026 klo\u00A09–11'] }],
        },
      ],
    },
    {
      name: 'the letter’s own slip in a review',
      workbook: time({ review: '20.1.2025 klo 9–11', reviewConfirmed: { date: '2025-01-22' } }),
      silent: ['review-not-offered'],
      expect: [
        {
          at: 'Keskustelut!F2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!F2=ti\u00A020.1.2026 klo\u00A09–11'] }],
        },
        {
          at: 'Keskustelut!P2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!P2=to\u00A022.1.2026 klo\u00A09–11'] }],
        },
      ],
    },
    {
      name: 'alternatives: the others stay',
      workbook: time({ alternatives: '17.3.2025\n18.3.\n20.3.2025' }),
      expect: [
        {
          at: 'Keskustelut!H2',
          says: '17.3.2025, 20.3.2025',
          fixes: [
            {
              kind: 'safe',
              edits: [
                'Keskustelut!H2=ti\u00A017.3.2026 klo\u00A09–11\n18.3.\npe\u00A020.3.2026 klo\u00A09–11',
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'two wrong years for one offered day: it is named once',
      workbook: time({ alternatives: '17.3.2024; 17.3.2025' }),
      expect: [
        {
          at: 'Keskustelut!H2',
          says: '17.3.2024, 17.3.2025. Tarjolla: ti\u00A017.3.2026 klo\u00A09–11.',
        },
      ],
    },
    {
      name: 'a day with two offered times: the hours are for the one who knows them',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: '17.3.2025' }),
          ...settings(
            { key: 'Tarjottu ajankohta', value: 'ti 17.3.2026 klo 9–11' },
            { key: 'Tarjottu ajankohta', value: 'ti 17.3.2026 klo 13–15' },
          ),
        },
      },
      expect: [
        {
          at: 'Keskustelut!G2',
          says: 'klo\u00A09–11, ti\u00A017.3.2026 klo\u00A013–15',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!G2=ti\u00A017.3.2026'] }],
        },
      ],
    },
    {
      name: 'a Swedish workbook gets the Swedish form',
      workbook: {
        sheets: {
          Diskussioner: [
            ['Kod', 'Tema', 'Önskad tidpunkt'],
            ['K1', 'Vatten', { date: '2025-03-17' }],
          ],
          Landskap: [['Diskussion', 'Landskap']],
        },
      },
      expect: [
        {
          at: 'Diskussioner!C2',
          fixes: [{ kind: 'safe', edits: ['Diskussioner!C2=tisdag\u00A017.3.2026 kl.\u00A09–11'] }],
        },
      ],
    },
  ],
});
