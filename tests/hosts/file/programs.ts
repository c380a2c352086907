import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'alke-file-'));

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 110_000,
    maxBuffer: 1e8,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} gave ${status}: ${stderr}`);
  return stdout;
}

let profile: string | undefined;

/** Takes away what LibreOffice left; called when the tests of a file are over. */
export function forgetPrograms(): void {
  if (profile) rmSync(profile, { recursive: true, force: true });
  profile = undefined;
}

/**
 * Has LibreOffice save files in another form (`xlsx`, `pdf`), all in one start; gives the new files in order.
 * Each test file has a profile of its own, so that they may run side by side.
 */
export function convert(files: readonly string[], form: string, folder: string): readonly string[] {
  profile ??= mkdtempSync(join(tmpdir(), 'alke-profile-'));
  mkdirSync(folder, { recursive: true });
  run('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    form,
    '--outdir',
    folder,
    ...files,
  ]);
  return files.map((file) => {
    const made = join(folder, `${basename(file).replace(/\.\w+$/, '')}.${form.split(':')[0]}`);
    if (!existsSync(made)) throw new Error(`LibreOffice did not make ${made}`);
    return made;
  });
}

const SCRIPT = fileURLToPath(new URL('openpyxl_workbooks.py', import.meta.url));

/** Debian's own Python, which has openpyxl. */
const openpyxl = (what: 'make' | 'read', file: string) =>
  run('/usr/bin/python3', [SCRIPT, what, file]);

export const makeByOpenpyxl = (file: string): string => openpyxl('make', file);

export interface OpenpyxlSheet {
  readonly name: string;
  readonly state: string;
  readonly values: readonly (readonly unknown[])[];
  readonly frozen: string | null;
  readonly titles: string | null;
  readonly tab: string | null;
  readonly validations: readonly (readonly [string, string, string | null])[];
  readonly links: readonly (readonly [string, string])[];
  readonly formats: readonly (readonly [string, readonly string[], string | null])[];
}

export function readByOpenpyxl(file: string): {
  readonly sheets: readonly OpenpyxlSheet[];
  readonly title: string | null;
  readonly language: string | null;
} {
  return JSON.parse(openpyxl('read', file));
}

/** How many pixels of each colour (RRGGBB) the pages of a PDF have. */
export function coloursOf(pdf: string): ReadonlyMap<string, number> {
  const picture = pdf.replace(/\.pdf$/, '');
  const count = new Map<string, number>();
  run('pdftoppm', ['-r', '60', pdf, picture]);
  for (let page = 1; ; page++) {
    const name = [1, 2, 3]
      .map((digits) => `${picture}-${String(page).padStart(digits, '0')}.ppm`)
      .find((one) => existsSync(one));
    if (!name) return count;
    const bytes = readFileSync(name);
    const header = /^P6\s+\d+\s+\d+\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
    for (let at = header?.[0].length ?? 0; at + 2 < bytes.length; at += 3) {
      const colour = bytes
        .subarray(at, at + 3)
        .toString('hex')
        .toUpperCase();
      count.set(colour, (count.get(colour) ?? 0) + 1);
    }
  }
}
