import rule from '../../src/rules/column-duplicated.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    { name: 'each title once', workbook: { sheets: { ...discussions(), ...regions() } } },
    {
      name: 'an extra title of the workbook’s own twice',
      workbook: {
        sheets: {
          Keskustelut: [['Tunnus', 'Teema', 'Toivottu ajankohta', 'Oma', 'Oma']],
          ...regions(),
        },
      },
    },
    {
      name: 'the same title on two sheets',
      workbook: {
        sheets: { ...discussions(), ...regions(), Osallistujat: [['Keskustelu', 'Nimi']] },
      },
    },
    {
      name: 'a title again below the header row is content',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema', 'Toivottu ajankohta'],
            ['Tunnus', 'Teema', 'Teema'],
          ],
          ...regions(),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the same title twice, the first column is read',
      today: AFTER,
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema', 'Toivottu ajankohta', 'Teema'],
            ['K1', 'Vesi', null, null],
          ],
          ...regions(),
        },
      },
      expect: [
        {
          at: 'Keskustelut!D1',
          severity: 'error',
          related: ['Keskustelut!B1'],
          says: 'B ”Teema” ja D ”Teema”. Vain sarake B luetaan.',
          fixes: [],
        },
      ],
      silent: ['theme-missing'],
    },
    {
      name: 'two spellings and two languages of one title, below a heading, on two sheets',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Vuoden 2026 keskustelut'],
            ['Tunnus', ' TEEMA', 'Toivottu ajankohta', 'Kuvaus', 'Tema ', 'Teeman\nkuvaus'],
          ],
          Maakunnat: [['Keskustelu', 'Maakunta', 'Diskussion', 'E-post', 'Sähkö-\nposti']],
        },
      },
      expect: [
        { at: 'Keskustelut!E2', related: ['Keskustelut!B2'], says: 'B ”TEEMA” ja E ”Tema”' },
        { at: 'Keskustelut!F2', related: ['Keskustelut!D2'], says: '”Teeman kuvaus”' },
        { at: 'Maakunnat!C1', related: ['Maakunnat!A1'] },
        { at: 'Maakunnat!E1', related: ['Maakunnat!D1'] },
      ],
    },
    {
      name: 'three times the same',
      workbook: {
        sheets: {
          ...discussions(),
          Maakunnat: [['Keskustelu', 'Maakunta', 'Maakunta', 'Maakunta']],
        },
      },
      expect: [
        { at: 'Maakunnat!C1', related: ['Maakunnat!B1'] },
        { at: 'Maakunnat!D1', related: ['Maakunnat!B1'] },
      ],
    },
  ],
});
