import rule from '../../src/rules/ministry-unlisted.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'every ministry of the letter',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', ministries: 'TEM, LVM, STM, VM, OKM, MMM, SM, YM, PLM' }),
          ...regions(),
        },
      },
    },
    {
      name: 'no ministries, or one that is not understood',
      workbook: {
        sheets: { ...discussions({ id: 'K1' }, { id: 'K2', ministries: 'XYZ' }), ...regions() },
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
      name: 'the three that the letter does not list, one finding for the cell, in every phase an info',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', ministries: 'TEM, UM, vnk; justitieministeriet, UM' }),
          ...regions(),
        },
      },
      expect: [
        {
          at: 'Keskustelut!E2',
          severity: 'info',
          related: [],
          says: 'ulkoministeriö, valtioneuvoston kanslia, oikeusministeriö.',
          fixes: [],
        },
      ],
      silent: ['ministry-unknown', 'ministries-few'],
    },
    {
      name: 'on two rows',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', ministries: 'OM' }, { id: 'K2', ministries: 'TEM\nSRK' }),
          ...regions(),
        },
      },
      expect: [{ at: 'Keskustelut!E2' }, { at: 'Keskustelut!E3' }],
    },
  ],
});
