// Builds the browser page: dist/web/ to be served, and dist/alke.html, which is the same page in one file.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { HELPERS, leanDocxtemplater, STAND_INS } from './docxtemplater.mjs';
import { inOnePiece } from './one-script.mjs';
import { readRound } from './read-round.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What every page of ours is bundled with.
 * @returns {import('esbuild').BuildOptions}
 */
export function pageOptions() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    alias: STAND_INS,
    inject: [HELPERS],
    plugins: [sampleResults, readRound, leanDocxtemplater],
    define: { ALKE_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
    metafile: true,
  };
}

/**
 * The same for pages that are served, in chunks. Chromium compiles a script that begins with this line whole, beside the
 * page and while it comes (explicit compile hints, 136): function by function the window would wait for it.
 * @returns {import('esbuild').BuildOptions}
 */
export const servedOptions = () => ({
  ...pageOptions(),
  banner: { js: '//# allFunctionsCalledOnLoad' },
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  splitting: true,
});

/** What the formulas of the sample workbooks come to, read from samples/: the page makes the same samples from code. */
const sampleResults = {
  name: 'sample-results',
  setup({ onResolve, onLoad }) {
    const namespace = 'sample-results';
    onResolve({ filter: /^alke:sample-results$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, async () => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: ['build/samples/results.ts'],
        bundle: true,
        write: false,
        platform: 'node',
        format: 'esm',
      });
      const code = Buffer.from(outputFiles[0].contents).toString('base64');
      const { sampleResults } = await import(`data:text/javascript;base64,${code}`);
      return { contents: JSON.stringify(sampleResults(`${root}samples`)), loader: 'json' };
    });
  },
};

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0f6cbd"/><path d="M4 8.5 7 11.5 12 5" fill="none" stroke="#fff" stroke-width="2"/></svg>';

/** Nothing may be loaded or sent but what the page itself is made of. */
const policy = (scripts, styles) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The page with its holes filled. A function as the filling: `$` in a script means nothing. */
function fillPage(fillings) {
  return readFileSync(`${root}taskpane/page/index.html`, 'utf8').replace(
    /%(\w+)%/g,
    (hole, name) => fillings[name] ?? hole,
  );
}

const icon = `data:image/svg+xml,${encodeURIComponent(ICON)}`;

/** The chunks that a page begins with, so that the browser fetches them at once and not one after another. */
export function preloadsOf({ outputs }, folder) {
  const name = (output) => relative(folder, resolve(root, output)).replaceAll('\\', '/');
  const needed = new Set();
  const add = (output) => {
    for (const { path, kind } of outputs[output].imports)
      if (kind === 'import-statement' && !needed.has(path)) {
        needed.add(path);
        add(path);
      }
  };
  add(Object.keys(outputs).find((output) => name(output) === 'alke.js'));
  return [...needed]
    .map((output) => `<link rel="modulepreload" href="${name(output)}">`)
    .join('\n    ');
}

/** web: a page that loads documents, the sample and the rest of what is seldom needed only when asked. */
export async function buildServedPage(folder) {
  rmSync(`${folder}/web`, { recursive: true, force: true });
  const result = await build({
    ...servedOptions(),
    entryPoints: { alke: 'taskpane/browser.ts' },
    outdir: `${folder}/web`,
  });
  writeFileSync(
    `${folder}/web/index.html`,
    fillPage({
      csp: policy("'self'", "'self'"),
      icon,
      styles: `${preloadsOf(result.metafile, `${folder}/web`)}
    <link rel="stylesheet" href="alke.css">`,
      scripts: '<script type="module" src="alke.js"></script>',
    }),
  );
  return result.metafile;
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** alke.html: everything in one file, which works from a disk. */
async function buildSingleFile(folder) {
  const whole = await inOnePiece({ ...pageOptions(), entryPoints: ['taskpane/browser.ts'] });
  // Inside an element of its own a script may not hold these; in strings and patterns \x3C says the same.
  const script = whole.script.replace(/<(?=!--|\/?script)/gi, '\\x3C');
  await transform(script, { loader: 'js' });
  const { style } = whole;
  if (/<\/style/i.test(style)) throw new Error('The style would end its own element');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/alke.html`,
    fillPage({
      csp: policy(hashOf(script), hashOf(style)),
      icon,
      styles: `<style>${style}</style>`,
      scripts: `<script>${script}</script>`,
    }),
  );
}

/** Both, into a folder; dist when not said. */
export async function buildPages(folder = `${root}dist`) {
  const metafile = await buildServedPage(folder);
  await buildSingleFile(folder);
  return metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
