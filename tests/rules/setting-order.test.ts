import rule from '../../src/rules/setting-order.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const set = (...rows: readonly Row<'settings'>[]) => ({
  sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...settings(...rows) },
});

testRule(rule, {
  valid: [
    { name: 'the embedded round', workbook: set({ key: 'Vuosi', value: 2026 }) },
    {
      name: 'every row in order',
      workbook: set(
        { key: 'Ilmoitusten määräaika', value: '19.12.2025' },
        { key: 'Verkoston kokous', value: '20.1.' },
        { key: 'Verkoston kokous', value: '22.1.' },
        { key: 'Asialistojen määräaika', value: '23.1.' },
        { key: 'Keskusteluaika', value: '17.3. klo 9–11' },
      ),
    },
    {
      name: 'a year of which only one day is known',
      workbook: set(
        { key: 'Vuosi', value: 2027 },
        { key: 'Asialistojen määräaika', value: '1.12.2027' },
      ),
    },
    {
      name: 'a doubtful day: setting-weekday-wrong speaks',
      workbook: set({ key: 'Asialistojen määräaika', value: 'ma 20.3.2026' }),
    },
    {
      name: 'a doubtful slot beside a sound one in the same cell: setting-weekday-wrong speaks',
      workbook: set({ key: 'Keskusteluaika', value: 'ma 10.2. klo 9–11; ti 17.3. klo 9–11' }),
    },
  ],
  invalid: [
    {
      name: 'the agenda deadline before both meetings',
      workbook: set(
        { key: 'Verkoston kokous', value: '20.1.' },
        { key: 'Verkoston kokous', value: '22.1.' },
        { key: 'Asialistojen määräaika', value: '13.1.2026' },
      ),
      expect: [
        {
          at: 'Asetukset!B4',
          severity: 'error',
          related: ['Asetukset!B2', 'Asetukset!B3'],
          says: '”Verkoston kokous” (ti\u00A020.1.2026, to\u00A022.1.2026) on oltava ennen kuin ”Asialistojen määräaika” (ti\u00A013.1.2026)',
          fixes: [],
        },
      ],
    },
    {
      name: 'one meeting on the very day of the agenda deadline',
      workbook: set(
        { key: 'Verkoston kokous', value: '20.1.' },
        { key: 'Verkoston kokous', value: '13.2.' },
        { key: 'Asialistojen määräaika', value: '13.2.2026' },
      ),
      expect: [{ at: 'Asetukset!B3', related: ['Asetukset!B4'] }],
    },
    {
      name: 'a reporting deadline after the embedded meetings',
      workbook: set({ key: 'Ilmoitusten määräaika', value: '30.1.2026' }),
      expect: [
        { at: 'Asetukset!B2', related: [], says: '”Ilmoitusten määräaika” (pe\u00A030.1.2026)' },
      ],
    },
    {
      name: 'a meeting before the embedded reporting deadline',
      workbook: set(
        { key: 'Verkoston kokous', value: '22.1.' },
        { key: 'Ilmoitusten määräaika', value: '9.1.2026' },
        { key: 'Verkoston kokous', value: '8.1.' },
      ),
      expect: [{ at: 'Asetukset!B4', related: ['Asetukset!B3'] }],
    },
    {
      name: 'one slot before the agenda deadline, and a meeting after it',
      workbook: set(
        { key: 'Keskusteluaika', value: '10.2. klo 9–11' },
        { key: 'Keskusteluaika', value: '17.3. klo 9–11' },
        { key: 'Verkoston kokous', value: '20.2.' },
        { key: 'Verkoston kokous', value: '20.1.' },
      ),
      expect: [{ at: 'Asetukset!B2' }, { at: 'Asetukset!B4' }],
    },
    {
      name: 'a sound slot too early beside a doubtful one in the same cell',
      workbook: set({ key: 'Keskusteluaika', value: 'ti 10.2. klo 9–11; ma 17.3. klo 9–11' }),
      expect: [{ at: 'Asetukset!B2', says: '(ti\u00A010.2.2026)' }],
    },
    {
      name: 'a reporting deadline after every meeting: the deadline is to be looked at',
      workbook: set(
        { key: 'Verkoston kokous', value: '20.1.' },
        { key: 'Verkoston kokous', value: '22.1.' },
        { key: 'Ilmoitusten määräaika', value: '30.1.2026' },
      ),
      expect: [{ at: 'Asetukset!B4', related: ['Asetukset!B2', 'Asetukset!B3'] }],
    },
    {
      name: 'of meetings and slots in a year without deadlines: the slots',
      workbook: set(
        { key: 'Vuosi', value: 2027 },
        { key: 'Verkoston kokous', value: 'to 22.4.2027 klo 9–11' },
        { key: 'Keskusteluaika', value: 'ti 16.3.2027 klo 9–11' },
      ),
      expect: [{ at: 'Asetukset!B4', related: ['Asetukset!B3'] }],
    },
    {
      name: 'two deadlines in a year without meetings',
      workbook: set(
        { key: 'Vuosi', value: 2027 },
        { key: 'Ilmoitusten määräaika', value: '1.2.2027' },
        { key: 'Asialistojen määräaika', value: '1.2.2027' },
      ),
      expect: [{ at: 'Asetukset!B4', related: ['Asetukset!B3'] }],
    },
    {
      name: 'a slot’s day on two rows, one of them below another slot',
      workbook: set(
        { key: 'Keskusteluaika', value: '17.3. klo 9–11; 10.2. klo 9–11' },
        { key: 'Keskusteluaika', value: '10.2. klo 13–15' },
      ),
      expect: [{ at: 'Asetukset!B2', says: '(ti\u00A010.2.2026)' }],
    },
    {
      name: 'meetings in no order, all after the agenda deadline of the round',
      workbook: set(
        { key: 'Verkoston kokous', value: '25.2.' },
        { key: 'Verkoston kokous', value: '20.2.' },
        { key: 'Asialistojen määräaika', value: '23.2.2026' },
      ),
      expect: [{ at: 'Asetukset!B2', related: ['Asetukset!B4'] }],
    },
    {
      name: 'every meeting after a deadline that is not in the sheet: the meetings are marked',
      workbook: set(
        { key: 'Verkoston kokous', value: '25.2.' },
        { key: 'Verkoston kokous', value: '20.2.' },
      ),
      expect: [
        { at: 'Asetukset!B2', related: [] },
        { at: 'Asetukset!B3', related: [] },
      ],
    },
  ],
});
