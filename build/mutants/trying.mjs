// In a worker: runs the tests of a rule once for each of its changed sources, and tells of each whether a test noticed.
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const { expectation, tests, sources, from, mostMs, now } = workerData;
const { chai, expect } = await import(expectation);
chai.config.truncateThreshold = 40;
globalThis.alkeExpect = expect;

const script = new Script(tests, { filename: 'tests.js' });
for (let index = from; index < sources.length; index++) {
  Atomics.store(now, 0, index);
  parentPort.postMessage({ index, noticed: run(sources[index]) });
}

/** What the first failing test says; null where all pass. */
function run(source) {
  globalThis.alkeRule = (modules) => {
    const module = { exports: {} };
    const load = new Function('require', 'module', 'exports', source);
    load((name) => modules[name], module, module.exports);
    return module.exports.default;
  };
  try {
    script.runInThisContext({ timeout: mostMs });
    return null;
  } catch (error) {
    return String(error?.message ?? error) || 'an error without words';
  }
}
