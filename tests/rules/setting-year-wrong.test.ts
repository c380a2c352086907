import rule from '../../src/rules/setting-year-wrong.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const set = (...rows: readonly Row<'settings'>[]) => ({
  sheets: { ...discussions({ id: 'K1', theme: 'Vesi', preferred: '17.3.' }), ...settings(...rows) },
});

testRule(rule, {
  valid: [
    {
      name: 'the round’s year, and the reporting deadline in the year before',
      workbook: set(
        { key: 'Ilmoitusten määräaika', value: '19.12.2025' },
        { key: 'Asialistojen määräaika', value: { date: '2026-02-13' } },
        { key: 'Keskusteluaika', value: '17.3. klo 9–11' },
      ),
    },
    {
      name: 'the reporting deadline in the round’s own year',
      workbook: set({ key: 'Ilmoitusten määräaika', value: '9.1.2026' }),
    },
    {
      name: 'the year that the settings give',
      workbook: set(
        { key: 'Keskusteluaika', value: 'ti 16.3.2027 klo 9–11' },
        { key: 'Vuosi', value: 2027 },
      ),
    },
    {
      name: 'the day when personal data were removed may be in any year',
      workbook: set({ key: 'Henkilötiedot poistettu', value: '15.1.2027' }),
    },
  ],
  invalid: [
    {
      name: 'a slot, a meeting and deadlines; discussions are not blamed for them',
      workbook: set(
        { key: 'Keskusteluaika', value: 'ma 17.3.2025 klo 9–11' },
        { key: 'Verkoston kokous', value: { date: '2025-01-20' } },
        { key: 'Asialistojen määräaika', value: '13.2.2025' },
        { key: 'Ilmoitusten määräaika', value: '19.12.2024' },
      ),
      silent: [
        'time-year-wrong',
        'time-not-offered',
        'setting-weekday-wrong',
        'setting-holiday',
        'setting-order',
        'setting-slot-outside-weeks',
      ],
      expect: [
        {
          at: 'Asetukset!B2',
          severity: 'error',
          says: '”Tarjottu ajankohta” päivä ei ole kierroksen vuonna 2026: ma\u00A017.3.2025 klo\u00A09–11.',
          fixes: [{ kind: 'choice', edits: ['Asetukset!B2=ti\u00A017.3.2026 klo\u00A09–11'] }],
        },
        {
          at: 'Asetukset!B3',
          fixes: [{ kind: 'choice', edits: ['Asetukset!B3=ti\u00A020.1.2026 klo\u00A09–11'] }],
        },
        {
          at: 'Asetukset!B4',
          fixes: [{ kind: 'choice', edits: ['Asetukset!B4=pe\u00A013.2.2026'] }],
        },
        {
          at: 'Asetukset!B5',
          fixes: [
            { kind: 'choice', edits: ['Asetukset!B5=pe\u00A019.12.2025'] },
            { kind: 'choice', edits: ['Asetukset!B5=la\u00A019.12.2026'] },
          ],
        },
      ],
    },
    {
      name: 'a leap day that the right year does not have',
      workbook: set({ key: 'Keskusteluaika', value: '29.2.2028 klo 9–11' }),
      expect: [{ at: 'Asetukset!B2', fixes: [] }],
    },
    {
      name: 'a reporting deadline in autumn: the year before first; by June the round’s own year first',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...settings(
            { key: 'Ilmoitusten määräaika', value: '1.7.2023' },
            { key: 'Ilmoitusten määräaika', value: '30.6.2023' },
          ),
        },
      },
      expect: [
        {
          at: 'Asetukset!B2',
          fixes: [
            { kind: 'choice', edits: ['Asetukset!B2=ti\u00A01.7.2025'] },
            { kind: 'choice', edits: ['Asetukset!B2=ke\u00A01.7.2026'] },
          ],
        },
        {
          at: 'Asetukset!B3',
          fixes: [
            { kind: 'choice', edits: ['Asetukset!B3=ti\u00A030.6.2026'] },
            { kind: 'choice', edits: ['Asetukset!B3=ma\u00A030.6.2025'] },
          ],
        },
      ],
    },
  ],
});
