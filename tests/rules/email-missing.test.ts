import rule from '../../src/rules/email-missing.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });
const lappi = { discussion: 'K1', region: 'Lappi' };

testRule(rule, {
  valid: [
    {
      name: 'an address',
      workbook: {
        sheets: {
          ...K1,
          ...regions({ ...lappi, contact: 'Meri Malli', email: 'meri@example.fi' }),
        },
      },
    },
    {
      name: 'an address that is wrong: email-invalid speaks',
      workbook: {
        sheets: { ...K1, ...regions({ ...lappi, contact: 'Meri Malli', email: 'meri' }) },
      },
    },
    {
      name: 'nobody to write to: contact-missing speaks',
      workbook: { sheets: { ...K1, ...regions(lappi) } },
    },
    {
      name: 'a region that takes no part, and one that has not chosen yet',
      today: SEND,
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { discussion: 'ei osallistu', region: 'Lappi', contact: 'Meri Malli' },
            { region: 'Kainuu', contact: 'Otso Malli' },
          ),
        },
      },
    },
    {
      name: 'an error value in the address or in the contact',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { ...lappi, contact: 'Meri Malli', email: { error: '#N/A' } },
            { discussion: 'K1', region: 'Kainuu', contact: { error: '#N/A' } },
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
            ['Keskustelu', 'Maakunta', 'Yhteyshenkilö'],
            ['K1', 'Lappi', 'Meri Malli'],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a contact person without an address',
      today: COLLECT,
      workbook: { sheets: { ...K1, ...regions({ ...lappi, contact: 'Meri Malli' }) } },
      expect: [{ at: 'Maakunnat!D2', severity: 'todo', says: 'Meri Malli', fixes: [] }],
    },
    {
      name: 'a warning while agendas are prepared',
      today: PREPARE,
      workbook: { sheets: { ...K1, ...regions({ ...lappi, contact: 'Meri Malli', email: ' ' }) } },
      expect: [{ at: 'Maakunnat!D2', severity: 'warning' }],
      silent: ['email-invalid'],
    },
    {
      name: 'an error when invitations are sent, on two rows',
      today: AFTER,
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { ...lappi, contact: 'Meri Malli' },
            { discussion: 'K1', region: 'Kainuu', contact: 'Otso Malli', phone: 'ei' },
          ),
        },
      },
      expect: [
        { at: 'Maakunnat!D2', severity: 'error' },
        { at: 'Maakunnat!D3', severity: 'error' },
      ],
    },
  ],
});
