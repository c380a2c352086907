import rule from '../../src/rules/time-untidy.ts';
import { discussions, type Row } from './sketches.ts';
import { testRule } from './tester.ts';

const time = (value: Row<'discussions'>) => ({
  sheets: discussions({ id: 'K1', theme: 'Vesi', ...value }),
});
const TIDY = 'ti\u00A017.3.2026 klo\u00A09–11';

testRule(rule, {
  valid: [
    { name: 'the official form', workbook: time({ preferred: TIDY }) },
    { name: 'plain spaces', workbook: time({ preferred: 'ti 17.3.2026 klo 9–11' }) },
    { name: 'thin spaces', workbook: time({ preferred: 'ti\u202F17.3.2026\u2009klo\u20079–11' }) },
    {
      name: 'the official form of Swedish',
      workbook: time({ preferred: 'tisdag 17.3.2026 kl. 9–11' }),
    },
    {
      name: 'the official form of English',
      workbook: time({ preferred: 'Tue 17 March 2026, 9:00–11:00' }),
    },
    { name: 'a date cell', workbook: time({ preferred: { date: '2026-03-17' } }) },
    { name: 'a date cell with hours', workbook: time({ confirmed: { date: '2026-03-17T09:00' } }) },
    {
      name: 'not offered: a stronger rule speaks',
      workbook: time({ preferred: '19.3. klo 9-11' }),
    },
    { name: 'a day of reporting', workbook: time({ reported: '18.12.25' }) },
  ],
  invalid: [
    {
      name: 'a hyphen for a dash',
      workbook: time({ preferred: 'ti 17.3.2026 klo 9-11' }),
      silent: ['text-untidy'],
      expect: [
        {
          at: 'Keskustelut!G2',
          severity: 'info',
          says: `kirjoitettu muussa muodossa. Virallinen muoto: ${TIDY}.`,
          fixes: [{ kind: 'safe', edits: [`Keskustelut!G2=${TIDY}`] }],
        },
      ],
    },
    {
      name: 'spaces around it are left to this rule',
      workbook: time({ preferred: ' ti 17.3.2026 klo 9–11 ' }),
      silent: ['text-untidy'],
      expect: [
        { at: 'Keskustelut!G2', fixes: [{ kind: 'safe', edits: [`Keskustelut!G2=${TIDY}`] }] },
      ],
    },
    {
      name: 'a day alone',
      workbook: time({ preferred: '17.3.', review: '20.1.' }),
      expect: [
        {
          at: 'Keskustelut!F2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!F2=ti\u00A020.1.2026 klo\u00A09–11'] }],
        },
        { at: 'Keskustelut!G2', fixes: [{ kind: 'safe', edits: [`Keskustelut!G2=${TIDY}`] }] },
      ],
    },
    {
      name: 'alternatives: tidy and other entries stay',
      workbook: time({ alternatives: '17.3., 19.3. klo 9-11, ke 18.3.2026 klo 14–16' }),
      expect: [
        {
          at: 'Keskustelut!H2',
          fixes: [
            {
              kind: 'safe',
              edits: [`Keskustelut!H2=${TIDY}\n19.3. klo 9-11\nke 18.3.2026 klo 14–16`],
            },
          ],
        },
      ],
    },
  ],
});
