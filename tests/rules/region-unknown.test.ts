import rule from '../../src/rules/region-unknown.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });
const one = (region: string | number) => ({
  sheets: { ...K1, ...regions({ discussion: 'K1', region }) },
});

testRule(rule, {
  valid: [
    { name: 'the official name', workbook: one('Päijät-Häme') },
    { name: 'the genitive, another case and a no-break space', workbook: one('\u00A0LAPIN ') },
    { name: 'the council', workbook: one('Etelä-Savon maakuntaliitto') },
    { name: 'a pair in two languages', workbook: one('Uusimaa – Nyland') },
    { name: 'Swedish in a Finnish workbook', workbook: one('Norra Karelen') },
    {
      name: 'a fragment: region-ambiguous speaks',
      workbook: one('Häme'),
    },
    { name: 'Åland: region-not-in-round speaks', workbook: one('Ahvenanmaa') },
    { name: 'several: regions-in-one-cell speaks', workbook: one('Lappi, Kainuu') },
    { name: 'nothing', workbook: { sheets: { ...K1, ...regions({ discussion: 'K1' }) } } },
    {
      name: 'an error value: cell-unreadable speaks',
      workbook: {
        sheets: { ...K1, ...regions({ discussion: 'K1', region: { error: '#VALUE!' } }) },
      },
    },
  ],
  invalid: [
    {
      name: 'a name without its dots is a choice, never understood silently',
      workbook: one('Paijat-Hame'),
      expect: [
        {
          at: 'Maakunnat!B2',
          severity: 'error',
          says: 'Paijat-Hame',
          fixes: [{ kind: 'choice', edits: ['Maakunnat!B2=Päijät-Häme'] }],
        },
      ],
      silent: ['region-untidy', 'region-ambiguous', 'region-missing'],
    },
    {
      name: 'one letter off',
      today: AFTER,
      workbook: one('Kainu'),
      expect: [
        {
          at: 'Maakunnat!B2',
          severity: 'error',
          says: 'Kainuu',
          fixes: [{ kind: 'choice', edits: ['Maakunnat!B2=Kainuu'] }],
        },
      ],
    },
    {
      name: 'something else, and a number',
      workbook: {
        sheets: {
          ...K1,
          ...regions({ discussion: 'K1', region: 'koko maa' }, { discussion: 'K1', region: 12 }),
        },
      },
      expect: [
        { at: 'Maakunnat!B2', fixes: [] },
        { at: 'Maakunnat!B3', says: '12', fixes: [] },
      ],
    },
    {
      name: 'a Swedish workbook is offered Swedish names',
      workbook: {
        sheets: {
          Diskussioner: [
            ['Kod', 'Tema'],
            ['K1', 'Vatten'],
          ],
          Landskap: [
            ['Diskussion', 'Landskap'],
            ['K1', 'Lapland '],
            ['K1', 'Lappand'],
          ],
        },
      },
      expect: [{ at: 'Landskap!B3', fixes: [{ kind: 'choice', edits: ['Landskap!B3=Lappland'] }] }],
    },
  ],
});
