// An esbuild plugin that brings docxtemplater 3.71.0 into the pages at half its size. What is left is the same code.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/docxtemplater/js/`;

/** Its files are compiled for old browsers one by one, each with its own copy of the same helpers, a line each. */
const HELPER = /^function (_[A-Za-z]+)\(.*\}$/;

/** The helpers that stand in several files word for word, by name. */
function sharedHelpers() {
  const copies = new Map();
  for (const sub of ['', 'modules/'])
    for (const file of readdirSync(folder + sub).filter((name) => name.endsWith('.js')))
      for (const line of readFileSync(folder + sub + file, 'utf8').split('\n')) {
        const name = HELPER.exec(line)?.[1];
        if (name) copies.set(name, [...(copies.get(name) ?? []), line]);
      }
  return new Map(
    [...copies]
      .filter(([, lines]) => lines.length > 1 && lines.every((line) => line === lines[0]))
      .map(([name, [line]]) => [name, line]),
  );
}

/** What it needs of other packages, and its check of its own options, is a small part of them: ours stands in. */
export const STAND_INS = {
  pizzip: './taskpane/documents/docx-parts.ts',
  '@xmldom/xmldom': './taskpane/documents/xml-elements.ts',
};

export const leanDocxtemplater = {
  name: 'lean-docxtemplater',
  setup({ onResolve, onLoad }) {
    const namespace = 'docxtemplater-helpers';
    const helpers = sharedHelpers();
    onResolve({ filter: /^\.\/minizod\.js$/ }, () => ({
      path: `${root}taskpane/documents/no-option-check.ts`,
    }));
    onResolve({ filter: /^docxtemplater-helpers$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, () => ({
      contents: `${[...helpers.values()].join('\n')}\nmodule.exports = { ${[...helpers.keys()].join(', ')} };`,
    }));
    onLoad({ filter: /docxtemplater\/js\/[\w/-]+\.js$/ }, ({ path }) => {
      const taken = [];
      const lines = readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => {
          const name = HELPER.exec(line)?.[1];
          if (!name || helpers.get(name) !== line) return true;
          taken.push(name);
          return false;
        });
      if (taken.length > 0)
        lines.unshift(`var { ${taken.join(', ')} } = require("docxtemplater-helpers");`);
      return { contents: lines.join('\n') };
    });
  },
};
