import rule from '../../src/rules/region-missing.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, COLLECT, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });

testRule(rule, {
  valid: [
    {
      name: 'a region on every row',
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', region: 'Lappi' }) } },
    },
    {
      name: 'an empty row between',
      workbook: { sheets: { ...K1, ...regions({}, { discussion: 'K1', region: 'Lappi' }) } },
    },
    {
      name: 'a row of spaces',
      workbook: { sheets: { ...K1, ...regions({ discussion: '  ', contact: '\u00A0' }) } },
    },
    {
      name: 'a region that is not understood: region-unknown speaks',
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', region: 'Lappland?' }) } },
    },
    {
      name: 'an error value in the region: cell-unreadable speaks',
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', region: { error: '#N/A' } }) } },
    },
    {
      name: 'a row that holds nothing but an error value',
      workbook: { sheets: { ...K1, ...regions({ contact: { error: '#REF!' } }) } },
    },
    {
      name: 'the part of a merge that is covered',
      workbook: {
        sheets: {
          ...K1,
          ...regions({ discussion: 'K1', region: 'Lappi' }, { discussion: 'K1' }),
        },
        merges: { Maakunnat: ['B2:B3'] },
      },
    },
    {
      name: 'a sheet without the column: column-missing speaks',
      workbook: {
        sheets: {
          ...K1,
          Maakunnat: [
            ['Keskustelu', 'Yhteyshenkilö'],
            ['K1', 'Meri Malli'],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a discussion and a contact person alone, an error from the first day',
      today: COLLECT,
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', contact: 'Meri Malli' }) } },
      expect: [{ at: 'Maakunnat!B2', severity: 'error', fixes: [] }],
      silent: ['region-unknown', 'contact-missing'],
    },
    {
      name: 'spaces for a region, and a row with a phone number alone',
      today: AFTER,
      workbook: {
        sheets: { ...K1, ...regions({ discussion: 'K1', region: ' ' }, { phone: 401234567 }) },
      },
      expect: [
        { at: 'Maakunnat!B2', severity: 'error' },
        { at: 'Maakunnat!B3', severity: 'error' },
      ],
    },
  ],
});
