import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = '../../build/pages.mjs';

interface Pages {
  pageOptions(): BuildOptions;
  buildPages(folder: string): Promise<unknown>;
}

let pages: Pages;
let folder: string;
beforeAll(async () => {
  pages = (await import(script)) as Pages;
  folder = mkdtempSync(join(tmpdir(), 'alke-size-'));
  await pages.buildPages(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bytes as a server sends them. */
const packed = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** What is loaded when the pane's page opens: everything behind `import()` stays away. */
const withoutLater: Plugin = {
  name: 'without-later',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** What the pane shares with the command line and Apps Script: rules, words, rounds, documents, hosts. */
const withoutCore: Plugin = {
  name: 'without-core',
  setup({ onResolve }) {
    onResolve({ filter: /\/src\// }, ({ path }) => ({ path, external: true }));
  },
};

async function sizeOf(entry: string, ...plugins: readonly Plugin[]): Promise<number> {
  const options = pages.pageOptions();
  const { outputFiles = [] } = await build({
    ...options,
    plugins: [...plugins, ...(options.plugins ?? [])],
    entryPoints: { page: entry },
    outdir: folder,
    format: 'esm',
    write: false,
  });
  expect(outputFiles.map(({ path }) => path.split('.').at(-1)).sort()).toEqual(['css', 'js']);
  return outputFiles.reduce((sum, { contents }) => sum + packed(contents), 0);
}

/*
 * "Pane code ≤ 40 kB gzip without the document engine": the pane's own code is what stands under taskpane/ for every
 * host, script and style of all its screens, with Preact. Rules, words in three languages and rounds in src/ belong to
 * the command line and Apps Script as well, and are counted in what is loaded first.
 */
describe('the pane', () => {
  it('is at most 40 kB of its own code, all screens, style and Preact', async () => {
    const size = await sizeOf('taskpane/start.tsx', withoutCore);
    expect(size).toBeLessThanOrEqual(40_000);
    expect(size).toBeGreaterThan(20_000);
  });

  it('loads at most 90 kB before its first list, rules and words in three languages included', async () => {
    const size = await sizeOf('taskpane/start.tsx', withoutLater);
    expect(size).toBeLessThanOrEqual(90_000);
  });

  it('loads no document engine before somebody comes to the documents', async () => {
    const { metafile } = await build({
      ...pages.pageOptions(),
      plugins: [withoutLater, ...(pages.pageOptions().plugins ?? [])],
      entryPoints: { page: 'taskpane/start.tsx' },
      outdir: folder,
      format: 'esm',
      write: false,
    });
    const files = Object.keys(metafile?.inputs ?? {});
    expect(files.length).toBeGreaterThan(50);
    expect(
      files.filter((name) => /node_modules\/docxtemplater|src\/documents\//.test(name)),
    ).toEqual([]);
  });
});

describe('the page in one file', () => {
  it('is at most 250 kB packed, with everything in it', () => {
    const html = readFileSync(join(folder, 'alke.html'));
    expect(packed(html)).toBeLessThanOrEqual(250_000);
    expect(html.includes('w:document')).toBe(true);
  });
});
