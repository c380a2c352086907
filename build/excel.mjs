// Builds the Excel add-in: dist/excel/ is all that has to be put on a web server, manifest.xml all that an administrator needs.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { baseOf, DEVELOPMENT, writeManifest } from './manifest.mjs';
import { pageOptions, preloadsOf, servedOptions } from './pages.mjs';
import { giveUp } from './ready.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where Microsoft's office.js comes from: the one address outside our own from which anything is loaded. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

const policy = (parts) => ["default-src 'none'", ...parts].join('; ');
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function fillPage(name, fillings) {
  return readFileSync(`${root}taskpane/excel/${name}`, 'utf8').replace(
    /%(\w+)%/g,
    (hole, filling) => fillings[filling] ?? hole,
  );
}

/** The address in `--base-url https://…`; without it the add-in is for development on this computer. */
function askedAddress() {
  const at = process.argv.indexOf('--base-url');
  if (at < 0) return DEVELOPMENT;
  try {
    return baseOf(process.argv[at + 1] ?? '');
  } catch (cause) {
    return giveUp(cause.message);
  }
}

/** The task pane, the page that saves files, icons and the manifest, for the web address under which they will be. */
export async function buildExcel(baseUrl = askedAddress(), folder = `${root}dist/excel`) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const result = await build({
    ...servedOptions(),
    entryPoints: { alke: 'taskpane/excel.ts', save: 'taskpane/excel/save.ts' },
    outdir: folder,
  });
  const { outputFiles } = await build({
    ...pageOptions(),
    entryPoints: ['taskpane/excel/first.ts'],
    format: 'iife',
    write: false,
    outdir: folder,
  });
  const first = outputFiles[0].text.trim();
  if (/<\/?script|<!--/i.test(first)) throw new Error('The script would end its own element');
  writeFileSync(
    `${folder}/taskpane.html`,
    fillPage('taskpane.html', {
      csp: policy([
        `script-src 'self' ${OFFICE_JS} ${hashOf(first)}`,
        "style-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
      first: `<script>${first}</script>`,
      preloads: preloadsOf(result.metafile, folder),
    }),
  );
  writeFileSync(
    `${folder}/save.html`,
    fillPage('save.html', {
      csp: policy([
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]),
    }),
  );
  cpSync(`${root}taskpane/excel/icons`, `${folder}/icons`, {
    recursive: true,
    filter: (source) => !source.endsWith('.svg'),
  });
  await writeManifest(`${folder}/manifest.xml`, baseUrl);
  return result.metafile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildExcel();
