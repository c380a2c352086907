// `npm run push:sheets [spreadsheet id or address]`: builds the script and its sidebar and pushes them into a spreadsheet's
// script project. The first time it makes that project: bound to the spreadsheet given, or with a new spreadsheet.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildAppsScript } from './apps-script.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}dist/apps-script`;
const project = `${root}.clasp.json`;
const clasp = `${root}node_modules/@google/clasp/build/src/index.js`;

function run(...args) {
  const { status } = spawnSync(process.execPath, [clasp, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      'clasp did not finish. If it asks for a login: npx clasp login. If the Apps Script API is off: https://script.google.com/home/usersettings',
    );
    process.exit(1);
  }
}

await buildAppsScript();
if (!existsSync(project)) {
  const given = process.argv[2];
  const id = given && (/\/d\/([\w-]{20,})/.exec(given)?.[1] ?? given);
  const binding = id ? ['--parentId', id] : ['--type', 'sheets'];
  run('create-script', '--title', 'ALKE', ...binding, '--rootDir', 'dist/apps-script');
  // clasp fetches the manifest of the new project over ours.
  copyFileSync(`${root}appsscript.json`, `${folder}/appsscript.json`);
}
run('push', '--force');
console.log('Valmis. Lataa taulukko uudelleen selaimessa: valikko ALKE ilmestyy.');
