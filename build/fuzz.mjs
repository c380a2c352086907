// `npm run fuzz -- [xlsx|times|names|templates …] [--minutes 10] [--seed N] [--cases N]`: each fuzzer of tests/fuzz in turn, watched
// over from outside: whatever throws, hangs or takes too much memory is told with the seed that repeats it:
// `npm run fuzz -- xlsx --seed N --cases 1`.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { giveUp, makeReady, root, say } from './ready.mjs';

const KNOWN = ['xlsx', 'times', 'names', 'templates'];
/** One case may take this long, in seconds: a busy machine and the largest workbooks that are read at all. */
const MOST_SECONDS = 30;
/** In MB: all of the process; the limits of the reader allow 600 MB of unpacked parts. */
const MOST_MEMORY = 2500;

const { values, positionals } = asked();
const minutes = amount('minutes', 10);
const first = amount('seed', Math.floor(Date.now() / 1000) % 1e9);
const cases = amount('cases', Number.MAX_SAFE_INTEGER);
const unknown = positionals.filter((name) => !KNOWN.includes(name));
if (unknown.length > 0)
  giveUp(`No such fuzzer: ${unknown.join(', ')}. There are: ${KNOWN.join(', ')}.`);

makeReady();
mkdirSync(`${root}out/fuzz`, { recursive: true });
let findings = 0;
for (const name of KNOWN.filter((one) => positionals.length === 0 || positionals.includes(one)))
  findings += await fuzz(name);
process.exitCode = findings > 0 ? 1 : 0;

/** Runs one fuzzer for its time; how many findings it made. */
async function fuzz(name) {
  const program = `${root}out/fuzz/${name}.mjs`;
  await build({
    stdin: {
      contents: `import one from './${name}.ts'; import { tryThem } from './running.ts'; tryThem(one);`,
      resolveDir: `${root}tests/fuzz`,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import{createRequire as alkeRequire}from'node:module';const require=alkeRequire(import.meta.url);",
    },
    outfile: program,
    logLevel: 'warning',
  });
  say(`${name}: ${minutes} min from seed ${first} …`);
  const until = Date.now() + minutes * 60_000;
  const sum = {
    tried: 0,
    outcomes: {},
    slowest: { seed: first, ms: 0 },
    findings: 0,
    kinds: new Map(),
  };
  let seed = first;
  while (seed !== null && Date.now() < until && sum.tried < cases)
    seed = await runFrom(name, program, seed, until, sum);
  const outcomes = Object.entries(sum.outcomes).sort(([, one], [, other]) => other - one);
  say(
    `${name}: ${sum.tried} cases, ${sum.findings} findings; the slowest ${Math.round(sum.slowest.ms)} ms (seed ${sum.slowest.seed})`,
  );
  for (const [outcome, count] of outcomes) say(`  ${count} × ${outcome}`);
  for (const [seeds] of [...sum.kinds.values()].filter(({ length }) => length > 1).map((s) => [s]))
    say(`  the same ${seeds.length} times, from seeds ${seeds.slice(0, 8).join(', ')}`);
  return sum.findings;
}

/** One process from a seed on; null when the time is up, else the seed after the one that took it down. */
function runFrom(name, program, from, until, sum) {
  const now = new Int32Array(new SharedArrayBuffer(8));
  now[0] = from;
  const worker = new Worker(program, {
    workerData: { now, first: from, cases: cases - sum.tried, until },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  });
  return new Promise((resolve) => {
    let seen = { count: -1, since: Date.now() };
    let isOver = false;
    const finding = (seed, what) => {
      sum.findings++;
      // One kind of finding is told whole once.
      const kind = what.replace(/\d+/g, '0').split('\n').slice(0, 3).join('\n');
      const same = sum.kinds.get(kind);
      sum.kinds.set(kind, [...(same ?? []), seed]);
      if (same) return;
      console.error(`✖ ${name}, seed ${seed}: ${what}`);
      console.error(`  again: npm run fuzz -- ${name} --seed ${seed} --cases 1`);
    };
    const end = (next) => {
      if (isOver) return;
      isOver = true;
      clearInterval(watch);
      worker.terminate().then(() => resolve(next));
    };
    const fall = (what) => {
      if (isOver) return;
      const seed = Atomics.load(now, 0);
      sum.tried += Atomics.load(now, 1);
      finding(seed, what);
      end(seed + 1);
    };
    const watch = setInterval(() => {
      const count = Atomics.load(now, 1);
      if (count !== seen.count) seen = { count, since: Date.now() };
      else if (count > 0 && Date.now() - seen.since > MOST_SECONDS * 1000)
        fall(`no answer in ${MOST_SECONDS} s`);
      const memory = process.memoryUsage().rss / 2 ** 20;
      if (memory > MOST_MEMORY) fall(`${Math.round(memory)} MB of memory`);
    }, 250);
    worker.on('message', ({ seed, finding: what, done }) => {
      if (what !== undefined) finding(seed, what);
      if (!done) return;
      sum.tried += done.tried;
      for (const [outcome, count] of Object.entries(done.outcomes))
        sum.outcomes[outcome] = (sum.outcomes[outcome] ?? 0) + count;
      if (done.slowest.ms > sum.slowest.ms) sum.slowest = done.slowest;
      end(null);
    });
    worker.on('error', (error) => fall(error.code ?? error.stack ?? String(error)));
    worker.on('exit', (code) => fall(`the process ended with ${code}`));
  });
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        minutes: { type: 'string' },
        seed: { type: 'string' },
        cases: { type: 'string' },
      },
    });
  } catch (error) {
    return giveUp(`${error.message.split('\n')[0]}`);
  }
}

function amount(option, otherwise) {
  const said = values[option];
  if (said === undefined) return otherwise;
  const number = Number(said);
  if (!Number.isFinite(number) || number < 0) giveUp(`--${option} takes a number: ${said}`);
  return number;
}
