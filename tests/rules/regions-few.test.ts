import rule from '../../src/rules/regions-few.ts';
import { discussions, group, regions, settings } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });
const six = settings({
  key: 'Maakunnat',
  value: 'Lappi, Kainuu, Satakunta, Pirkanmaa, Uusimaa, Kymenlaakso',
});

testRule(rule, {
  valid: [
    {
      name: 'four regions in different spellings',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            ...group('K1', 'Lappi', 'Kainuun liitto', ' satakunta '),
            ...group('k1', 'Nyland'),
          ),
        },
      },
    },
    {
      name: 'four regions in one cell: regions-in-one-cell speaks',
      workbook: {
        sheets: { ...K1, ...regions(...group('K1', 'Lappi, Kainuu, Satakunta ja Pirkanmaa')) },
      },
    },
    {
      name: 'a region that is not understood may be the fourth',
      workbook: {
        sheets: { ...K1, ...regions(...group('K1', 'Lappi', 'Kainuu', 'Satakunta', 'Savo')) },
      },
    },
    {
      name: 'an error value in the region or in the discussion may be the fourth',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            ...group('K1', 'Lappi', 'Kainuu'),
            { discussion: 'K1', region: { error: '#N/A' } },
            { discussion: { error: '#N/A' }, region: 'Satakunta' },
          ),
        },
      },
    },
    {
      name: 'so may a region that is missing from a row of the discussion: region-missing speaks',
      workbook: {
        sheets: {
          ...K1,
          ...regions(...group('K1', 'Lappi', 'Kainuu', 'Satakunta'), {
            discussion: 'K1',
            contact: 'Meri Malli',
          }),
        },
      },
    },
    {
      name: 'fewer where the settings ask for fewer',
      workbook: {
        sheets: {
          ...K1,
          ...regions(...group('K1', 'Lappi', 'Kainuu')),
          ...settings({ key: 'Maakuntia vähintään', value: 2 }),
        },
      },
    },
    {
      name: 'a row without an id: discussion-id-missing speaks',
      workbook: { sheets: { ...discussions({ theme: 'Vesi' }), ...regions() } },
    },
    {
      name: 'no sheet of regions: sheet-missing speaks',
      workbook: { sheets: { ...K1 } },
    },
  ],
  invalid: [
    {
      name: 'three, with the regions that are free; still to do while reports are collected',
      today: COLLECT,
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            ...group('K1', 'Lappi', 'Kainuu', 'Satakunta'),
            { discussion: 'ei osallistu', region: 'Pirkanmaa' },
            { region: 'Uusimaa' },
          ),
          ...six,
        },
      },
      expect: [
        {
          at: 'Keskustelut!A2',
          severity: 'todo',
          related: ['Maakunnat!B2', 'Maakunnat!B3', 'Maakunnat!B4'],
          says: 'Maakuntia: 3, vähintään 4 tarvitaan. Vapaina: Uusimaa, Kymenlaakso.',
          fixes: [],
        },
      ],
    },
    {
      name: 'the same region many times is one region, and an error once the deadline has passed',
      today: PREPARE,
      workbook: {
        sheets: { ...K1, ...regions(...group('K1', 'Lappi', 'Lapin', 'Lappland', 'Kainuu')) },
      },
      expect: [{ at: 'Keskustelut!A2', severity: 'error', says: 'Maakuntia: 2' }],
    },
    {
      name: 'a region in two discussions counts in both, Åland in neither',
      today: SEND,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }, { id: 'K2', theme: 'Osaaminen' }),
          ...regions(
            ...group('K1', 'Lappi', 'Kainuu', 'Satakunta', 'Pirkanmaa'),
            ...group('K2', 'Lappi', 'Uusimaa', 'Kymenlaakso', 'Ahvenanmaa'),
          ),
        },
      },
      expect: [{ at: 'Keskustelut!A3', severity: 'error', says: 'Maakuntia: 3' }],
    },
    {
      name: 'two discussions at once; an id on two rows is told once; nothing is free',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: 'Vesi' },
            { id: 'K2', theme: 'Osaaminen' },
            { id: 'k2', theme: 'Liikenne' },
          ),
          ...regions(
            ...group('K1', 'Lappi', 'Kainuu', 'Satakunta'),
            ...group('K2', 'Pirkanmaa', 'Uusimaa', 'Kymenlaakso'),
          ),
          ...six,
        },
      },
      expect: [
        { at: 'Keskustelut!A2', severity: 'error', says: 'vähintään 4 tarvitaan.' },
        { at: 'Keskustelut!A3' },
      ],
    },
    {
      name: 'a discussion that no region has chosen, also where one is enough',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }, { id: 'K2', theme: 'Osaaminen' }),
          ...regions(...group('K1', 'Lappi')),
          ...settings({ key: 'Maakuntia vähintään', value: 1 }),
        },
      },
      expect: [{ at: 'Keskustelut!A3', related: [], says: 'Maakuntia: 0, vähintään 1 tarvitaan.' }],
    },
    {
      name: 'ten rows at most are related',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...regions(...group('K1', ...Array.from({ length: 11 }, () => 'Lappi'))),
        },
      },
      expect: [
        {
          at: 'Keskustelut!A2',
          related: Array.from({ length: 10 }, (_, n) => `Maakunnat!B${n + 2}`),
        },
      ],
    },
  ],
});
