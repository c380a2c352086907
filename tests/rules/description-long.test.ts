import rule from '../../src/rules/description-long.ts';
import { discussions, regions, settings } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'exactly the limit, and nothing',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', description: 'a'.repeat(600) }, { id: 'K2' }),
          ...regions(),
        },
      },
    },
    {
      name: 'emoji count as one sign each, spaces around as none',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', description: `   ${'🌲'.repeat(600)}   ` }),
          ...regions(),
        },
      },
    },
    {
      name: 'letters whose dots are signs of their own, and emoji put together, count as one',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', description: 'a\u0308'.repeat(600) },
            { id: 'K2', description: '👩🏽‍🌾'.repeat(600) },
          ),
          ...regions(),
        },
      },
    },
    {
      name: 'a limit of the workbook’s own',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', description: 'a'.repeat(900) }),
          ...regions(),
          ...settings({ key: 'Kuvauksen enimmäispituus', value: 900 }),
        },
      },
    },
    {
      name: 'an error value',
      workbook: {
        sheets: { ...discussions({ id: 'K1', description: { error: '#N/A' } }), ...regions() },
      },
    },
  ],
  invalid: [
    {
      name: 'one sign more, in every phase an info',
      today: AFTER,
      workbook: {
        sheets: { ...discussions({ id: 'K1', description: 'a'.repeat(601) }), ...regions() },
      },
      expect: [
        {
          at: 'Keskustelut!C2',
          severity: 'info',
          says: 'Merkkejä: 601, enintään 600.',
          related: [],
          fixes: [],
        },
      ],
      silent: ['description-missing'],
    },
    {
      name: 'a shorter limit of the workbook’s own, typed as text, on two rows',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', description: 'Yksitoista!' },
            { id: 'K2', description: 'Yksitoista!' },
          ),
          ...regions(),
          ...settings({ key: 'Beskrivningens maximilängd', value: '10' }),
        },
      },
      expect: [{ at: 'Keskustelut!C2', says: '11, enintään 10' }, { at: 'Keskustelut!C3' }],
    },
  ],
});
