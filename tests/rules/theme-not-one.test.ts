import rule from '../../src/rules/theme-not-one.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const theme = (...themes: readonly string[]) => ({
  sheets: {
    ...discussions(...themes.map((one, index) => ({ id: `K${index + 1}`, theme: one }))),
    ...regions(),
  },
});

testRule(rule, {
  valid: [
    { name: 'no theme', workbook: { sheets: { ...discussions({ id: 'K1' }), ...regions() } } },
    {
      name: 'one theme with commas and conjunctions',
      workbook: theme(
        'Vesi, ilma ja maaperä sekä liikenne',
        'Arbetskraft, utbildning och kompetens',
        'Vihreä siirtymä – energia, teollisuus ja työllisyys',
        'Liikenne/saavutettavuus (tiet, radat, satamat)',
      ),
    },
    {
      name: 'one theme wrapped by hand',
      workbook: theme(
        'Osaavan työvoiman saatavuus\nja työperäinen maahanmuutto',
        'Osaavan työvoiman saatavuus ja\ntyöperäinen maahanmuutto',
        'Liikenne, asuminen,\npalvelut ja vapaa-aika',
        'Varautuminen:\nhuoltovarmuus itärajalla',
        'Varautuminen\n(huoltovarmuus)',
        'Arbetskraft\noch kompetens',
      ),
    },
    {
      name: 'ordinals, years, numbered halves of one thing, a lone number',
      workbook: theme(
        'EU:n 1. ja 2. pilarin rahoitus',
        '1. ja 2. vaiheen ratahankkeet',
        'Vuoden 2027. Uusi rahoituskausi',
        '1. Vesihuolto',
        'Kohti vuotta 2030',
        'EU:n 9. Puiteohjelma ja 10. Puiteohjelma',
      ),
    },
    {
      name: 'empty lines, spaces on a line or a semicolon at the end',
      workbook: theme('Vesi\n\n', '\nVesi ja\n \nilma\n', 'Liikenne;', ';; Asuminen'),
    },
    {
      name: 'an error value',
      workbook: {
        sheets: { ...discussions({ id: 'K1', theme: { error: '#N/A' } }), ...regions() },
      },
    },
  ],
  invalid: [
    {
      name: 'two lines, in every phase a warning',
      today: AFTER,
      workbook: theme('Vesi\nLiikenne'),
      expect: [
        { at: 'Keskustelut!B2', severity: 'warning', says: 'Teemoja: 2.', related: [], fixes: [] },
      ],
    },
    {
      name: 'semicolons, numbering on lines and in one line, letters, bullets',
      workbook: theme(
        'Vesi; liikenne; asuminen',
        '1. Vesi\r\n2. Liikenne',
        '1. Vesi 2. Liikenne',
        '1) vesi 2) liikenne 3) asuminen',
        'a) vesi b) liikenne',
        '• Vesi • Liikenne',
        '- Vesi\n- Liikenne',
        'Vesi,\nLiikenne,\nAsuminen',
        'Teemat:\nVesi\nLiikenne',
        'vesi\nliikenne',
      ),
      expect: [
        { at: 'Keskustelut!B2', says: 'Teemoja: 3.' },
        { at: 'Keskustelut!B3', says: 'Teemoja: 2.' },
        { at: 'Keskustelut!B4', says: 'Teemoja: 2.' },
        { at: 'Keskustelut!B5', says: 'Teemoja: 3.' },
        { at: 'Keskustelut!B6', says: 'Teemoja: 2.' },
        { at: 'Keskustelut!B7', says: 'Teemoja: 2.' },
        { at: 'Keskustelut!B8', says: 'Teemoja: 2.' },
        { at: 'Keskustelut!B9', says: 'Teemoja: 3.' },
        { at: 'Keskustelut!B10', says: 'Teemoja: 2.' },
        { at: 'Keskustelut!B11', says: 'Teemoja: 2.' },
      ],
      silent: ['theme-missing'],
    },
  ],
});
