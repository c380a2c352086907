import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { newXlsx } from '../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../src/hosts/file/xlsx-file.ts';
import { HostError } from '../src/hosts/host.ts';
import { EVERYTHING } from '../tests/hosts/file/everything.ts';
import { countFeatures, FEATURES } from './features/count.ts';
import { LIBRARIES } from './file/libraries.ts';
import type { Measured, Results, Table } from './measure.ts';
import { bundled } from './processes/own-process.ts';

/** From the project’s folder, where a bench runs. Difficult workbooks of many programs; they are not in the repository, but may lie beside it. */
const DIFFICULT = '../shared/workbooks';
/** Seconds after which a library is taken to be stuck in a workbook. */
const PATIENCE = 60;

/** How much of what stands in real workbooks is still there after one cell has been written. */
export default async function features(): Promise<Results> {
  const program = await bundled('features/one-library.ts');
  const folder = mkdtempSync(join(tmpdir(), 'alke-bench-'));
  try {
    const files = workbooks(folder);
    const names = ['ours', ...Object.keys(LIBRARIES)];
    const kept = names.map((name, index) => {
      const to = join(folder, `saved-${index}`);
      mkdirSync(to);
      saveAll(program, name, to, files);
      return keptOf(files, to);
    });
    return { lines: linesOf(names, kept, files.length), tables: [tableOf(names, kept, files)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The difficult workbooks that are workbooks at all; without them, what the tests make. */
function workbooks(folder: string): readonly string[] {
  const from = join(folder, 'from');
  mkdirSync(from);
  if (!existsSync(DIFFICULT)) {
    writeFileSync(
      join(from, 'everything.xlsx'),
      newXlsx(EVERYTHING, { title: 'x', language: 'fi-FI' }),
    );
    spawnSync('/usr/bin/python3', [
      'tests/hosts/file/openpyxl_workbooks.py',
      'make',
      join(from, 'openpyxl.xlsx'),
    ]);
    return [from, 'samples'].flatMap((place) => readable(place));
  }
  return readable(DIFFICULT);
}

const readable = (place: string): readonly string[] =>
  readdirSync(place)
    .filter((name) => /\.xl[st][xm]$/.test(name))
    .map((name) => join(place, name))
    .filter((file) => {
      try {
        return openXlsx(new Uint8Array(readFileSync(file))).snapshot().sheets.length > 0;
      } catch (error) {
        // Damaged, encrypted or a bomb on purpose.
        if (error instanceof HostError) return false;
        throw error;
      }
    });

/** Saves what the library can; where it gets stuck or falls over, it goes on with the next workbook. */
function saveAll(program: string, name: string, to: string, files: readonly string[]): void {
  let left = files;
  while (left.length > 0) {
    const { stdout } = spawnSync(process.execPath, [program, name, to, ...left], {
      encoding: 'utf8',
      timeout: PATIENCE * 1000,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    });
    const done = stdout.split('\n').filter((line) => line.startsWith('@'));
    if (name === 'ours')
      for (const [index, line] of done.entries())
        if (line !== '@null') throw new Error(`${basename(left[index] ?? '')}: ${line.slice(1)}`);
    left = left.slice(done.length + 1);
  }
}

interface Kept {
  readonly saved: number;
  /** Workbooks in which every feature is still there. */
  readonly whole: number;
  /** By feature: how many stand in the workbooks that could be saved, and how many are still there. */
  readonly features: ReadonlyMap<string, Before>;
  /** The files' parts, and how many have the same bytes. */
  readonly parts: Before;
}

interface Before {
  readonly before: number;
  readonly after: number;
}

const NOTHING = new Uint8Array(0);

function keptOf(files: readonly string[], to: string): Kept {
  let saved = 0;
  let whole = 0;
  const parts = { before: 0, after: 0 };
  const features = new Map(FEATURES.map((feature) => [feature, { before: 0, after: 0 }]));
  for (const file of files) {
    const result = join(to, basename(file));
    if (!existsSync(result)) continue;
    saved++;
    const source = unzipSync(new Uint8Array(readFileSync(file)));
    const target = unzipSync(new Uint8Array(readFileSync(result)));
    for (const [path, bytes] of Object.entries(source)) {
      parts.before++;
      if (Buffer.compare(bytes, target[path] ?? NOTHING) === 0) parts.after++;
    }
    const before = countFeatures(source);
    const after = countFeatures(target);
    let lost = 0;
    for (const [feature, sum] of features) {
      const had = before.get(feature) ?? 0;
      const has = Math.min(had, after.get(feature) ?? 0);
      lost += had - has;
      features.set(feature, { before: sum.before + had, after: sum.after + has });
    }
    if (lost === 0) whole++;
  }
  return { saved, whole, features, parts };
}

const sumOf = ({ features }: Kept, key: 'before' | 'after'): number =>
  [...features.values()].reduce((sum, one) => sum + one[key], 0);
const lostBy = (kept: Kept): number => sumOf(kept, 'before') - sumOf(kept, 'after');

function linesOf(
  names: readonly string[],
  kept: readonly Kept[],
  files: number,
): readonly Measured[] {
  const [ours, ...others] = kept;
  if (!ours || ours.saved < files) throw new Error('Ours did not save every workbook');
  const spoilt = ({ whole }: Kept) => files - whole;
  return others.map((theirs, index) => ({
    what: `file: of ${files} difficult workbooks, refused or harmed`,
    ours: spoilt(ours),
    against: `${names[index + 1]}: ${files - theirs.saved} refused, ${lostBy(theirs)} features lost`,
    theirs: spoilt(theirs),
    goal: 'none',
    most: 0,
    unit: 'workbooks',
    how: 'Each opens every workbook, writes one cell and saves; what stood in the file before and after is counted kind by kind (bench/features/count.ts). Harmed is a workbook in which there is less of any kind than before. The table “What survives” has the kinds.',
  }));
}

function tableOf(names: readonly string[], kept: readonly Kept[], files: readonly string[]): Table {
  const cells = (tell: (one: Kept) => string | number) => kept.map(tell);
  const found = FEATURES.filter((feature) => kept.some((one) => one.features.get(feature)?.before));
  return {
    title: 'What survives when one cell is written',
    how: `${files.length} workbooks of many programs, opened and saved by each. “3 of 5”: five stood in the workbooks that it could save, three are still there. A part counts as there whatever has become of its contents; ours leaves its bytes as they were.`,
    head: ['', ...names],
    rows: [
      ['workbooks saved', ...cells(({ saved }) => `${saved} of ${files.length}`)],
      ['… without losing anything', ...cells(({ saved, whole }) => `${whole} of ${saved}`)],
      ...found.map((feature) => [
        feature,
        ...cells(({ features }) => {
          const { before = 0, after = 0 } = features.get(feature) ?? {};
          return before === after ? `all ${before}` : `${after} of ${before}`;
        }),
      ]),
      ['**all features**', ...cells((one) => `${sumOf(one, 'after')} of ${sumOf(one, 'before')}`)],
      [
        'parts that are the same bytes (the written sheet is none)',
        ...cells(({ parts }) => `${parts.after} of ${parts.before}`),
      ],
    ],
  };
}
