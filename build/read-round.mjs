// An esbuild plugin: the embedded round as it came through its schema when it was built. What starts at each click, or is
// loaded by each user, needs no schema to read what cannot have changed.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export const readRound = {
  name: 'read-round',
  setup({ onLoad }) {
    onLoad({ filter: /src\/rounds\/config\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        entryPoints: [path],
        bundle: true,
        write: false,
        platform: 'node',
        format: 'esm',
      });
      const code = Buffer.from(outputFiles[0].contents).toString('base64');
      const { ROUND_2026 } = await import(`data:text/javascript;base64,${code}`);
      return { contents: `export const ROUND_2026 = ${JSON.stringify(ROUND_2026)};`, loader: 'js' };
    });
  },
};
