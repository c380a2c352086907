import rule from '../../src/rules/discussion-unknown.ts';
import { discussions, group, participants, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const K = discussions(
  { id: 'K1', theme: 'Vesi' },
  { id: 'K2', theme: 'Osaaminen' },
  { id: 'K12', theme: 'Liikenne' },
);

testRule(rule, {
  valid: [
    {
      name: 'ids in any case, with spaces and another dash',
      workbook: {
        sheets: {
          ...discussions({ id: 'K-1', theme: 'Vesi' }),
          ...regions({ discussion: ' k–1\u00A0', region: 'Lappi' }),
          ...participants({ discussion: 'K-1', name: 'Meri Malli' }),
        },
      },
    },
    {
      name: 'a number for an id that is a number',
      workbook: {
        sheets: {
          ...discussions({ id: '1', theme: 'Vesi' }),
          ...regions({ discussion: 1, region: 'Lappi' }),
        },
      },
    },
    {
      name: 'those who take no part, in three languages',
      workbook: {
        sheets: {
          ...K,
          ...regions(
            ...group('ei osallistu', 'Lappi'),
            ...group('Deltar inte', 'Kainuu'),
            ...group('not taking part ', 'Satakunta'),
          ),
        },
      },
    },
    {
      name: 'nothing, and an error value',
      workbook: {
        sheets: {
          ...K,
          ...regions({ region: 'Lappi' }, { discussion: { error: '#N/A' }, region: 'Kainuu' }),
        },
      },
    },
    {
      name: 'an id that may not be looked at may be any',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }, { id: { error: '#N/A' }, theme: 'Osaaminen' }),
          ...regions(...group('K2', 'Lappi')),
        },
      },
    },
    {
      name: 'a discussion whose id is missing may be the one that is named: discussion-id-missing speaks',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }, { theme: 'Osaaminen' }),
          ...regions(...group('K1', 'Satakunta'), ...group('K2', 'Lappi', 'Kainuu')),
          ...participants({ discussion: 'k2', name: 'Meri Malli' }),
        },
      },
    },
    {
      name: 'no column of ids: column-missing speaks',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Teema', 'Kuvaus'],
            ['Vesi', 'x'],
          ],
          ...regions(...group('K2', 'Lappi')),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'an id that is not there: the same number first, then the near ones',
      workbook: { sheets: { ...K, ...regions({ discussion: 'Keskustelu 12', region: 'Lappi' }) } },
      expect: [
        {
          at: 'Maakunnat!A2',
          severity: 'error',
          says: 'Keskustelu 12',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!A2=K12'] },
            { kind: 'choice', edits: ['Maakunnat!A2=K1'] },
            { kind: 'choice', edits: ['Maakunnat!A2=K2'] },
          ],
        },
      ],
      silent: ['discussion-missing'],
    },
    {
      name: 'the theme instead of the id, and two ids in one cell',
      today: AFTER,
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('osaaminen', 'Lappi'), ...group('K2, K12', 'Kainuu')),
        },
      },
      expect: [
        {
          at: 'Maakunnat!A2',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!A2=K2'] },
            { kind: 'choice' },
            { kind: 'choice' },
          ],
        },
        {
          at: 'Maakunnat!A3',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!A3=K2'] },
            { kind: 'choice', edits: ['Maakunnat!A3=K12'] },
            { kind: 'choice', edits: ['Maakunnat!A3=K1'] },
          ],
        },
      ],
    },
    {
      name: 'more unknown ids than discussions without one',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }, { theme: 'Osaaminen' }, { id: { error: '#N/A' } }),
          ...regions(
            ...group('K2', 'Lappi'),
            ...group('K3', 'Kainuu'),
            ...group('K4', 'Satakunta'),
          ),
        },
      },
      expect: 3,
    },
    {
      name: 'participants too, and no discussions at all',
      workbook: {
        sheets: {
          ...discussions(),
          ...regions(...group('K1', 'Lappi')),
          ...participants({ discussion: 'K1', name: 'Meri Malli' }),
        },
      },
      expect: [
        { at: 'Maakunnat!A2', fixes: [] },
        { at: 'Osallistujat!A2', severity: 'error', fixes: [] },
      ],
    },
    {
      name: 'a theme beside two ids with the same number: the theme first, eight ids in the message',
      workbook: {
        sheets: {
          ...discussions(
            ...['A7', 'B7', 'K5', 'K6', 'K7', 'K8', 'K9', 'L1', 'L2'].map((id) => ({
              id,
              theme: id === 'B7' ? 'Ohjelma 7' : 'Vesi',
            })),
          ),
          ...regions({ discussion: 'Ohjelma 7', region: 'Lappi' }),
        },
      },
      expect: [
        {
          at: 'Maakunnat!A2',
          says: 'A7, B7, K5, K6, K7, K8, K9, L1, …',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!A2=B7'] },
            ...['A7', 'K7', 'K5', 'K6', 'K8', 'K9', 'L1', 'L2'].map((id) => ({
              kind: 'choice' as const,
              edits: [`Maakunnat!A2=${id}`],
            })),
          ],
        },
      ],
    },
    {
      name: 'the same number comes before an id one letter off',
      workbook: {
        sheets: {
          ...discussions({ id: 'X1', theme: 'Vesi' }, { id: 'K12', theme: 'Liikenne' }),
          ...regions({ discussion: 'X12', region: 'Lappi' }),
        },
      },
      expect: [
        {
          at: 'Maakunnat!A2',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!A2=K12'] },
            { kind: 'choice', edits: ['Maakunnat!A2=X1'] },
          ],
        },
      ],
    },
    {
      name: 'ids that are words: two letters off is near, three is as far as the farthest',
      workbook: {
        sheets: {
          ...discussions({ id: 'Liikenne', theme: 'Radat' }, { id: 'Vesi', theme: 'Vesistöt' }),
          ...regions(
            { discussion: 'Vessia', region: 'Lappi' },
            { discussion: 'Vesistö', region: 'Kainuu' },
          ),
        },
      },
      expect: [
        {
          at: 'Maakunnat!A2',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!A2=Vesi'] },
            { kind: 'choice', edits: ['Maakunnat!A2=Liikenne'] },
          ],
        },
        {
          at: 'Maakunnat!A3',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!A3=Liikenne'] },
            { kind: 'choice', edits: ['Maakunnat!A3=Vesi'] },
          ],
        },
      ],
    },
    {
      name: 'exactly eight ids are all named',
      workbook: {
        sheets: {
          ...discussions(...Array.from({ length: 8 }, (_, n) => ({ id: `K${n + 1}`, theme: 'V' }))),
          ...regions(...group('X', 'Lappi')),
        },
      },
      expect: [{ at: 'Maakunnat!A2', says: 'K6, K7, K8.' }],
    },
  ],
});
