import rule from '../../src/rules/slot-wanted-twice.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

type Discussion = Row<'discussions'>;
const rows = (...values: readonly Discussion[]) => ({
  sheets: discussions(
    ...values.map((value, index) => ({ id: `K${index + 1}`, theme: 'Vesi', ...value })),
  ),
});

testRule(rule, {
  valid: [
    { name: 'different wishes', workbook: rows({ preferred: '17.3.' }, { preferred: '18.3.' }) },
    { name: 'one wish', workbook: rows({ preferred: '17.3.' }, {}) },
    {
      name: 'wishes that cannot be read',
      workbook: rows({ preferred: 'joskus' }, { preferred: 'joskus' }),
    },
    {
      name: 'one of them has got another time',
      workbook: rows({ preferred: '17.3.', confirmed: '18.3.' }, { preferred: '17.3.' }),
    },
    {
      name: 'the same time among the alternatives only',
      workbook: rows({ preferred: '17.3.' }, { preferred: '18.3.', alternatives: '17.3.' }),
    },
    { name: 'the same meeting', workbook: rows({ review: '20.1.' }, { review: '20.1.' }) },
  ],
  invalid: [
    {
      name: 'two ways to say one time: each may move to its alternative, else to a free time',
      workbook: rows(
        { preferred: 'ti 17.3.2026 klo 9–11', alternatives: 'pe 20.3. klo 9-11' },
        { preferred: { date: '2026-03-17' } },
        { preferred: '18.3.' },
      ),
      silent: ['slot-confirmed-twice'],
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'warning',
          related: ['Keskustelut!G3'],
          says: 'ti\u00A017.3.2026 klo\u00A09–11. Keskustelut: K1, K2 (yhteensä 2).',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!G2=pe\u00A020.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G3=pe\u00A020.3.2026 klo\u00A09–11'] },
          ],
        },
        { at: 'Keskustelut!G3', related: ['Keskustelut!G2'] },
      ],
    },
    {
      name: 'a time that another wishes in a wrong year is taken',
      workbook: rows({ preferred: '18.3.' }, { preferred: '18.3.' }, { preferred: '17.3.2025' }),
      expect: [
        {
          at: 'Keskustelut!G2',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!G2=pe\u00A020.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G3=pe\u00A020.3.2026 klo\u00A09–11'] },
          ],
        },
        { at: 'Keskustelut!G3' },
      ],
    },
    {
      name: 'an alternative that is taken is passed over',
      workbook: rows(
        { preferred: '17.3.', alternatives: '18.3.; 24.3.' },
        { preferred: '17.3.' },
        { confirmed: '18.3.' },
      ),
      expect: [
        {
          at: 'Keskustelut!G2',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!G2=ti\u00A024.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Keskustelut!G3=pe\u00A020.3.2026 klo\u00A09–11'] },
          ],
        },
        { at: 'Keskustelut!G3' },
      ],
    },
    {
      name: 'three wishers: only its own move settles each',
      workbook: rows({ preferred: '17.3.' }, { preferred: '17.3.' }, { preferred: '17.3.' }),
      expect: [
        {
          at: 'Keskustelut!G2',
          related: ['Keskustelut!G3', 'Keskustelut!G4'],
          fixes: [{ kind: 'choice', edits: ['Keskustelut!G2=ke\u00A018.3.2026 klo\u00A014–16'] }],
        },
        { at: 'Keskustelut!G3', related: ['Keskustelut!G2', 'Keskustelut!G4'] },
        { at: 'Keskustelut!G4' },
      ],
    },
    {
      name: 'the one that has the time confirmed stays',
      workbook: rows({ preferred: '17.3.', confirmed: '17.3.' }, { preferred: '17.3.' }),
      expect: [
        {
          at: 'Keskustelut!G2',
          fixes: [{ kind: 'choice', edits: ['Keskustelut!G3=ke\u00A018.3.2026 klo\u00A014–16'] }],
        },
        { at: 'Keskustelut!G3' },
      ],
    },
    {
      name: 'nothing is free',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: 'Vesi', preferred: '17.3.' },
            { id: 'K2', theme: 'Metsä', preferred: '17.3.' },
          ),
          ...settings({ key: 'Keskusteluaika', value: 'ti 17.3.2026 klo 9–11' }),
        },
      },
      expect: [
        { at: 'Keskustelut!G2', fixes: [] },
        { at: 'Keskustelut!G3', fixes: [] },
      ],
    },
    {
      name: 'twelve wishers: ten are related and named, the message has the count',
      workbook: rows(...Array.from({ length: 12 }, () => ({ preferred: '19.3. klo 9–11' }))),
      expect: Array.from({ length: 12 }, (_, index) => ({
        at: `Keskustelut!G${index + 2}`,
        says: ': K1, K2, K3, K4, K5, K6, K7, K8, K9, K10 (yhteensä 12)',
        related: Array.from({ length: 12 }, (_, other) => `Keskustelut!G${other + 2}`)
          .filter((_, other) => other !== index)
          .slice(0, 10),
      })),
    },
  ],
});
