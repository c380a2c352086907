import rule from '../../src/rules/email-invalid.ts';
import { discussions, participants, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const K1 = discussions({ id: 'K1', theme: 'Vesi' });
const address = (...emails: readonly (string | number)[]) => ({
  sheets: {
    ...K1,
    ...regions(
      ...emails.map((email) => ({
        discussion: 'K1',
        region: 'Lappi',
        contact: 'Meri Malli',
        email,
      })),
    ),
  },
});

testRule(rule, {
  valid: [
    {
      name: 'addresses as people have them',
      workbook: address(
        'meri.malli@example.fi',
        'Meri.Malli+alke@liitto.example.fi',
        'o_malli-1@ex-ample.co.uk',
        "o'malli@example.fi",
        'kirjaamo.tem@gov.fi',
      ),
    },
    {
      name: 'spaces around alone: text-untidy speaks',
      workbook: address(' meri@example.fi\u00A0', '\u200Bmeri@example.fi'),
    },
    { name: 'nothing, or spaces alone', workbook: address('', '  ') },
    {
      name: 'an error value, and an identity code: other rules speak',
      workbook: {
        sheets: {
          ...K1,
          ...regions(
            { discussion: 'K1', region: 'Lappi', email: { error: '#N/A' } },
            { discussion: 'K1', region: 'Kainuu', email: '131052-308T' },
          ),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'what mail programs put around is taken off',
      workbook: address(
        '<meri@example.fi>',
        'mailto:meri@example.fi',
        ' < MAILTO: meri@example.fi > ',
        'mailto:<meri@example.fi>',
      ),
      expect: [
        {
          at: 'Maakunnat!D2',
          severity: 'error',
          fixes: [{ kind: 'safe', edits: ['Maakunnat!D2=meri@example.fi'] }],
        },
        { at: 'Maakunnat!D3', fixes: [{ kind: 'safe', edits: ['Maakunnat!D3=meri@example.fi'] }] },
        { at: 'Maakunnat!D4', fixes: [{ kind: 'safe', edits: ['Maakunnat!D4=meri@example.fi'] }] },
        { at: 'Maakunnat!D5', fixes: [{ kind: 'safe', edits: ['Maakunnat!D5=meri@example.fi'] }] },
      ],
      silent: ['email-missing'],
    },
    {
      name: 'what only a person can mend',
      today: AFTER,
      workbook: address(
        'meri',
        'meri@example',
        'meri @example.fi',
        'meri@example.fi, otso@example.fi',
        'Meri Malli <meri@example.fi>',
        'meri..malli@example.fi',
        'meri@-example.fi',
        'meri@example.fi.',
        'https://example.fi',
        401234567,
      ),
      expect: Array.from({ length: 10 }, (_, row) => ({
        at: `Maakunnat!D${row + 2}`,
        severity: 'error' as const,
        fixes: [],
      })),
    },
    {
      name: 'the liaison’s and a participant’s too',
      workbook: {
        sheets: {
          ...discussions({
            id: 'K1',
            liaison: 'Meri Malli',
            liaisonEmail: 'mailto:meri@example.fi',
          }),
          ...regions(),
          ...participants({ discussion: 'K1', name: 'Otso Malli', email: 'otso(at)example.fi' }),
        },
      },
      expect: [
        {
          at: 'Keskustelut!S2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!S2=meri@example.fi'] }],
        },
        { at: 'Osallistujat!G2', says: 'otso(at)example.fi', fixes: [] },
      ],
    },
    {
      name: 'nothing is offered where what is left is no address; a number is none',
      workbook: address('<meri>', 'mailto:meri', '< >'),
      expect: [
        { at: 'Maakunnat!D2', fixes: [] },
        { at: 'Maakunnat!D3', fixes: [] },
        { at: 'Maakunnat!D4', fixes: [] },
      ],
    },
    {
      name: 'of two participants only the one whose address cannot be read',
      workbook: {
        sheets: {
          ...K1,
          ...regions(),
          ...participants(
            { discussion: 'K1', name: 'Meri Malli', email: 'meri@example.fi' },
            { discussion: 'K1', name: 'Otso Malli', email: 'otso' },
          ),
        },
      },
      expect: [{ at: 'Osallistujat!G3', fixes: [] }],
    },
  ],
});
