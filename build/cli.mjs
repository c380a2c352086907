// Bundles the command line: dist/cli/alke.mjs and the chunks that its commands load when they are asked for.
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param outdir where to, from the root */
export async function buildCli(outdir = 'dist/cli') {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  rmSync(`${root}${outdir}`, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { alke: 'src/cli.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.docx': 'binary', '.xlsx': 'binary' },
    define: { ALKE_VERSION: JSON.stringify(version) },
    banner: {
      // pizzip asks for `require` in Node; the bundle is an ES module.
      js: "#!/usr/bin/env node\nimport{createRequire as alkeRequire}from'node:module';const require=alkeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  chmodSync(`${root}${outdir}/alke.mjs`, 0o755);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCli();
