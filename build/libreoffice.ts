import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Every formula is worked out anew when a file is opened, whatever result stands in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * The files as LibreOffice saves them again, all in one run with a profile of its own.
 * @param as an output format of `soffice --convert-to`
 * @param seconds after which it is given up, with an Error
 */
export function convert(
  files: ReadonlyMap<string, Uint8Array>,
  as: string,
  seconds?: number,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'alke-libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    const from = join(folder, 'from');
    const to = join(folder, 'to');
    for (const each of [join(profile, 'user'), from, to]) mkdirSync(each, { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    for (const [name, bytes] of files) writeFileSync(join(from, name), bytes);
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        as,
        '--outdir',
        to,
        ...[...files.keys()].map((name) => join(from, name)),
      ],
      { encoding: 'utf8', ...(seconds === undefined ? {} : { timeout: seconds * 1000 }) },
    );
    if (run.error) throw run.error;
    const made = new Map(
      readdirSync(to).map((name): [string, Uint8Array] => [
        name,
        new Uint8Array(readFileSync(join(to, name))),
      ]),
    );
    if (made.size !== files.size)
      throw new Error(`LibreOffice made ${made.size} of ${files.size} files: ${run.stderr}`);
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
