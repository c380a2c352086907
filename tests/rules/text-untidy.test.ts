import rule from '../../src/rules/text-untidy.ts';
import { discussions, participants, regions, settings } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const NBSP = '\u00A0';

testRule(rule, {
  valid: [
    {
      name: 'tidy texts, also of several lines',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', questions: 'Miten?\nMilloin?\r\nMissä?' }),
          ...regions({ discussion: 'K1', region: 'Lappi', contact: 'Aino Esimerkki' }),
        },
      },
    },
    {
      name: 'times of any kind of space, and double ones: they have rules of their own',
      workbook: {
        sheets: {
          ...discussions({
            id: 'K1',
            theme: 'Vesi',
            review: ` ti${NBSP}20.1.2026 klo 9–11`,
            reviewConfirmed: 'ti 20.1.2026  klo 9–11 ',
            preferred: `ti${NBSP}17.3.2026 klo${NBSP}9–11`,
            alternatives: 'ke 18.3.2026 klo 14–16 \n to 26.3.2026 klo 9–11',
            confirmed: ' 17.3.2026 ',
          }),
          ...regions(),
          ...settings(
            { key: 'Keskusteluaika', value: ` ti${NBSP}17.3.2026 klo 9–11 ` },
            { key: 'Asialistojen määräaika', value: '13.2.2026 ' },
            { key: 'Oma aika', value: ` ti${NBSP}17.3.2026 ` },
            { key: 'Oma aika', value: `${NBSP}17.3.2026 klo 9–11; muut sovitaan` },
          ),
        },
      },
    },
    {
      name: 'a region that is not written in the official form, with spaces: region-untidy speaks',
      workbook: {
        sheets: {
          ...discussions(),
          ...regions({ region: ' Lapin liitto ' }, { region: 'lappi ' }, { region: ' Lapp' }),
        },
      },
    },
    {
      name: 'emoji joined by an invisible sign, numbers, dates and truths',
      workbook: {
        sheets: {
          ...discussions({
            id: 1,
            theme: '👩\u200D🔬 tutkimus',
            economy: true,
            reported: { date: '2025-12-15' },
          }),
          ...regions(),
        },
      },
    },
    {
      name: 'a day as documents write it, with a space that does not break',
      workbook: {
        sheets: {
          ...discussions({
            id: 'K1',
            reported: `pe${NBSP}19.12.2025`,
            memoSent: 'fredag\u202F27.3.2026',
          }),
          ...regions(),
        },
      },
    },
    {
      name: 'an unknown column, a heading and a title',
      workbook: {
        sheets: {
          Keskustelut: [
            [' Otsikko  '],
            ['Tunnus ', ' Teema', 'Toivottu  ajankohta', 'Oma'],
            ['K1', 'Vesi', null, '  oma  '],
          ],
          ...regions(),
        },
      },
    },
    {
      name: 'a cell with an identity code',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: ' 131052-308T ' }),
          ...regions(),
          ...settings({ key: 'Postilaatikko', value: ' 131052-308T ' }),
        },
      },
    },
    {
      name: 'the covered cell of a merge',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }, { id: 'K2', theme: ' x ' }),
          ...regions(),
        },
        merges: { Keskustelut: ['B2:B3'] },
      },
    },
  ],
  invalid: [
    {
      name: 'spaces around, double spaces, no-break spaces, soft hyphens, invisible and control characters, each cell its own',
      today: AFTER,
      workbook: {
        sheets: {
          ...discussions({
            id: 'K1 ',
            theme: ' Vesi',
            description: 'Kaksi  väliä',
            questions: 'Miten? \nMilloin?',
            ministries: `TEM,${NBSP}VM`,
            memo: 'pitkä\u00ADsana.pdf',
            liaison: 'Aino\u200B Esimerkki',
            link: 'https://teams.example.fi/a\u0007',
          }),
          ...regions(),
        },
      },
      expect: [
        {
          at: 'Keskustelut!A2',
          severity: 'info',
          related: [],
          fixes: [{ kind: 'safe', edits: ['Keskustelut!A2=K1'] }],
        },
        { at: 'Keskustelut!B2', fixes: [{ kind: 'safe', edits: ['Keskustelut!B2=Vesi'] }] },
        { at: 'Keskustelut!C2', fixes: [{ kind: 'safe', edits: ['Keskustelut!C2=Kaksi väliä'] }] },
        {
          at: 'Keskustelut!D2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!D2=Miten?\nMilloin?'] }],
        },
        { at: 'Keskustelut!E2', fixes: [{ kind: 'safe', edits: ['Keskustelut!E2=TEM, VM'] }] },
        {
          at: 'Keskustelut!K2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!K2=pitkäsana.pdf'] }],
        },
        {
          at: 'Keskustelut!R2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!R2=Aino Esimerkki'] }],
        },
        {
          at: 'Keskustelut!T2',
          fixes: [{ kind: 'safe', edits: ['Keskustelut!T2=https://teams.example.fi/a'] }],
        },
      ],
      silent: ['time-untidy', 'region-untidy'],
    },
    {
      name: 'a region whose official name has only spaces to clean',
      workbook: {
        sheets: {
          ...discussions(),
          ...regions(
            { region: ' Lappi' },
            { region: 'Etelä-Savo\u200B' },
            { region: '\u202AKainuu\u202C' },
          ),
        },
      },
      expect: [
        { at: 'Maakunnat!B2', fixes: [{ kind: 'safe', edits: ['Maakunnat!B2=Lappi'] }] },
        { at: 'Maakunnat!B3', fixes: [{ kind: 'safe', edits: ['Maakunnat!B3=Etelä-Savo'] }] },
        { at: 'Maakunnat!B4', fixes: [{ kind: 'safe', edits: ['Maakunnat!B4=Kainuu'] }] },
      ],
      silent: ['region-untidy', 'region-unknown'],
    },
    {
      name: 'an address with spaces around it: email-invalid is silent',
      workbook: {
        sheets: {
          ...discussions(),
          ...regions({ region: 'Lappi', contact: 'Aino Esimerkki', email: ' aino@example.fi ' }),
          ...participants({ discussion: 'K1', name: 'Aino Esimerkki ' }),
        },
      },
      expect: [
        { at: 'Maakunnat!D2', fixes: [{ kind: 'safe', edits: ['Maakunnat!D2=aino@example.fi'] }] },
        { at: 'Osallistujat!B2' },
      ],
      silent: ['email-invalid'],
    },
    {
      name: 'a cell of spaces alone in a row with content is emptied, and the missing theme is told as well',
      workbook: { sheets: { ...discussions({ id: 'K1', theme: '   ' }), ...regions() } },
      expect: [{ at: 'Keskustelut!B2', fixes: [{ kind: 'safe', edits: ['Keskustelut!B2='] }] }],
    },
    {
      name: 'days that are typed as text',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', reported: ' 15.12.2025', memoSent: `1.4.2026${NBSP}` },
            { id: 'K2', reported: `joulukuussa${NBSP}2025` },
          ),
          ...regions(),
        },
      },
      expect: [
        { at: 'Keskustelut!O2', fixes: [{ kind: 'safe', edits: ['Keskustelut!O2=15.12.2025'] }] },
        { at: 'Keskustelut!U2' },
        { at: 'Keskustelut!O3' },
      ],
    },
    {
      name: 'keys of settings, and values that are not times',
      workbook: {
        sheets: {
          ...discussions(),
          ...regions(),
          ...settings(
            { key: ' Vuosi', value: '2026 ' },
            { key: 'Keskusteluaika ', value: ' 17.3.2026 klo 9–11' },
            { key: 'Oma asetus', value: ' oma' },
          ),
        },
      },
      expect: [
        { at: 'Asetukset!A2', fixes: [{ kind: 'safe', edits: ['Asetukset!A2=Vuosi'] }] },
        { at: 'Asetukset!B2', fixes: [{ kind: 'safe', edits: ['Asetukset!B2=2026'] }] },
        { at: 'Asetukset!A3', fixes: [{ kind: 'safe', edits: ['Asetukset!A3=Keskusteluaika'] }] },
        { at: 'Asetukset!B4', fixes: [{ kind: 'safe', edits: ['Asetukset!B4=oma'] }] },
      ],
    },
    {
      name: 'a button names up to sixty signs, and says clear where nothing is left',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: ` ${'a'.repeat(60)}` },
            { id: 'K2', theme: ` ${'a'.repeat(58)}bcd` },
            { id: 'K3', theme: '  ' },
          ),
          ...regions(),
        },
      },
      expect: [
        {
          at: 'Keskustelut!B2',
          fixes: [{ kind: 'safe', says: `${'a'.repeat(60)}` }],
        },
        {
          at: 'Keskustelut!B3',
          fixes: [{ kind: 'safe', says: `${'a'.repeat(58)}b…` }],
        },
        { at: 'Keskustelut!B4', fixes: [{ kind: 'safe', says: 'Tyhjennä solu' }] },
      ],
    },
  ],
});
