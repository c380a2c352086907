import rule from '../../src/rules/regions-in-one-cell.ts';
import { discussions, group, regions } from './sketches.ts';
import { testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });

testRule(rule, {
  valid: [
    {
      name: 'one region',
      workbook: { sheets: { ...K1, ...regions(...group('K1', 'Lappi')) } },
    },
    {
      name: 'one region in two languages',
      workbook: { sheets: { ...K1, ...regions(...group('K1', 'Uusimaa/Nyland', 'Lappi, Lappi')) } },
    },
    {
      name: 'a list with a part that is not understood: region-unknown speaks',
      workbook: { sheets: { ...K1, ...regions(...group('K1', 'Lappi, Kainu')) } },
    },
    {
      name: 'an error value',
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', region: { error: '#N/A' } }) } },
    },
  ],
  invalid: [
    {
      name: 'the first stays with its contact person, the others go below in the same discussion',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { discussion: 'K1', region: 'Lapin ja Kainuun', contact: 'Meri Malli' },
            ...group('K1', 'Satakunta'),
          ),
        },
      },
      expect: [
        {
          at: 'Maakunnat!B2',
          severity: 'error',
          says: 'Lappi, Kainuu',
          fixes: [
            {
              kind: 'choice',
              edits: ['Maakunnat!B2=Lappi', 'Maakunnat!A4=K1', 'Maakunnat!B4=Kainuu'],
            },
          ],
        },
      ],
      silent: ['region-unknown', 'region-untidy', 'region-repeated'],
    },
    {
      name: 'rows that hold something outside the table are passed over',
      workbook: {
        sheets: {
          ...K1,
          Maakunnat: [
            ['Keskustelu', 'Maakunta', null, 'Muuta'],
            ['K1', 'Lappi; Kainuu\nSatakunta'],
            [null, null, null, 'tyhjä rivi'],
            [' ', ''],
          ],
        },
        merges: { Maakunnat: ['A5:B5'] },
      },
      expect: [
        {
          at: 'Maakunnat!B2',
          fixes: [
            {
              kind: 'choice',
              edits: [
                'Maakunnat!B2=Lappi',
                'Maakunnat!A4=K1',
                'Maakunnat!B4=Kainuu',
                'Maakunnat!A6=K1',
                'Maakunnat!B6=Satakunta',
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'a row without a discussion gives rows without one',
      workbook: { sheets: { ...K1, ...regions({ region: 'Lappi & Kainuu' }) } },
      expect: [
        {
          at: 'Maakunnat!B2',
          fixes: [{ kind: 'choice', edits: ['Maakunnat!B2=Lappi', 'Maakunnat!B3=Kainuu'] }],
        },
      ],
    },
    {
      name: 'a discussion that cannot be looked at is not copied',
      workbook: {
        sheets: { ...K1, ...regions({ discussion: { error: '#N/A' }, region: 'Lappi, Kainuu' }) },
      },
      expect: [{ at: 'Maakunnat!B2', fixes: [] }],
    },
    {
      name: 'so many that nobody could look the fix over',
      workbook: {
        sheets: {
          ...K1,
          ...regions({
            discussion: 'K1',
            region:
              'Uusimaa, Varsinais-Suomi, Satakunta, Kanta-Häme, Pirkanmaa, Päijät-Häme, Kymenlaakso, Etelä-Karjala, Etelä-Savo, Pohjois-Savo, Pohjois-Karjala, Lappi',
          }),
        },
      },
      expect: [{ at: 'Maakunnat!B2', fixes: [] }],
    },
    {
      name: 'two cells at once, understood for the other rules',
      workbook: {
        sheets: { ...K1, ...regions(...group('K1', 'Lappi, Kainuu', 'Satakunta, Pirkanmaa')) },
      },
      expect: [{ at: 'Maakunnat!B2' }, { at: 'Maakunnat!B3' }],
      silent: ['regions-few'],
    },
  ],
});
