// Builds dist/apps-script: the script that is bound to a spreadsheet, its sidebar and its manifest, as clasp pushes them.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { readRound } from './read-round.mjs';
import { buildSidebar } from './sidebar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const shared = {
  absWorkingDir: root,
  entryPoints: ['src/apps-script.ts'],
  bundle: true,
  write: false,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  // What Apps Script knows for certain. No class fields: static and private ones it does not (google/clasp#935).
  target: 'es2020',
  plugins: [readRound],
  logLevel: 'warning',
};

/** Code.js: Apps Script sees only functions at the top, so each export gets one that passes the call on. */
export async function buildCode() {
  const probe = await build({ ...shared, format: 'esm', metafile: true });
  const names = Object.values(probe.metafile.outputs).flatMap(({ exports }) => exports);
  const { outputFiles } = await build({
    ...shared,
    format: 'iife',
    globalName: 'ALKE_',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/** @OnlyCurrentDoc */' },
    footer: {
      js: names
        .map((name) => `function ${name}(){return ALKE_.${name}.apply(this,arguments)}`)
        .join('\n'),
    },
  });
  return outputFiles[0].text;
}

/** All of it, into a folder; dist/apps-script when not said. */
export async function buildAppsScript(folder = `${root}dist/apps-script`) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/Code.js`, await buildCode());
  writeFileSync(`${folder}/Sidebar.html`, await buildSidebar());
  copyFileSync(`${root}appsscript.json`, `${folder}/appsscript.json`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAppsScript();
