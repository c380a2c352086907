import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { readArguments } from '../../src/cli/arguments.ts';
import { runPaint } from '../../src/cli/paint.ts';
import { runRetention } from '../../src/cli/retention.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'alke-retention-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const sample = (file: string) => new URL(`../../samples/${file}`, import.meta.url).pathname;
const FINNISH = sample('alke-2026-esimerkki.xlsx');

async function run(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    colour: false,
    width: null,
  };
  return { code: await runRetention(readArguments(['retention', ...args]), terminal), ...said };
}

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const everyText = (path: string) =>
  Object.values(unzipSync(bytesOf(path)))
    .map((bytes) => strFromU8(bytes))
    .join('\n');

describe('alke retention', () => {
  it('shows without -o what would go, names nobody and writes nothing', async () => {
    const before = bytesOf(FINNISH);
    const { code, out, err } = await run(FINNISH, '--today', '2026-04-15');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Tyhjennettäviä soluja: \d+\.\n {2}Maakunnat, Yhteyshenkilö: 17\n/);
    expect(out).toContain('Mitään ei muutettu.');
    expect(out).not.toMatch(/@example|Esimerkki\b|Malli\b/);
    expect(bytesOf(FINNISH)).toEqual(before);
  });

  it('writes with -o a copy without anybody, colours and Tarkistus, that knows when', async () => {
    const painted = at('painted.xlsx');
    const quiet = { out: () => undefined, err: () => undefined, colour: false, width: null };
    await runPaint(readArguments(['paint', FINNISH, '-o', painted]), quiet);
    const kept = at('kept.xlsx');
    const { code, out } = await run(painted, '-o', kept, '--today', '2026-04-15');
    expect(code).toBe(0);
    expect(out).toContain('Poista tiedot myös kopioista');
    expect(everyText(painted)).toContain('@example.fi');
    expect(everyText(kept)).not.toMatch(/@example\.fi|Aino Esimerkki|ALKE:/);
    const { round } = check(openXlsx(bytesOf(kept)).snapshot(), '2026-05-01');
    expect(round.settings.personalDataRemoved).toBe('2026-04-15');
    expect(round.discussions).toHaveLength(4);

    const again = await run(kept, '--today', '2026-05-01', '--lang', 'sv');
    expect(again.code).toBe(0);
    expect(again.out).toBe(
      'Personuppgifterna har raderats onsdag\u00A015.4.2026.\nDet finns inga personuppgifter att tömma i arbetsboken.\n',
    );
    expect((await run(kept, '-o', at('never.xlsx'), '--today', '2026-05-01')).code).toBe(0);
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });

  it('warns while discussions are still to be held', async () => {
    expect((await run(FINNISH, '--today', '2026-02-01')).err).toMatch(
      /^alke: Kierroksen keskusteluja on vielä pitämättä/,
    );
  });

  it('ends with 2 and names the cells when something could not be emptied', async () => {
    // A contact's name by formula: that is the owner's to undo.
    const parts = unzipSync(bytesOf(FINNISH));
    const part = Object.keys(parts).find(
      (name) =>
        /sheets\/sheet\d+\.xml$/.test(name) && /r="C3"/.test(strFromU8(parts[name] as never)),
    );
    const { round } = check(openXlsx(bytesOf(FINNISH)).snapshot(), '2026-04-15');
    const table = round.tables.regions;
    const column = table?.columns.get('contact') ?? 0;
    const address = `${String.fromCharCode(65 + column)}${(table?.rows[0] ?? 0) + 1}`;
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    const order = openXlsx(bytesOf(FINNISH))
      .snapshot()
      .sheets.findIndex(({ name }) => name === 'Maakunnat');
    const own = `xl/worksheets/sheet${order + 1}.xml`;
    expect(part).toBeDefined();
    expect(sheets).toContain(own);
    const xml = strFromU8(parts[own] as Uint8Array);
    const formula = xml.replace(
      new RegExp(`<c r="${address}"([^>]*?) t="\\w+"([^>]*)>.*?</c>`),
      `<c r="${address}"$1 t="str"$2><f>"Aino "&amp;"Esimerkki"</f><v>Aino Esimerkki</v></c>`,
    );
    expect(formula).not.toBe(xml);
    const file = at('formula.xlsx');
    writeFileSync(file, zipSync({ ...parts, [own]: strToU8(formula) }));
    const { code, out, err } = await run(file, '-o', at('left.xlsx'), '--today', '2026-04-15');
    expect(code).toBe(2);
    expect(out).toContain(`Maakunnat!${address}: ei muutettu, solussa on kaava`);
    expect(err).toContain('Tyhjennä itse solut, joita ei muutettu: 1.');
    expect(existsSync(at('left.xlsx'))).toBe(true);
  });
});
