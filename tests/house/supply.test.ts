import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../../build/cli.mjs';
import { licencesPage, shippedPackages } from '../../build/licences.mjs';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const locked: readonly (readonly [string, Locked])[] = Object.entries<Locked>(
  JSON.parse(read('package-lock.json')).packages,
).filter(([folder]) => folder !== '');

describe('the packages', () => {
  it('have exact versions, and the lock file has the same', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect(locked.find(([folder]) => folder === `node_modules/${name}`)?.[1].version).toBe(
        version,
      );
    }
  });

  it('are locked by their content and by no place to fetch them from', () => {
    for (const [folder, { resolved, integrity, link }] of locked) {
      expect(resolved, folder).toBeUndefined();
      if (!link) expect(integrity, folder).toMatch(/^sha512-/);
    }
  });

  it('need no script of their own when they are installed, but for one that works without', () => {
    const scripted = locked.flatMap(([folder, { hasInstallScript }]) =>
      hasInstallScript ? [folder] : [],
    );
    // esbuild's only checks that its program is the right one, and saves a start of Node.
    expect(scripted.filter((folder) => !/(?:^|\/)(?:esbuild|fsevents)$/.test(folder))).toEqual([]);
  });

  it('that ship are few, each named in README with why', () => {
    expect(shippedPackages().map(({ name }) => name)).toEqual([
      '@xmldom/xmldom',
      'docxtemplater',
      'fflate',
      'pako',
      'pizzip',
      'preact',
      'zod',
    ]);
    const readme = read('README.md');
    const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !readme.includes(`\`${name}\``),
    );
    expect(unnamed).toEqual([]);
  });

  it('have their licences in docs/licences.md as they are', () => {
    expect(read('docs/licences.md')).toBe(licencesPage());
    for (const { name, license } of shippedPackages()) expect(license, name).toMatch(/MIT/);
  });
});

describe('the command line asks nothing of any network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alke-offline-'));
  beforeAll(() => buildCli('out/cli-offline'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const SAMPLE = join(root, 'samples/alke-2026-esimerkki.xlsx');
  const offline = (...args: readonly string[]) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        join(root, 'tests/house/no-network.mjs'),
        ...(args[0] === '-e' ? ['--input-type=module'] : [join(root, 'out/cli-offline/alke.mjs')]),
        ...args,
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );

  it('and the test would see it', () => {
    const { status, stderr } = offline('-e', "await fetch('http://localhost:9')");
    expect({ status, stderr }).toEqual({ status: 99, stderr: 'NETWORK fetch\n' });
  });

  it.each([
    [['new', 'new.xlsx']],
    [['check', SAMPLE, '--format', 'html']],
    [['paint', SAMPLE, '-o', 'painted.xlsx']],
    [['fix', SAMPLE, '-o', 'fixed.xlsx']],
    [['schedule', SAMPLE]],
    [['documents', SAMPLE, '-o', 'documents', '--kind', 'all']],
    [['round', SAMPLE, '--year', '2027', '-o', 'next.xlsx']],
    [['follow-up', SAMPLE]],
    [['retention', SAMPLE, '-o', 'emptied.xlsx']],
  ])('%j', (args) => {
    const { status, stderr } = offline(...args);
    expect(stderr).not.toContain('NETWORK');
    expect(status).toBeLessThan(2);
  });
});
