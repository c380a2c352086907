// `npm test`: everything a change must pass, from a fresh clone. Ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { giveUp, makeReady, root, say } from './ready.mjs';

makeReady();
findPrograms();

const steps = [
  ['Building what ships', 'node', ['build/build.mjs']],
  ['Types', 'npm', ['run', '--silent', 'types']],
  ['Format, lint and dead code', 'npm', ['run', '--silent', 'lint']],
];
const failed = steps.filter(([what, command, args]) => {
  say(`${what} …`);
  return run(command, args) !== 0;
});

const report = `${root}out/tests.json`;
mkdirSync(`${root}out`, { recursive: true });
rmSync(report, { force: true });
say('Tests …');
const only = process.argv.slice(2);
run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
]);
if (!existsSync(report)) giveUp('The tests did not run to their end; see above.');
const { numPassedTests, numFailedTests, testResults, success } = JSON.parse(
  readFileSync(report, 'utf8'),
);
// A file that could not even be loaded counts as one failure, and so does each step before the tests.
const unloaded = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length;
const failures = numFailedTests + unloaded + failed.length;
for (const [what] of failed) console.error(`✖ ${what} failed; see above.`);
if (!success && failures === 0)
  console.error('✖ The runner reports an error outside the tests; see above.');
console.log(`${numPassedTests} passed, ${failures || (success ? 0 : 1)} failed`);
process.exit(failures === 0 && success && numPassedTests > 0 ? 0 : 1);

function run(command, args) {
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      .status ?? 1
  );
}

/** Chromium, LibreOffice and openpyxl are part of the tests: in CI they are installed, elsewhere the user is told how. */
function findPrograms() {
  const packages = [
    ['chromium', () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')],
    ['libreoffice-calc', () => has('soffice', ['--version'])],
    [
      'libreoffice-writer',
      () => existsSync('/usr/lib/libreoffice/program/libswlo.so') || has('soffice', ['--version']),
    ],
    ['poppler-utils', () => has('pdftoppm', ['-v'])],
    ['python3-openpyxl', () => has('/usr/bin/python3', ['-c', 'import openpyxl'])],
    ['libxml2-utils', () => has('xmllint', ['--version'])],
    ['fonts-liberation', () => existsSync('/usr/share/fonts/truetype/liberation')],
    ['fonts-dejavu-core', () => existsSync('/usr/share/fonts/truetype/dejavu')],
  ];
  const missing = packages.filter(([, isThere]) => !isThere()).map(([name]) => name);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.env.CI && process.getuid?.() === 0) {
    say(`Installing for the tests: ${missing.join(', ')} …`);
    run('apt-get', ['update', '-qq']);
    if (run('env', ['DEBIAN_FRONTEND=noninteractive', ...command.split(' '), '-qq']) === 0) return;
  }
  giveUp(
    `The tests need programs that are not here: ${missing.join(', ')}.\n  On Debian or Ubuntu: sudo apt-get update && sudo ${command}`,
  );
}

function has(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
