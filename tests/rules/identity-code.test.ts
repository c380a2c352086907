import { expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { sayFinding } from '../../src/messages/findings.ts';
import rule from '../../src/rules/identity-code.ts';
import { discussions, participants, regions, settings } from './sketches.ts';
import { AFTER, COLLECT, snapshotOf, testRule } from './tester.ts';

// An invented code with a check sign that fits.
const CODE = '131052-308T';

testRule(rule, {
  valid: [
    {
      name: 'a wrong check sign, an impossible date, a longer number or sign around it',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: '131052-308U', description: '311152-308T' },
            { id: 'K2', theme: `hetu${CODE}a`, link: `https://example.fi/9a${CODE}` },
          ),
          ...regions({ discussion: 'K1', region: 'Lappi', phone: '9131052-308T5' }),
        },
      },
    },
    {
      name: 'the diary number, phone numbers and dates',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'VN/19632/2025', memo: '17.3.2026 9-11' }),
          ...regions({ region: 'Lappi', phone: '+358 40 123 4567' }),
        },
      },
    },
    {
      name: 'a code on a sheet that is not ours',
      workbook: { sheets: { ...discussions(), ...regions(), Muuta: [[CODE]] } },
    },
  ],
  invalid: [
    {
      name: 'a code in a participant’s name: other rules are silent on the cell',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions(),
          ...regions(),
          ...participants({ discussion: 'K9', name: `  Aino Esimerkki ${CODE}` }),
        },
      },
      expect: [
        {
          at: 'Osallistujat!B2',
          severity: 'error',
          related: [],
          says: 'Solussa on henkilötunnus.',
          fixes: [{ kind: 'choice', edits: ['Osallistujat!B2='] }],
        },
      ],
      silent: ['text-untidy', 'participant-name-missing'],
    },
    {
      name: 'old and new century signs, small letters, in an address, a heading, an extra column and the settings',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Kysy: 131052A308T'],
            ['Tunnus', 'Teema', 'Toivottu ajankohta', 'Oma'],
            ['K1', 'Vesi', null, '131052y308t'],
          ],
          ...regions({ region: 'Lappi', email: `${CODE}@example.fi` }),
          ...settings({ key: 'Diaarinumero', value: `(${CODE})` }),
        },
      },
      expect: [
        { at: 'Keskustelut!A1' },
        { at: 'Keskustelut!D3' },
        { at: 'Maakunnat!D2' },
        { at: 'Asetukset!B2' },
      ],
      silent: ['email-invalid', 'setting-unreadable'],
    },
    {
      name: 'a word written onto it',
      workbook: {
        sheets: { ...discussions({ id: 'K1', theme: `hetu${CODE}` }), ...regions() },
      },
      expect: [{ at: 'Keskustelut!B2' }],
    },
    {
      name: 'with a soft hyphen, a zero-width space or another dash in it, as programs write them',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: '131052-30\u00AD8T', description: '131052\u2011308T' }),
          ...regions({
            region: 'Lappi',
            contact: 'Aino 131052–308T',
            phone: '131\u200B052\u2212308T',
          }),
        },
      },
      expect: [
        { at: 'Keskustelut!B2' },
        { at: 'Keskustelut!C2' },
        { at: 'Maakunnat!C2' },
        { at: 'Maakunnat!E2' },
      ],
      silent: ['text-untidy', 'phone-invalid'],
    },
    {
      name: 'in a cell that is to hold a time, and on the guide',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', preferred: CODE }),
          ...regions(),
          Ohje: [['Esimerkki'], [null, CODE]],
        },
      },
      expect: [{ at: 'Keskustelut!G2' }, { at: 'Ohje!B2' }],
      silent: ['time-unreadable', 'slot-missing'],
    },
  ],
});

it('no finding of the workbook ever says the code, in any language or button', () => {
  const { findings } = check(
    snapshotOf({
      sheets: {
        ...discussions(
          { id: CODE, theme: ` ${CODE}; ${CODE}`, ministries: CODE, preferred: CODE, link: CODE },
          { id: CODE, alternatives: `17.3.\n${CODE}`, liaisonEmail: CODE, reported: CODE },
        ),
        ...regions(
          { discussion: CODE, region: CODE, contact: CODE, email: CODE, phone: CODE },
          { discussion: CODE, region: `Lappi ${CODE}` },
        ),
        ...participants({
          discussion: CODE,
          name: CODE,
          represents: CODE,
          role: CODE,
          email: CODE,
        }),
        ...settings(
          { key: CODE, value: 1 },
          { key: 'Hyväksytty poikkeama', value: `${CODE} @ K1` },
        ),
      },
    }),
    COLLECT,
  );
  expect(findings.length).toBeGreaterThan(15);
  for (const finding of findings) {
    for (const language of ['fi', 'sv', 'en'] as const)
      expect(Object.values(sayFinding(finding, language)).join(' ')).not.toContain(CODE);
    expect(JSON.stringify(finding.data)).not.toContain(CODE);
    for (const { label, edits } of finding.fixes()) {
      expect(JSON.stringify(label)).not.toContain(CODE);
      for (const { was, secret } of edits)
        if (String(was).includes(CODE)) expect(secret).toBe(true);
    }
  }
});
