import rule from '../../src/rules/discussion-id-duplicated.ts';
import { discussions, regions } from './sketches.ts';
import { SEND, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'different ids',
      workbook: { sheets: { ...discussions({ id: 'K1' }, { id: 'K11' }), ...regions() } },
    },
    {
      name: 'two rows without an id',
      workbook: { sheets: { ...discussions({ theme: 'a' }, { theme: 'b' }), ...regions() } },
    },
    {
      name: 'the same error value twice',
      workbook: {
        sheets: {
          ...discussions({ id: { error: '#N/A' } }, { id: { error: '#N/A' } }),
          ...regions(),
        },
      },
    },
    {
      name: 'an id merged over two rows: cells-merged speaks',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'a' }, { id: 'K1', theme: 'b' }),
          ...regions(),
        },
        merges: { Keskustelut: ['A2:A3'] },
      },
    },
  ],
  invalid: [
    {
      name: 'one id on two rows: each row, the other related',
      today: SEND,
      workbook: {
        sheets: { ...discussions({ id: 'K1' }, { id: 'K2' }, { id: 'K1' }), ...regions() },
      },
      expect: [
        {
          at: 'Keskustelut!A2',
          severity: 'error',
          related: ['Keskustelut!A4'],
          says: 'usealla rivillä: K1. Rivejä: 2.',
          fixes: [{ kind: 'choice', edits: ['Keskustelut!A2=K3'] }],
        },
        {
          at: 'Keskustelut!A4',
          related: ['Keskustelut!A2'],
          fixes: [{ kind: 'choice', edits: ['Keskustelut!A4=K3'] }],
        },
      ],
      silent: ['discussion-id-missing'],
    },
    {
      name: 'another case, spaces, a no-break space, another dash, a number as text: the same id',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'ryhmä a–1' },
            { id: ' Ryhmä\u00A0A-1 ' },
            { id: 1 },
            { id: '1', theme: 'b' },
          ),
          ...regions(),
        },
      },
      expect: [
        { at: 'Keskustelut!A2', related: ['Keskustelut!A3'] },
        { at: 'Keskustelut!A3', related: ['Keskustelut!A2'] },
        { at: 'Keskustelut!A4', related: ['Keskustelut!A5'] },
        { at: 'Keskustelut!A5', related: ['Keskustelut!A4'] },
      ],
    },
    {
      name: 'one id on fourteen rows: ten others related, the message has the count',
      workbook: {
        sheets: {
          ...discussions(...Array.from({ length: 14 }, () => ({ id: 'K1' }))),
          ...regions(),
        },
      },
      expect: Array.from({ length: 14 }, (_, index) => ({
        at: `Keskustelut!A${index + 2}`,
        says: 'Rivejä: 14.',
        related: Array.from({ length: 11 }, (_, other) => `Keskustelut!A${other + 2}`)
          .filter((place) => place !== `Keskustelut!A${index + 2}`)
          .slice(0, 10),
      })),
    },
  ],
});
