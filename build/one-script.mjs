// The script of a page in one piece, for the single file and for the sidebar of Google Sheets.
import { basename, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const TEXTS = 'alke:texts';

/**
 * A page's script and style, each one text. esbuild wraps every module that stands behind an `import()` into a function
 * of its own; here the page is cut into pieces as if it were served, and the pieces are put together: a wrapping for
 * each piece, a fiftieth of the whole smaller. Words come first, for texts that stand side by side pack better.
 * @param options as esbuild takes them, with one entry point
 */
export async function inOnePiece(options) {
  const texts = new Set();
  const { outputFiles } = await build({
    ...options,
    plugins: [textsAside(texts), ...options.plugins],
    outdir: 'dist/pieces',
    entryNames: 'entry',
    format: 'esm',
    splitting: true,
    write: false,
  });
  const pieces = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const whole = await build({
    ...options,
    entryPoints: undefined,
    stdin: { contents: `import '${TEXTS}';\nimport './entry.js';\n` },
    inject: [],
    plugins: [fromPieces(pieces, await bundled(texts, options))],
    outdir: 'dist/pieces',
    format: 'iife',
    write: false,
  });
  return { script: whole.outputFiles[0].text.trim(), style: pieces.get('entry.css').trim() };
}

const textsAside = (texts) => ({
  name: 'texts-aside',
  setup({ onResolve }) {
    onResolve({ filter: /\/messages\/|^\.\// }, ({ path, resolveDir }) => {
      const text = resolve(resolveDir, path);
      if (!/[\\/]src[\\/]messages[\\/]/.test(text)) return undefined;
      texts.add(text);
      return { path: TEXTS, external: true };
    });
  },
});

const fromPieces = (pieces, texts) => ({
  name: 'from-pieces',
  setup({ onResolve, onLoad }) {
    const namespace = 'piece';
    onResolve({ filter: /./ }, ({ path }) => ({ path: basename(path), namespace }));
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: path === TEXTS ? texts : pieces.get(path),
      loader: 'js',
    }));
  },
});

/** The texts as one module. */
async function bundled(texts, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: undefined,
    stdin: {
      contents: [...texts]
        .map((path) => relative(options.absWorkingDir, path).replaceAll('\\', '/'))
        .sort()
        .map((path) => `export * from './${path}';\n`)
        .join(''),
      resolveDir: options.absWorkingDir,
    },
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}
