import { ROUND_2026 } from '../../src/rounds/config.ts';
import rule from '../../src/rules/discussions-too-many.ts';
import { discussions, group, regions, settings } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const ids = (...names: readonly string[]) =>
  discussions(...names.map((id) => ({ id, theme: `Teema ${id}` })));
const NINE = ROUND_2026.regions.slice(0, 9).map(({ name }) => name.fi);

testRule(rule, {
  valid: [
    {
      name: 'four discussions',
      workbook: { sheets: { ...ids('K1', 'K2', 'K3', 'K4'), ...regions() } },
    },
    {
      name: 'an id on two rows: discussion-id-duplicated speaks',
      workbook: { sheets: { ...ids('K1', 'K2', 'K3', 'K4', 'k4 '), ...regions() } },
    },
    {
      name: 'six where three regions are enough for one',
      workbook: {
        sheets: {
          ...ids('K1', 'K2', 'K3', 'K4', 'K5', 'K6'),
          ...regions(),
          ...settings({ key: 'Maakuntia vähintään', value: 3 }),
        },
      },
    },
    { name: 'no sheet of regions', workbook: { sheets: { ...ids('K1', 'K2', 'K3', 'K4', 'K5') } } },
  ],
  invalid: [
    {
      name: 'five: the first beyond the possible number, with what to look at',
      today: PREPARE,
      workbook: {
        sheets: {
          ...ids('K1', 'K2', 'K3', 'K4', 'K5'),
          ...regions(
            ...group('K1', 'Lappi', 'Kainuu', 'Satakunta', 'Pirkanmaa'),
            ...group('K2', 'Uusimaa', 'Varsinais-Suomi', 'Kanta-Häme', 'Päijät-Häme'),
            ...group('K3', 'Kymenlaakso', 'Etelä-Karjala', 'Etelä-Savo', 'Lapin'),
            ...group('K4', 'Pohjois-Savo', 'Pohjois-Karjala', 'Keski-Suomi', 'Pohjanmaa'),
            ...group('K5', 'Etelä-Pohjanmaa', 'Keski-Pohjanmaa'),
          ),
        },
      },
      expect: [
        {
          at: 'Keskustelut!A6',
          severity: 'error',
          related: ['Maakunnat!B2', 'Maakunnat!B13'],
          says: 'Keskusteluja: 5, mahdollisia enintään 4. Tarkista: Lappi (K1, K3), K5 (maakuntia: 2).',
          fixes: [],
        },
      ],
    },
    {
      name: 'a warning while reports are collected, also when no region has chosen: the other short groups are related',
      today: COLLECT,
      workbook: { sheets: { ...ids('K1', 'K2', 'K3', 'K4', 'K5', 'K6'), ...regions() } },
      expect: [
        {
          at: 'Keskustelut!A6',
          severity: 'warning',
          related: ['A2', 'A3', 'A4', 'A5', 'A7'].map((cell) => `Keskustelut!${cell}`),
          says: 'Keskusteluja: 6',
        },
      ],
    },
    {
      name: 'a smaller round',
      today: SEND,
      workbook: {
        sheets: {
          ...ids('K1', 'K2'),
          ...regions(),
          ...settings({ key: 'Maakunnat', value: 'Lappi, Kainuu, Satakunta, Pirkanmaa, Uusimaa' }),
        },
      },
      expect: [{ at: 'Keskustelut!A3', severity: 'error', says: 'enintään 1' }],
    },
    {
      name: 'fewer regions than one discussion needs',
      today: AFTER,
      workbook: {
        sheets: {
          ...ids('K1'),
          ...regions(),
          ...settings({ key: 'Maakunnat', value: 'Lappi, Kainuu' }),
        },
      },
      expect: [{ at: 'Keskustelut!A2', severity: 'error', says: 'enintään 0' }],
    },
    {
      name: 'many regions twice and many short groups: eight of each, ten places, and that there are more',
      today: PREPARE,
      workbook: {
        sheets: {
          ...ids(...Array.from({ length: 12 }, (_, n) => `K${n + 1}`)),
          ...regions(
            ...['Lappi', 'Kainuu', 'Satakunta', 'Pirkanmaa', 'Uusimaa', 'Kanta-Häme'].flatMap(
              (region) => [...group('K1', region, region), ...group('K2', region)],
            ),
          ),
        },
      },
      expect: [
        {
          at: 'Keskustelut!A6',
          related: [...[14, 16, 8, 10, 17, 19, 11, 13, 5, 7].map((row) => `Maakunnat!B${row}`)],
          says: 'Lappi (K1, K2), K3 (maakuntia: 0), K4 (maakuntia: 0), K5 (maakuntia: 0), K6 (maakuntia: 0), K7 (maakuntia: 0), K8 (maakuntia: 0), K9 (maakuntia: 0), K10 (maakuntia: 0), …',
        },
      ],
    },
    {
      name: 'nine regions twice: eight are named, and that there are more',
      workbook: {
        sheets: {
          ...ids(...Array.from({ length: 10 }, (_, n) => `K${n + 1}`)),
          ...regions(...NINE.flatMap((region) => [...group('K1', region), ...group('K2', region)])),
        },
      },
      expect: [
        {
          at: 'Keskustelut!A6',
          says: 'Etelä-Karjala (K1, K2), K3 (maakuntia: 0), K4 (maakuntia: 0), K5 (maakuntia: 0), K6 (maakuntia: 0), K7 (maakuntia: 0), K8 (maakuntia: 0), K9 (maakuntia: 0), K10 (maakuntia: 0), …',
        },
      ],
    },
    {
      name: 'exactly eight regions twice and eight short groups are all named',
      workbook: {
        sheets: {
          ...ids(...Array.from({ length: 10 }, (_, n) => `K${n + 1}`)),
          ...regions(
            ...NINE.slice(1).flatMap((region) => [...group('K1', region), ...group('K2', region)]),
          ),
        },
      },
      expect: [{ at: 'Keskustelut!A6', says: 'K9 (maakuntia: 0), K10 (maakuntia: 0).' }],
    },
    {
      name: 'a region in exactly eight discussions: all are named',
      workbook: {
        sheets: {
          ...ids(...Array.from({ length: 8 }, (_, n) => `K${n + 1}`)),
          ...regions(...Array.from({ length: 8 }, (_, n) => group(`K${n + 1}`, 'Lappi')).flat()),
        },
      },
      expect: [{ at: 'Keskustelut!A6', says: 'Lappi (K1, K2, K3, K4, K5, K6, K7, K8), K1' }],
    },
    {
      name: 'a region in nine discussions: eight are named; a short group that is itself beyond is not related',
      workbook: {
        sheets: {
          ...ids(...Array.from({ length: 9 }, (_, n) => `K${n + 1}`)),
          ...regions(...Array.from({ length: 9 }, (_, n) => group(`K${n + 1}`, 'Lappi')).flat()),
          ...settings(
            { key: 'Maakuntia vähintään', value: 1 },
            { key: 'Maakunnat', value: 'Lappi, Kainuu, Satakunta' },
          ),
        },
      },
      expect: [{ at: 'Keskustelut!A5', says: 'Lappi (K1, K2, K3, K4, K5, K6, K7, K8, …).' }],
    },
    {
      name: 'a row that is not understood may fill the group: it is not short',
      workbook: {
        sheets: {
          ...ids('K1', 'K2', 'K3'),
          ...regions(...group('K1', 'Lapi'), ...group('K2', 'Kainuu'), ...group('K3', 'Lappi')),
          ...settings(
            { key: 'Maakuntia vähintään', value: 1 },
            { key: 'Maakunnat', value: 'Lappi, Kainuu' },
          ),
        },
      },
      expect: [{ at: 'Keskustelut!A4', related: [], says: 'enintään 2' }],
    },
    {
      name: 'so may a row whose discussion may not be looked at',
      workbook: {
        sheets: {
          ...ids('K1', 'K2', 'K3'),
          ...regions(...group('K1', 'Lappi'), ...group('K3', 'Kainuu'), {
            discussion: { error: '#N/A' },
            region: 'Kainuu',
          }),
          ...settings(
            { key: 'Maakuntia vähintään', value: 1 },
            { key: 'Maakunnat', value: 'Lappi, Kainuu' },
          ),
        },
      },
      expect: [{ at: 'Keskustelut!A4', related: [], says: 'enintään 2' }],
    },
    {
      name: 'a discussion that no region has chosen is short where one region is enough',
      workbook: {
        sheets: {
          ...ids('K1', 'K2', 'K3'),
          ...regions(...group('K1', 'Lappi'), ...group('K3', 'Kainuu')),
          ...settings(
            { key: 'Maakuntia vähintään', value: 1 },
            { key: 'Maakunnat', value: 'Lappi, Kainuu' },
          ),
        },
      },
      expect: [
        { at: 'Keskustelut!A4', related: ['Keskustelut!A3'], says: 'Tarkista: K2 (maakuntia: 0).' },
      ],
    },
  ],
});
