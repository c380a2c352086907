import rule from '../../src/rules/column-missing.ts';
import { discussions, participants, regions } from './sketches.ts';
import { COLLECT, PREPARE, testRule } from './tester.ts';

const STARS = ['Tunnus', 'Teema', 'Toivottu ajankohta'];

testRule(rule, {
  valid: [
    {
      name: 'every column',
      workbook: { sheets: { ...discussions({ id: 'K1' }), ...regions(), ...participants() } },
    },
    {
      name: 'the starred columns alone and no rows: nothing needs the others yet',
      workbook: { sheets: { Keskustelut: [STARS], Maakunnat: [['Keskustelu', 'Maakunta']] } },
    },
    {
      name: 'columns in another order, in three languages, with line breaks and colons',
      workbook: {
        sheets: {
          Keskustelut: [['Preferred\ntime', ' TEMA ', 'Tunnus:', 'oma sarake']],
          Maakunnat: [['Landskap', 'Discussion']],
        },
      },
    },
    {
      name: 'titles that a line break parts within a word, at a hyphen or at a soft one',
      workbook: {
        sheets: {
          Keskustelut: [['Tun\u00AD\nnus', 'Tee-\nma', 'Toivottu\najan-\r\nkohta']],
          Maakunnat: [['Keskus\ntelu', 'Maa -\n kunta']],
        },
      },
    },
    {
      name: 'marks of direction around titles and the name of a sheet',
      workbook: {
        sheets: {
          Keskustelut: [['\u202ATunnus\u202C', 'Teema\u2069', '\u2066Toivottu ajankohta\u2069']],
          'Maakunnat\u202C': [['\u202AKeskustelu\u202C', 'Maakunta']],
        },
      },
      silent: ['sheet-missing'],
    },
    {
      name: 'an empty sheet for participants waits for them as an absent one does',
      workbook: { sheets: { ...discussions(), ...regions(), Osallistujat: [[null, '']] } },
    },
    {
      name: 'a sheet that is not there: sheet-missing speaks',
      workbook: { sheets: { ...discussions() } },
    },
  ],
  invalid: [
    {
      name: 'a short title among other words, named as a hint',
      workbook: {
        sheets: {
          Keskustelut: [['Keskustelun ID', 'Teema', 'Toivottu ajankohta', 'Videokuva']],
          ...regions(),
          Osallistujat: [['Keskustelu', 'Osallistujan nimi', 'Rooli']],
        },
      },
      expect: [
        { at: 'Keskustelut', says: 'Samankaltainen otsikko: Keskustelun ID.' },
        { at: 'Osallistujat', says: 'Samankaltainen otsikko: Osallistujan nimi.' },
      ],
    },
    {
      name: 'a title that spaces part without a line break',
      workbook: {
        sheets: { Keskustelut: [['Tunnus', 'Tee- ma', 'Preferred time']], ...regions() },
      },
      expect: [{ at: 'Keskustelut', says: 'Samankaltainen otsikko: Tee- ma.' }],
    },
    {
      name: 'a starred column of each sheet',
      workbook: {
        sheets: {
          Keskustelut: [['Tunnus', 'Toivottu ajankohta']],
          Maakunnat: [['Maakunta', 'Puhelin']],
          Osallistujat: [['Nimi', 'Rooli']],
        },
      },
      expect: [
        {
          at: 'Keskustelut',
          severity: 'error',
          says: 'Saraketta ”Teema” ei löydy. Lisää sarake',
          related: [],
          fixes: [],
        },
        { at: 'Maakunnat', severity: 'error', says: '”Keskustelu”' },
        { at: 'Osallistujat', severity: 'error', says: '”Keskustelu”' },
      ],
    },
    {
      name: 'no header row at all',
      workbook: { sheets: { Keskustelut: [['K1', 'Vesi']], ...regions() } },
      expect: [
        { at: 'Keskustelut', says: '”Tunnus”' },
        { at: 'Keskustelut', says: '”Teema”' },
        { at: 'Keskustelut', says: '”Toivottu ajankohta”' },
      ],
      silent: ['theme-missing', 'discussion-id-missing', 'slot-missing'],
    },
    {
      name: 'empty sheets for discussions and regions do not wait: each title is told',
      workbook: { sheets: { Keskustelut: [], Maakunnat: [] } },
      expect: [
        { at: 'Keskustelut', says: '”Tunnus”' },
        { at: 'Keskustelut', says: '”Teema”' },
        { at: 'Keskustelut', says: '”Toivottu ajankohta”' },
        { at: 'Maakunnat', says: '”Keskustelu”' },
        { at: 'Maakunnat', says: '”Maakunta”' },
      ],
      silent: ['sheet-missing'],
    },
    {
      name: 'something stands on the participants’ sheet, but no titles',
      workbook: {
        sheets: {
          ...discussions(),
          ...regions(),
          Osallistujat: [
            [null, null],
            [null, 'Aino Esimerkki'],
          ],
        },
      },
      expect: [
        { at: 'Osallistujat', says: '”Keskustelu”' },
        { at: 'Osallistujat', says: '”Nimi”' },
      ],
    },
    {
      name: 'a title with a slip, named as a hint; rules that read the column stay silent',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teeema', 'Toivottu ajankohta'],
            ['K1', null, null],
          ],
          ...regions(),
        },
      },
      today: PREPARE,
      expect: [
        { at: 'Keskustelut', severity: 'error', says: 'Samankaltainen otsikko: Teeema.' },
        // What the row would need besides: told once for each column.
        { at: 'Keskustelut', severity: 'info', says: '”Teeman kuvaus”' },
        { at: 'Keskustelut', severity: 'info', says: '”Keskustelukysymykset”' },
        { at: 'Keskustelut', severity: 'info', says: '”Ministeriöt”' },
        { at: 'Keskustelut', severity: 'info', says: '”Toivottu asialistan käsittelyaika”' },
        { at: 'Keskustelut', severity: 'info', says: '”TEM-yhteyshenkilö”' },
        { at: 'Keskustelut', severity: 'info', says: '”Teams-linkki”' },
      ],
      silent: ['theme-missing', 'description-missing'],
    },
    {
      name: 'an unknown title with a personal identity code is not told',
      workbook: {
        sheets: {
          Keskustelut: [['Tunnus', 'Teema 131052-308T', 'Toivottu ajankohta']],
          ...regions(),
        },
      },
      today: COLLECT,
      expect: [{ at: 'Keskustelut', says: 'ei löydy. Lisää' }],
    },
  ],
});
