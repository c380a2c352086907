import rule from '../../src/rules/discussion-id-missing.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const write = (at: string, id: string) => [{ kind: 'choice' as const, edits: [`${at}=${id}`] }];

testRule(rule, {
  valid: [
    { name: 'an id', workbook: { sheets: { ...discussions({ id: 'K1' }), ...regions() } } },
    {
      name: 'an id typed as a number',
      workbook: { sheets: { ...discussions({ id: 1, theme: 'Vesi' }), ...regions() } },
    },
    {
      name: 'an empty row, and a row with content in an unknown column only',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema', 'Toivottu ajankohta', 'Oma'],
            [],
            [null, ' ', null, 'muistilappu'],
          ],
          ...regions(),
        },
      },
    },
    {
      name: 'an error value: cell-unreadable speaks',
      workbook: { sheets: { ...discussions({ id: { error: '#REF!' } }), ...regions() } },
    },
    {
      name: 'no such column: column-missing speaks',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Teema', 'Toivottu ajankohta'],
            ['Vesi', null],
          ],
          ...regions(),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a row with content, an error in every phase; the first free id is offered',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'a' }, { theme: 'b' }, { id: 'K3', theme: 'c' }),
          ...regions(),
        },
      },
      expect: [
        {
          at: 'Keskustelut!A3',
          severity: 'error',
          says: 'esimerkiksi K2',
          related: [],
          fixes: write('Keskustelut!A3', 'K2'),
        },
      ],
    },
    {
      name: 'spaces alone, and two rows at once: each is offered an id of its own',
      workbook: {
        sheets: { ...discussions({ id: '  ', theme: 'a' }, { preferred: 'x' }), ...regions() },
      },
      expect: [
        { at: 'Keskustelut!A2', severity: 'error', fixes: write('Keskustelut!A2', 'K1') },
        { at: 'Keskustelut!A3', fixes: write('Keskustelut!A3', 'K2') },
      ],
    },
    {
      name: 'the office’s own way of numbering goes on',
      workbook: {
        sheets: {
          ...discussions({ id: 'ALKE-1' }, { id: 'ALKE-2' }, { id: 'X9' }, { theme: 'b' }),
          ...regions(),
        },
      },
      expect: [{ at: 'Keskustelut!A5', fixes: write('Keskustelut!A5', 'ALKE-3') }],
    },
    {
      name: 'an id in small letters is taken',
      workbook: { sheets: { ...discussions({ id: 'k1 ' }, { theme: 'b' }), ...regions() } },
      expect: [{ at: 'Keskustelut!A3', fixes: write('Keskustelut!A3', 'k2') }],
    },
  ],
});
