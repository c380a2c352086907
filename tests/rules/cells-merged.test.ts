import rule from '../../src/rules/cells-merged.ts';
import { discussions, regions, settings } from './sketches.ts';
import { PREPARE, testRule } from './tester.ts';

const two = {
  ...discussions({ id: 'K1', theme: 'Vesi' }, { id: 'K2' }),
  ...regions(),
};

testRule(rule, {
  valid: [
    { name: 'no merges', workbook: { sheets: two } },
    {
      name: 'a merged heading above the titles and merged titles',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Vuoden 2026 keskustelut', null, null],
            ['Tunnus', 'Teema', 'Toivottu ajankohta'],
          ],
          ...regions(),
        },
        merges: { Keskustelut: ['A1:C1', 'B2:C2'] },
      },
    },
    {
      name: 'a merge beside the known columns, on the sheet and on another sheet',
      workbook: {
        sheets: { ...two, Muuta: [['a', 'b']] },
        merges: { Keskustelut: ['X2:Z9'], Muuta: ['A1:B2'] },
      },
    },
    {
      name: 'a “merge” of one cell',
      workbook: { sheets: two, merges: { Keskustelut: ['B2:B2'] } },
    },
  ],
  invalid: [
    {
      name: 'one theme over two discussions: the covered cell is not missing',
      today: PREPARE,
      workbook: { sheets: two, merges: { Keskustelut: ['B2:B3'] } },
      expect: [
        { at: 'Keskustelut!B2', severity: 'warning', says: 'B2:B3', related: [], fixes: [] },
      ],
      silent: ['theme-missing'],
    },
    {
      name: 'from the titles down: the first row below them is marked',
      workbook: { sheets: two, merges: { Keskustelut: ['C1:D3'] } },
      expect: [{ at: 'Keskustelut!C2', says: 'C1:D3' }],
    },
    {
      name: 'two merges on two sheets, one below the last row',
      workbook: {
        sheets: { ...two, ...settings({ key: 'Vuosi', value: 2026 }) },
        merges: { Keskustelut: ['A2:A3'], Asetukset: ['A8:B8'] },
      },
      expect: [{ at: 'Keskustelut!A2' }, { at: 'Asetukset!A8' }],
    },
  ],
});
