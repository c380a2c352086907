// Makes a fresh clone ready: installs the packages of package-lock.json when they are missing or stale.
// Plain Node, no packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Says what is going on, in one line. */
export function say(line) {
  console.log(`› ${line}`);
}

/** Stops with a clear sentence. */
export function giveUp(line) {
  console.error(`✖ ${line}`);
  process.exit(1);
}

const lockStamp = () =>
  createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');

/** Node is new enough and the packages are there, or the process ends with a sentence that says what to do. */
export function makeReady() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    giveUp(
      `Node ${process.versions.node} is too old: install Node 20 or later from https://nodejs.org.`,
    );
  const stamp = `${root}node_modules/.alke-ready`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockStamp()) return;
  say('Installing the packages (npm ci); the first time takes a minute or two …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    giveUp(
      'The packages could not be installed. Check the network connection and run the same command again.',
    );
  writeFileSync(stamp, lockStamp());
}
