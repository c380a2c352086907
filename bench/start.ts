import { spawnSync } from 'node:child_process';
import { buildCli } from '../build/cli.mjs';
import { inTurns, type Measured } from './measure.ts';

const SAMPLE = 'samples/alke-2026-esimerkki.xlsx';
const BUILT = 'bench/dist/cli';

/** The command line from nothing to its answer, against a Node that does nothing. */
export default async function start(): Promise<readonly Measured[]> {
  await buildCli(BUILT);
  const run = (args: readonly string[], expected: number) => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  };
  const [ours = 0, bare = 0] = inTurns(
    () => null,
    [
      // 1: the sample has errors.
      () => run([`${BUILT}/alke.mjs`, 'check', SAMPLE, '--today', '2026-01-15'], 1),
      () => run(['-e', '0'], 0),
    ],
    { turns: 15, warmUp: 2, inARow: 1 },
  );
  return [
    {
      what: 'command line: alke check of the sample, from start to answer',
      ours,
      against: 'node -e 0',
      theirs: bare,
      goal: '≤ 2 × + 150 ms',
      most: 2 + 150 / bare,
      how: 'Both started as processes in turns, median of 15; what `npm run build` makes, built anew.',
    },
  ];
}
