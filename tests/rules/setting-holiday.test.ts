import rule from '../../src/rules/setting-holiday.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const set = (...rows: readonly Row<'settings'>[]) => ({
  sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...settings(...rows) },
});

testRule(rule, {
  valid: [
    {
      name: 'working days',
      workbook: set(
        { key: 'Ilmoitusten määräaika', value: '19.12.2025' },
        { key: 'Verkoston kokous', value: '20.1.' },
        { key: 'Keskusteluaika', value: '17.3. klo 9–11' },
      ),
    },
    {
      name: 'a doubtful day: setting-weekday-wrong speaks',
      workbook: set({ key: 'Asialistojen määräaika', value: 'pe 14.2.2026' }),
    },
  ],
  invalid: [
    {
      name: 'Easter in week 12 of 2027',
      workbook: set(
        { key: 'Vuosi', value: 2027 },
        { key: 'Keskusteluaika', value: 'pe 26.3.2027 klo 9–11' },
        { key: 'Keskusteluaika', value: 'ma 29.3.2027 klo 9–11' },
      ),
      expect: [
        {
          at: 'Asetukset!B3',
          severity: 'warning',
          says: '”Tarjottu ajankohta” päivä ei ole työpäivä: pe\u00A026.3.2027 (pitkäperjantai).',
          fixes: [],
        },
        { at: 'Asetukset!B4', says: 'toinen pääsiäispäivä' },
      ],
    },
    {
      name: 'two slots on one Saturday: the day is told once',
      workbook: set({ key: 'Keskusteluaika', value: '21.3. klo 9–11; 21.3. klo 12–14' }),
      expect: [{ at: 'Asetukset!B2', says: 'työpäivä: la\u00A021.3.2026 (lauantai).' }],
    },
    {
      name: 'weekends and Epiphany',
      workbook: set(
        { key: 'Verkoston kokous', value: '6.1.' },
        { key: 'Asialistojen määräaika', value: '14.2.2026' },
        { key: 'Keskusteluaika', value: '21.3. klo 9–11; 22.3. klo 9–11; 23.3. klo 9–11' },
      ),
      expect: [
        { at: 'Asetukset!B2', says: 'loppiainen' },
        { at: 'Asetukset!B3', says: 'lauantai' },
        { at: 'Asetukset!B4', says: 'la\u00A021.3.2026, su\u00A022.3.2026 (lauantai, sunnuntai)' },
      ],
    },
  ],
});
