// `npm run bench [name…]`: bundles every bench of bench/, runs each in a process of its own and prints one table.
// Times are medians of runs in turns, so only the ratios of one run say anything.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);
const names = readdirSync(`${root}bench`)
  .filter((name) => name.endsWith('.ts') && name !== 'measure.ts')
  .map((name) => name.slice(0, -3))
  .filter((name) => asked.length === 0 || asked.includes(name));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}`);
  process.exit(2);
}

mkdirSync(`${root}dist/bench`, { recursive: true });
const rows = [];
for (const name of names) {
  const outfile = `${root}dist/bench/${name}.mjs`;
  await build({
    stdin: {
      contents: `import bench from './${name}.ts'; console.log('\\n@' + JSON.stringify(await bench()));`,
      resolveDir: `${root}bench`,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, [outfile], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = run.stdout.split('\n').find((one) => one.startsWith('@'));
  if (run.status !== 0 || line === undefined) {
    console.error(`${name} did not finish`);
    process.exit(2);
  }
  rows.push(...JSON.parse(line.slice(1), (_, value) => value ?? Number.POSITIVE_INFINITY));
}

const amount = (number, unit = 'ms') => `${number.toFixed(number < 10 ? 1 : 0)} ${unit}`;
const table = rows.map(({ what, ours, against, theirs, goal, most, unit }) => {
  const ratio = ours / theirs;
  return {
    isMet: ratio <= most,
    cells: [what, amount(ours, unit), against, amount(theirs, unit), `${ratio.toFixed(2)} ×`, goal],
  };
});
const titles = ['ours', '', 'against', '', 'ratio', 'goal'];
const widths = titles.map((title, column) =>
  Math.max(title.length, ...table.map(({ cells }) => cells[column].length)),
);
const isNumber = (column) => column % 2 === 1 || column === 4;
const line = (cells) =>
  cells
    .map((cell, column) =>
      isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
    )
    .join('  ');
console.log(line(titles));
for (const { cells, isMet } of table) console.log(`${line(cells)}  ${isMet ? '✔' : '✖'}`);
process.exitCode = table.every(({ isMet }) => isMet) ? 0 : 1;
