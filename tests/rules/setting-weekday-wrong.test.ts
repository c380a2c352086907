import rule from '../../src/rules/setting-weekday-wrong.ts';
import { discussions, type Row, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const set = (...rows: readonly Row<'settings'>[]) => ({
  sheets: { ...discussions({ id: 'K1', theme: 'Vesi' }), ...settings(...rows) },
});

testRule(rule, {
  valid: [
    {
      name: 'weekdays that fit',
      workbook: set(
        { key: 'Asialistojen määräaika', value: 'pe 13.2.2026' },
        { key: 'Keskusteluaika', value: 'ti 17.3.2026 klo 9–11' },
      ),
    },
    { name: 'no weekday', workbook: set({ key: 'Keskusteluaika', value: '17.3.2026 klo 9–11' }) },
    {
      name: 'a wrong year: setting-year-wrong speaks',
      workbook: set({ key: 'Verkoston kokous', value: 'ti 20.1.2025 klo 9–11' }),
    },
  ],
  invalid: [
    {
      name: 'a slot, a meeting and a deadline',
      workbook: set(
        { key: 'Keskusteluaika', value: 'ke 17.3.2026 klo 9–11' },
        { key: 'Verkoston kokous', value: 'ke 20.1.' },
        { key: 'Asialistojen määräaika', value: 'to 13.2.2026' },
      ),
      silent: ['setting-holiday', 'setting-unreadable', 'setting-order'],
      expect: [
        {
          at: 'Asetukset!B2',
          severity: 'error',
          says: '”Tarjottu ajankohta” viikonpäivä ja päivämäärä eivät täsmää: ke 17.3.2026 klo 9–11. Kalenterissa: ti\u00A017.3.2026.',
          fixes: [
            { kind: 'choice', edits: ['Asetukset!B2=ti\u00A017.3.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Asetukset!B2=ke\u00A018.3.2026 klo\u00A09–11'] },
          ],
        },
        {
          at: 'Asetukset!B3',
          fixes: [
            { kind: 'choice', edits: ['Asetukset!B3=ti\u00A020.1.2026 klo\u00A09–11'] },
            { kind: 'choice', edits: ['Asetukset!B3=ke\u00A021.1.2026 klo\u00A09–11'] },
          ],
        },
        {
          at: 'Asetukset!B4',
          fixes: [
            { kind: 'choice', edits: ['Asetukset!B4=pe\u00A013.2.2026'] },
            { kind: 'choice', edits: ['Asetukset!B4=to\u00A012.2.2026'] },
          ],
        },
      ],
    },
    {
      name: 'one of several times in a cell',
      workbook: set({ key: 'Keskusteluaika', value: 'ti 17.3. klo 9–11\nma 18.3. klo 14–16' }),
      expect: [
        {
          at: 'Asetukset!B2',
          fixes: [
            {
              kind: 'choice',
              edits: ['Asetukset!B2=ti 17.3. klo 9–11\nke\u00A018.3.2026 klo\u00A014–16'],
            },
            {
              kind: 'choice',
              edits: ['Asetukset!B2=ti 17.3. klo 9–11\nma\u00A016.3.2026 klo\u00A014–16'],
            },
          ],
        },
      ],
    },
  ],
});
