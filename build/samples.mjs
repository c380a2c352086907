// `node build/samples.mjs`: makes the sample workbooks in samples/ anew. Needs LibreOffice, which works their formulas out.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [`${root}build/samples/write.ts`],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { writeSamples } = await import(`data:text/javascript;base64,${code}`);
for (const path of writeSamples(`${root}samples`)) console.log(path.slice(root.length));
