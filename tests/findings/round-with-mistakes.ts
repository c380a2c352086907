import { discussions, participants, regions, settings } from '../rules/sketches.ts';
import { snapshotOf } from '../rules/tester.ts';

/** Text that would do harm where it is not escaped. */
export const HOSTILE = '<img src=x onerror=alert(1)>"\'&';

/** Signs that a terminal obeys: colours, a title, a bell, a turned direction of reading. */
export const TERMINAL_SIGNS = '\u001B[31m\u001B]0;x\u0007\u009B2J\u202E';

export const IDENTITY_CODE = '131052-308T';

/** A Finnish workbook with mistakes of every severity, two accepted deviations, and hostile texts. */
export const MISTAKES = snapshotOf({
  sheets: {
    ...discussions(
      {
        id: 'K1',
        theme: 'Osaavan työvoiman saatavuus',
        description: `${'Työvoiman saatavuus heikkenee. '.repeat(24)}`,
        questions: 'Miten?\nMilloin?',
        ministries: 'TEM, MM',
        preferred: { date: '2025-03-17' },
        economy: 'kyllä',
        link: 'teams.example.fi',
        liaison: 'Aino Esimerkki ',
      },
      { id: 'K2', theme: HOSTILE, preferred: 'ke 18.3. klo 9–11', ministries: HOSTILE },
      { id: 'K3', theme: 'Liikenne', preferred: 'to 19.3.2026 klo 9–11', ministries: 'TEM, LVM' },
      { theme: `Varautuminen ${TERMINAL_SIGNS}` },
    ),
    ...regions(
      { discussion: 'K1', region: 'Lappi', contact: 'Aino Esimerkki', email: 'aino@example' },
      { discussion: 'K1', region: 'Nyland' },
      { discussion: 'K2', region: 'Lapin liitto' },
      { discussion: 'K3', region: 'Etelä-Savo', contact: IDENTITY_CODE },
      { discussion: 'K9', region: `Häme${TERMINAL_SIGNS}` },
      { region: { error: '#N/A' } },
    ),
    ...participants(
      { discussion: 'K1', name: 'Pekka Esimerkki', email: 'pekka@example.fi' },
      { discussion: 'K1', name: 'Pekka Esimerkki', email: 'pekka@example.fi' },
    ),
    ...settings(
      { key: 'Vuosi', value: 2026 },
      {
        key: 'Hyväksytty poikkeama',
        value: `time-not-offered @ K3 = sovittu ${HOSTILE}`,
      },
      { key: 'Hyväksytty poikkeama', value: 'link-invalid @ k1 = linkki tulee myöhemmin' },
    ),
  },
  merges: { Keskustelut: ['M2:M3'] },
});

/** A workbook in which a rule has nothing to say on the day before any deadline but what is still missing. */
export const ALMOST_EMPTY = snapshotOf({ sheets: { ...discussions(), ...regions() } });
