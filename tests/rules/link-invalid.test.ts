import rule from '../../src/rules/link-invalid.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const link = (...links: readonly string[]) => ({
  sheets: {
    ...discussions(...links.map((one, index) => ({ id: `K${index + 1}`, link: one }))),
    ...regions(),
  },
});

testRule(rule, {
  valid: [
    {
      name: 'https addresses, in capitals, with spaces around, and nothing',
      workbook: link(
        'https://teams.example.fi/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d',
        'HTTPS://TEAMS.EXAMPLE.FI/a',
        ' https://teams.example.fi/a ',
        '',
      ),
    },
    {
      name: 'an error value',
      workbook: { sheets: { ...discussions({ id: 'K1', link: { error: '#N/A' } }), ...regions() } },
    },
    {
      name: 'a sheet without the column',
      workbook: {
        sheets: { Keskustelut: [['Tunnus', 'Teema', 'Toivottu ajankohta'], ['K1']], ...regions() },
      },
    },
  ],
  invalid: [
    {
      name: 'http, no scheme, words, a script, a number, in every phase a warning',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', link: 'http://teams.example.fi/a' },
            { id: 'K2', link: 'teams.example.fi/a' },
            { id: 'K3', link: 'tulossa' },
            { id: 'K4', link: 'javascript:alert(1)' },
            { id: 'K5', link: 123456789 },
            { id: 'K6', link: 'https://' },
            { id: 'K7', link: 'Liity: https://teams.example.fi/a' },
          ),
          ...regions(),
        },
      },
      expect: [2, 3, 4, 5, 6, 7, 8].map((row) => ({
        at: `Keskustelut!T${row}`,
        severity: 'warning' as const,
        says: 'ei ole https-osoite',
        related: [],
        fixes: [],
      })),
      silent: ['link-missing'],
    },
  ],
});
