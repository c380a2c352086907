import rule from '../../src/rules/ministries-few.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const ministries = (...cells: readonly (string | null)[]) => ({
  sheets: {
    ...discussions(...cells.map((one, index) => ({ id: `K${index + 1}`, ministries: one }))),
    ...regions(),
  },
});

testRule(rule, {
  valid: [
    { name: 'two ministries', workbook: ministries('TEM, OKM', 'VM\nympäristöministeriö') },
    {
      name: 'an entry that is not understood, or is ambiguous, is some ministry',
      workbook: ministries('TEM, XYZ', 'TEM; MM', 'XYZ, ABC'),
    },
    {
      name: 'a sheet without the column: column-missing speaks',
      workbook: {
        sheets: { Keskustelut: [['Tunnus', 'Teema', 'Toivottu ajankohta'], ['K1']], ...regions() },
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
      name: 'one ministry is a warning from the beginning; none is still to do',
      today: COLLECT,
      workbook: ministries('TEM', null, ' ; '),
      expect: [
        {
          at: 'Keskustelut!E2',
          severity: 'warning',
          says: 'Ministeriöitä: 1, vähintään 2 tarvitaan.',
          related: [],
          fixes: [],
        },
        { at: 'Keskustelut!E3', severity: 'todo', says: 'Ministeriöitä: 0' },
        { at: 'Keskustelut!E4', severity: 'todo' },
      ],
    },
    ...[PREPARE, SEND, AFTER].map((today) => ({
      name: `none is a warning later (${today})`,
      today,
      workbook: ministries(null),
      expect: [{ at: 'Keskustelut!E2', severity: 'warning' as const }],
    })),
    {
      name: 'the same ministry in two languages, by name and abbreviation, is one',
      workbook: ministries('TEM, ANM', 'VM; valtiovarainministeriö\nFinansministeriet', 'XYZ, xyz'),
      expect: [
        { at: 'Keskustelut!E2', severity: 'warning' },
        { at: 'Keskustelut!E3', severity: 'warning' },
        { at: 'Keskustelut!E4', severity: 'warning' },
      ],
    },
  ],
});
