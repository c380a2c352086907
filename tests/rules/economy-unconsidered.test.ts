import rule from '../../src/rules/economy-unconsidered.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'yes in any of its forms',
      workbook: {
        sheets: {
          ...discussions(
            ...[true, 'kyllä', ' KYLLÄ ', 'ja', 'yes', 'x', 'TRUE', 1].map((economy, index) => ({
              id: `K${index + 1}`,
              theme: 'Vesi',
              economy,
            })),
          ),
          ...regions(),
        },
      },
    },
    {
      name: 'no theme yet',
      workbook: {
        sheets: { ...discussions({ id: 'K1' }, { id: 'K2', economy: 'ei' }), ...regions() },
      },
    },
    {
      name: 'a sheet without the column: column-missing speaks',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema', 'Toivottu ajankohta'],
            ['K1', 'Vesi'],
          ],
          ...regions(),
        },
      },
    },
    {
      name: 'an error value in either cell',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: 'Vesi', economy: { error: '#N/A' } },
            { id: 'K2', theme: { error: '#N/A' } },
          ),
          ...regions(),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'empty, no, false, and what is neither, in every phase an info',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: 'Vesi' },
            { id: 'K2', theme: 'Ilma', economy: 'ei' },
            { id: 'K3', theme: 'Maa', economy: false },
            { theme: 'Tuli', economy: 'osittain' },
          ),
          ...regions(),
        },
      },
      expect: [
        { at: 'Keskustelut!J2', severity: 'info', says: 'K1', related: [], fixes: [] },
        { at: 'Keskustelut!J3', severity: 'info' },
        { at: 'Keskustelut!J4', severity: 'info' },
        { at: 'Keskustelut!J5', severity: 'info', says: 'rivi 5' },
      ],
    },
  ],
});
