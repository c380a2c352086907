import rule from '../../src/rules/time-not-offered.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});

testRule(rule, {
  valid: [
    { name: 'an offered time', workbook: time({ preferred: 'to 26.3.2026 klo 9–11' }) },
    {
      name: 'other hours without a reason: time-hours-wrong speaks',
      workbook: time({ preferred: '18.3. klo 9–11' }),
    },
    {
      name: 'outside the weeks: time-outside-weeks speaks',
      workbook: time({ preferred: '30.3. klo 9–11' }),
    },
    {
      name: 'a meeting: review-not-offered speaks',
      workbook: time({ review: '21.1. klo 9–11' }),
    },
    {
      name: 'a round whose times are not known',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: '17.3. klo 9–11' }),
          ...settings({ key: 'Vuosi', value: 2027 }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'another day of the weeks',
      workbook: time({ preferred: 'to 19.3.2026 klo 9–11' }),
      silent: ['time-untidy', 'time-hours-wrong'],
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'warning',
          says: 'Aika ei ole tarjottujen joukossa: to\u00A019.3.2026 klo\u00A09–11. Vaihda tai perustele sarakkeessa ”Poikkeavan ajan perustelu”.',
          fixes: [],
        },
      ],
    },
    {
      name: 'the column is named as the workbook has it',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema', 'Toivottu ajankohta', ' Perus\u00ADtelu'],
            ['K1', 'Vesi', 'to 19.3.2026 klo 9–11'],
          ],
        },
      },
      expect: [{ at: 'Keskustelut!C2', says: 'perustele sarakkeessa ”Perustelu”.' }],
    },
    {
      name: 'with a reason it is only told',
      workbook: time({ preferred: 'to 19.3.2026 klo 9–11', reason: 'Ministeri matkalla.' }),
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'info',
          says: 'klo\u00A09–11. Perustelu: Ministeri matkalla.',
        },
      ],
    },
    {
      name: 'other hours with a reason are told here',
      workbook: time({ confirmed: 'ke 18.3. klo 9–11', reason: 'Ministeri matkalla' }),
      silent: ['time-hours-wrong'],
      expect: [{ at: 'Keskustelut!Q2', severity: 'info' }],
    },
    {
      name: 'a moment in the evening, and one among the alternatives',
      workbook: time({ preferred: '19.3. klo 23', alternatives: '18.3.; 25.3. klo 9' }),
      expect: [
        { at: 'Keskustelut!G2', says: 'to\u00A019.3.2026 klo\u00A023–24' },
        { at: 'Keskustelut!H2', says: 'ke\u00A025.3.2026 klo\u00A09–11' },
      ],
    },
  ],
});
