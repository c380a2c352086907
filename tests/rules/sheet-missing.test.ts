import rule from '../../src/rules/sheet-missing.ts';
import { discussions, regions, settings } from './sketches.ts';
import { AFTER, PREPARE, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'both sheets, no participants, settings or guide',
      workbook: { sheets: { ...discussions(), ...regions() } },
    },
    {
      name: 'Swedish and English titles in one workbook',
      workbook: {
        sheets: {
          Diskussioner: [['Kod', 'Tema']],
          Regions: [['Discussion', 'Region']],
        },
      },
    },
    {
      name: 'titles in capitals, with spaces and a soft hyphen',
      workbook: {
        sheets: { ' KESKUSTELUT ': [['Tunnus', 'Teema']], 'Maa\u00ADkunnat': [['Keskustelu']] },
      },
    },
    {
      name: 'sheets without a header row: column-missing speaks',
      workbook: { sheets: { Keskustelut: [], Maakunnat: [] } },
    },
  ],
  invalid: [
    {
      name: 'a workbook of something else, whole sheets in Finnish on a tie',
      workbook: { sheets: { Sheet1: [['a', 'b']] } },
      expect: [
        {
          at: 'Keskustelut',
          severity: 'error',
          says: 'Taulukkoa Keskustelut ei löydy. Lisää taulukko',
          related: [],
          fixes: [],
        },
        { at: 'Maakunnat', severity: 'error' },
      ],
      silent: ['column-missing', 'theme-missing', 'region-absent', 'regions-few'],
    },
    {
      name: 'a workbook without sheets',
      workbook: { sheets: [] },
      today: AFTER,
      expect: [
        { at: 'Keskustelut', severity: 'error' },
        { at: 'Maakunnat', severity: 'error' },
      ],
    },
    {
      name: 'a title one letter off, named as a hint',
      workbook: { sheets: { Keskustelu: [['Tunnus', 'Teema']], ...regions() } },
      expect: [{ at: 'Keskustelut', says: 'Samankaltainen nimi: Keskustelu.' }],
    },
    {
      name: 'a title among other words, named as a hint',
      workbook: { sheets: { ...discussions(), 'Maakunnat 2026': [['Keskustelu', 'Maakunta']] } },
      today: PREPARE,
      expect: [{ at: 'Maakunnat', severity: 'error', says: 'Maakunnat 2026' }],
      silent: ['column-missing', 'region-missing', 'regions-few', 'region-absent'],
    },
    {
      name: 'a known sheet is never the hint for another',
      workbook: { sheets: { ...regions(), ...settings() } },
      expect: [{ at: 'Keskustelut', says: 'ei löydy. Lisää' }],
    },
    {
      name: 'in a Swedish workbook by its Swedish title',
      workbook: { sheets: { Diskussioner: [['Kod', 'Tema', 'Önskad tidpunkt']], Deltagare: [] } },
      expect: [{ at: 'Landskap', says: 'Taulukkoa Landskap ei löydy' }],
    },
    {
      name: 'a personal identity code in a near title is not told',
      workbook: { sheets: { 'Keskustelut 131052-308T': [], ...regions() } },
      expect: [{ at: 'Keskustelut', says: 'ei löydy. Lisää' }],
    },
  ],
});
