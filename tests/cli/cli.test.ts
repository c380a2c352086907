import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../../build/cli.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'alke-cli-'));
const at = (name: string) => join(folder, name);
const SAMPLE = join(root, 'samples/alke-2026-esimerkki.xlsx');
const SWEDISH = join(root, 'samples/alke-2026-exempel.xlsx');
const DAY = ['--today', '2026-01-15'];

beforeAll(() => buildCli('out/cli-test'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function alke(
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; closed?: boolean } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'out/cli-test/alke.mjs'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...options.env },
      stdio: [options.closed ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, out: stdout, err: stderr };
}

/** A refusal is one line on standard error, names no stack, and leaves standard output alone. */
function isRefused({ status, out, err }: Ran, says: RegExp): void {
  expect(status).toBe(2);
  expect(err).toMatch(says);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\n\s+at |node:internal|undefined|\{\w+\}/);
  expect(out).toBe('');
}

const found = (args: readonly string[]) => JSON.parse(alke([...args, '--format', 'json']).out);

describe('alke', () => {
  it('tells its help in three languages, and its version', () => {
    expect(alke(['--help']).out).toMatch(/^alke – aluekehittämiskeskustelujen/);
    expect(alke(['--help', '--lang', 'sv']).out).toContain('Användning: alke KOMMANDO');
    expect(alke(['check', '--help', '--lang=en']).out).toContain('Usage: alke COMMAND');
    expect(alke(['--help']).status).toBe(0);
    expect(alke(['--version']).out).toMatch(/^alke \d+\.\d+\.\d+\n$/);
  });

  it('gives the help on standard error when nothing was asked', () => {
    const { status, out, err } = alke([]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('Käyttö: alke KOMENTO');
  });

  it('refuses what it does not know, in the language asked for', () => {
    isRefused(alke(['tarkista', 'a.xlsx']), /Tuntematon komento: tarkista/);
    isRefused(
      alke(['check', 'a.xlsx', '--colour', '--lang', 'sv']),
      /Okänd eller felaktig väljare: --colour/,
    );
    isRefused(alke(['check', 'a.xlsx', '--lang', 'de']), /--lang.*de.*fi, sv, en/);
    isRefused(alke(['check', 'a.xlsx', '--today', '2026-02-30']), /2026-02-30/);
    isRefused(
      alke(['check', 'a.xlsx', '--today', '1.2.2026']),
      /ei ole päivä: 1\.2\.2026\. .*VVVV-KK-PP.*2026-01-31/,
    );
    isRefused(alke(['check', 'a.xlsx', '--lang']), /väärin annettu valitsin: --lang\./);
    isRefused(alke(['paint', 'a.xlsx', '-o']), /väärin annettu valitsin: -o, --output\./);
    isRefused(
      alke(['check', 'a.xlsx', '--format', 'pdf', '--lang', 'en']),
      /pdf.*text, json, html/,
    );
    isRefused(alke(['paint', SAMPLE, '-o', at('p.xlsx'), '--format', 'json']), /--format.*paint/);
    isRefused(alke(['check']), /Tiedosto puuttuu/);
    isRefused(alke(['paint', SAMPLE]), /-o/);
    isRefused(alke(['paint', SAMPLE, SWEDISH, '-o', at('p.xlsx')]), /yhden tiedoston/);
    isRefused(alke(['new', at('a.xlsx'), '-o', at('b.xlsx')]), /new ottaa yhden tiedoston/);
    isRefused(alke(['template', at('a.docx'), at('b.docx')]), /template ottaa yhden tiedoston/);
    isRefused(alke(['serve', SAMPLE, '--port', '0']), /serve ei ota tiedostoa: .*xlsx/);
    isRefused(alke(['documents', SAMPLE, '-o', at('d'), '--kind', 'poem']), /poem/);
  });
});

describe('alke check', () => {
  it('finds errors in the sample, exit 1, and none in a new workbook, exit 0', () => {
    expect(alke(['check', SAMPLE, ...DAY]).status).toBe(1);
    expect(alke(['new', at('fresh.xlsx')]).status).toBe(0);
    for (const args of [DAY, [], ['--today', '2025-12-01']]) {
      const { status, err } = alke(['check', at('fresh.xlsx'), ...args]);
      expect({ status, err }).toEqual({ status: 0, err: '' });
    }
  });

  it('gives the JSON of the contract', () => {
    const report = found(['check', SAMPLE, ...DAY]);
    expect(Object.keys(report)).toEqual([
      'file',
      'round',
      'phase',
      'today',
      'language',
      'counts',
      'findings',
    ]);
    expect(report).toMatchObject({
      file: SAMPLE,
      round: 2026,
      phase: 'prepare',
      today: '2026-01-15',
      language: 'fi',
    });
    const year = report.findings.find(({ rule }: { rule: string }) => rule === 'time-year-wrong');
    expect(year).toMatchObject({
      severity: 'error',
      sheet: 'Keskustelut',
      fixes: [
        {
          kind: 'safe',
          edits: [
            {
              sheet: 'Keskustelut',
              cell: year.cell,
              from: expect.anything(),
              to: expect.stringContaining('17.3.2026'),
            },
          ],
        },
      ],
    });
    for (const finding of report.findings) {
      expect(finding.message).not.toMatch(/\{\w+\}|undefined/);
      expect(finding.why).not.toBe('');
    }
  });

  it('says the same findings in every language', () => {
    const places = (language: string) =>
      found(['check', SAMPLE, ...DAY, '--lang', language]).findings.map(
        ({ rule, severity, sheet, cell }: Record<string, string>) => [rule, severity, sheet, cell],
      );
    expect(places('sv')).toEqual(places('fi'));
    expect(places('en')).toEqual(places('fi'));
  });

  it('takes several files: an array, the worst exit, and one that cannot be read stops nothing', () => {
    expect(found(['check', SAMPLE, SWEDISH, ...DAY])).toHaveLength(2);
    const { status, out, err } = alke([
      'check',
      at('none.xlsx'),
      SAMPLE,
      ...DAY,
      '--format',
      'json',
    ]);
    expect(status).toBe(2);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toMatch(/Tiedostoa ei löydy/);
  });

  it('colours nothing in a pipe or under NO_COLOR, and reads nothing from standard input', () => {
    expect(alke(['check', SAMPLE, ...DAY]).out).not.toContain('\u001b');
    const { status } = alke(['check', SAMPLE, ...DAY], { closed: true, env: { NO_COLOR: '1' } });
    expect(status).toBe(1);
  });

  it('writes a page that asks for nothing', () => {
    const { out } = alke(['check', SAMPLE, ...DAY, '--format', 'html']);
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="fi">/);
    expect(out).not.toMatch(/<script|src=|https?:\/\/(?!www\.w3\.org)/);
  });

  it('names a sheet whose name is nearly the missing one’s', () => {
    const parts = unzipSync(readFileSync(SAMPLE));
    const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const renamed = book.replace('name="Maakunnat"', 'name="Maakunnat 2026"');
    writeFileSync(at('near.xlsx'), zipSync({ ...parts, 'xl/workbook.xml': strToU8(renamed) }));
    const { findings } = found(['check', at('near.xlsx'), ...DAY]);
    const missing = findings.find(({ rule }: { rule: string }) => rule === 'sheet-missing');
    expect(missing.message).toContain('Samankaltainen nimi: Maakunnat 2026.');
  });

  it('survives a reader that goes away', () => {
    const script = `"${process.execPath}" "${join(root, 'out/cli-test/alke.mjs')}" check "${SAMPLE}" --today 2026-01-15 2>&1 | head -1`;
    const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  const refusals: readonly [string, string | Uint8Array, RegExp][] = [
    ['empty.xlsx', '', /tyhjä/],
    ['text.xlsx', 'Tunnus;Teema\nK1;Vesi\n', /tekstiä/],
    ['page.xlsx', '<html><table></table></html>', /verkkosivu/],
    ['cut.xlsx', readFileSync(SAMPLE).subarray(0, 4000), /vahingoittunut/],
  ];
  for (const [name, content, says] of refusals)
    it(`refuses ${name} with a clear line`, () => {
      writeFileSync(at(name), content);
      isRefused(alke(['check', at(name)]), says);
    });

  it('refuses a folder, and a folder of workbooks that are not there', () => {
    isRefused(alke(['check', folder]), /ei voi lukea: .* eikä kansio/);
    const parts = unzipSync(readFileSync(SAMPLE));
    const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    const named = texts.replace('?>', '?><!DOCTYPE sst [<!ENTITY a "a">]>');
    writeFileSync(at('bomb.xlsx'), zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(named) }));
    isRefused(alke(['check', 'bomb.xlsx']), /kohtuuttomasti: bomb\.xlsx\./);
    isRefused(alke(['check', join(SAMPLE, 'inside.xlsx')]), /ei löydy/);
  });
});

