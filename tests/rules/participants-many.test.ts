import rule from '../../src/rules/participants-many.ts';
import { discussions, participants, regions, settings } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const K = discussions({ id: 'K1', theme: 'Vesi' }, { id: 'K2', theme: 'Osaaminen' });
const crowd = (discussion: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ discussion, name: `Malli ${index + 1}` }));
const limit = settings({ key: 'Osallistujia enintään', value: 3 });

testRule(rule, {
  valid: [
    {
      name: 'as many as the round allows',
      workbook: { sheets: { ...K, ...regions(), ...participants(...crowd('K1', 60)) } },
    },
    {
      name: 'the limit is for each discussion',
      workbook: {
        sheets: {
          ...K,
          ...regions(),
          ...participants(...crowd('K1', 3), ...crowd('K2', 3), ...crowd('K9', 9)),
          ...limit,
        },
      },
    },
    { name: 'no sheet of participants', workbook: { sheets: { ...K, ...regions() } } },
    {
      name: 'people whose discussion is an error value',
      workbook: {
        sheets: {
          ...K,
          ...regions(),
          ...participants(...crowd('K1', 3), { discussion: { error: '#N/A' }, name: 'Malli' }),
          ...limit,
        },
      },
    },
  ],
  invalid: [
    {
      name: 'one more',
      workbook: { sheets: { ...K, ...regions(), ...participants(...crowd('K1', 61)) } },
      expect: [
        { at: 'Keskustelut!A2', severity: 'info', says: '61, suositus enintään 60', fixes: [] },
      ],
    },
    {
      name: 'two discussions, by the limit of the settings',
      today: AFTER,
      workbook: {
        sheets: {
          ...K,
          ...regions(),
          ...participants(...crowd('K1', 4), ...crowd('k2 ', 5)),
          ...limit,
        },
      },
      expect: [
        { at: 'Keskustelut!A2', severity: 'info' },
        { at: 'Keskustelut!A3', says: '5' },
      ],
    },
  ],
});
