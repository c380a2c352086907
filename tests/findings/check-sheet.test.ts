import { beforeAll, describe, expect, it } from 'vitest';
import { convert } from '../../build/libreoffice.ts';
import { check } from '../../src/check.ts';
import { checkSheet } from '../../src/findings/check-sheet.ts';
import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { reportOf } from '../../src/report.ts';
import { SHEETS } from '../../src/rounds/columns.ts';
import type { SheetModel } from '../../src/template/sheet-model.ts';
import { fromA1, toA1 } from '../../src/workbook/address.ts';
import { discussions, regions } from '../rules/sketches.ts';
import { PREPARE, sayPlace, snapshotOf } from '../rules/tester.ts';
import { IDENTITY_CODE, MISTAKES } from './round-with-mistakes.ts';

const checked = check(MISTAKES, PREPARE);
const sheet = checkSheet(reportOf(checked, 'alke.xlsx'));
const texts = (model: SheetModel) =>
  model.rows.map(({ cells }) =>
    cells.map(({ value }) => (value === undefined ? '' : String(value))),
  );
const lines = texts(sheet);

describe('the sheet Tarkistus', () => {
  it('is ours, by its title in the workbook’s language, whatever language it speaks', () => {
    expect(sheet).toMatchObject({ name: 'Tarkistus', ours: 'sheet' });
    for (const language of LANGUAGES) {
      expect(checkSheet(reportOf(checked, 'alke.xlsx', language)).name).toBe('Tarkistus');
      const titles = Object.fromEntries(
        (['discussions', 'regions'] as const).map((key) => [SHEETS[key].title[language], []]),
      );
      const own = check(snapshotOf({ sheets: titles }), PREPARE);
      expect(checkSheet(reportOf(own, 'a.xlsx')).name).toBe(SHEETS.check.title[language]);
    }
  });

  it('says when, by which rules, the state and the counts', () => {
    expect(lines[1]?.[0]).toMatch(
      /^Kierros 2026 · asialistojen valmistelu · tarkistettu to\u00A015\.1\.2026 · sääntöjä \d+$/,
    );
    expect(lines[2]?.[0]).toBe('✖ Virhe');
    expect(lines[2]?.[1]).toMatch(
      /^Virheitä: \d+ · Huomioita: \d+ · Tietoja: \d+ · Puuttuu vielä: \d+ · Hyväksyttyjä: 2\. Korjattavaa on/,
    );
    expect(sheet.frozenRows).toBe(5);
    expect(lines[4]).toEqual(['Taso', 'Taulukko', 'Solu', 'Keskustelu', 'Havainto', 'Miksi']);
  });

  it('lists every finding with a sign, a word, the sheet and a link to its cell', () => {
    const counting = checked.findings.filter(({ accepted }) => accepted === undefined);
    const rows = sheet.rows.slice(5, 5 + counting.length);
    expect(
      rows.map(({ cells: [, name, cell] }) => {
        expect(cell?.link ? toA1(cell.link.row, cell.link.column) : undefined).toBe(cell?.value);
        expect(cell?.link?.sheet).toBe(cell?.link && name?.value);
        return cell?.value === undefined ? name?.value : `${name?.value}!${cell.value}`;
      }),
    ).toEqual(counting.map(({ at }) => sayPlace(at)));
    for (const [index, { cells }] of rows.entries()) {
      expect(cells[0]?.look).toBe(counting[index]?.severity);
      expect(String(cells[0]?.value)).toMatch(/^(✖ Virhe|▲ Huomio|ℹ Tieto|○ Puuttuu vielä)$/);
      expect(String(cells[4]?.value).length).toBeGreaterThan(10);
      expect(String(cells[5]?.value)).toContain('(Lähde: ');
    }
  });

  it('lists what is accepted with its reason, below', () => {
    const at = lines.findIndex(([first]) => first === 'Hyväksytyt poikkeamat');
    expect(lines[at + 1]?.[5]).toBe('Perustelu');
    expect(lines.slice(at + 2).map((line) => [line[1], line[2], line[5]])).toEqual([
      ['Keskustelut', 'T2', 'linkki tulee myöhemmin'],
      ['Keskustelut', 'G4', expect.stringContaining('sovittu')],
    ]);
  });

  it('repeats nothing that stands in a cell about a person', () => {
    for (const language of LANGUAGES) {
      const said = JSON.stringify(checkSheet(reportOf(checked, 'alke.xlsx', language)));
      for (const personal of [IDENTITY_CODE, 'Aino', 'Pekka', 'aino@', 'pekka@'])
        expect(said).not.toContain(personal);
    }
    const repeated = checked.findings.find(({ rule }) => rule === 'participant-repeated');
    expect(JSON.stringify(repeated?.data)).toContain('Pekka');
    expect(lines.some((line) => line[4]?.includes('(ks. solu)'))).toBe(true);
  });

  it('changes no finding when it is in the workbook itself', () => {
    const values = lines.map((line) => line.map((text) => (text === '' ? null : text)));
    const again = check({ sheets: [{ name: sheet.name, values }, ...MISTAKES.sheets] }, PREPARE);
    expect(again.findings.map(({ rule, at }) => `${rule} ${sayPlace(at)}`)).toEqual(
      checked.findings.map(({ rule, at }) => `${rule} ${sayPlace(at)}`),
    );
  });

  it('stays short enough for a sheet, and counts what it does not list', () => {
    const rows = Array.from({ length: 20_050 }, () => ({ discussion: 'K9', region: 'Lappi' }));
    const many = check(snapshotOf({ sheets: { ...discussions(), ...regions(...rows) } }), PREPARE);
    const model = checkSheet(reportOf(many, 'a.xlsx'));
    const last = texts(model).at(-1)?.[0] ?? '';
    expect(model.rows).toHaveLength(5 + 20_000 + 1);
    expect(last).toBe(`Muita samanlaisia: ${many.findings.length - 20_000}`);
  });
});

describe('the sheet Tarkistus in LibreOffice', () => {
  let seen: readonly string[] = [];

  beforeAll(() => {
    const plain = MISTAKES.sheets.map(
      ({ name, values }): SheetModel => ({
        name,
        widths: [],
        rows: values.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
      }),
    );
    const file = newXlsx([sheet, ...plain], { title: 'Tarkistus', language: 'fi-FI' });
    const made = convert(new Map([['check.xlsx', file]]), 'fods').get('check.fods');
    const xml = new TextDecoder().decode(made);
    const table = /<table:table table:name="Tarkistus".*?<\/table:table>/s.exec(xml)?.[0] ?? '';
    seen = [...table.matchAll(/<text:a xlink:href="([^"]*)"/g)].map(([, href = '']) => href);
  }, 120_000);

  it('has a link to every cell that was found', () => {
    const cells = checked.findings.filter(({ at }) => at.row !== null);
    expect(seen).toHaveLength(cells.length);
    for (const link of seen) {
      const [, name, address = ''] = /^#'?([^'.!]+)'?[.!]\$?([A-Z]+\$?\d+)$/.exec(link) ?? [];
      expect(name, link).toBeDefined();
      expect(fromA1(address), link).not.toBeNull();
    }
  });
});