describe('alke paint, clean and fix', () => {
  it('colours a copy, takes the colours out again, and gives the same bytes twice', () => {
    for (const name of ['one.xlsx', 'two.xlsx'])
      expect(alke(['paint', SAMPLE, '-o', at(name), ...DAY]).status).toBe(0);
    expect(readFileSync(at('one.xlsx'))).toEqual(readFileSync(at('two.xlsx')));
    expect(alke(['paint', at('one.xlsx'), '-o', at('again.xlsx'), ...DAY]).status).toBe(0);
    expect(alke(['clean', at('again.xlsx'), '-o', at('clean.xlsx')]).status).toBe(0);
    expect(found(['check', at('clean.xlsx'), ...DAY]).findings).toEqual(
      found(['check', SAMPLE, ...DAY]).findings,
    );
  });

  it('makes the safe fixes and prints each', () => {
    const { status, out } = alke(['fix', SAMPLE, '-o', at('fixed.xlsx'), ...DAY]);
    expect(status).toBe(0);
    expect(out).toMatch(/Keskustelut!H3: .*2025.* → ”ti\s17\.3\.2026 klo\s9–11”/);
    const report = found(['check', at('fixed.xlsx'), ...DAY]);
    expect(
      report.findings.flatMap(({ fixes }: { fixes: { kind: string }[] }) =>
        fixes.filter(({ kind }) => kind === 'safe'),
      ),
    ).toEqual([]);
  });

  it('makes a choice by its number, and says what is wrong with one that is not there', () => {
    const choice = 'time-hours-wrong@Keskustelut!H4';
    expect(
      alke(['fix', SAMPLE, '-o', at('chosen.xlsx'), ...DAY, '--choose', `${choice}=1`]).out,
    ).toMatch(/klo\s14–16/);
    expect(
      found(['check', at('chosen.xlsx'), ...DAY]).findings.some(
        ({ rule }: { rule: string }) => rule === 'time-hours-wrong',
      ),
    ).toBe(false);
    isRefused(
      alke(['fix', SAMPLE, '-o', at('no.xlsx'), ...DAY, '--choose', `${choice}=9`]),
      /numero 9/,
    );
    isRefused(
      alke(['fix', SAMPLE, '-o', at('no.xlsx'), ...DAY, '--choose', 'H4=1']),
      /SÄÄNTÖ@TAULUKKO!SOLU=N/,
    );
    isRefused(
      alke([
        'fix',
        SAMPLE,
        '-o',
        at('no.xlsx'),
        ...DAY,
        '--choose',
        'theme-missing@Keskustelut!C3=1',
      ]),
      /ei ole havaintoa/,
    );
    expect(existsSync(at('no.xlsx'))).toBe(false);
  });

  it('never writes over the original, by any name for it', () => {
    const original = at('original.xlsx');
    copyFileSync(SAMPLE, original);
    linkSync(original, at('hard.xlsx'));
    symlinkSync(original, at('soft.xlsx'));
    for (const output of [original, './original.xlsx', at('hard.xlsx'), at('soft.xlsx')])
      isRefused(alke(['paint', original, '-o', output, ...DAY]), /alkuperäisen tiedoston päälle/);
    expect(readFileSync(original)).toEqual(readFileSync(SAMPLE));
  });

  it('keeps the ending of the original, since Excel opens a workbook under no other', () => {
    copyFileSync(SAMPLE, at('macros.XLSM'));
    copyFileSync(SAMPLE, at('attachment'));
    for (const output of ['o.docx', 'o.xlsm', 'o.xls', 'o'])
      isRefused(alke(['fix', SAMPLE, '-o', at(output), ...DAY]), /pääte ei kelpaa: .*: \.xlsx\./);
    for (const command of ['paint', 'clean', 'retention', 'follow-up'])
      isRefused(alke([command, at('macros.XLSM'), '-o', at('m.xlsx')]), /pääte.*: .*\.xlsm\./);
    isRefused(
      alke(['schedule', at('macros.XLSM'), '--write', '-o', at('m.xlsx')]),
      /pääte.*: .*\.xlsm\./,
    );
    isRefused(alke(['round', at('attachment'), '-o', at('r.xlsb')]), /pääte.*: \.xlsx\./);
    isRefused(alke(['new', at('n.xlsm')]), /pääte.*: \.xlsx\./);
    isRefused(alke(['template', '-o', at('t.dotx')]), /pääte.*: \.docx\./);
    for (const [input, output] of [
      ['macros.XLSM', 'm.xlsm'],
      ['attachment', 'a.XLSX'],
    ] as const)
      expect(alke(['clean', at(input), '-o', at(output)]).status).toBe(0);
  });

  it('leaves nothing behind when it cannot write', () => {
    isRefused(
      alke(['paint', SAMPLE, '-o', at('no/such/folder/out.xlsx'), ...DAY]),
      /ei voi kirjoittaa/,
    );
    mkdirSync(at('is-folder.xlsx'));
    isRefused(alke(['paint', SAMPLE, '-o', at('is-folder.xlsx'), ...DAY]), /ei voi kirjoittaa/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('keeps the earlier copy when the disk takes no more', () => {
    const output = at('kept.xlsx');
    writeFileSync(output, 'earlier');
    // One block of 1,024 bytes per file is all that this shell's children may write.
    const script = `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" "${join(root, 'out/cli-test/alke.mjs')}" paint "${SAMPLE}" -o "${output}"`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/ei voi kirjoittaa/);
    expect(readFileSync(output, 'utf8')).toBe('earlier');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('says that a place is read-only', () => {
    isRefused(alke(['paint', SAMPLE, '-o', '/proc/out.xlsx', ...DAY]), /ei voi kirjoittaa/);
  });
});

describe('alke new', () => {
  it('never writes over a workbook unless asked', () => {
    expect(alke(['new', at('mine.xlsx'), '--lang', 'sv']).status).toBe(0);
    isRefused(alke(['new', at('mine.xlsx')]), /on jo olemassa/);
    expect(alke(['new', at('mine.xlsx'), '--force', '--lang', 'en']).status).toBe(0);
    expect(found(['check', at('mine.xlsx')]).language).toBe('en');
  });
});

describe('alke schedule', () => {
  it('tells every best timetable, and writes the first into a copy', () => {
    const timetable = found(['schedule', SAMPLE, ...DAY]);
    expect(timetable.slots).toMatchObject({ possible: true, enumerated: true });
    expect(timetable.slots.proposals[0]).toHaveLength(4);
    expect(alke(['schedule', SAMPLE, ...DAY]).out).toContain('Ehdotus aikatauluksi');
    expect(alke(['schedule', SAMPLE, ...DAY, '--write', '-o', at('scheduled.xlsx')]).status).toBe(
      0,
    );
    const after = found(['schedule', at('scheduled.xlsx'), ...DAY]);
    expect(after.slots.optima).toBe(1);
    expect(after.slots.proposals[0].map(({ grade }: { grade: string }) => grade)).toEqual(
      Array(4).fill('confirmed'),
    );
  });

  it('writes no timetable of no discussions', () => {
    expect(alke(['new', at('no-discussions.xlsx')]).status).toBe(0);
    const none = /Työkirjassa ei ole keskustelua, jolla on tunnus\./;
    expect(alke(['schedule', at('no-discussions.xlsx')]).out).toMatch(none);
    const copy = at('scheduled-none.xlsx');
    const { status, err } = alke(['schedule', at('no-discussions.xlsx'), '--write', '-o', copy]);
    expect(status).toBe(2);
    expect(err).toMatch(none);
    expect(existsSync(copy)).toBe(false);
  });
});

describe('alke documents and template', () => {
  it('makes an agenda of each discussion as .docx by default', () => {
    const { status, out } = alke(['documents', SAMPLE, '-o', at('agendas'), ...DAY]);
    expect(status).toBe(0);
    expect(readdirSync(at('agendas'))).toContain('2026-K2-asialista-fi.docx');
    expect(out).toMatch(/luonnos, puuttuu:/);
    for (const name of readdirSync(at('agendas')))
      expect(
        readFileSync(join(at('agendas'), name))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
  });

  it('makes what is asked for, the same bytes twice', () => {
    const args = ['--kind', 'all', '--discussion', 'k3', '--lang', 'sv'];
    for (const name of ['all-1', 'all-2'])
      expect(alke(['documents', SAMPLE, '-o', at(name), ...args, ...DAY]).status).toBe(0);
    const names = readdirSync(at('all-1'));
    expect(names.length).toBeGreaterThanOrEqual(6);
    for (const name of names)
      expect(readFileSync(join(at('all-1'), name))).toEqual(readFileSync(join(at('all-2'), name)));
    expect(alke(['documents', SAMPLE, '-o', at('pages'), '--html', ...DAY]).status).toBe(0);
    expect(readdirSync(at('pages')).every((name) => name.endsWith('.html'))).toBe(true);
  });

  it('says which discussions there are when one is not', () => {
    isRefused(
      alke(['documents', SAMPLE, '-o', at('none'), '--discussion', 'K9']),
      /K9.*K1, K2, K3, K4/,
    );
    expect(existsSync(at('none'))).toBe(false);
  });

  it('gives out its template, and takes it back', () => {
    expect(
      alke(['template', '--kind', 'agenda', '--lang', 'sv', '-o', at('mall.docx')]).status,
    ).toBe(0);
    const { status, err } = alke([
      'documents',
      SAMPLE,
      '-o',
      at('own'),
      '--template',
      at('mall.docx'),
      ...DAY,
    ]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    // Its words are Swedish: no Finnish document is made of it.
    const made = readdirSync(at('own'));
    expect(made).toContain('2026-K1-dagordning-sv.docx');
    expect(made.filter((name) => !name.endsWith('-sv.docx'))).toEqual([]);
    writeFileSync(at('not.docx'), 'text');
    const refused = alke([
      'documents',
      SAMPLE,
      '-o',
      at('own2'),
      '--template',
      at('not.docx'),
      ...DAY,
    ]);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('Asiakirjapohjassa on korjattavaa');
  });
});
