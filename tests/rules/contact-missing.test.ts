import rule from '../../src/rules/contact-missing.ts';
import { discussions, group, regions, settings } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });

testRule(rule, {
  valid: [
    {
      name: 'a contact person',
      workbook: {
        sheets: { ...K1, ...regions({ discussion: 'K1', region: 'Lappi', contact: 'Meri Malli' }) },
      },
    },
    {
      name: 'a region that has not chosen yet, and one that takes no part',
      today: SEND,
      workbook: {
        sheets: { ...K1, ...regions({ region: 'Lappi' }, ...group('ei osallistu', 'Kainuu')) },
      },
    },
    {
      name: 'a row without a region: region-missing speaks',
      today: SEND,
      workbook: { sheets: { ...K1, ...regions({ discussion: 'K1', phone: '040 123 4567' }) } },
    },
    {
      name: 'an error value in the contact or in the discussion',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { discussion: 'K1', region: 'Lappi', contact: { error: '#N/A' } },
            { discussion: { error: '#N/A' }, region: 'Kainuu' },
          ),
        },
      },
    },
    {
      name: 'a sheet without the column: column-missing tells it once',
      workbook: {
        sheets: {
          ...K1,
          Maakunnat: [
            ['Keskustelu', 'Maakunta'],
            ['K1', 'Lappi'],
            ['K1', 'Kainuu'],
          ],
        },
      },
    },
    {
      name: 'a round from which personal data has been removed',
      today: AFTER,
      workbook: {
        sheets: {
          ...K1,
          ...regions(...group('K1', 'Lappi')),
          ...settings({ key: 'Henkilötiedot poistettu', value: '1.4.2026' }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'nobody, still to do while reports are collected',
      today: COLLECT,
      workbook: { sheets: { ...K1, ...regions(...group('K1', 'Lapin')) } },
      expect: [{ at: 'Maakunnat!C2', severity: 'todo', says: 'Lappi', fixes: [] }],
      silent: ['email-missing'],
    },
    {
      name: 'spaces alone, and an address alone, once the deadline has passed',
      today: PREPARE,
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { discussion: 'K1', region: 'Lappi', contact: ' \u00A0' },
            { discussion: 'K9', region: 'Lapi', email: 'meri@example.fi' },
          ),
        },
      },
      expect: [
        { at: 'Maakunnat!C2', severity: 'error' },
        { at: 'Maakunnat!C3', severity: 'error', says: 'Lapi' },
      ],
    },
    {
      name: 'a region that is an error value is a region’s row all the same',
      today: AFTER,
      workbook: {
        sheets: { ...K1, ...regions({ discussion: 'K1', region: { error: '#N/A' } }) },
      },
      expect: [{ at: 'Maakunnat!C2', severity: 'error', says: 'Yhteyshenkilö puuttuu. Kirjoita' }],
    },
  ],
});
