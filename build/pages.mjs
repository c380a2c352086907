// Builds the browser page: dist/web/ to be served, and dist/alke.html, which is the same page in one file.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What every page of ours is bundled with. */
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
    loader: { '.docx': 'binary', '.xlsx': 'binary' },
    define: { ALKE_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
    metafile: true,
  };
}

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

/** dist/web: a page that loads documents, the sample and the rest of what is seldom needed only when asked. */
export async function buildServedPage() {
  rmSync(`${root}dist/web`, { recursive: true, force: true });
  const result = await build({
    ...pageOptions(),
    entryPoints: { alke: 'taskpane/browser.tsx' },
    outdir: 'dist/web',
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    splitting: true,
  });
  writeFileSync(
    `${root}dist/web/index.html`,
    fillPage({
      csp: policy("'self'", "'self'"),
      icon,
      styles: '<link rel="stylesheet" href="alke.css">',
      scripts: '<script type="module" src="alke.js"></script>',
    }),
  );
  return result.metafile;
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** dist/alke.html: everything in one file, which works from a disk. */
export async function buildSingleFile() {
  const { outputFiles } = await build({
    ...pageOptions(),
    entryPoints: { alke: 'taskpane/browser.tsx' },
    outdir: 'dist/single',
    format: 'iife',
    write: false,
  });
  const textOf = (extension) =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  const script = textOf('.js');
  const style = textOf('.css');
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
    throw new Error('The script or the style would end its own element');
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(
    `${root}dist/alke.html`,
    fillPage({
      csp: policy(hashOf(script), hashOf(style)),
      icon,
      styles: `<style>${style}</style>`,
      scripts: `<script>${script}</script>`,
    }),
  );
}

export async function buildPages() {
  await buildServedPage();
  await buildSingleFile();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
