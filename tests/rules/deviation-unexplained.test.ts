import { expect, it } from 'vitest';
import { check, countFindings } from '../../src/check.ts';
import rule from '../../src/rules/deviation-unexplained.ts';
import { discussions, settings } from './sketches.ts';
import { COLLECT, snapshotOf, testRule } from './tester.ts';

const accept = (value: string) => ({
  sheets: {
    ...discussions({ id: 'K1', theme: 'Vesi', preferred: '30.3. klo 9–11' }),
    ...settings({ key: 'Hyväksytty poikkeama', value }),
  },
});

testRule(rule, {
  valid: [
    { name: 'a reason', workbook: accept('time-outside-weeks @ K1 = sovittu') },
    {
      name: 'unreadable: setting-unreadable speaks',
      workbook: accept('time-outside-weeks = sovittu'),
    },
    { name: 'no deviation', workbook: accept('') },
  ],
  invalid: [
    {
      name: 'no equals sign',
      workbook: accept('time-outside-weeks @ K1'),
      silent: ['deviation-needless'],
      expect: [
        { at: 'Asetukset!B2', severity: 'warning', says: 'time-outside-weeks @ K1', fixes: [] },
      ],
    },
    {
      name: 'nothing after it',
      workbook: accept('time-outside-weeks @ K1 =  '),
      expect: [{ at: 'Asetukset!B2' }],
    },
  ],
});

it('accepts nothing without a reason', () => {
  const accepted = (value: string) => {
    const { findings } = check(snapshotOf(accept(value)), COLLECT);
    return [
      countFindings(findings).accepted,
      findings.find((one) => one.rule === 'time-outside-weeks')?.accepted,
    ];
  };
  expect(accepted('time-outside-weeks @ K1 = sovittu')).toEqual([1, 'sovittu']);
  expect(accepted('time-outside-weeks @ K1 =')).toEqual([0, undefined]);
});
