// An esbuild plugin that brings docxtemplater 3.71.0 into the pages without what they do not need.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What it needs of other packages, and its check of its own options, is a small part of them: ours stands in. */
export const STAND_INS = {
  pizzip: './taskpane/documents/docx-parts.ts',
  '@xmldom/xmldom': './taskpane/documents/xml-elements.ts',
};

export const leanDocxtemplater = {
  name: 'lean-docxtemplater',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/minizod\.js$/ }, () => ({
      path: `${root}taskpane/documents/no-option-check.ts`,
    }));
  },
};
