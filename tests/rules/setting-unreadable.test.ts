import rule from '../../src/rules/setting-unreadable.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const set = (...rows: readonly Row<'settings'>[]) => ({
  sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...settings(...rows) },
});

testRule(rule, {
  valid: [
    { name: 'no settings sheet', workbook: { sheets: discussions({ id: 'K1' }) } },
    {
      name: 'a key alone',
      workbook: set({ key: 'Vuosi' }, { key: 'Tarjottu ajankohta', value: ' ' }),
    },
    {
      name: 'values in many forms',
      workbook: set(
        { key: 'Vuosi', value: '2026' },
        { key: 'Viikot', value: '12–13' },
        { key: 'Asialistojen määräaika', value: { date: '2026-02-13' } },
        { key: 'Erbjuden tidpunkt', value: 'tisdag 17.3.2026 kl. 9–11' },
        { key: 'Verkoston kokous', value: '20.1.' },
        { key: 'Maakunnat', value: 'Lappi, Kainuu' },
        { key: 'Hyväksytty poikkeama', value: 'regions-few @ K1' },
      ),
    },
    {
      name: 'an unknown key: setting-unknown speaks',
      workbook: set({ key: 'Jotain', value: 'x' }),
    },
    {
      name: 'an error value: cell-unreadable speaks',
      workbook: set({ key: 'Vuosi', value: { error: '#VALUE!' } }),
    },
    {
      name: 'a wrong year: setting-year-wrong speaks',
      workbook: set({ key: 'Verkoston kokous', value: '20.1.2025' }),
    },
  ],
  invalid: [
    {
      name: 'one of each kind, with an example of each',
      workbook: set(
        { key: 'Vuosi', value: 'ensi vuosi' },
        { key: 'Diaarinumero', value: true },
        { key: 'Postilaatikko', value: 'kirjaamo' },
        { key: 'Ilmoitusten määräaika', value: 'ennen joulua.' },
        { key: 'Viikot', value: 12.13 },
        { key: 'Keskusteluaika', value: '19.3.2026' },
        { key: 'Verkoston kokous', value: 'tammikuussa' },
        { key: 'Maakuntia vähintään', value: 'neljä' },
        { key: 'Maakunnat', value: 'Lappi ja Kainu' },
        { key: 'Henkilötiedot poistettu', value: 'kyllä' },
        { key: 'Hyväksytty poikkeama', value: 'sovittu' },
        { key: 'Asialistojen määräaika', value: 'helmikuussa' },
      ),
      expect: [
        {
          at: 'Asetukset!B2',
          severity: 'error',
          says: '”Vuosi” arvoa ei voi lukea: ensi vuosi. Kirjoita esimerkiksi: 2026.',
          fixes: [],
        },
        { at: 'Asetukset!B3', says: 'VN/19632/2025' },
        { at: 'Asetukset!B4', says: 'kirjaamo.tem@gov.fi' },
        { at: 'Asetukset!B5', says: 'ennen joulua. Kirjoita esimerkiksi: pe\u00A019.12.2025.' },
        { at: 'Asetukset!B6', says: '12, 13' },
        { at: 'Asetukset!B7', says: 'esimerkiksi: ti\u00A017.3.2026 klo\u00A09–11.' },
        { at: 'Asetukset!B8', says: 'esimerkiksi: ti\u00A020.1.2026 klo\u00A09–11.' },
        { at: 'Asetukset!B9', says: 'esimerkiksi: 4.' },
        { at: 'Asetukset!B10', says: ': Uusimaa, Varsinais-Suomi, Satakunta, Kanta-Häme.' },
        { at: 'Asetukset!B11', says: '30.9.2026' },
        { at: 'Asetukset!B12', says: '@ K1 =' },
        { at: 'Asetukset!B13', says: 'esimerkiksi: pe\u00A013.2.2026.' },
      ],
    },
    {
      name: 'a sheet without titles',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }),
          Asetukset: [
            ['Vuosi', 'x'],
            ['Viikot', '12'],
          ],
        },
      },
      expect: [{ at: 'Asetukset!B1' }],
    },
  ],
});
