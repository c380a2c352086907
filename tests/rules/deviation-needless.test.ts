import rule from '../../src/rules/deviation-needless.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import { discussions, group, participants, regions, settings } from './sketches.ts';
import { testRule } from './tester.ts';

type Sheets = { readonly [name: string]: readonly (readonly CellValue[])[] };

const accept = (value: string, preferred = '19.3. klo 9–11') => ({
  sheets: {
    ...discussions({ id: 'K1', theme: 'Vesi', preferred }),
    ...regions(...group('K1', 'Lappi', 'Kainuu', 'Pirkanmaa', 'Satakunta')),
    ...settings({ key: 'Hyväksytty poikkeama', value }),
  },
});

/** The sheets with only some of their columns. */
const without = (titles: readonly string[], sheets: Sheets): Sheets =>
  Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => {
      const kept = (rows[0] ?? []).map((title) => !titles.includes(String(title)));
      return [name, rows.map((cells) => cells.filter((_, column) => kept[column]))];
    }),
  );

const accepted = (value: string) => settings({ key: 'Hyväksytty poikkeama', value });
const waiting = {
  ...discussions({ id: 'K1', theme: 'Vesi' }),
  ...regions(...group('K1', 'Lappi', 'Kainuu', 'Pirkanmaa', 'Satakunta')),
};

testRule(rule, {
  valid: [
    { name: 'one that meets its finding', workbook: accept('time-not-offered @ K1 = sovittu') },
    { name: 'in other letters', workbook: accept('Time-Not-Offered@k1=sovittu') },
    {
      name: 'by a region in another form',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...regions({ discussion: 'K1', region: 'Lapin liitto' }),
          ...settings({ key: 'Hyväksytty poikkeama', value: 'region-untidy @ Lappi = sopii' }),
        },
      },
    },
    {
      name: 'without a reason: deviation-unexplained speaks',
      workbook: accept('regions-few @ K1'),
    },
    { name: 'unreadable: setting-unreadable speaks', workbook: accept('sovittu K1') },
    {
      name: 'a ★ column that its rule reads is missing',
      workbook: {
        sheets: {
          ...without(['Tunnus'], waiting),
          ...accepted('participants-missing @ K1 = nimetään myöhemmin'),
        },
      },
    },
    {
      name: 'its rule reads a column of the participants, who are there without it',
      workbook: {
        sheets: {
          ...waiting,
          ...without(['Keskustelu'], participants({ name: 'Meri Malli', role: 'osallistuja' })),
          ...accepted('chair-missing @ K1 = valitaan paikalla'),
        },
      },
    },
    {
      name: 'the column of its cell is missing: column-missing speaks once for all rows',
      workbook: {
        sheets: {
          ...without(['Yhteyshenkilö'], waiting),
          ...accepted('contact-missing @ Lappi = ilmoitetaan myöhemmin'),
        },
      },
    },
    {
      name: 'its rule does not hold yet in this phase',
      workbook: {
        sheets: { ...waiting, ...accepted('memo-undelivered @ K1 = toimitetaan keväällä') },
      },
    },
    {
      name: 'its rule is silent since personal data were removed',
      workbook: {
        sheets: {
          ...waiting,
          ...settings(
            { key: 'Henkilötiedot poistettu', value: '1.6.2026' },
            { key: 'Hyväksytty poikkeama', value: 'contact-missing @ Lappi = ei ole' },
          ),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'the finding is gone',
      workbook: accept('time-not-offered @ K1 = sovittu', '17.3.'),
      expect: [
        {
          at: 'Asetukset!B2',
          severity: 'info',
          says: 'time-not-offered @ K1',
          fixes: [{ kind: 'safe', edits: ['Asetukset!A2=', 'Asetukset!B2='] }],
        },
      ],
    },
    {
      name: 'the rule looked, though a column that it does not need is missing',
      workbook: {
        sheets: {
          ...without(['Linkki'], waiting),
          ...accepted('participants-missing @ K2 = nimetään myöhemmin'),
        },
      },
      expect: [{ at: 'Asetukset!B2', says: 'participants-missing @ K2' }],
    },
    {
      name: 'another discussion',
      workbook: accept('time-not-offered @ K2 = sovittu'),
      expect: [{ at: 'Asetukset!B2' }],
    },
    {
      name: 'a rule that does not exist',
      workbook: accept('kaikki @ K1 = sovittu'),
      expect: [{ at: 'Asetukset!B2', says: 'kaikki @ K1' }],
    },
    {
      name: 'of two needless ones each removes its own row',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...settings(
            { key: 'Hyväksytty poikkeama', value: 'time-outside-weeks @ K1 = sovittu' },
            { key: 'Hyväksytty poikkeama', value: 'time-not-offered @ K1 = sovittu' },
          ),
        },
      },
      expect: [2, 3].map((row) => ({
        at: `Asetukset!B${row}`,
        fixes: [{ kind: 'safe' as const, edits: [`Asetukset!A${row}=`, `Asetukset!B${row}=`] }],
      })),
    },
  ],
});
