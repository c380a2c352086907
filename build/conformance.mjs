// `npm run conformance:excel`: a small add-in that asks a real Excel what the host takes for granted of it, and shows
// where it answers otherwise than the simulated one that the tests use.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeReady, say } from './ready.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>What does this Excel answer?</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script src="conformance.js" defer></script>
  </head>
  <body>
    <h1>What does this Excel answer?</h1>
    <p>Open an empty workbook. Two sheets are made for the questions and taken away again.</p>
    <p><button id="ask" type="button" disabled>Ask</button> <output id="state"></output></p>
    <h2>Other than in the simulation</h2>
    <ul id="differences"></ul>
    <h2>All answers</h2>
    <p>Copy them into tests/office/answers/, named by the Excel, and report the differences.</p>
    <textarea id="answers" readonly rows="12" cols="40" aria-label="All answers"></textarea>
  </body>
</html>
`;

/** The page and its manifest, for the address under which it will be. */
export async function buildConformance(address, folder) {
  const { writeManifest } = await import('./manifest.mjs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: { conformance: 'tests/office/conformance-page.ts' },
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  writeFileSync(`${folder}/taskpane.html`, PAGE);
  cpSync(`${root}taskpane/excel/icons`, `${folder}/icons`, { recursive: true });
  await writeManifest(`${folder}/manifest.xml`, address, {
    id: '5d3c8a6e-41a9-4f0b-8b06-0c2d9f7e1a52',
    name: 'ALKE: conformance',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  makeReady();
  const { askedPort, serveFolder } = await import('./serve-https.mjs');
  const port = askedPort(3001);
  const folder = `${root}dist/conformance`;
  await buildConformance(`https://localhost:${port}`, folder);
  await serveFolder(folder, port);
  say(
    `Load dist/conformance/manifest.xml into Excel (npm run dev:excel says how), open the pane and choose Ask.`,
  );
  say('Ctrl+C ends.');
}
