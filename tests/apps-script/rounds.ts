import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

const samples = resolve(import.meta.dirname, '../../samples');

/** A day in the middle of the collecting phase of the samples. */
export const TODAY = '2025-12-12';

export const sampleWorkbook = (file: string): WorkbookSnapshot =>
  openXlsx(new Uint8Array(readFileSync(`${samples}/${file}`))).snapshot();

/** Numbers that look random and are the same in every run. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const STRANGE: readonly CellValue[] = [
  null,
  '',
  ' ',
  0,
  -1,
  17.5,
  true,
  { date: '2026-03-17' },
  { date: '2026-03-17T09:00' },
  { error: '#N/A' },
  'Uusimaa',
  'Lappi ja Kainuu',
  'Pohjois-Karjalan maakunta',
  'uusimaa ',
  'TEM, YM',
  'OM; xx',
  'ti 17.3.2026 klo 9–11',
  'ma 17.3.2026 klo 9-11',
  '17.3.',
  'K1',
  'k1',
  'matti.esimerkki(at)example.fi',
  'anna@example.fi',
  '131052-308T',
  'ei osallistu',
  '−',
  'kyllä',
  'x'.repeat(900),
  'Rivi\u00a0yksi\nrivi  kaksi ',
];

/** The workbook with some of its cells changed into all kinds of things. */
export function muddled(workbook: WorkbookSnapshot, seed: number): WorkbookSnapshot {
  const number = numbersFrom(seed);
  return {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) =>
        row.map((value) =>
          r > 0 && number(12) === 0 ? (STRANGE[number(STRANGE.length)] ?? null) : value,
        ),
      ),
    })),
  };
}

/** The workbook with the rows of its first sheet again and again, until it has so many. */
export function lengthened(workbook: WorkbookSnapshot, rows: number): WorkbookSnapshot {
  const [first, ...others] = workbook.sheets;
  if (!first) return workbook;
  const head = first.values.slice(0, 2);
  const body = first.values.slice(2).filter((row) => row.some((value) => value !== null));
  const values = Array.from({ length: rows }, (_, row) => body[row % body.length] ?? []);
  return { sheets: [{ name: first.name, values: [...head, ...values] }, ...others] };
}
