import rule from '../../src/rules/region-absent.ts';
import { discussions, group, regions, settings } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });
/** A round of five regions, so that the lists are short. */
const five = settings({ key: 'Maakunnat', value: 'Lappi, Kainuu, Satakunta, Pirkanmaa, Uusimaa' });

testRule(rule, {
  valid: [
    {
      name: 'every region in a discussion, one of them unknown',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            ...group('K1', 'Lappi', 'Kainuun liitto', 'Satakunta, Pirkanmaa'),
            ...group('K9', 'Nyland'),
          ),
          ...five,
        },
      },
    },
    {
      name: 'a region that is not understood may be the one that is absent',
      workbook: {
        sheets: {
          ...K1,
          ...regions(...group('K1', 'Lappi', 'Kainuu', 'Satakunta', 'Pirkanmaa', 'Uusmaa')),
          ...five,
        },
      },
    },
    {
      name: 'so may an error value, also where the discussion is one',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            ...group('K1', 'Lappi', 'Kainuu'),
            { discussion: { error: '#N/A' }, region: 'Satakunta' },
            { discussion: { error: '#N/A' }, region: { error: '#N/A' } },
            { discussion: 'K1', region: { error: '#N/A' } },
          ),
          ...five,
        },
      },
    },
    {
      name: 'no sheet of regions: sheet-missing speaks',
      workbook: { sheets: { ...K1, ...five } },
    },
  ],
  invalid: [
    {
      name: 'an empty sheet lists every region, on the sheet and not on a cell',
      today: COLLECT,
      workbook: { sheets: { ...K1, ...regions() } },
      expect: [{ at: 'Maakunnat', severity: 'info', says: 'Maakuntia: 18', fixes: [] }],
    },
    {
      name: 'rows without a discussion, and one that takes no part, information in every phase',
      today: PREPARE,
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            ...group('K1', 'Lappi', 'Kainuu', 'Satakunta'),
            { region: 'Pirkanmaa' },
            { discussion: 'ei osallistu', region: 'Uusimaa' },
          ),
          ...five,
        },
      },
      expect: [
        { at: 'Maakunnat', severity: 'info', says: 'Ilman keskustelua: Uusimaa, Pirkanmaa.' },
      ],
    },
    {
      name: 'more absent than could be meant by what is not understood',
      today: AFTER,
      workbook: {
        sheets: {
          ...K1,
          ...regions(...group('K1', 'Lappi', 'Kainuu', 'Satakunta', 'Uusmaa')),
          ...five,
        },
      },
      expect: [{ at: 'Maakunnat', severity: 'info' }],
    },
    {
      name: 'a Swedish workbook names the sheet in Swedish',
      workbook: {
        sheets: {
          Diskussioner: [['Kod', 'Tema']],
          Landskap: [['Diskussion', 'Landskap']],
        },
      },
      expect: [{ at: 'Landskap' }],
    },
  ],
});
