import rule from '../../src/rules/ministry-unknown.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, testRule } from './tester.ts';

const ministries = (...cells: readonly string[]) => ({
  sheets: {
    ...discussions(...cells.map((one, index) => ({ id: `K${index + 1}`, ministries: one }))),
    ...regions(),
  },
});

testRule(rule, {
  valid: [
    {
      name: 'abbreviations and names in three languages, any case, commas, semicolons and line breaks',
      workbook: ministries(
        'TEM, okm; Ympäristöministeriö\nfinansministeriet',
        'SHM, Ministry of Defence',
        'TEM (työ- ja elinkeinoministeriö), maa- ja metsätalousministeriö',
        'UM; VNK; OM',
      ),
    },
    {
      name: 'an ambiguous abbreviation: ministry-ambiguous speaks',
      workbook: ministries('TEM, MM'),
    },
    {
      name: 'nothing, spaces, separators alone',
      workbook: ministries('', '  ', ' , ;\n'),
    },
    {
      name: 'a sheet without the column',
      workbook: {
        sheets: { Keskustelut: [['Tunnus', 'Teema', 'Toivottu ajankohta'], ['K1']], ...regions() },
      },
    },
    {
      name: 'an error value or an identity code',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', ministries: { error: '#N/A' } },
            { id: 'K2', ministries: 'TEM, 131052-308T' },
          ),
          ...regions(),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a slip of the pen: the near ministry is a choice, in its official form',
      today: AFTER,
      workbook: ministries('TEM, ymparistoministerio'),
      expect: [
        {
          at: 'Keskustelut!E2',
          severity: 'error',
          related: [],
          says: 'ei tunnisteta: ymparistoministerio. Läheisiä: ympäristöministeriö.',
          fixes: [{ kind: 'choice', edits: ['Keskustelut!E2=TEM, ympäristöministeriö'] }],
        },
      ],
      silent: ['ministries-few', 'ministry-ambiguous'],
    },
    {
      name: 'several unknown entries in a cell are one finding; without near names no choice',
      workbook: ministries('Lappi; TEM; Kela'),
      expect: [
        {
          at: 'Keskustelut!E2',
          says: 'ei tunnisteta: Lappi, Kela. Kirjoita',
          fixes: [],
        },
      ],
    },
    {
      name: 'a number instead of a ministry, and two rows at once',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', ministries: 5 }, { id: 'K2', ministries: 'TEM\nEi tiedossa' }),
          ...regions(),
        },
      },
      expect: [
        { at: 'Keskustelut!E2', says: '5' },
        { at: 'Keskustelut!E3', says: 'Ei tiedossa' },
      ],
    },
    {
      name: 'the separator of the cell is kept, the line break too',
      workbook: ministries('TEM\nsisaministerio\nVM', 'sisaministerio;VM'),
      expect: [
        {
          at: 'Keskustelut!E2',
          fixes: [{ kind: 'choice', edits: ['Keskustelut!E2=TEM\nsisäministeriö\nVM'] }],
        },
        {
          at: 'Keskustelut!E3',
          fixes: [{ kind: 'choice', edits: ['Keskustelut!E3=sisäministeriö; VM'] }],
        },
      ],
    },
    {
      name: 'two slips for one ministry name it once',
      workbook: ministries('ymparistoministerio, ympäristöminsteriö'),
      expect: [{ at: 'Keskustelut!E2', says: 'Läheisiä: ympäristöministeriö.' }],
    },
    {
      name: 'of six ministries with a slip each, five are named as near',
      workbook: ministries(
        'sisaministerio\npuolustusministerio\nvaltiovarainministerio\nymparistoministerio\nulkoministerio\noikeusministerio',
      ),
      expect: [
        {
          at: 'Keskustelut!E2',
          says: 'Läheisiä: sisäministeriö, puolustusministeriö, valtiovarainministeriö, ympäristöministeriö, ulkoministeriö.',
          fixes: [
            {
              kind: 'choice',
              edits: [
                'Keskustelut!E2=sisäministeriö\npuolustusministeriö\nvaltiovarainministeriö\nympäristöministeriö\nulkoministeriö\noikeusministeriö',
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'in a Swedish workbook the choice is in Swedish',
      workbook: {
        sheets: {
          Diskussioner: [
            ['Kod', 'Tema', 'Ministerier', 'Önskad tidpunkt'],
            ['K1', 'Vatten', 'ANM, finansminsteriet', null],
          ],
          Landskap: [['Diskussion', 'Landskap']],
        },
      },
      expect: [
        {
          at: 'Diskussioner!C2',
          fixes: [{ kind: 'choice', edits: ['Diskussioner!C2=ANM, finansministeriet'] }],
        },
      ],
    },
  ],
});
