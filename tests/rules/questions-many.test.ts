import rule from '../../src/rules/questions-many.ts';
import { discussions, regions, settings } from './sketches.ts';
import { SEND, testRule } from './tester.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index + 1}. Miten?`).join('\n');

testRule(rule, {
  valid: [
    {
      name: 'exactly the limit, empty lines between, and none',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', questions: lines(6).replace(/\n/g, '\n\n') }, { id: 'K2' }),
          ...regions(),
        },
      },
    },
    {
      name: 'several question marks on one line',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', questions: 'a? b? c? d? e? f? g? h?' }),
          ...regions(),
        },
      },
    },
    {
      name: 'a sheet without the column',
      workbook: {
        sheets: { Keskustelut: [['Tunnus', 'Teema', 'Toivottu ajankohta'], ['K1']], ...regions() },
      },
    },
  ],
  invalid: [
    {
      name: 'one more than the limit, in every phase an info',
      today: SEND,
      workbook: { sheets: { ...discussions({ id: 'K1', questions: lines(7) }), ...regions() } },
      expect: [
        {
          at: 'Keskustelut!D2',
          severity: 'info',
          says: 'Keskustelukysymyksiä: 7, enintään 6.',
          related: [],
          fixes: [],
        },
      ],
      silent: ['questions-missing', 'text-untidy'],
    },
    {
      name: 'a limit of the workbook’s own, two rows',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', questions: lines(3) }, { id: 'K2', questions: lines(4) }),
          ...regions(),
          ...settings({ key: 'Kysymyksiä enintään', value: 2 }),
        },
      },
      expect: [
        { at: 'Keskustelut!D2', says: '3, enintään 2' },
        { at: 'Keskustelut!D3', says: '4, enintään 2' },
      ],
    },
  ],
});
