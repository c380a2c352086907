import rule from '../../src/rules/ministry-ambiguous.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'MMM, YM and the names in full',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', ministries: 'MMM, YM, miljöministeriet' }, { id: 'K2' }),
          ...regions(),
        },
      },
    },
    {
      name: 'MM in a Swedish workbook: miljöministeriet',
      workbook: {
        sheets: {
          Diskussioner: [
            ['Kod', 'Tema', 'Ministerier', 'Önskad tidpunkt'],
            ['K1', 'Vatten', 'MM, ANM', null],
          ],
          Landskap: [['Diskussion', 'Landskap']],
        },
      },
    },
    {
      name: 'an error value',
      workbook: {
        sheets: { ...discussions({ id: 'K1', ministries: { error: '#N/A' } }), ...regions() },
      },
    },
  ],
  invalid: [
    {
      name: 'MM in a Finnish workbook, in every phase a warning with both as choices',
      today: AFTER,
      workbook: { sheets: { ...discussions({ id: 'K1', ministries: 'TEM, MM' }), ...regions() } },
      expect: [
        {
          at: 'Keskustelut!E2',
          severity: 'warning',
          related: [],
          says: 'MM. Kumpi: maa- ja metsätalousministeriö, ympäristöministeriö?',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!E2=TEM, MMM'] },
            { kind: 'choice', edits: ['Keskustelut!E2=TEM, YM'] },
          ],
        },
      ],
      silent: ['ministry-unknown', 'ministries-few'],
    },
    {
      name: 'in small letters, twice in a cell and on two rows; also in an English workbook',
      workbook: {
        sheets: {
          Discussions: [
            ['ID', 'Theme', 'Ministries', 'Preferred time'],
            ['K1', 'Water', 'mm\nmm', null],
            ['K2', 'Air', 'MM', null],
          ],
          Regions: [['Discussion', 'Region']],
        },
      },
      expect: [
        {
          at: 'Discussions!C2',
          says: ': mm. Kumpi: maa- ja metsätalousministeriö, ympäristöministeriö?',
          fixes: [
            { kind: 'choice', edits: ['Discussions!C2=MMM\nMMM'] },
            { kind: 'choice', edits: ['Discussions!C2=YM\nYM'] },
          ],
        },
        { at: 'Discussions!C3' },
      ],
    },
  ],
});
