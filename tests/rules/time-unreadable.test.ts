import rule from '../../src/rules/time-unreadable.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});
const OFFERED = [
  'ti\u00A017.3.2026 klo\u00A09–11',
  'ke\u00A018.3.2026 klo\u00A014–16',
  'pe\u00A020.3.2026 klo\u00A09–11',
  'ti\u00A024.3.2026 klo\u00A09–11',
  'to\u00A026.3.2026 klo\u00A09–11',
];

testRule(rule, {
  valid: [
    { name: 'no time', workbook: time({}) },
    { name: 'spaces alone', workbook: time({ preferred: '  ' }) },
    { name: 'the official form', workbook: time({ preferred: 'ti\u00A017.3.2026 klo\u00A09–11' }) },
    {
      name: 'a date cell of an offered day',
      workbook: time({ preferred: { date: '2026-03-17' } }),
    },
    { name: 'a day alone where one time is offered', workbook: time({ preferred: '17.3.' }) },
    {
      name: 'a wrong year: time-year-wrong speaks',
      workbook: time({ preferred: { date: '2025-03-17' } }),
    },
    { name: 'other hours: they are readable', workbook: time({ preferred: '19.3. klo 9–11' }) },
    { name: 'a reported day without a year', workbook: time({ reported: '18.12.' }) },
    {
      name: 'an error value: cell-unreadable speaks',
      workbook: time({ preferred: { error: '#N/A' } }),
    },
    {
      name: 'an identity code: identity-code speaks',
      workbook: time({ preferred: '131052-308T' }),
    },
  ],
  invalid: [
    {
      name: 'words',
      workbook: time({ preferred: 'maaliskuun alussa.' }),
      silent: ['time-untidy', 'time-not-offered', 'slot-missing'],
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'error',
          says: 'Aikaa ei voi lukea: maaliskuun alussa. Kirjoita esimerkiksi: ti\u00A017.3.2026',
          fixes: OFFERED.map((becomes) => ({
            kind: 'choice',
            edits: [`Keskustelut!G2=${becomes}`],
          })),
        },
      ],
    },
    {
      name: 'a day alone where nothing is offered',
      workbook: time({ preferred: 'to 19.3.2026' }),
      expect: [{ at: 'Keskustelut!G2' }],
    },
    {
      name: 'a date cell where nothing is offered',
      workbook: time({ confirmed: { date: '2026-03-19' } }),
      expect: [{ at: 'Keskustelut!Q2', says: '19.3.2026' }],
    },
    {
      name: 'a number that was a date in another locale',
      workbook: time({ preferred: 17.3 }),
      expect: [{ at: 'Keskustelut!G2', says: '17.3' }],
    },
    {
      name: 'a day that does not exist',
      workbook: time({ preferred: '31.2.2026 klo 9–11' }),
      expect: [{ at: 'Keskustelut!G2' }],
    },
    {
      name: 'a review, with the meetings as choices',
      workbook: time({ review: 'ensimmäinen kokous' }),
      expect: [
        {
          at: 'Keskustelut!F2',
          says: 'esimerkiksi: ti\u00A020.1.2026 klo\u00A09–11.',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!F2=ti\u00A020.1.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!F2=to\u00A022.1.2026 klo\u00A09–11'] },
          ],
        },
      ],
    },
    {
      name: 'one of the alternatives: the others stay, and are not offered again',
      workbook: time({ alternatives: 'ke 18.3. klo 14-16; joskus' }),
      expect: [
        {
          at: 'Keskustelut!H2',
          says: 'Aikaa ei voi lukea: joskus.',
          fixes: OFFERED.filter((one) => !one.startsWith('ke')).map((becomes) => ({
            kind: 'choice',
            edits: [`Keskustelut!H2=ke 18.3. klo 14-16; ${becomes}`],
          })),
        },
      ],
    },
    {
      name: 'two of the alternatives: one finding, and no choice could stand for both',
      workbook: time({ alternatives: 'joskus\nmyöhemmin\n17.3.' }),
      expect: [{ at: 'Keskustelut!H2', says: 'joskus, myöhemmin', fixes: [] }],
    },
    {
      name: 'several columns of several rows',
      workbook: {
        sheets: discussions(
          { id: 'K1', theme: 'Vesi', preferred: 'a', confirmed: 'b' },
          { id: 'K2', theme: 'Metsä', review: 'c' },
        ),
      },
      expect: [{ at: 'Keskustelut!G2' }, { at: 'Keskustelut!Q2' }, { at: 'Keskustelut!F3' }],
    },
    {
      name: 'days of reporting and of the memo',
      workbook: time({ reported: 'kyllä', memoSent: 'ma 27.3.2026' }),
      expect: [
        {
          at: 'Keskustelut!O2',
          says: 'kyllä. Kirjoita esimerkiksi: pe\u00A019.12.2025.',
          fixes: [],
        },
        {
          at: 'Keskustelut!U2',
          says: 'ma 27.3.2026. Kirjoita esimerkiksi: ti\u00A017.3.2026.',
          fixes: [],
        },
      ],
    },
    {
      name: 'a round whose times are not known',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: 'keväällä' }),
          ...settings({ key: 'Vuosi', value: 2027 }),
        },
      },
      expect: [{ at: 'Keskustelut!G2', says: 'ke\u00A017.3.2027 klo\u00A09–11.', fixes: [] }],
    },
  ],
});
