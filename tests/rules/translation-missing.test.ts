import rule from '../../src/rules/translation-missing.ts';
import { discussions, regions } from './sketches.ts';
import { AFTER, COLLECT, PREPARE, SEND, testRule } from './tester.ts';

const without = {
  sheets: {
    ...discussions({ id: 'K1', theme: 'Vesi' }),
    ...regions({ discussion: 'K1', region: 'Lappi' }, { discussion: 'K1', region: 'Pohjanmaa' }),
  },
};

testRule(rule, {
  valid: [
    {
      name: 'the theme in both languages',
      today: SEND,
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi', themeOther: 'Vatten' }),
          ...regions({ discussion: 'K1', region: 'Uusimaa' }),
        },
      },
    },
    {
      name: 'only regions with Finnish municipalities, and the bilingual ones elsewhere or not taking part',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1', theme: 'Vesi' }),
          ...regions(
            { discussion: 'K1', region: 'Lappi' },
            { discussion: 'K2', region: 'Uusimaa' },
            { discussion: 'ei osallistu', region: 'Kymenlaakso' },
            { region: 'Pohjanmaa' },
          ),
        },
      },
    },
    {
      name: 'no theme at all: theme-missing speaks',
      workbook: {
        sheets: {
          ...discussions({ id: 'K1' }),
          ...regions({ discussion: 'K1', region: 'Uusimaa' }),
        },
      },
    },
    {
      name: 'an error value in the translation, the theme or the region',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: 'Vesi', themeOther: { error: '#N/A' } },
            { id: 'K2', theme: { error: '#N/A' } },
            { id: 'K3', theme: 'Ilma' },
          ),
          ...regions(
            { discussion: 'K1', region: 'Uusimaa' },
            { discussion: 'K2', region: 'Pohjanmaa' },
            { discussion: 'K3', region: { error: '#N/A' } },
          ),
        },
      },
    },
    {
      name: 'a sheet without the column: column-missing speaks',
      workbook: {
        sheets: {
          Keskustelut: [
            ['Tunnus', 'Teema', 'Toivottu ajankohta'],
            ['K1', 'Vesi'],
          ],
          ...regions({ discussion: 'K1', region: 'Uusimaa' }),
        },
      },
    },
  ],
  invalid: [
    {
      name: 'a bilingual region takes part, an info while reports are collected',
      today: COLLECT,
      workbook: without,
      expect: [
        {
          at: 'Keskustelut!L2',
          severity: 'info',
          says: 'K1. Kaksikielinen maakunta: Pohjanmaa.',
          related: [],
          fixes: [],
        },
      ],
    },
    {
      name: 'an info when agendas are prepared',
      today: PREPARE,
      workbook: without,
      expect: [{ at: 'Keskustelut!L2', severity: 'info' }],
    },
    {
      name: 'a warning when invitations are sent',
      today: SEND,
      workbook: without,
      expect: [{ at: 'Keskustelut!L2', severity: 'warning' }],
    },
    {
      name: 'a warning afterwards',
      today: AFTER,
      workbook: without,
      expect: [{ at: 'Keskustelut!L2', severity: 'warning' }],
    },
    {
      name: 'Swedish names, several regions in one cell, one region twice, an id on two rows: once for the id',
      workbook: {
        sheets: {
          ...discussions(
            { id: 'K1', theme: 'Vesi', themeOther: '  ' },
            { id: 'K1', theme: 'Ilma' },
            { id: 'K2', theme: 'Maa' },
          ),
          ...regions(
            { discussion: 'k1', region: 'Nyland' },
            { discussion: 'K1 ', region: 'Uudenmaan liitto' },
            { discussion: 'K2', region: 'Lappi, Kymenlaakso ja Österbotten' },
          ),
        },
      },
      expect: [
        { at: 'Keskustelut!L2', says: 'maakunta: Uusimaa.' },
        { at: 'Keskustelut!L4', says: 'maakunta: Kymenlaakso, Pohjanmaa.' },
      ],
    },
  ],
});
