import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fillSheets } from '../../build/samples/fill.ts';
import { check } from '../../src/check.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { CliRefusal } from '../../src/cli/refusal.ts';
import { runRound } from '../../src/cli/round.ts';
import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';

const folder = mkdtempSync(join(tmpdir(), 'alke-round-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = (file: string) => new URL(`../../samples/${file}`, import.meta.url).pathname;

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const write = (text: string) => {
    said.push(text);
  };
  const terminal = { out: write, err: write, colour: false, width: null };
  const code = await runRound(readArguments(['round', ...args]), terminal);
  return { code, said: said.join('') };
}

const read = (path: string) => openXlsx(new Uint8Array(readFileSync(path)));

describe('alke round', () => {
  it('makes next year’s workbook out of the sample, in its own layout', async () => {
    const output = join(folder, '2027.xlsx');
    const { code, said } = await run(
      sample('alke-2026-esimerkki.xlsx'),
      ...['--year', '2027', '-o', output, '--today', '2026-11-01'],
    );
    expect(code).toBe(0);
    expect(said).toContain('pe\u00A026.3.2027 klo\u00A09–11 on pitkäperjantai');
    expect(said).toContain('Kesäaika alkaa keskustelujen välissä: su\u00A028.3.2027');
    expect(said).not.toMatch(/@example|Malli/);

    const made = read(output).snapshot();
    const { round } = check(made, '2026-11-01');
    expect(round.settings).toMatchObject({ year: 2027, reporting: '2026-12-18' });
    expect(round.discussions).toEqual([]);
    expect(made.sheets.map(({ name }) => name)).toEqual(
      read(sample('alke-2026-esimerkki.xlsx'))
        .snapshot()
        .sheets.map(({ name }) => name),
    );
  });

  it('speaks the workbook’s language, and clears the contacts when asked', async () => {
    const output = join(folder, '2028.xlsx');
    const { said } = await run(
      sample('alke-2026-exempel.xlsx'),
      ...['--year', '2028', '-o', output, '--clear-contacts'],
    );
    expect(said).toContain('är julafton, då ämbetsverken är stängda');
    expect(JSON.stringify(read(output).snapshot())).not.toMatch(/Malli|@example/);
  });

  it('adds the sheet Asetukset to a workbook without one, as the office’s own', async () => {
    const input = join(folder, 'without.xlsx');
    const sheets = collectionWorkbook(ROUND_2026, 'fi').slice(0, 1);
    writeFileSync(
      input,
      newXlsx(
        fillSheets(sheets, { discussions: [{ id: 'K1', theme: 'Vesi' }] }, 'fi').map(
          ({ dropDowns: _, ...sheet }) => ({
            ...sheet,
            rows: sheet.rows.map(({ cells }) => ({
              cells: cells.map(({ formula: _formula, ...cell }) => cell),
            })),
          }),
        ),
        { title: 'x', language: 'fi-FI' },
      ),
    );
    const output = join(folder, 'with.xlsx');
    await run(input, '--year', '2027', '-o', output, '--today', '2026-11-01');
    const file = read(output);
    expect(check(file.snapshot(), '2026-11-01').round.settings).toMatchObject({
      year: 2027,
      agenda: '2027-02-19',
    });
    file.clean();
    expect(file.snapshot().sheets.map(({ name }) => name)).toEqual(['Keskustelut', 'Asetukset']);
  });

  it('refuses a year that is not later', async () => {
    const output = join(folder, 'never.xlsx');
    await expect(
      run(sample('alke-2026-esimerkki.xlsx'), '--year', '2026', '-o', output),
    ).rejects.toThrow(CliRefusal);
    expect(() => readFileSync(output)).toThrow();
  });
});
