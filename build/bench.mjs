// `npm run bench [name…]`: runs every bench of bench/, each in a process of its own, prints one table and writes it to
// bench/RESULTS.md. Times are medians of runs in turns, so only the ratios of one run say anything.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { isMet, pageOf, tableOf } from './bench-results.mjs';
import { giveUp, makeReady, root, say } from './ready.mjs';

const folder = `${root}bench/`;
const asked = process.argv.slice(2);
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'measure.ts' && !name.endsWith('.d.ts'))
  .map((name) => name.slice(0, -3));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0)
  giveUp(`No such bench: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);

makeReady();
installComparisons();

/** What each bench found when it was last run: what is not run now stays. */
const kept = `${folder}results.json`;
const results = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
for (const name of Object.keys(results)) if (!known.includes(name)) delete results[name];
const machine = machineInWords();
const failed = [];
const ran = [];
for (const name of known.filter((one) => asked.length === 0 || asked.includes(one))) {
  say(`${name} …`);
  // Whatever goes wrong in one bench, the others are run.
  const found = await run(name).catch((error) => {
    console.error(error);
    return null;
  });
  if (found === null) {
    failed.push(name);
    continue;
  }
  results[name] = { date: new Date().toISOString().slice(0, 10), machine, ...found };
  ran.push(name);
}

const ordered = Object.fromEntries(
  known.flatMap((one) => (results[one] ? [[one, results[one]]] : [])),
);
writeFileSync(kept, `${JSON.stringify(ordered, null, 2)}\n`);
writeFileSync(`${folder}RESULTS.md`, pageOf(ordered));
const lines = ran.flatMap((name) => results[name].lines);
console.log(`\n${tableOf(lines)}\n`);
say('Written to bench/RESULTS.md, with the method of each line.');
for (const name of failed) console.error(`✖ ${name} did not finish; what it found before stays.`);
process.exitCode = failed.length > 0 ? 2 : lines.some((line) => isMet(line) === false) ? 1 : 0;

/** The project's own builders find its files from where they stand, so they are not bundled. */
function buildersOutside({ onResolve }) {
  onResolve({ filter: /\/build\/[\w-]+\.mjs$/ }, ({ path, resolveDir }) => ({
    path: pathToFileURL(resolve(resolveDir, path)).href,
    external: true,
  }));
}

/** What one bench gives, or null when it did not finish. */
async function run(name) {
  const outfile = `${folder}dist/${name}.mjs`;
  await build({
    stdin: {
      contents: `import bench from './${name}.ts'; console.log('\\n@' + JSON.stringify(await bench()));`,
      resolveDir: folder,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [{ name: 'builders-outside', setup: buildersOutside }],
    outfile,
    logLevel: 'warning',
  });
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', outfile], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  const line = stdout.split('\n').find((one) => one.startsWith('@'));
  if (status !== 0 || line === undefined) return null;
  const found = JSON.parse(line.slice(1));
  return Array.isArray(found) ? { lines: found } : found;
}

/** The packages of bench/package.json: no part of the product, so not installed with it. */
function installComparisons() {
  const lock = createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .digest('hex');
  const stamp = `${folder}node_modules/.alke-ready`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing what the bench compares with (bench/package.json); it takes a minute or two …');
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: isWindows },
  );
  if (status === 0) writeFileSync(stamp, lock);
  else
    console.error(
      '✖ The packages to compare with could not be installed: check the network connection. Benches that need them will not finish.',
    );
}

/** The machine in general terms. */
function machineInWords() {
  const version = (command, args) =>
    /\d+\.\d+(?:\.\d+)?/.exec(spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '')?.[0];
  const programs = [
    ['LibreOffice', version('soffice', ['--version'])],
    ['Python', version('/usr/bin/python3', ['--version'])],
  ];
  return [
    `${cpus().length} cores (${arch()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[platform()] ?? platform(),
    `Node ${process.versions.node}`,
    ...programs.flatMap(([program, found]) => (found ? [`${program} ${found}`] : [])),
  ].join(', ');
}
