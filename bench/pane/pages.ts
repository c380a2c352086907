import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type OutputFile } from 'esbuild';

/** A page of the bench: its script and style, built for production. */
export interface BenchPage {
  readonly script: string;
  readonly style: string;
}

const pageOf = (files: readonly OutputFile[]): BenchPage => {
  const textOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
};

/** kB of gzip at its best, as servers send it. */
export const packed = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;

/** As the project's own pages are built. */
async function ownOptions(): Promise<BuildOptions> {
  const { servedOptions } = (await import(pathToFileURL(join('build', 'pages.mjs')).href)) as {
    servedOptions(): BuildOptions;
  };
  return { ...servedOptions(), splitting: false, write: false, outdir: 'dist' };
}

/** Our pane with its rules and words; what it loads only when asked stays away, as when it is served. */
export async function ourPage(): Promise<BenchPage> {
  const options = await ownOptions();
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: { page: 'bench/pane/ours.ts' },
    plugins: [...(options.plugins ?? []), withoutLater],
  });
  return pageOf(outputFiles);
}

/** What draws in our pane: its state, its first screen and Preact, without the core that the hosts share. */
export async function ourDrawing(): Promise<BenchPage> {
  const options = await ownOptions();
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: { page: 'taskpane/start.tsx' },
    plugins: [...(options.plugins ?? []), withoutLater, withoutCore],
  });
  return pageOf(outputFiles);
}

/** React and Fluent UI, as they say to build them. */
export async function fluentPage(): Promise<BenchPage> {
  const { outputFiles = [] } = await build({
    entryPoints: { page: 'bench/pane/fluent.tsx' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: 'dist',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  return pageOf(outputFiles);
}

const withoutLater: NonNullable<BuildOptions['plugins']>[number] = {
  name: 'without-later',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const withoutCore: NonNullable<BuildOptions['plugins']>[number] = {
  name: 'without-core',
  setup({ onResolve }) {
    onResolve({ filter: /\/src\// }, ({ path }) => ({ path, external: true }));
  },
};

/** The page with what it is given. */
export function htmlOf({ style }: BenchPage, given: unknown): string {
  const json = JSON.stringify(given).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="fi"><meta charset="utf-8"><title>bench</title><style>${style}</style><body><script id="given" type="application/json">${json}</script><script type="module" src="page.js"></script></body></html>`;
}
