import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { EVERYTHING } from '../hosts/file/everything.ts';
import { row, sheetData, smallXlsx, styles, text } from '../hosts/file/small-workbook.ts';

/** A sound file to begin with. */
export interface Whole {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger ones take the time of hundreds of small ones and have nothing that those have not. */
const MOST_BYTES = 250_000;

const SMALL: readonly Whole[] = [
  {
    name: 'small',
    bytes: smallXlsx({
      sheets: [
        `<dimension ref="A1:C3"/>${sheetData(
          row(
            1,
            `<c r="A1" t="s"><v>0</v></c>${text('B1', 'Teema')}<c r="C1" s="1"><v>46098</v></c>`,
          ),
          row(2, '<c r="A2" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="B2" t="b"><v>1</v></c>'),
          row(3, '<c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="d"><v>2026-03-17T09:00</v></c>'),
        )}<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>` +
          '<dataValidations count="1"><dataValidation type="list" sqref="B2:B9"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        sheetData(row(2, '<c t="s"><v>1</v></c><c><v>1</v></c>')),
      ],
      strings:
        '<si><t>Tunnus</t></si><si><r><t xml:space="preserve">a </t></r><r><t>b</t></r></si>',
      styles: styles([0, 14, 'd.m.yyyy']),
    }),
  },
  { name: 'everything', bytes: newXlsx(EVERYTHING, { title: 'Kaikki', language: 'fi' }) },
];

const inFolder = (folder: string, pattern: RegExp): readonly Whole[] =>
  (existsSync(folder) ? readdirSync(folder).sort() : [])
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
    .filter(({ bytes }) => bytes.length <= MOST_BYTES);

/**
 * Sound workbooks: small ones of our own, the samples, and difficult ones of many programs when they lie beside the
 * repository.
 * @param root the repository's folder
 */
export function wholeWorkbooks(root: string): readonly Whole[] {
  return [
    ...SMALL,
    ...inFolder(`${root}/samples`, /\.xlsx$/),
    ...inFolder(`${root}/../shared/workbooks`, /\.(?:xls[xm]|xlt[xm])$/),
  ];
}

/** The same on every machine: what a repeated test stands on. */
export const OWN_WORKBOOKS: readonly Whole[] = SMALL;
