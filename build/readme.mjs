// Writes the README's tables of rules, columns and settings from the code, between their markers.
// `node build/readme.mjs` writes; a test holds the README against it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

async function house() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        export { RULES } from './src/rules/index.ts';
        export { FINDING_TEXTS } from './src/messages/findings.ts';
        export { SOURCES } from './src/messages/sources.ts';
        export { COLUMNS, SHEETS } from './src/rounds/columns.ts';
        export { SETTING_KEYS } from './src/rounds/setting-keys.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

const LETTER = { error: 'E', warning: 'W', info: 'I', todo: 'T', off: '–' };
const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

function severity({ collect, prepare, send, after }) {
  const letters = [collect, prepare, send, after].map((one) => LETTER[one]);
  if (new Set(letters).size === 1) return letters[0];
  return letters[2] === letters[3] ? letters.slice(0, 3).join('→') : letters.join('→');
}

const titles = ({ title, also }, language) =>
  [title[language], ...(also?.[language] ?? [])].join(', ');

export async function tables() {
  const { RULES, FINDING_TEXTS, SOURCES, COLUMNS, SHEETS, SETTING_KEYS } = await house();
  return {
    rules: table(
      ['Rule', 'Severity', 'Suomeksi', 'På svenska', 'In English', 'Source'],
      RULES.map((rule) => {
        const texts = FINDING_TEXTS[rule.id];
        return [
          `\`${rule.id}\``,
          severity(rule.severity),
          texts.fi.name,
          texts.sv.name,
          texts.en.name,
          SOURCES[rule.source].en.replace(/^Source: /, ''),
        ];
      }),
    ),
    columns: Object.entries(COLUMNS)
      .map(([sheet, columns]) => {
        const { fi, sv, en } = SHEETS[sheet].title;
        return `**${fi} / ${sv} / ${en}**\n\n${table(
          ['Suomeksi', 'På svenska', 'In English'],
          columns.map((column) => [
            (column.required ? '★ ' : '') + titles(column, 'fi'),
            titles(column, 'sv'),
            titles(column, 'en'),
          ]),
        )}`;
      })
      .join('\n\n'),
    settings: table(
      ['Suomeksi', 'På svenska', 'In English', 'Repeats'],
      SETTING_KEYS.map((key) => [
        titles(key, 'fi'),
        titles(key, 'sv'),
        titles(key, 'en'),
        key.repeats ? 'yes' : '',
      ]),
    ),
  };
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. */
export async function withTables(text) {
  let written = text;
  for (const [name, lines] of Object.entries(await tables())) {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = written.indexOf(start);
    const to = written.indexOf(end);
    if (from < 0 || to < from) throw new Error(`The text has no place for the table ${name}`);
    written = `${written.slice(0, from + start.length)}\n${lines}\n${written.slice(to)}`;
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = `${root}docs/reference.md`;
  writeFileSync(file, await withTables(readFileSync(file, 'utf8')));
}
