// `npm start`: from a fresh clone to the sample workbook, checked, in the browser.
import { spawnSync } from 'node:child_process';
import { giveUp, makeReady, root, say } from './ready.mjs';

makeReady();
say('Building …');
const { buildAll } = await import('./build.mjs');
try {
  await buildAll();
} catch (cause) {
  giveUp(`The build failed: ${cause instanceof Error ? cause.message : cause}`);
}
say('Opening the sample workbook in the pane. Nothing leaves this computer.');
const { status } = spawnSync(
  process.execPath,
  ['dist/cli/alke.mjs', 'serve', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
