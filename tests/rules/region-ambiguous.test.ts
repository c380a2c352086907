import rule from '../../src/rules/region-ambiguous.ts';
import { discussions, regions } from './sketches.ts';
import { testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });
const one = (region: string) => ({
  sheets: { ...K1, ...regions({ discussion: 'K1', region }) },
});

testRule(rule, {
  valid: [
    { name: 'a region whose name is a part of others', workbook: one('Pohjanmaa') },
    { name: 'the same in Swedish', workbook: one('Österbotten') },
    { name: 'a name of its own', workbook: one('Lappi') },
    { name: 'a part that one region alone has: region-unknown speaks', workbook: one('Varsinais') },
    { name: 'a part without its dots: region-unknown speaks', workbook: one('Hame') },
    {
      name: 'an error value',
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', region: { error: '#N/A' } }) } },
    },
  ],
  invalid: [
    {
      name: 'Savo is two regions',
      workbook: one('Savo'),
      expect: [
        {
          at: 'Maakunnat!B2',
          severity: 'error',
          says: 'Etelä-Savo, Pohjois-Savo',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!B2=Etelä-Savo'] },
            { kind: 'choice', edits: ['Maakunnat!B2=Pohjois-Savo'] },
          ],
        },
      ],
      silent: ['region-unknown', 'region-untidy'],
    },
    {
      name: 'Häme and a compass point with its hyphen',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { discussion: 'K1', region: ' häme ' },
            { discussion: 'K1', region: 'Pohjois-' },
          ),
        },
      },
      expect: [
        {
          at: 'Maakunnat!B2',
          fixes: [
            { kind: 'choice', edits: ['Maakunnat!B2=Kanta-Häme'] },
            { kind: 'choice', edits: ['Maakunnat!B2=Päijät-Häme'] },
          ],
        },
        { at: 'Maakunnat!B3', says: 'Pohjois-Savo, Pohjois-Karjala, Pohjois-Pohjanmaa' },
      ],
    },
  ],
});
