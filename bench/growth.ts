import { check } from '../src/check.ts';
import { marksOf } from '../src/findings/marks.ts';
import { openXlsx } from '../src/hosts/file/xlsx-file.ts';
import { ROUND_2026 } from '../src/rounds/config.ts';
import type { WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import { largeWorkbook } from './engine/large-workbook.ts';
import { wideWorkbook } from './file/wide-workbook.ts';
import { inTurns, type Measured, type Results } from './measure.ts';

const SIZES = [100, 1_000, 10_000, 100_000];
const TODAY = '2026-01-15';

/** How the time grows with the rows, each ten times the one before. */
export default function growth(): Results {
  const checked = timesOf(
    (rows) => {
      const json = JSON.stringify(
        largeWorkbook({ rows, discussions: 5, people: 1_000 }, ROUND_2026),
      );
      return () => JSON.parse(json) as WorkbookSnapshot;
    },
    (workbook) => check(workbook, TODAY).findings.length,
  );
  const saved = timesOf(
    (rows) => {
      const bytes = wideWorkbook(rows);
      return () => bytes;
    },
    (bytes) => {
      const file = openXlsx(bytes);
      file.paint(marksOf(check(file.snapshot(), TODAY).findings));
      return file.save();
    },
  );
  const how =
    'Sizes in turns after warming up, median of 5 turns; the small ones many times in a row. Linear is 10 ×.';
  return {
    lines: [
      ...linesOf('growth: check', checked, how),
      ...linesOf('growth: open, check, paint, save', saved, how),
    ],
    tables: [
      {
        title: 'Growth with the rows',
        how: 'Milliseconds, and microseconds for each row. `check` is given a snapshot of five columns; the file has twelve.',
        head: ['rows', 'check, ms', 'µs a row', 'open, check, paint, save, ms', 'µs a row'],
        rows: SIZES.map((rows, index) => [
          spaced(rows),
          ...[checked, saved].flatMap((times) => {
            const ms = times[index] ?? 0;
            return [ms.toFixed(ms < 10 ? 1 : 0), ((ms * 1000) / rows).toFixed(1)];
          }),
        ]),
      },
    ],
  };
}

/** Median milliseconds for each size. */
function timesOf<Material>(
  prepareFor: (rows: number) => () => Material,
  work: (material: Material) => unknown,
): readonly number[] {
  const prepared = SIZES.map(prepareFor);
  // Of small sizes so many in a row that a clock can tell them.
  const inARow = SIZES.map((rows) => Math.max(1, Math.round(2_000 / rows)));
  const times = inTurns(
    () => null,
    prepared.map((prepare, index) => () => {
      for (let count = 0; count < (inARow[index] ?? 1); count++) work(prepare());
    }),
    { turns: 5, warmUp: 2, inARow: 1 },
  );
  return times.map((time, index) => time / (inARow[index] ?? 1));
}

function linesOf(what: string, times: readonly number[], how: string): readonly Measured[] {
  return SIZES.slice(1).map((rows, index) => ({
    what: `${what}, ${spaced(rows)} rows`,
    ours: times[index + 1] ?? 0,
    against: `${spaced(SIZES[index] ?? 0)} rows`,
    theirs: times[index] ?? 0,
    goal: '≤ 12 ×',
    most: 12,
    how,
  }));
}

const spaced = (number: number): string => number.toLocaleString('en').replaceAll(',', ' ');
