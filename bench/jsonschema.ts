import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../src/check.ts';
import { ROUND_2026 } from '../src/rounds/config.ts';
import { formsOfRegion } from '../src/rounds/names.ts';
import type { WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import { largeWorkbook } from './engine/large-workbook.ts';
import { inTurns, type Measured, type NoNumber } from './measure.ts';
import { answerOf, isNoNumber } from './processes/own-process.ts';

const ROWS = 50_000;
const DISCUSSIONS = 5;

/** What a schema can say of a row of Maakunnat: lists, patterns, what must be there. No row knows of another. */
const SCHEMA = {
  type: 'object',
  required: ['discussion', 'region', 'contact', 'email'],
  properties: {
    discussion: { enum: Array.from({ length: DISCUSSIONS }, (_, index) => `K${index + 1}`) },
    region: { enum: ROUND_2026.regions.flatMap(formsOfRegion) },
    contact: { type: 'string', minLength: 1, pattern: '^\\S.*\\S$' },
    email: { type: 'string', pattern: '^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+$' },
    phone: { type: 'string', pattern: '^\\+?[0-9 ()-]{5,}$' },
  },
};

/** Debian's own, which has its packages, or another that has it. */
const PYTHONS = ['/usr/bin/python3', 'python3'];
const MISSING: NoNumber = {
  is: 'not measured',
  why: 'python3-jsonschema is missing (Debian: apt-get install python3-jsonschema)',
};

export default function jsonschema(): readonly Measured[] {
  const large = largeWorkbook({ rows: ROWS, discussions: DISCUSSIONS, people: 1_000 }, ROUND_2026);
  const json = JSON.stringify(large);
  const [ours = 0] = inTurns(
    () => JSON.parse(json) as WorkbookSnapshot,
    [(workbook) => check(workbook, '2026-01-15').findings.length],
    { turns: 7, warmUp: 2, inARow: 3 },
  );
  const theirs = validate(large);
  return [
    {
      what: 'check: 50 000 region rows, every rule',
      ours,
      against: 'python3-jsonschema with lists and patterns for each row',
      theirs,
      goal: 'told',
      how: 'The same rows as objects, validated one by one by python3-jsonschema with a schema of enumerations, patterns and required properties (bench/jsonschema.ts); it knows nothing of other rows, so no duplicates and no clashes. The time of validation alone, without Python’s start and reading.',
    },
  ];
}

function validate({ sheets }: WorkbookSnapshot): number | NoNumber {
  const values = sheets.find(({ name }) => name === 'Maakunnat')?.values.slice(1) ?? [];
  const keys = ['discussion', 'region', 'contact', 'email', 'phone'];
  const rows = values.map((cells) =>
    Object.fromEntries(
      keys.flatMap((key, column) => (cells[column] == null ? [] : [[key, cells[column]]])),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'alke-bench-'));
  try {
    const file = join(folder, 'rows.json');
    writeFileSync(file, JSON.stringify({ schema: SCHEMA, rows }));
    const python = PYTHONS.find(
      (one) => spawnSync(one, ['-c', 'import jsonschema'], { stdio: 'ignore' }).status === 0,
    );
    if (python === undefined) return MISSING;
    const answer = answerOf<{ readonly ms: number; readonly errors: number }>(
      python,
      ['bench/jsonschema/validate.py', file],
      120,
    );
    return isNoNumber(answer) ? answer : answer.ms;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
