import rule from '../../src/rules/slot-confirmed-twice.ts';
import { discussions, type Row } from './sketches.ts';
import { SEND, testRule } from './tester.ts';

type Discussion = Row<'discussions'>;
const rows = (...values: readonly Discussion[]) => ({
  sheets: discussions(
    ...values.map((value, index) => ({ id: `K${index + 1}`, theme: 'Vesi', ...value })),
  ),
});

testRule(rule, {
  valid: [
    { name: 'different times', workbook: rows({ confirmed: '17.3.' }, { confirmed: '18.3.' }) },
    {
      name: 'one after the other on one day',
      workbook: rows({ confirmed: '17.3. klo 9–11' }, { confirmed: '17.3. klo 11–13' }),
    },
    {
      name: 'a wish is no confirmed time',
      workbook: rows({ confirmed: '17.3.' }, { preferred: '17.3.' }),
    },
    { name: 'unreadable ones', workbook: rows({ confirmed: 'x' }, { confirmed: 'x' }) },
    {
      name: 'the same meeting for both',
      workbook: rows({ reviewConfirmed: '20.1.' }, { reviewConfirmed: '20.1.' }),
    },
  ],
  invalid: [
    {
      name: 'the same time, each moving to its own wish when it is free',
      workbook: rows(
        { confirmed: '17.3.', preferred: '18.3.' },
        { confirmed: { date: '2026-03-17T09:00' }, preferred: '17.3.' },
      ),
      today: SEND,
      expect: [
        {
          at: 'Keskustelut!Q2',
          severity: 'error',
          related: ['Keskustelut!Q3'],
          says: 'Keskustelut: K1, K2 (yhteensä 2)',
          fixes: [
            { kind: 'choice', edits: ['Keskustelut!Q2=ke\u00A018.3.2026 klo\u00A014–16'] },
            { kind: 'choice', edits: ['Keskustelut!Q3=ke\u00A018.3.2026 klo\u00A014–16'] },
          ],
        },
        { at: 'Keskustelut!Q3', related: ['Keskustelut!Q2'] },
      ],
    },
    {
      name: 'overlapping by half an hour',
      workbook: rows(
        { confirmed: '19.3. klo 9–11', reason: 'Sovittu' },
        { confirmed: '19.3. klo 10.30–12', reason: 'Sovittu' },
        { confirmed: '19.3. klo 12–14', reason: 'Sovittu' },
      ),
      expect: [
        { at: 'Keskustelut!Q2', related: ['Keskustelut!Q3'] },
        { at: 'Keskustelut!Q3', related: ['Keskustelut!Q2'] },
      ],
    },
    {
      name: 'one over two that do not meet each other',
      workbook: rows(
        { confirmed: '19.3. klo 9–10' },
        { confirmed: '19.3. klo 9–13' },
        { confirmed: '19.3. klo 12–13' },
      ),
      expect: [
        { at: 'Keskustelut!Q2', related: ['Keskustelut!Q3'] },
        {
          at: 'Keskustelut!Q3',
          related: ['Keskustelut!Q2', 'Keskustelut!Q4'],
          says: 'K1, K2, K3 (yhteensä 3)',
          fixes: [{ kind: 'choice', edits: ['Keskustelut!Q3=ti\u00A017.3.2026 klo\u00A09–11'] }],
        },
        { at: 'Keskustelut!Q4', related: ['Keskustelut!Q3'] },
      ],
    },
    {
      name: 'overlapping by a minute',
      workbook: rows({ confirmed: '17.3. klo 9–11' }, { confirmed: '17.3. klo 10.59–12' }),
      expect: [
        { at: 'Keskustelut!Q2', related: ['Keskustelut!Q3'] },
        { at: 'Keskustelut!Q3', related: ['Keskustelut!Q2'] },
      ],
    },
    {
      name: 'twelve at one time: ten others are related and ten named, the message has the count',
      workbook: rows(...Array.from({ length: 12 }, () => ({ confirmed: '17.3.' }))),
      expect: Array.from({ length: 12 }, (_, index) => ({
        at: `Keskustelut!Q${index + 2}`,
        says: ': K1, K2, K3, K4, K5, K6, K7, K8, K9, K10 (yhteensä 12)',
        related: Array.from({ length: 12 }, (_, other) => `Keskustelut!Q${other + 2}`)
          .filter((_, other) => other !== index)
          .slice(0, 10),
      })),
    },
    {
      name: 'in no order on the sheet: only those that overlap',
      workbook: rows(
        { confirmed: '17.3. klo 13–15' },
        { confirmed: '17.3. klo 9–11' },
        { confirmed: '17.3. klo 14–16' },
        { confirmed: '17.3. klo 11–12' },
      ),
      today: SEND,
      expect: [
        { at: 'Keskustelut!Q2', related: ['Keskustelut!Q4'] },
        { at: 'Keskustelut!Q4', related: ['Keskustelut!Q2'] },
      ],
    },
  ],
});
