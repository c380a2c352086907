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
  const { outputFiles } = await build({
    ...shared,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  // The script is one function that gives what the module exports; esbuild's own wrapping is half a kilobyte more.
  const [, body, list] = /^([\s\S]*)export\s*\{([^}]*)\};?\s*$/.exec(outputFiles[0].text);
  const exported = list.split(',').map((one) => {
    const [inner, name = inner] = one.split(' as ');
    return { inner, name };
  });
  return [
    '/** @OnlyCurrentDoc */',
    `const ALKE_=(()=>{"use strict";${body}return{${exported.map(({ inner, name }) => `${name}:${inner}`)}}})();`,
    ...exported.map(({ name }) => `function ${name}(){return ALKE_.${name}(...arguments)}`),
    '',
  ].join('\n');
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
