import rule from '../../src/rules/participant-name-missing.ts';
import { discussions, participants, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const base = { ...discussions({ id: 'K1', theme: 'Vesi' }), ...regions() };

testRule(rule, {
  valid: [
    {
      name: 'a name on every row',
      workbook: { sheets: { ...base, ...participants({ discussion: 'K1', name: 'Meri Malli' }) } },
    },
    {
      name: 'an empty row, and one of spaces',
      workbook: { sheets: { ...base, ...participants({}, { role: ' ' }) } },
    },
    {
      name: 'an error value for a name, and a row that holds nothing else',
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { discussion: 'K1', name: { error: '#N/A' } },
            { email: { error: '#N/A' } },
          ),
        },
      },
    },
    { name: 'no sheet of participants yet', workbook: { sheets: base } },
    {
      name: 'a sheet without the column: column-missing speaks',
      workbook: {
        sheets: {
          ...base,
          Osallistujat: [
            ['Keskustelu', 'Organisaatio'],
            ['K1', 'Lapin liitto'],
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'an organisation alone, and spaces for a name',
      today: AFTER,
      workbook: {
        sheets: {
          ...base,
          ...participants(
            { discussion: 'K1', organisation: 'Lapin liitto' },
            { discussion: 'K1', name: 'Meri Malli' },
            { discussion: 'K1', name: '\u00A0', role: 'alustaja' },
          ),
        },
      },
      expect: [
        { at: 'Osallistujat!B2', severity: 'error', fixes: [] },
        { at: 'Osallistujat!B4', severity: 'error' },
      ],
    },
  ],
});
