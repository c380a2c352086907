import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIBRARIES } from './file/libraries.ts';
import { wideWorkbook } from './file/wide-workbook.ts';
import { type Measured, median, type NoNumber } from './measure.ts';
import { answerOf, bundled, isNoNumber } from './processes/own-process.ts';

/** Each size with the turns that the time allows, and the seconds after which a library is given up. */
const SIZES = [
  { rows: 10_000, turns: 5, seconds: 60, isPromised: false },
  { rows: 100_000, turns: 3, seconds: 150, isPromised: true },
] as const;

interface Run {
  readonly ms: number;
  /** MB */
  readonly peak: number;
}

/** Open, check, colour and save by us; open, change five cells and save by the libraries. */
export default async function file(): Promise<readonly Measured[]> {
  const program = await bundled('file/one-workbook.ts');
  const folder = mkdtempSync(join(tmpdir(), 'alke-bench-'));
  try {
    return SIZES.flatMap((size) => {
      const from = join(folder, `${size.rows}.xlsx`);
      writeFileSync(from, wideWorkbook(size.rows));
      return linesOf(size, (name) =>
        answerOf<Run>(
          process.execPath,
          [program, name, from, join(folder, 'saved.xlsx')],
          size.seconds,
        ),
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(
  { rows, turns, seconds, isPromised }: (typeof SIZES)[number],
  run: (name: string) => Run | NoNumber,
): readonly Measured[] {
  const names = ['bare', 'ours', ...Object.keys(LIBRARIES)];
  const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
  const failures = new Map<string, NoNumber>();
  for (let turn = 0; turn < turns; turn++)
    for (const [name, done] of runs) {
      if (failures.has(name)) continue;
      const answer = run(name);
      if (isNoNumber(answer)) failures.set(name, answer);
      else done.push(answer);
    }
  const figure = (name: string, key: keyof Run) =>
    median((runs.get(name) ?? []).map((one) => one[key]));
  for (const name of ['bare', 'ours']) {
    const failure = failures.get(name);
    if (failure) throw new Error(`${name}: ${failure.why}`);
  }
  const bare = figure('bare', 'peak');
  const size = `${rows.toLocaleString('en').replaceAll(',', ' ')} rows × 12`;
  const method = `Each in a process of its own, median of ${turns} turns, given up after ${seconds} s. Ours reads every cell, checks every rule and colours every finding; the other opens the same file, writes into five cells, colours them if it can, and saves.`;
  return Object.keys(LIBRARIES).flatMap((name): readonly Measured[] => {
    const failure = failures.get(name);
    return [
      {
        what: `file: open, check, paint, save ${size}`,
        ours: figure('ours', 'ms'),
        against: name,
        theirs: failure ?? figure(name, 'ms'),
        goal: isPromised ? '≥ 3 × faster' : 'told',
        ...(isPromised ? { least: 3 } : {}),
        how: `${method} The time from the file’s bytes to the saved bytes.`,
      },
      {
        what: `file: memory for the same, ${size}`,
        ours: figure('ours', 'peak') - bare,
        against: name,
        theirs: failure ?? figure(name, 'peak') - bare,
        goal: isPromised ? '≥ 3 × leaner' : 'told',
        ...(isPromised ? { least: 3 } : {}),
        unit: 'MB',
        how: `${method} The most memory (resident set) that the process ever held, less that of a Node that only reads the file.`,
      },
    ];
  });
}
