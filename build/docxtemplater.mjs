// An esbuild plugin that brings docxtemplater 3.71.0 and fflate into the pages without what they do not need.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as helpers from './docxtemplater-helpers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What it needs of other packages, and its check of its own options, is a small part of them: ours stands in. */
export const STAND_INS = {
  pizzip: './taskpane/documents/docx-parts.ts',
  '@xmldom/xmldom': './taskpane/documents/xml-elements.ts',
};

/** Babel's helpers, once instead of in each of its files: they are free names there, which esbuild finds here. */
export const HELPERS = './build/docxtemplater-helpers.mjs';

/** The helpers that only other helpers call. */
const INNER =
  'ownKeys _defineProperty _toPropertyKey _toPrimitive _defineProperties _unsupportedIterableToArray _arrayLikeToArray _nonIterableRest _iterableToArrayLimit _arrayWithHoles _nonIterableSpread _iterableToArray _arrayWithoutHoles _objectWithoutPropertiesLoose';
/** Babel writes each helper in one line. */
const HELPER = new RegExp(
  `^function (${[...Object.keys(helpers), ...INNER.split(' ')].join('|')})\\(.*\\}$\\n`,
  'gm',
);

/** Its list of tags, and data that come as promises: `src/documents/fill.ts` asks for neither. */
const NEVER_ASKED = /[\\/](get-tags|resolve)\.js$/;

export const leanDocxtemplater = {
  name: 'lean-docxtemplater',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/minizod\.js$/ }, () => ({
      path: `${root}taskpane/documents/no-option-check.ts`,
    }));
    // One inflater is enough: fflate's stays away.
    onResolve({ filter: /^\.\/unzip\.ts$/ }, () => ({
      path: `${root}taskpane/documents/unzip.ts`,
    }));
    onLoad({ filter: /[\\/]docxtemplater[\\/]js[\\/].*\.js$/ }, async ({ path }) => ({
      contents: NEVER_ASKED.test(path) ? '' : (await readFile(path, 'utf8')).replace(HELPER, ''),
      loader: 'js',
    }));
  },
};
