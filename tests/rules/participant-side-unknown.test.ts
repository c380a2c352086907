import rule from '../../src/rules/participant-side-unknown.ts';
import { discussions, participants, regions } from './sketches.ts';
import { testRule } from './tester.ts';

const base = { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions() };
const sides = (...represents: readonly (string | number)[]) => ({
  sheets: {
    ...base,
    ...participants(
      ...represents.map((one, index) => ({
        discussion: 'K1',
        name: `Malli ${index}`,
        represents: one,
      })),
    ),
  },
});

testRule(rule, {
  valid: [
    {
      name: 'regions and ministries in any spelling',
      workbook: sides(
        'Lappi',
        'lapin liitto',
        'Norra Karelen',
        'TEM',
        'työ- ja elinkeinoministeriö',
        'ANM',
        'Ministry of Finance',
      ),
    },
    { name: 'other organisations leave it empty', workbook: sides('', ' ') },
    {
      name: 'an error value',
      workbook: {
        sheets: {
          ...base,
          ...participants({ discussion: 'K1', name: 'Meri Malli', represents: { error: '#N/A' } }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a region one letter off',
      workbook: sides('Kainu'),
      expect: [
        {
          at: 'Osallistujat!D2',
          severity: 'warning',
          says: 'Tarkoititko: Kainuu?',
          fixes: [{ kind: 'choice', edits: ['Osallistujat!D2=Kainuu'] }],
        },
      ],
    },
    {
      name: 'an abbreviation of two ministries, a name part of two regions',
      workbook: sides('MM', 'Savo'),
      expect: [
        {
          at: 'Osallistujat!D2',
          fixes: [
            { kind: 'choice', edits: ['Osallistujat!D2=MMM'] },
            { kind: 'choice', edits: ['Osallistujat!D2=YM'] },
          ],
        },
        {
          at: 'Osallistujat!D3',
          fixes: [
            { kind: 'choice', edits: ['Osallistujat!D3=Etelä-Savo'] },
            { kind: 'choice', edits: ['Osallistujat!D3=Pohjois-Savo'] },
          ],
        },
      ],
    },
    {
      name: 'a ministry with a slip, by its name where a name stood',
      workbook: sides('ympäristöministriö'),
      expect: [
        {
          at: 'Osallistujat!D2',
          fixes: [{ kind: 'choice', edits: ['Osallistujat!D2=ympäristöministeriö'] }],
        },
      ],
    },
    {
      name: 'another organisation, Åland and a number',
      workbook: sides('Rovaniemen kaupunki', 'Ahvenanmaa', 7),
      expect: [
        { at: 'Osallistujat!D2', says: 'Rovaniemen kaupunki. Muilla', fixes: [] },
        { at: 'Osallistujat!D3' },
        { at: 'Osallistujat!D4' },
      ],
    },
  ],
});
