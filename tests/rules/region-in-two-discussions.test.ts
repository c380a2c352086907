import rule from '../../src/rules/region-in-two-discussions.ts';
import { discussions, group, regions } from './sketches.ts';
import { AFTER, COLLECT, testRule } from './tester.ts';

const K = discussions(
  { id: 'K1', theme: 'Vesi' },
  { id: 'K2', theme: 'Osaaminen' },
  { id: 'K3', theme: 'Liikenne' },
);

testRule(rule, {
  valid: [
    {
      name: 'each region in one discussion',
      workbook: { sheets: { ...K, ...regions(...group('K1', 'Lappi'), ...group('K2', 'Kainuu')) } },
    },
    {
      name: 'the same discussion written in two ways: region-repeated speaks',
      workbook: { sheets: { ...K, ...regions(...group('K1', 'Lappi'), ...group(' k1', 'Lappi')) } },
    },
    {
      name: 'a row without a discussion, and one that takes no part',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...group('K1', 'Lappi', 'Kainuu'),
            { region: 'Lappi' },
            { discussion: 'ei osallistu', region: 'Kainuu' },
          ),
        },
      },
    },
    {
      name: 'regions whose names are near',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...group('K1', 'Pohjanmaa', 'Södra Karelen'),
            ...group('K2', 'Keski-Pohjanmaa', 'Norra Karelen'),
          ),
        },
      },
    },
    {
      name: 'a name that is not understood',
      workbook: { sheets: { ...K, ...regions(...group('K1', 'Lappi'), ...group('K2', 'Lapi')) } },
    },
    {
      name: 'a discussion that is an error value',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi'), { discussion: { error: '#N/A' }, region: 'Lappi' }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'two discussions, whatever the spelling: every place, the other related',
      today: COLLECT,
      workbook: {
        sheets: {
          ...K,
          ...regions(
            { discussion: 'K1', region: 'Lappi', contact: 'Meri Malli' },
            ...group('K2', 'Kainuu'),
            { discussion: 'k3 ', region: 'LAPIN liitto', phone: '040 123 4567' },
          ),
        },
      },
      expect: [
        {
          at: 'Maakunnat!B2',
          severity: 'error',
          related: ['Maakunnat!B4'],
          says: 'Lappi on useassa keskustelussa: K1, K3. Valitse yksi. Rivejä: 2.',
          fixes: [{ kind: 'choice', edits: ['Maakunnat!A4=', 'Maakunnat!B4=', 'Maakunnat!E4='] }],
        },
        {
          at: 'Maakunnat!B4',
          severity: 'error',
          related: ['Maakunnat!B2'],
          fixes: [{ kind: 'choice', edits: ['Maakunnat!A2=', 'Maakunnat!B2=', 'Maakunnat!C2='] }],
        },
      ],
      silent: ['region-repeated'],
    },
    {
      name: 'an unknown discussion counts, and a genitive, Swedish and a pair are one region',
      today: AFTER,
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...group('K1', 'Uudenmaan'),
            ...group('K9', 'Nyland'),
            ...group('K2', 'Uusimaa – Nyland'),
          ),
        },
      },
      expect: [
        { at: 'Maakunnat!B2', severity: 'error', related: ['Maakunnat!B3', 'Maakunnat!B4'] },
        { at: 'Maakunnat!B3', says: 'K1, K9, K2' },
        { at: 'Maakunnat!B4' },
      ],
    },
    {
      name: 'a region inside a cell of several: nothing is offered that would empty its neighbour',
      workbook: {
        sheets: { ...K, ...regions(...group('K1', 'Lappi'), ...group('K2', 'Kainuu ja Lappi')) },
      },
      expect: [
        { at: 'Maakunnat!B2', fixes: [] },
        { at: 'Maakunnat!B3', fixes: [] },
      ],
    },
    {
      name: 'two regions at once, and one that is also repeated',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi', 'Kainuu', 'Lappi'), ...group('K2', 'Kainuu', 'Lappi')),
        },
      },
      expect: [
        { at: 'Maakunnat!B2', related: ['Maakunnat!B6', 'Maakunnat!B4'], says: 'Rivejä: 3' },
        { at: 'Maakunnat!B3', related: ['Maakunnat!B5'] },
        { at: 'Maakunnat!B4' },
        { at: 'Maakunnat!B5' },
        { at: 'Maakunnat!B6' },
      ],
    },
    {
      name: 'a crowd: ten related, the count in the message, nothing offered',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...Array.from({ length: 30 }, (_, n) => group(`K${(n % 3) + 1}`, 'Lappi')).flat(),
          ),
        },
      },
      expect: 30,
    },
    {
      name: 'eleven discussions: ten are named, one row of each is related, ten in all',
      workbook: {
        sheets: {
          ...K,
          ...regions(...Array.from({ length: 11 }, (_, n) => group(`D${n + 1}`, 'Lappi')).flat()),
        },
      },
      expect: Array.from({ length: 11 }, (_, n) => ({
        at: `Maakunnat!B${n + 2}`,
        says: 'D9, D10, … ',
        related: Array.from({ length: 11 }, (_, other) => `Maakunnat!B${other + 2}`)
          .filter((_, other) => other !== n)
          .slice(0, 10),
      })),
    },
    {
      name: 'exactly ten discussions are all named',
      workbook: {
        sheets: {
          ...K,
          ...regions(...Array.from({ length: 10 }, (_, n) => group(`D${n + 1}`, 'Lappi')).flat()),
        },
      },
      expect: Array.from({ length: 10 }, (_, n) => ({
        at: `Maakunnat!B${n + 2}`,
        says: 'D9, D10. ',
      })),
    },
    {
      name: 'ten discussions, one of them twice: ten rows are related with each, the second of one discussion last',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...group('D1', 'Lappi', 'Lappi'),
            ...Array.from({ length: 9 }, (_, n) => group(`D${n + 2}`, 'Lappi')).flat(),
          ),
        },
      },
      expect: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((row) => ({
        at: `Maakunnat!B${row}`,
        related: [2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3]
          .filter((other) => other !== row)
          .map((other) => `Maakunnat!B${other}`),
      })),
    },
    {
      name: 'ten rows elsewhere are emptied at once, eleven are not',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...group('K1', ...Array.from({ length: 10 }, () => 'Lappi')),
            ...group('K2', ...Array.from({ length: 11 }, () => 'Lappi')),
          ),
        },
      },
      expect: Array.from({ length: 21 }, (_, n) => ({
        at: `Maakunnat!B${n + 2}`,
        fixes: n < 10 ? [] : [{ kind: 'choice' as const }],
      })),
    },
    {
      name: 'one of the rows elsewhere names another region as well: nothing is offered',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi'), ...group('K2', 'Kainuu ja Lappi', 'Lappi')),
        },
      },
      expect: [
        { at: 'Maakunnat!B2', fixes: [] },
        { at: 'Maakunnat!B3' },
        { at: 'Maakunnat!B4', fixes: [{ kind: 'choice' }] },
      ],
    },
  ],
});
