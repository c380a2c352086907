import { LOOKS } from '../../../src/template/looks.ts';
import type { Look, SheetModel } from '../../../src/template/sheet-model.ts';

/** A workbook that has everything that a model can say. */
export const EVERYTHING: readonly SheetModel[] = [
  { name: 'Laskenta', hidden: true, widths: [], rows: [{ cells: [{ value: 'piilossa' }] }] },
  {
    name: "Keskustelut 'x' & <y>",
    widths: [8, 30, 40, 18, 12],
    frozenRows: 3,
    frozenColumns: 1,
    printTitleRow: 2,
    tabColour: '1F3864',
    rows: [
      { cells: [{ value: 'Keskustelut', look: 'heading' }], height: 30 },
      { cells: [{ value: 'Liitto täyttää', look: 'band-council' }, {}, { look: 'band-ministry' }] },
      {
        cells: [
          { value: 'Tunnus', look: 'title-required' },
          { value: 'Teema', look: 'title' },
        ],
      },
      {
        cells: [
          { value: 'K1', look: 'input' },
          { value: ' Vihreä & "siirtymä"\nkahdella rivillä', look: 'input' },
          { formula: 'IF(A4="","○","✔")', value: '✔', look: 'status' },
          { value: { date: '2026-03-17T09:00' }, look: 'input' },
          { value: { date: '2026-02-13' }, look: 'input-date' },
        ],
      },
      {},
      {
        cells: [
          { value: true },
          { value: 12.5, look: 'input-date' },
          { value: { error: '#N/A' } },
          { value: '=1+1' },
          { formula: 'NOW()' },
        ],
      },
    ].map((one) => ({ cells: [], ...one })) as SheetModel['rows'],
    dropDowns: [
      {
        ranges: [{ top: 3, left: 3, bottom: 20, right: 3 }],
        list: ['ti 17.3.2026 klo 9–11', 'ke "18.3."'],
        promptTitle: 'Ajankohta',
        prompt: 'Valitse tai kirjoita.\nMuukin käy.',
      },
      {
        ranges: [{ top: 3, left: 0, bottom: 20, right: 0 }],
        list: { reference: 'Asetukset!$A$1:$A$2' },
      },
    ],
    checks: [
      { ranges: [{ top: 3, left: 1, bottom: 20, right: 1 }], formula: '$A4<>""', look: 'error' },
    ],
    columnLooks: [
      { column: 0, look: 'input' },
      { column: 4, look: 'input-date' },
    ],
  },
  {
    name: 'Asetukset',
    widths: [30],
    rows: [{ cells: [{ value: 'a' }] }, { cells: [{ value: 'b' }] }],
  },
  {
    name: 'Tarkistus',
    ours: 'sheet',
    widths: [40],
    rows: (Object.keys(LOOKS) as Look[]).map((look) => ({
      cells: [{ value: look, look, link: { sheet: 'Asetukset', row: 0, column: 0 } }],
    })),
  },
];

/** A sheet of ours that tells one mistake. */
export const TARKISTUS: SheetModel = {
  name: 'Tarkistus',
  ours: 'sheet',
  widths: [20, 40],
  frozenRows: 1,
  printTitleRow: 0,
  rows: [
    {
      cells: [
        { value: 'Tarkistus', look: 'title' },
        { value: 'Solu', look: 'title' },
      ],
    },
    {
      cells: [
        { value: '✖ Virhe', look: 'error' },
        { value: 'B2', link: { sheet: 'A', row: 1, column: 1 } },
      ],
    },
  ],
};
