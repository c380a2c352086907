// What of others is bundled into dist, with its licences: docs/licences.md, and dist/licences.md beside what ships.
// Read from package-lock.json and the packages themselves: `node build/licences.mjs` after a package has changed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages that ship: those that the product needs, and those that they need. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
    .map(([folder, { version, license }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
      notice: noticeIn(`${root}${folder}`),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function noticeIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`No licence in ${folder}`);
  return readFileSync(`${folder}/${file}`, 'utf8').replace(/\r\n/g, '\n').trim();
}

/** The page: a table, then each licence in full. */
export function licencesPage() {
  const packages = shippedPackages();
  return [
    '# Licences of what is bundled',
    '',
    'The project itself is under the EUPL 1.2. Bundled into what ships (`dist`) is code of these packages, under their own licences.',
    'This page is made by `node build/licences.mjs`, and `npm run build` puts it into `dist` too.',
    '',
    '| Package | Version | Licence |',
    '| --- | --- | --- |',
    ...packages.map(({ name, version, license }) => `| \`${name}\` | ${version} | ${license} |`),
    '',
    'Office’s colours in the pane are taken from `@fluentui/tokens` (MIT, Microsoft Corporation) when the page is built.',
    'Excel loads office.js from Microsoft itself; it is not bundled.',
    '',
    ...packages.flatMap(({ name, notice }) => [
      `## ${name}`,
      '',
      '```text',
      notice.replace(/```/g, "'''"),
      '```',
      '',
    ]),
  ].join('\n');
}

/** Puts the page beside what ships. */
export function buildLicences(folder = `${root}dist`) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/licences.md`, licencesPage());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}docs/licences.md`, licencesPage());
  buildLicences();
}
