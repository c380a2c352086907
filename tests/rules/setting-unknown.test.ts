import rule from '../../src/rules/setting-unknown.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const set = (...rows: readonly Row<'settings'>[]) => ({
  sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...settings(...rows) },
});

testRule(rule, {
  valid: [
    {
      name: 'known keys in three languages, old and new',
      workbook: set(
        { key: 'Keskusteluaika', value: '17.3. klo 9–11' },
        { key: 'ERBJUDEN TIDPUNKT', value: '18.3. klo 14–16' },
        { key: 'Network meeting:', value: '20.1.' },
      ),
    },
    { name: 'a value without a key', workbook: set({ value: 'muistiinpano' }) },
    { name: 'titles again', workbook: set({ key: 'Avain', value: 'Arvo' }) },
    {
      name: 'an error value: cell-unreadable speaks',
      workbook: set({ key: { error: '#N/A' }, value: 1 }),
    },
  ],
  invalid: [
    {
      name: 'near a known one',
      workbook: set({ key: 'Maakuntia vahintään', value: 4 }),
      expect: [
        {
          at: 'Asetukset!A2',
          severity: 'warning',
          says: 'Asetusta ei tunneta: Maakuntia vahintään. Tarkoititko: Maakuntia vähintään?',
          fixes: [{ kind: 'choice', edits: ['Asetukset!A2=Maakuntia vähintään'] }],
        },
      ],
    },
    {
      name: 'near an old title: the new one is offered',
      workbook: set({ key: 'Postilatikko', value: 'a@example.fi' }),
      expect: [
        {
          at: 'Asetukset!A2',
          fixes: [{ kind: 'choice', edits: ['Asetukset!A2=Sähköpostilaatikko'] }],
        },
      ],
    },
    {
      name: 'near nothing, and a number',
      workbook: set({ key: 'Kahvitarjoilu', value: 'kyllä' }, { key: 12, value: 13 }),
      silent: ['setting-unreadable'],
      expect: [
        { at: 'Asetukset!A2', says: 'Kahvitarjoilu. Rivi ei vaikuta', fixes: [] },
        { at: 'Asetukset!A3', fixes: [] },
      ],
    },
  ],
});
