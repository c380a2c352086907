import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { COLUMNS, SHEETS, titlesOf } from '../../src/rounds/columns.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { settingKey } from '../../src/rounds/setting-keys.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import type { SheetModel } from '../../src/template/sheet-model.ts';
import { columnName, toA1 } from '../../src/workbook/address.ts';
import { sameValue } from '../../src/workbook/snapshot.ts';
import { foldTitle } from '../../src/workbook/table.ts';
import { bytesOf, snapshotOfModels } from './models.ts';

const NEW = Object.fromEntries(
  LANGUAGES.map((language) => [language, collectionWorkbook(ROUND_2026, language)]),
) as { readonly [language in (typeof LANGUAGES)[number]]: readonly SheetModel[] };

/** Days in every phase, and around each deadline. */
const DAYS = [
  '2025-11-24',
  '2025-12-01',
  '2025-12-19',
  '2026-02-14',
  '2026-03-18',
  '2026-03-27',
  '2026-11-24',
];

describe.each(LANGUAGES)('a new workbook in %s', (language) => {
  const sheets = NEW[language];

  it('has the five sheets, and its workings hidden', () => {
    expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(
      (['discussions', 'regions', 'participants', 'settings', 'guide'] as const).map(
        (key) => SHEETS[key].title[language],
      ),
    );
    expect(sheets.filter(({ hidden }) => hidden)).toHaveLength(1);
  });

  it.each(DAYS)('gives no error and no warning on %s', (day) => {
    const { findings, round } = check(snapshotOfModels(sheets), day);
    expect(round.language).toBe(language);
    expect(
      findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
    ).toEqual([]);
  });

  it('has every declared column, in order, and no other known one', () => {
    const { round } = check(snapshotOfModels(sheets), '2025-12-01');
    for (const table of ['discussions', 'regions', 'participants', 'settings'] as const) {
      expect([...(round.tables[table]?.columns.keys() ?? [])]).toEqual(
        COLUMNS[table].map(({ key }) => key),
      );
      expect(round.tables[table]?.headerRow).toBe(1);
      const known = new Set(
        COLUMNS[table].flatMap((column) => titlesOf(column).map(({ title }) => foldTitle(title))),
      );
      for (const { title } of round.tables[table]?.unknown ?? [])
        expect(known.has(foldTitle(title)), title).toBe(false);
    }
  });

  it('takes its settings to be those of the embedded round', () => {
    const { settings } = check(snapshotOfModels(sheets), '2025-12-01').round;
    const { year, diaryNumber, mailboxes, reporting, liaison, agenda, weeks } = ROUND_2026;
    expect(settings).toMatchObject({
      year,
      diaryNumber,
      mailboxes,
      reporting,
      liaison,
      agenda,
      weeks,
      slots: ROUND_2026.slots,
      meetings: ROUND_2026.meetings,
      minimumRegions: ROUND_2026.minimumRegions,
      deviations: [],
    });
    expect(settings.rows.filter(({ key }) => key.kind === 'unread')).toEqual([]);
    expect(settings.regions).toHaveLength(18);
  });

  it('has the regions ready by their official names, each waiting for its discussion', () => {
    const { round, findings } = check(snapshotOfModels(sheets), '2025-12-01');
    expect(round.regions.map(({ region }) => region.text)).toEqual(
      ROUND_2026.regions.map(({ name }) => name[language]),
    );
    expect(findings.filter(({ rule }) => rule === 'discussion-missing')).toHaveLength(18);
    expect(findings.filter(({ rule }) => rule === 'region-untidy')).toEqual([]);
  });

  it('is written and read again as it was made', () => {
    const bytes = bytesOf(sheets, language);
    const read = openXlsx(bytes).snapshot();
    const made = snapshotOfModels(sheets);
    expect(read.sheets.map(({ name, hidden }) => ({ name, hidden: hidden === true }))).toEqual(
      made.sheets.map(({ name, hidden }) => ({ name, hidden: hidden === true })),
    );
    const different = made.sheets.flatMap((sheet, index) =>
      sheet.values.flatMap((cells, row) =>
        cells.flatMap((value, column) =>
          sameValue(read.sheets[index]?.values[row]?.[column] ?? null, value)
            ? []
            : [`${sheet.name}!${toA1(row, column)}`],
        ),
      ),
    );
    expect(different).toEqual([]);
    expect(bytesOf(collectionWorkbook(ROUND_2026, language), language)).toEqual(bytes);
  });

  it('offers the settings’ own rows in its drop-downs', () => {
    const snapshot = snapshotOfModels(sheets);
    const lists = sheets.flatMap(({ dropDowns = [] }) =>
      dropDowns.flatMap(({ list }) => ('reference' in list ? [valuesAt(list.reference)] : [])),
    );
    function valuesAt(reference: string): readonly unknown[] {
      const [, name, letter, top, bottom] =
        /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(reference) ?? [];
      const sheet = snapshot.sheets.find((one) => one.name === name);
      const column = [...Array(200).keys()].find((one) => columnName(one) === letter) ?? -1;
      return (sheet?.values ?? [])
        .slice(Number(top) - 1, Number(bottom))
        .map((cells) => cells[column] ?? null)
        .filter((value) => value !== null && value !== '');
    }
    const { settings } = check(snapshot, '2025-12-01').round;
    const textsOf = (id: 'slot' | 'meeting') =>
      settings.rows.filter(({ key }) => key.value === id).map(({ value }) => value.text);
    const asSeen = (list: readonly unknown[]) =>
      list.map((value) => String(value).replace(/\u00A0/g, ' '));
    const seen = lists.map(asSeen);
    expect(seen).toContainEqual(textsOf('slot'));
    expect(seen).toContainEqual(textsOf('meeting'));
    expect(seen).toContainEqual(ROUND_2026.regions.map(({ name }) => name[language]));
    for (const drop of sheets.flatMap(({ dropDowns = [] }) => dropDowns))
      for (const text of [drop.prompt ?? '', ...('reference' in drop.list ? [] : drop.list)])
        expect(text.length).toBeLessThanOrEqual(255);
  });

  it('explains every column and signs nothing that it cannot explain', () => {
    const guide = sheets.find(({ name }) => name === SHEETS.guide.title[language]);
    const texts = (guide?.rows ?? []).flatMap(({ cells }) => cells.map(({ value }) => value));
    for (const table of ['discussions', 'regions', 'participants'] as const)
      for (const { title } of COLUMNS[table]) expect(texts).toContain(title[language]);
    for (const text of texts) expect(String(text ?? '')).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe('a new workbook of another year', () => {
  const sheets = collectionWorkbook(ROUND_2026, 'fi', { year: 2027 });

  it('has none of the embedded dates, and rows to fill them in', () => {
    const { settings, language } = check(snapshotOfModels(sheets), '2026-11-24').round;
    expect(language).toBe('fi');
    expect(settings).toMatchObject({
      year: 2027,
      diaryNumber: null,
      reporting: null,
      agenda: null,
      slots: [],
      meetings: [],
      weeks: [],
    });
    const asked = settings.rows
      .filter(({ value }) => value.kind === 'empty')
      .map(({ key }) => key.value);
    expect(asked.filter((key) => key === 'slot')).toHaveLength(5);
    for (const id of ['diaryNumber', 'reporting', 'liaison', 'agenda', 'weeks'] as const)
      expect(asked, settingKey(id).title.fi).toContain(id);
  });

  it.each(['2026-11-24', '2027-03-01'])('gives no error and no warning on %s', (day) => {
    const { findings } = check(snapshotOfModels(sheets), day);
    expect(
      findings.filter(({ severity }) => severity === 'error' || severity === 'warning'),
    ).toEqual([]);
  });
});

describe('the formulas', () => {
  const formulas = LANGUAGES.flatMap((language) =>
    NEW[language].flatMap(({ name, rows, checks = [] }) => [
      ...rows.flatMap(({ cells }, row) =>
        cells.flatMap(({ formula }, column) =>
          formula === undefined ? [] : [{ at: `${name}!${columnName(column)}${row + 1}`, formula }],
        ),
      ),
      ...checks.map(({ formula }, index) => ({ at: `${name} check ${index}`, formula })),
    ]),
  );

  it('use only functions that Excel 2010, LibreOffice and Google Sheets have', () => {
    const used = new Set(
      formulas.flatMap(({ formula }) =>
        [...formula.replace(/"(?:[^"]|"")*"/g, '').matchAll(/([A-Z.]+)\(/g)].map(
          ([, name]) => name,
        ),
      ),
    );
    expect([...used].sort()).toEqual([
      'AND',
      'CHAR',
      'COUNTIF',
      'DAY',
      'FIND',
      'IF',
      'IFERROR',
      'INDEX',
      'INT',
      'ISERROR',
      'ISNUMBER',
      'LEFT',
      'LEN',
      'LOWER',
      'MATCH',
      'MAX',
      'MID',
      'MONTH',
      'NOT',
      'OR',
      'RIGHT',
      'ROW',
      'SEARCH',
      'SIGN',
      'SUBSTITUTE',
      'SUM',
      'SUMPRODUCT',
      'TRIM',
      'VALUE',
      'YEAR',
    ]);
  });

  it('keep within Excel’s limits', () => {
    const beyond = formulas.filter(({ formula }) => {
      const bare = formula.replace(/"(?:[^"]|"")*"/g, '');
      let depth = 0;
      let deepest = 0;
      for (const sign of bare) {
        if (sign === '(') deepest = Math.max(deepest, ++depth);
        else if (sign === ')') depth--;
      }
      const longest = Math.max(
        0,
        ...[...formula.matchAll(/"(?:[^"]|"")*"/g)].map(([one]) => one.length),
      );
      return formula.length > 8192 || depth !== 0 || deepest > 64 || longest > 257;
    });
    expect(beyond).toEqual([]);
  });

  it('of conditional formats look at their own sheet alone, as Google Sheets asks', () => {
    for (const { at, formula } of formulas.filter(({ at }) => at.includes(' check ')))
      expect(formula.replace(/"(?:[^"]|"")*"/g, ''), at).not.toContain('!');
  });
});
