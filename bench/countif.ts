import { spawnSync } from 'node:child_process';
import { convert } from '../build/libreoffice.ts';
import { check } from '../src/check.ts';
import { newXlsx } from '../src/hosts/file/new-workbook.ts';
import { ROUND_2026 } from '../src/rounds/config.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';
import type { WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import { largeWorkbook } from './engine/large-workbook.ts';
import { inTurns, type Measured, type NoNumber } from './measure.ts';

const ROWS = 50_000;
/** How many times faster ours is to be. */
const GOAL = 1000;
const TODAY = '2026-01-15';

/** The rows as they stand in the sheet, with the classical column beside them or with a number in its place. */
function withColumn(
  workbook: WorkbookSnapshot,
  formula: (row: number) => string | null,
): Uint8Array {
  const sheets = workbook.sheets
    .filter(({ name }) => name === 'Maakunnat')
    .map(
      ({ name, values }): SheetModel => ({
        name,
        widths: [],
        rows: values.map((cells, row) => {
          const written = row === 0 ? null : formula(row + 1);
          return {
            cells: [
              ...Array.from({ length: 5 }, (_, column) => ({ value: cells[column] ?? null })),
              written === null ? { value: row } : { formula: written },
            ],
          };
        }),
      }),
    );
  return newXlsx(sheets, { title: 'Laskenta', language: 'fi-FI' });
}

// Version 7.4 falls over when several threads work out as many formulas as these.
process.env.SC_FORCE_CALCULATION = 'core';

/** Milliseconds that LibreOffice takes from its start to the end, all formulas worked out. */
function recalculate(name: string, bytes: Uint8Array, patience?: number): number {
  const start = performance.now();
  convert(new Map([[`${name}.xlsx`, bytes]]), 'csv', patience);
  return performance.now() - start;
}

/** Its fall is told, and is no crash of the bench. */
function worked(measure: () => number, patience: number): number | NoNumber {
  try {
    return Math.max(1, measure());
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT'
      ? { is: 'could not', why: `not done in ${patience} s`, givenUpAt: patience * 1000 }
      : { is: 'not measured', why: 'LibreOffice fell over' };
  }
}

export default function countif(): readonly Measured[] {
  const large = largeWorkbook({ rows: ROWS, discussions: 5, people: 1_000 }, ROUND_2026);
  const json = JSON.stringify(large);
  const [ours = 0] = inTurns(
    () => JSON.parse(json) as WorkbookSnapshot,
    [(workbook) => check(workbook, TODAY).findings.length],
    { turns: 7, warmUp: 2, inARow: 3 },
  );
  const last = ROWS + 1;
  const columns = [
    {
      against: 'one column =COUNTIF($D$2:$D$50001,D2) in LibreOffice',
      formula: (row: number) => `COUNTIF($D$2:$D$${last},D${row})`,
    },
    {
      against: 'one column =COUNTIFS(…A;A2;…B;B2) in LibreOffice',
      formula: (row: number) => `COUNTIFS($A$2:$A$${last},A${row},$B$2:$B$${last},B${row})`,
    },
  ];
  const isHere = spawnSync('soffice', ['--version']).status === 0;
  const empty = isHere
    ? recalculate(
        'numbers',
        withColumn(large, () => null),
      )
    : 0;
  // Who is not done by then has lost.
  const patience = Math.ceil((GOAL * ours) / 1000) + 1;
  return columns.map(({ against, formula }) => {
    const theirs: number | NoNumber = isHere
      ? worked(
          () =>
            recalculate(
              'formulas',
              withColumn(large, formula),
              patience + Math.ceil(empty / 1000),
            ) - empty,
          patience,
        )
      : {
          is: 'not measured',
          why: 'LibreOffice is missing (Debian: apt-get install libreoffice-calc)',
        };
    return {
      what: 'check: 50 000 region rows, every rule',
      ours,
      against,
      theirs,
      goal: '≥ 1 000 × faster',
      least: GOAL,
      how: 'Ours finds everything that the rules know; the formulas only count how often a value stands in its column (COUNTIF of the address, the usual test for duplicates; COUNTIFS of the region in its discussion). LibreOffice without a window opens the sheet, works every formula out and saves it; the same with numbers in the formulas’ place is taken off (one thread), so start, opening and saving do not count.',
    };
  });
}
