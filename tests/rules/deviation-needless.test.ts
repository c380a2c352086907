import rule from '../../src/rules/deviation-needless.ts';
import { discussions, group, regions, settings } from './sketches.ts';
import { testRule } from './tester.ts';

const accept = (value: string, preferred = '19.3. klo 9–11') => ({
  sheets: {
    ...discussions({ id: 'K1', theme: 'Vesi', preferred }),
    ...regions(...group('K1', 'Lappi', 'Kainuu', 'Pirkanmaa', 'Satakunta')),
    ...settings({ key: 'Hyväksytty poikkeama', value }),
  },
});

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
