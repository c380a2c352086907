import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { runFollowUp } from '../../src/cli/follow-up.ts';
import { runClean } from '../../src/cli/paint.ts';
import { CliRefusal } from '../../src/cli/refusal.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'alke-follow-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const sample = (file: string) => new URL(`../../samples/${file}`, import.meta.url).pathname;
const FINNISH = sample('alke-2026-esimerkki.xlsx');
const SWEDISH = sample('alke-2026-exempel.xlsx');

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const write = (text: string) => {
    said.push(text);
  };
  const terminal = { out: write, err: write, colour: false, width: null };
  const code = await runFollowUp(
    readArguments(['follow-up', ...args, '--today', '2026-01-15']),
    terminal,
  );
  return { code, said: said.join('') };
}

const sheetsOf = (path: string) => openXlsx(new Uint8Array(readFileSync(path))).snapshot().sheets;

describe('alke follow-up', () => {
  it('tells the table, in the workbook’s language or the one asked for', async () => {
    const { code, said } = await run(SWEDISH);
    expect(code).toBe(0);
    expect(said).toMatch(/^Uppföljning av anmälningar\nalke-2026-exempel\.xlsx · år 2026/);
    expect(said).not.toMatch(/\.\w+@example/);
    expect((await run(SWEDISH, '--lang', 'en')).said).toContain('Not yet reported');
  });

  it('adds the messages to the councils, with the addresses to send them to', async () => {
    const { said } = await run(FINNISH, '--reminders');
    expect(said.match(/^Aihe: Aluekehittämiskeskustelut 2026: /gm)).toHaveLength(17);
    expect(said).toMatch(/\nVastaanottajat: lempi\.malli@example\.fi\nAihe: .*Pirkanmaan liitto/);
    // Councils are written to in Finnish or Swedish.
    expect((await run(SWEDISH, '--reminders', '--lang', 'en')).said).toContain('\nHej,\n');
  });

  it('makes a page, or a copy with the sheet that clean takes out again', async () => {
    const page = at('seuranta.html');
    expect((await run(FINNISH, '-o', page)).said).toMatch(/^Ilmoitettu: 14 \/ 17\..*\nKirjoitettu/);
    expect(readFileSync(page, 'utf8')).toContain('<h1>Ilmoitusten seuranta</h1>');

    const copy = at('seuranta.xlsx');
    await run(FINNISH, '-o', copy);
    const names = sheetsOf(FINNISH).map(({ name }) => name);
    expect(sheetsOf(copy).map(({ name }) => name)).toEqual([...names, 'Seuranta']);
    const cleaned = at('puhdas.xlsx');
    const quiet = { out: () => undefined, err: () => undefined, colour: false, width: null };
    await runClean(readArguments(['clean', copy, '-o', cleaned]), quiet);
    expect(sheetsOf(cleaned)).toEqual(sheetsOf(FINNISH));
  });

  it('refuses another kind of file, and the workbook itself', async () => {
    await expect(run(FINNISH, '-o', at('seuranta.pdf'))).rejects.toThrow(CliRefusal);
    await expect(run(FINNISH, '-o', FINNISH)).rejects.toThrow(CliRefusal);
    expect(() => readArguments(['check', FINNISH, '--reminders'])).toThrow(CliRefusal);
  });
});
