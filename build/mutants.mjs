// `npm run mutants -- [rule …]`: changes each rule a little, one change at a time, and runs the rule's own test: a change that no
// test notices is told with its line. Either it changes nothing that matters, or a case is missing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { giveUp, makeReady, root, say } from './ready.mjs';

/** The tests of one rule take a few hundredths of a second; what takes this long goes round for ever. */
const MOST_MS = 5000;
/** In MB: what takes more has no end. */
const MOST_MEMORY = 1000;

makeReady();
const { build, transform } = await import('esbuild');
const { changesOf, importsOf } = await import('./mutants/changes.mjs');
const { readRound } = await import('./read-round.mjs');

const RULES = readdirSync(`${root}src/rules`)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !RULES.includes(name));
if (unknown.length > 0) giveUp(`No such rule: ${unknown.join(', ')}.`);

const started = Date.now();
const folder = `${root}out/mutants/`;
rmSync(folder, { recursive: true, force: true });
const rules = RULES.filter((name) => asked.length === 0 || asked.includes(name)).map((name) => {
  const source = readFileSync(`${root}src/rules/${name}.ts`, 'utf8');
  return { name, source, changes: changesOf(source) };
});
const mistyped = mistypedAmong(rules);
const expectation = await bundleExpectation();
const total = { changes: 0, noticed: 0 };
for (const { name, source, changes } of rules) {
  const sound = changes.filter((_, index) => !mistyped.has(`${name}-${index}`));
  const { unnoticed, tried } = await tryRule(name, source, sound);
  total.changes += tried;
  total.noticed += tried - unnoticed.length;
  say(`${name}: ${tried} changes, ${tried - unnoticed.length} noticed`);
  for (const { line, was, becomes } of unnoticed)
    console.log(`    src/rules/${name}.ts:${line}  ${short(was)}  →  ${short(becomes)}`);
}
const seconds = Math.round((Date.now() - started) / 1000);
say(
  `${total.changes} changes of ${rules.length} rules, ${total.noticed} noticed: ${((100 * total.noticed) / total.changes).toFixed(1)} % in ${seconds} s`,
);

/** One compilation of all the changed rules; the names of those that the compiler refuses. */
function mistypedAmong(rules) {
  mkdirSync(`${folder}src/rules`, { recursive: true });
  for (const { name, changes } of rules)
    for (const [index, { source }] of changes.entries())
      writeFileSync(`${folder}src/rules/${name}-${index}.ts`, source);
  writeFileSync(
    `${folder}tsconfig.json`,
    JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: {
        // The changed rules stand beside the real ones: `../rounds` is that of src.
        rootDirs: ['../../src', 'src'],
        noUnusedLocals: false,
        noUnusedParameters: false,
        allowUnreachableCode: true,
      },
      include: ['src'],
      exclude: [],
    }),
  );
  const { stdout } = spawnSync(
    process.execPath,
    [`${root}node_modules/typescript/bin/tsc`, '-p', folder, '--pretty', 'false'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const refused = new Set();
  for (const line of stdout.split('\n')) {
    const name = /^out\/mutants\/src\/rules\/([^(]+)\.ts\(/.exec(line)?.[1];
    if (name) refused.add(name);
    else if (/^\S.*error TS/.test(line)) giveUp(`The rules do not compile as they are: ${line}`);
  }
  return refused;
}

/** vitest's own `expect`, without its runner. */
async function bundleExpectation() {
  const outfile = `${folder}expect.mjs`;
  await build({
    stdin: {
      contents: `import * as e from '@vitest/expect';
        for (const plugin of [e.JestExtend, e.JestChaiExpect, e.JestAsymmetricMatchers]) e.chai.use(plugin);
        export const chai = e.chai;
        export const expect = (value, message) => e.chai.expect(value, message);
        Object.assign(expect, e.chai.expect);`,
      resolveDir: `${root}node_modules/vitest`,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  return pathToFileURL(outfile).href;
}

/** The tests of a rule as one script, which takes the rule from `alkeRule` and throws what the first failing test throws. */
async function bundleTests(name, source) {
  const names = importsOf(source);
  const contents = [
    ...names.map((from, index) => `import * as m${index} from ${JSON.stringify(from)};`),
    `export default alkeRule({${names.map((from, index) => `${JSON.stringify(from)}: m${index}`)}});`,
  ].join('\n');
  const inPlaceOf = {
    name: 'in-place-of',
    setup({ onResolve, onLoad }) {
      onLoad({ filter: new RegExp(`/src/rules/${name}\\.ts$`) }, () => ({
        contents,
        loader: 'js',
      }));
      onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'in-place-of' }));
      onLoad({ filter: /.*/, namespace: 'in-place-of' }, () => ({
        contents: `export const expect = alkeExpect;
          export const describe = (_, block) => block();
          export const it = (_, test) => {
            if (test()) throw new Error('A rule is tested at once: its tests cannot be awaited.');
          };`,
      }));
    },
  };
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`tests/rules/${name}.test.ts`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'iife',
    plugins: [inPlaceOf, readRound],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Which changes of a rule its tests leave unnoticed; those that change nothing at run time are not counted. */
async function tryRule(name, source, changes) {
  const compiled = async (code) =>
    (
      await transform(code, {
        loader: 'ts',
        format: 'cjs',
        target: 'node20',
        minifyWhitespace: true,
        tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      })
    ).code;
  const asItIs = await compiled(source);
  const all = await Promise.all(
    changes.map(async (change) => ({ ...change, code: await compiled(change.source) })),
  );
  const real = all.filter(({ code }) => code !== asItIs);
  const answers = await answersOf(await bundleTests(name, source), [
    asItIs,
    ...real.map(({ code }) => code),
  ]);
  if (answers[0] !== null) giveUp(`The tests of ${name} do not pass as the rule is: ${answers[0]}`);
  return {
    unnoticed: real.filter((_, index) => answers[index + 1] === null),
    tried: real.length,
  };
}

/** For each source what the tests said of it, null where they passed. */
async function answersOf(tests, sources) {
  const answers = [];
  const now = new Int32Array(new SharedArrayBuffer(4));
  while (answers.length < sources.length) {
    const worker = new Worker(new URL('mutants/trying.mjs', import.meta.url), {
      workerData: { expectation, tests, sources, from: answers.length, mostMs: MOST_MS, now },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    await new Promise((resolve) => {
      worker.on('message', ({ index, noticed }) => {
        answers[index] = noticed;
      });
      worker.on('error', (error) => {
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
        answers[Atomics.load(now, 0)] = error.message;
      });
      worker.on('exit', resolve);
    });
  }
  return answers;
}

function short(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 87)}…` : line || '(nothing)';
}
