import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { buildAppsScript } from '../../build/apps-script.mjs';

const clasp = resolve(import.meta.dirname, '../../node_modules/@google/clasp/build/src/index.js');

it('clasp would push the script, the sidebar and the manifest, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alke-push-'));
  try {
    await buildAppsScript(join(folder, 'dist/apps-script'));
    writeFileSync(
      join(folder, '.clasp.json'),
      JSON.stringify({ scriptId: 'kokeilu', rootDir: 'dist/apps-script' }),
    );
    const { stdout, stderr } = spawnSync(process.execPath, [clasp, '--json', 'status'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const { filesToPush, untrackedFiles } = JSON.parse(stdout) as {
      filesToPush: string[];
      untrackedFiles: string[];
    };
    expect(filesToPush.map((name) => name.replace(/^.*\//, '')).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'appsscript.json',
    ]);
    expect(untrackedFiles).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
