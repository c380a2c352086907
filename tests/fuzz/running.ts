import { parentPort, workerData } from 'node:worker_threads';

/** What the fuzzer's process tells the one that watches over it. */
export interface Progress {
  /** The seed that is tried now, read by the watcher when no answer comes. */
  readonly now: Int32Array;
  readonly first: number;
  readonly cases: number;
  /** ms since 1970 */
  readonly until: number;
}

/** More need not be told: something is wrong altogether. */
const MOST_FINDINGS = 200;

/** Tries seed after seed until the time is up, and tells of each that throws. */
export function tryThem(one: (seed: number) => string): void {
  const { now, first, cases, until } = workerData as Progress;
  const outcomes: { [outcome: string]: number } = {};
  let tried = 0;
  let findings = 0;
  let slowest = { seed: first, ms: 0 };
  for (let seed = first; tried < cases && Date.now() < until; seed++) {
    if (findings >= MOST_FINDINGS) break;
    tried++;
    Atomics.store(now, 0, seed);
    Atomics.add(now, 1, 1);
    const from = performance.now();
    try {
      const outcome = one(seed);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    } catch (error) {
      findings++;
      parentPort?.postMessage({
        seed,
        finding: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    const ms = performance.now() - from;
    if (ms > slowest.ms) slowest = { seed, ms };
  }
  parentPort?.postMessage({ done: { tried, outcomes, slowest } });
}
