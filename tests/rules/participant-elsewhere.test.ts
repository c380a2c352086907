import rule from '../../src/rules/participant-elsewhere.ts';
import { discussions, group, participants, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const K = discussions({ id: 'K1', theme: 'Vesi' }, { id: 'K2', theme: 'Osaaminen' });
const meri = { name: 'Meri Malli', represents: 'Lappi' };

testRule(rule, {
  valid: [
    {
      name: 'the region’s own discussion',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lapin liitto')),
          ...participants({ ...meri, discussion: 'k1' }),
        },
      },
    },
    {
      name: 'a region in no discussion, a ministry, and nobody’s side',
      workbook: {
        sheets: {
          ...K,
          ...regions({ region: 'Lappi' }),
          ...participants(
            { ...meri, discussion: 'K1' },
            { discussion: 'K1', name: 'Otso Malli', represents: 'TEM' },
            { discussion: 'K1', name: 'Aino Malli' },
          ),
        },
      },
    },
    {
      name: 'a region whose row names a discussion that is not there: discussion-unknown speaks',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K9', 'Lappi')),
          ...participants({ ...meri, discussion: 'K1' }),
        },
      },
    },
    {
      name: 'a region in two discussions, one of them this',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi'), ...group('K2', 'Kainuu, Lappi')),
          ...participants({ ...meri, discussion: 'K2' }),
        },
      },
    },
    {
      name: 'a row of this discussion that is not understood may be the region',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi'), ...group('K2', 'Lapi')),
          ...participants({ ...meri, discussion: 'K2' }),
        },
      },
    },
    {
      name: 'a discussion that is not there: discussion-unknown speaks',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi')),
          ...participants({ ...meri, discussion: 'K9' }, meri),
        },
      },
    },
    {
      name: 'one of the region’s two other discussions is not there: discussion-unknown speaks',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi'), ...group('K9', 'Lappi')),
          ...participants({ ...meri, discussion: 'K2' }),
        },
      },
    },
    {
      name: 'a row whose discussion may not be looked at may be the region here',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi'), {
            discussion: { error: '#N/A' },
            region: { error: '#N/A' },
          }),
          ...participants({ ...meri, discussion: 'K2' }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the region is in another discussion',
      today: AFTER,
      workbook: {
        sheets: {
          ...K,
          ...regions(...group('K1', 'Lappi')),
          ...participants({ ...meri, discussion: 'K2' }),
        },
      },
      expect: [
        {
          at: 'Osallistujat!A2',
          severity: 'warning',
          related: ['Maakunnat!B2'],
          says: 'K2, mutta hänen maakuntansa toisessa: Lappi (K1)',
          fixes: [{ kind: 'choice', edits: ['Osallistujat!A2=K1'] }],
        },
      ],
    },
    {
      name: 'two people at once, the other discussion written as its own row writes it',
      workbook: {
        sheets: {
          ...K,
          ...regions(...group(' k1', 'Lapin'), ...group('K2', 'Kainuu')),
          ...participants(
            { ...meri, discussion: 'K2' },
            { discussion: 'K1', name: 'Otso Malli', represents: 'Kajanaland' },
          ),
        },
      },
      expect: [
        { at: 'Osallistujat!A2', fixes: [{ kind: 'choice', edits: ['Osallistujat!A2=K1'] }] },
        { at: 'Osallistujat!A3', fixes: [{ kind: 'choice', edits: ['Osallistujat!A3=K2'] }] },
      ],
    },
    {
      name: 'a region that stands twice in each of eleven others: the first row of ten of them',
      workbook: {
        sheets: {
          ...discussions(...Array.from({ length: 12 }, (_, n) => ({ id: `K${n + 1}` }))),
          ...regions(
            ...Array.from({ length: 11 }, (_, n) => group(`K${n + 1}`, 'Lappi', 'Lappi')).flat(),
          ),
          ...participants({ ...meri, discussion: 'k12' }),
        },
      },
      expect: [
        {
          at: 'Osallistujat!A2',
          related: Array.from({ length: 10 }, (_, n) => `Maakunnat!B${2 * n + 2}`),
          says: 'K12, mutta hänen maakuntansa toisessa: Lappi (K1, K2, K3, K4, K5, K6, K7, K8, K9, K10)',
        },
      ],
    },
  ],
});
