import rule from '../../src/rules/region-untidy.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });
const one = (region: string) => ({
  sheets: { ...K1, ...regions({ discussion: 'K1', region }) },
});

testRule(rule, {
  valid: [
    { name: 'the official name', workbook: one('Kanta-Häme') },
    {
      name: 'the official name with spaces: text-untidy speaks',
      workbook: one(' Kanta-Häme\u00A0'),
    },
    { name: 'what is not understood: region-unknown speaks', workbook: one('kanta hame') },
    { name: 'nothing', workbook: one(' ') },
    {
      name: 'an identity code in the cell: identity-code speaks',
      workbook: one('Lapin 131052-308T'),
    },
  ],
  invalid: [
    {
      name: 'the genitive with spaces is one finding, not two',
      workbook: one(' Lapin '),
      expect: [
        {
          at: 'Maakunnat!B2',
          severity: 'info',
          says: 'Lappi',
          fixes: [{ kind: 'safe', edits: ['Maakunnat!B2=Lappi'] }],
        },
      ],
      silent: ['text-untidy'],
    },
    {
      name: 'another case, another dash, Swedish, a council, a pair',
      today: AFTER,
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            ...['lappi', 'Kanta–Häme', 'Norra Savolax', 'Kainuun liitto', 'Uusimaa / Nyland'].map(
              (region) => ({ discussion: 'K1', region }),
            ),
          ),
        },
      },
      expect: [
        {
          at: 'Maakunnat!B2',
          severity: 'info',
          fixes: [{ kind: 'safe', edits: ['Maakunnat!B2=Lappi'] }],
        },
        { at: 'Maakunnat!B3', fixes: [{ kind: 'safe', edits: ['Maakunnat!B3=Kanta-Häme'] }] },
        { at: 'Maakunnat!B4', fixes: [{ kind: 'safe', edits: ['Maakunnat!B4=Pohjois-Savo'] }] },
        { at: 'Maakunnat!B5', fixes: [{ kind: 'safe', edits: ['Maakunnat!B5=Kainuu'] }] },
        { at: 'Maakunnat!B6', fixes: [{ kind: 'safe', edits: ['Maakunnat!B6=Uusimaa'] }] },
      ],
    },
    {
      name: 'a Swedish workbook writes Swedish names',
      workbook: {
        sheets: {
          Diskussioner: [
            ['Kod', 'Tema'],
            ['K1', 'Vatten'],
          ],
          Landskap: [
            ['Diskussion', 'Landskap'],
            ['K1', 'Lappland'],
            ['K1', 'Kainuu'],
          ],
        },
      },
      expect: [{ at: 'Landskap!B3', fixes: [{ kind: 'safe', edits: ['Landskap!B3=Kajanaland'] }] }],
    },
  ],
});
