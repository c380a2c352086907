// One program's whole work on a workbook in a process of its own, so that its memory can be told from the others'.
// `one-workbook.ts NAME FROM TO`; prints {"ms", "peak"}: milliseconds from the read bytes to the saved ones, and the most
// memory that the process ever held, in MB.
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from '../../src/check.ts';
import { marksOf } from '../../src/findings/marks.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { type Change, LIBRARIES } from './libraries.ts';

/** The cells that the libraries change: as many as fingers on a hand, all over the sheet. */
const CHANGES: readonly Change[] = [2, 50, 400, 3_000, 9_000].map((row) => ({
  sheet: 1,
  cell: `B${row}`,
  text: 'Lappi',
  coloured: true,
}));

/** The whole main job: every value read, every rule checked, every finding coloured. */
const ours = (bytes: Uint8Array): Uint8Array => {
  const file = openXlsx(bytes);
  const { findings } = check(file.snapshot(), '2026-01-15');
  file.paint(marksOf(findings));
  return file.save();
};

const [, , name = '', from = '', to = ''] = process.argv;
// A bare Node also reads the file: only what is done with it counts.
const work =
  name === 'bare'
    ? (bytes: Uint8Array) => bytes
    : name === 'ours'
      ? ours
      : await LIBRARIES[name]?.().then((library) => (bytes: Uint8Array) => library(bytes, CHANGES));
if (!work) throw new Error(`No library ${name}`);
const bytes = new Uint8Array(readFileSync(from));
const start = performance.now();
const saved = await work(bytes);
const ms = performance.now() - start;
writeFileSync(to, saved);
console.log(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024 }));
