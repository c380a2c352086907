// `npm run build`: everything that ships, into dist/. Each part can also be built alone.
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each part in the order in which they are made: its file here and the function that makes it. */
const PARTS = [
  ['cli.mjs', 'buildCli'],
  ['pages.mjs', 'buildPages'],
  ['excel.mjs', 'buildExcel'],
  ['apps-script.mjs', 'buildAppsScript'],
  ['licences.mjs', 'buildLicences'],
];

export async function buildAll() {
  for (const [file, make] of PARTS) {
    const part = await import(pathToFileURL(`${root}build/${file}`).href);
    await part[make]();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
