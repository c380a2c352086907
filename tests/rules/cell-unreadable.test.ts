import rule from '../../src/rules/cell-unreadable.ts';
import { discussions, participants, regions, settings } from './sketches.ts';
import { SEND, testRule } from './tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'a text that speaks of an error value, and a text after a number sign',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Mistä #N/A tulee?' }, { id: 'K2', theme: '#PUUTTUU' }),
          ...regions(),
        },
      },
    },
    {
      name: 'error values beside the known columns and above the titles',
      workbook: {
        sheets: {
          Keskustelut: [
            [{ error: '#REF!' }],
            ['Tunnus', 'Teema', 'Toivottu ajankohta', 'Oma'],
            ['K1', 'Vesi', null, { error: '#DIV/0!' }],
          ],
          ...regions(),
          Muuta: [[{ error: '#N/A' }]],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the text of an error in three languages, pasted or typed: nothing else stands there',
      today: SEND,
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: '#PUUTTUU!' },
            { id: 'K2', theme: '#N/A', preferred: '#SAKNAS!' },
          ),
          ...regions(),
        },
      },
      expect: [
        { at: 'Keskustelut!B2', says: 'Solussa on virhearvo #PUUTTUU!.' },
        { at: 'Keskustelut!B3' },
        { at: 'Keskustelut!G3', says: '#SAKNAS!' },
      ],
      silent: ['theme-missing', 'time-unreadable', 'economy-unconsidered'],
    },
    {
      name: 'an error value where a missing theme would be an error: only it is told',
      today: SEND,
      workbook: {
        sheets: { ...discussions({ id: 'K1', theme: { error: '#N/A' } }), ...regions() },
      },
      expect: [
        {
          at: 'Keskustelut!B2',
          severity: 'error',
          says: 'Solussa on virhearvo #N/A.',
          related: [],
          fixes: [],
        },
      ],
      silent: ['theme-missing', 'theme-not-one', 'economy-unconsidered'],
    },
    {
      name: 'error values of every sheet, in times, regions, names and settings',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', preferred: { error: '#NUM!' } }),
          ...regions({ discussion: 'K1', region: { error: '#PUUTTUU!' } }),
          ...participants({ discussion: { error: '#REF!' }, name: { error: '#REF!' } }),
          ...settings(
            { key: 'Vuosi', value: { error: '#VALUE!' } },
            { key: { error: '#NAME?' }, value: 1 },
          ),
        },
      },
      expect: [
        { at: 'Keskustelut!G2', says: '#NUM!' },
        { at: 'Maakunnat!B2', says: '#PUUTTUU!' },
        { at: 'Osallistujat!A2' },
        { at: 'Osallistujat!B2' },
        { at: 'Asetukset!B2' },
        { at: 'Asetukset!A3' },
      ],
      silent: [
        'time-unreadable',
        'slot-missing',
        'region-unknown',
        'region-missing',
        'discussion-missing',
        'participant-name-missing',
        'setting-unreadable',
        'setting-unknown',
      ],
    },
  ],
});
