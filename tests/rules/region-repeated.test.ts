import rule from '../../src/rules/region-repeated.ts';
import { discussions, group, regions } from './sketches.ts';
import { testRule } from './tester.ts';

const K = discussions({ id: 'K1', theme: 'Vesi' }, { id: 'K2', theme: 'Osaaminen' });

testRule(rule, {
  valid: [
    {
      name: 'different regions',
      workbook: { sheets: { ...K, ...regions(...group('K1', 'Lappi', 'Kainuu')) } },
    },
    {
      name: 'two discussions: region-in-two-discussions speaks',
      workbook: { sheets: { ...K, ...regions(...group('K1', 'Lappi'), ...group('K2', 'Lappi')) } },
    },
    {
      name: 'rows without a discussion',
      workbook: { sheets: { ...K, ...regions({ region: 'Lappi' }, { region: 'Lappi' }) } },
    },
    {
      name: 'a masked region',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi'), { discussion: 'K1', region: { error: '#N/A' } }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'rows that say the same: the first stays',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            { discussion: 'K1', region: 'Lappi', contact: 'Meri Malli', email: 'meri@example.fi' },
            { discussion: 'k1', region: 'Lapin', contact: ' Meri Malli', email: 'meri@example.fi' },
          ),
        },
      },
      expect: [
        {
          at: 'Maakunnat!B2',
          severity: 'warning',
          related: ['Maakunnat!B3'],
          says: 'Rivejä: 2',
          fixes: [
            {
              kind: 'safe',
              edits: ['Maakunnat!A3=', 'Maakunnat!B3=', 'Maakunnat!C3=', 'Maakunnat!D3='],
            },
          ],
        },
        {
          at: 'Maakunnat!B3',
          related: ['Maakunnat!B2'],
          fixes: [
            {
              kind: 'safe',
              edits: ['Maakunnat!A3=', 'Maakunnat!B3=', 'Maakunnat!C3=', 'Maakunnat!D3='],
            },
          ],
        },
      ],
      silent: ['region-in-two-discussions'],
    },
    {
      name: 'rows that differ: each may be kept',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            { discussion: 'K1', region: 'Lappi', contact: 'Meri Malli' },
            { discussion: 'K1', region: 'Lappi', contact: 'Otso Malli' },
          ),
        },
      },
      expect: [
        {
          at: 'Maakunnat!B2',
          fixes: [{ kind: 'choice', edits: ['Maakunnat!A3=', 'Maakunnat!B3=', 'Maakunnat!C3='] }],
        },
        {
          at: 'Maakunnat!B3',
          fixes: [{ kind: 'choice', edits: ['Maakunnat!A2=', 'Maakunnat!B2=', 'Maakunnat!C2='] }],
        },
      ],
    },
    {
      name: 'rows that say the same but for the user’s own column',
      workbook: {
        sheets: {
          ...K,
          Maakunnat: [
            ['Keskustelu', 'Maakunta', 'Muistiinpano'],
            ['K1', 'Lappi', null],
            ['K1', 'Lappi', 'soita ensi viikolla'],
          ],
        },
      },
      expect: [
        { at: 'Maakunnat!B2', fixes: [{ kind: 'choice' }] },
        { at: 'Maakunnat!B3', fixes: [{ kind: 'choice' }] },
      ],
    },
    {
      name: 'a cell that may not be looked at is never the same; an identity code is emptied in secret',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            { discussion: 'K1', region: 'Lappi' },
            { discussion: 'K1', region: 'Lappi', contact: '131052-308T' },
          ),
        },
      },
      expect: [
        { at: 'Maakunnat!B2', fixes: [{ kind: 'choice' }] },
        { at: 'Maakunnat!B3', fixes: [{ kind: 'choice' }] },
      ],
    },
    {
      name: 'a region that is also in a cell of several: regions-in-one-cell is mended first',
      workbook: {
        sheets: { ...K, ...regions(...group('K1', 'Lappi', 'Lappi, Kainuu')) },
      },
      expect: [
        { at: 'Maakunnat!B2', fixes: [] },
        { at: 'Maakunnat!B3', fixes: [] },
      ],
    },
    {
      name: 'two regions at once in two discussions',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...group('K1', 'Lappi', 'Lappi'),
            ...group('K2', 'Kainuu', 'Kainuu', 'Kainuu'),
          ),
        },
      },
      expect: [
        { at: 'Maakunnat!B2' },
        { at: 'Maakunnat!B3' },
        { at: 'Maakunnat!B4', related: ['Maakunnat!B5', 'Maakunnat!B6'], says: 'Rivejä: 3' },
        { at: 'Maakunnat!B5' },
        { at: 'Maakunnat!B6' },
      ],
    },
    {
      name: 'a discussion that is not there, as the first of its rows writes it',
      workbook: {
        sheets: { ...K, ...regions(...group('K9', 'Lappi'), ...group('k9 ', 'Lapin liitto')) },
      },
      expect: [
        { at: 'Maakunnat!B2', says: 'K9' },
        { at: 'Maakunnat!B3', says: 'K9' },
      ],
    },
    {
      name: 'ten rows are emptied at once, the first kept and named by its number on the sheet; eleven are not',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...group('K1', ...Array.from({ length: 11 }, () => 'Lappi')),
            ...group('K2', ...Array.from({ length: 12 }, () => 'Kainuu')),
          ),
        },
      },
      expect: Array.from({ length: 23 }, (_, n) => ({
        at: `Maakunnat!B${n + 2}`,
        fixes: n < 11 ? [{ kind: 'safe' as const, says: 'rivi 2' }] : [],
      })),
    },
  ],
});
