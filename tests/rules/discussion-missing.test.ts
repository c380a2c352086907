import rule from '../../src/rules/discussion-missing.ts';
import { discussions, group, participants, regions } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });

testRule(rule, {
  valid: [
    {
      name: 'a discussion on every row, and one that takes no part',
      workbook: {
        sheets: {
          ...K1,
          ...regions(...group('K1', 'Lappi'), ...group('ei osallistu', 'Kainuu')),
          ...participants({ discussion: 'K1', name: 'Meri Malli' }),
        },
      },
    },
    {
      name: 'an unknown discussion: discussion-unknown speaks',
      workbook: { sheets: { ...K1, ...regions(...group('K9', 'Lappi')) } },
    },
    {
      name: 'an error value, and a row that holds nothing else',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { discussion: { error: '#N/A' }, region: 'Lappi' },
            { region: { error: '#N/A' } },
          ),
          ...participants(
            { discussion: { error: '#N/A' }, name: 'Otso Malli' },
            { represents: { error: '#N/A' } },
          ),
        },
      },
    },
    {
      name: 'a discussion merged down over its regions',
      workbook: {
        sheets: { ...K1, ...regions(...group('K1', 'Lappi'), { region: 'Kainuu' }) },
        merges: { Maakunnat: ['A2:A3'] },
      },
    },
    {
      name: 'a sheet without the regions, where a contact person waits for a discussion: column-missing speaks',
      workbook: {
        sheets: {
          ...K1,
          Maakunnat: [
            ['Keskustelu', 'Yhteyshenkilö'],
            [null, 'Meri Malli'],
          ],
        },
      },
    },
    {
      name: 'a sheet without the column: column-missing speaks',
      workbook: {
        sheets: {
          ...K1,
          Maakunnat: [
            ['Maakunta', 'Puhelin'],
            ['Lappi', '040 1234567'],
          ],
          Osallistujat: [
            ['Nimi', 'Rooli'],
            ['Meri Malli', 'alustaja'],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a region that has not chosen, still to do while reports are collected',
      today: COLLECT,
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { region: 'Lappi' },
            { discussion: ' ', region: 'Kainuu', contact: 'Meri Malli' },
          ),
        },
      },
      expect: [
        {
          at: 'Maakunnat!A2',
          severity: 'todo',
          fixes: [],
          says: 'Riviltä puuttuu keskustelu: Lappi.',
        },
        { at: 'Maakunnat!A3', severity: 'todo' },
      ],
      silent: ['contact-missing', 'email-missing', 'region-missing'],
    },
    {
      name: 'a warning while agendas are prepared',
      today: PREPARE,
      workbook: { sheets: { ...K1, ...regions({ region: 'Lappi' }) } },
      expect: [{ at: 'Maakunnat!A2', severity: 'warning' }],
    },
    {
      name: 'information once invitations are sent: a region may stay out',
      today: SEND,
      workbook: { sheets: { ...K1, ...regions({ region: 'Lappi' }) } },
      expect: [{ at: 'Maakunnat!A2', severity: 'info' }],
    },
    {
      name: 'other content without a region is an error in every phase, and so is a participant',
      today: AFTER,
      workbook: {
        sheets: {
          ...K1,
          ...regions({ contact: 'Meri Malli' }, { region: 'Lappi' }),
          ...participants({ name: 'Otso Malli' }, {}, { email: 'aino@example.fi' }),
        },
      },
      expect: [
        { at: 'Maakunnat!A2', severity: 'error', says: 'Riviltä puuttuu keskustelu.' },
        { at: 'Maakunnat!A3', severity: 'info' },
        { at: 'Osallistujat!A2', severity: 'error' },
        { at: 'Osallistujat!A4', severity: 'error' },
      ],
    },
  ],
});
