import rule from '../../src/rules/region-not-in-round.ts';
import { discussions, regions, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });

testRule(rule, {
  valid: [
    {
      name: 'a region of the round',
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', region: 'Lappi' }) } },
    },
    {
      name: 'a region that the settings name',
      workbook: {
        sheets: {
          ...K1,
          ...regions({ discussion: 'K1', region: 'Lapin liitto' }),
          ...settings({ key: 'Maakunnat', value: 'Lappi, Kainuu' }),
        },
      },
    },
    {
      name: 'an error value',
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', region: { error: '#N/A' } }) } },
    },
    {
      name: 'nothing',
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', region: ' ' }) } },
    },
  ],
  invalid: [
    {
      name: 'Åland in both languages',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { discussion: 'K1', region: 'Ahvenanmaa' },
            { discussion: 'K1', region: 'Åland' },
          ),
        },
      },
      expect: [
        { at: 'Maakunnat!B2', severity: 'error', says: 'Ahvenanmaa', fixes: [] },
        { at: 'Maakunnat!B3', severity: 'error', says: 'Ahvenanmaa' },
      ],
      silent: ['region-unknown', 'region-untidy'],
    },
    {
      name: 'a region that the settings leave out',
      workbook: {
        sheets: {
          ...K1,
          ...regions({ discussion: 'K1', region: 'lapin' }),
          ...settings({ key: 'Maakunnat', value: 'Uusimaa, Kainuu, Pirkanmaa, Satakunta' }),
        },
      },
      expect: [{ at: 'Maakunnat!B2', says: 'Lappi' }],
      silent: ['region-untidy'],
    },
  ],
});
