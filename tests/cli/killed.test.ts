import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCli } from '../../build/cli.mjs';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';

const root = resolve(import.meta.dirname, '../..');
const SAMPLE = join(root, 'samples/alke-2026-esimerkki.xlsx');
const SWEDISH = join(root, 'samples/alke-2026-exempel.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'alke-killed-'));

beforeAll(() => buildCli('out/cli-killed'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Paints the sample over an earlier copy, and ends the process without notice after so many ms; whether it came that far. */
function paintKilled(output: string, ms: number): Promise<{ finished: boolean; took: number }> {
  const from = performance.now();
  const alke = spawn(
    process.execPath,
    [join(root, 'out/cli-killed/alke.mjs'), 'paint', SAMPLE, '-o', output, '--today', '2026-01-15'],
    { stdio: 'ignore' },
  );
  const kill = setTimeout(() => alke.kill('SIGKILL'), ms);
  return new Promise((resolved, rejected) => {
    alke.on('error', rejected);
    alke.on('exit', (_, signal) => {
      clearTimeout(kill);
      resolved({ finished: signal === null, took: performance.now() - from });
    });
  });
}

it('killed at any moment of saving, the earlier copy or the whole new one is there', async () => {
  const output = join(folder, 'copy.xlsx');
  const original = readFileSync(SAMPLE);
  copyFileSync(SWEDISH, output);
  const { finished, took } = await paintKilled(output, 120_000);
  expect(finished).toBe(true);
  const painted = readFileSync(output);
  openXlsx(new Uint8Array(painted)).snapshot();

  // From where the workbook is read to where the copy is put in its place.
  const moments = Array.from({ length: 8 }, (_, index) => took * (0.3 + index * 0.09));
  let killed = 0;
  for (const ms of moments) {
    copyFileSync(SWEDISH, output);
    const ran = await paintKilled(output, ms);
    if (!ran.finished) killed++;
    const now = readFileSync(output);
    const isWhole = now.equals(painted) || (!ran.finished && now.equals(readFileSync(SWEDISH)));
    expect(isWhole, `after ${Math.round(ms)} ms`).toBe(true);
    expect(readFileSync(SAMPLE).equals(original)).toBe(true);
  }
  expect(killed).toBeGreaterThan(0);
  // What was begun lies beside under a name that no program opens, and is never taken for a workbook.
  for (const name of readdirSync(folder))
    expect(name).toMatch(/^copy\.xlsx$|^\.copy\.xlsx\..*\.part$/);
});
