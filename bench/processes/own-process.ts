import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { NoNumber } from '../measure.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a program of the bench, named from bench/; gives the file to start. */
export async function bundled(program: string): Promise<string> {
  const outfile = `${folder}dist/${program.replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`;
  await build({
    entryPoints: [`${folder}${program}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

/** The last line that a program prints, as JSON; or why there is none. */
export function answerOf<Answer>(
  command: string,
  args: readonly string[],
  seconds: number,
): Answer | NoNumber {
  const { status, stdout, stderr, error, signal } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1e8,
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    return { is: 'not measured', why: `${command} is not installed` };
  if (signal !== null && error) return { is: 'could not', why: `not done in ${seconds} s` };
  if (status !== 0) return { is: 'could not', why: reasonOf(stderr) };
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Answer;
}

function reasonOf(stderr: string): string {
  if (/heap out of memory|Array buffer allocation failed/.test(stderr)) return 'out of memory';
  return /^\w*Error: .*/m.exec(stderr)?.[0].slice(0, 80) ?? 'it crashed';
}

export const isNoNumber = (answer: object): answer is NoNumber => 'is' in answer;
