import { beforeAll, describe, expect, it } from 'vitest';
import { convert } from '../../build/libreoffice.ts';
import { joinedChecks } from '../../src/hosts/sheets/joined-checks.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { writeSlot } from '../../src/rounds/times.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import type { NativeCheck, SheetModel } from '../../src/template/sheet-model.ts';
import { columnName } from '../../src/workbook/address.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import { bytesOf, filledWorkbook } from '../template/models.ts';
import { numbersFrom } from './rounds.ts';

/*
 * Rules that were joined colour every cell as the rules that they come from. LibreOffice shows both workbooks as web pages,
 * on which each cell has the colour that its conditional formats give it: they must be the same to the letter.
 */

const joined = (models: readonly SheetModel[]): readonly SheetModel[] =>
  models.map((model) => ({ ...model, checks: joinedChecks(model.checks ?? []) }));

/** Rounds that are filled in badly, so that many checks hold and some fail over an error value. */
function spoiltWorkbook(language: (typeof LANGUAGES)[number], seed: number): readonly SheetModel[] {
  const number = numbersFrom(seed);
  const one = <T>(...of: readonly T[]): T => of[number(of.length)] as T;
  const { slots, meetings, regions } = ROUND_2026;
  const error: CellValue = { error: '#N/A' };
  const slot = (): CellValue => {
    const text = writeSlot(slots[number(slots.length)] as (typeof slots)[number], language);
    return one<CellValue>(text, text, text.replace('2026', '2025'), 'sovitaan', null, error);
  };
  const meeting = (): CellValue => {
    const text = writeSlot(meetings[0] as (typeof meetings)[number], language);
    return one<CellValue>(text, text.replace('2026', '2025'), '?', null, null, error);
  };
  const text = (): CellValue => one<CellValue>('Vesi', ' ', null, error);
  const region = (): CellValue =>
    one<CellValue>(regions[number(4)]?.name[language] ?? '', 'Häme', 'Kuu', null, error);
  return filledWorkbook(
    {
      discussions: Array.from({ length: 12 }, () => ({
        id: one<CellValue>('K1', 'K2', 'K3', 'K4', null, error),
        theme: text(),
        description: text(),
        questions: text(),
        ministries: one<CellValue>('TEM, OKM', 'XX', 'MM', null, error),
        review: meeting(),
        reviewConfirmed: meeting(),
        preferred: slot(),
        alternatives: slot(),
        confirmed: slot(),
      })),
      regions: Array.from({ length: 30 }, () => ({
        discussion: one<CellValue>('K1', 'K2', 'K9', null, error),
        region: region(),
        contact: text(),
        email: one<CellValue>('aino@example.fi', 'aino', null, error),
      })),
      participants: Array.from({ length: 30 }, () => ({
        discussion: one<CellValue>('K1', null, error),
        name: one<CellValue>('Oiva Malli', null),
        role: text(),
      })),
    },
    language,
  );
}

/** Checks of any look on any columns of a few cells, often on the same ones, and not all on the same rows. */
function anyChecks(name: string, seed: number): SheetModel {
  const number = numbersFrom(seed);
  const columns = 6;
  const looks = ['error', 'warning', 'info', 'todo', 'ok'] as const;
  const checks = Array.from({ length: 14 }, (): NativeCheck => {
    const top = number(5) === 0 ? 3 : 0;
    const ranges = Array.from({ length: 1 + number(2) }, () => {
      const left = number(columns);
      return { top, left, bottom: 7, right: Math.min(columns - 1, left + number(3)) };
    });
    const looked = `$${columnName(number(columns))}${top + 1}`;
    const moving = `${columnName(ranges[0]?.left ?? 0)}${top + 1}`;
    return {
      ranges: number(6) === 0 ? ranges.slice(0, 1) : ranges,
      formula: number(6) === 0 ? `${moving}="x"` : `LEFT(${looked},1)="${'xyz'[number(3)]}"`,
      look: looks[number(looks.length)] ?? 'ok',
    };
  });
  // Where a column moves along, programs differ in what they count it from when there are several ranges.
  const clear = checks.map((check) =>
    check.formula.startsWith('LEFT') ? check : { ...check, ranges: check.ranges.slice(0, 1) },
  );
  return {
    name,
    rows: Array.from({ length: 8 }, () => ({
      cells: Array.from({ length: columns }, () => ({
        value: [null, 'x', 'y', 'z', 'xyz', { error: '#N/A' }][number(6)] as CellValue,
      })),
    })),
    widths: Array.from({ length: columns }, () => 9),
    checks: clear,
  };
}

describe('checks that were joined', () => {
  const books = new Map<string, readonly SheetModel[]>(
    LANGUAGES.flatMap((language, index) => [
      [language, spoiltWorkbook(language, index + 1)] as const,
    ]),
  );
  books.set(
    'any',
    Array.from({ length: 12 }, (_, index) => anyChecks(`T${index}`, index + 1)),
  );
  let pages: ReadonlyMap<string, Uint8Array> = new Map();
  const page = (name: string): string => new TextDecoder().decode(pages.get(`${name}.html`));

  beforeAll(() => {
    const files = new Map<string, Uint8Array>();
    for (const [name, models] of books) {
      const spoilt = models.map((model) => ({
        ...model,
        checks: joinedChecks(model.checks ?? []).slice(1),
      }));
      files.set(`${name}-apart.xlsx`, bytesOf(models, 'fi'));
      files.set(`${name}-joined.xlsx`, bytesOf(joined(models), 'fi'));
      files.set(`${name}-less.xlsx`, bytesOf(spoilt, 'fi'));
    }
    pages = convert(files, 'html', 240);
  }, 250_000);

  it.each([...books.keys()])('colour every cell as they did apart: %s', (name) => {
    expect(page(`${name}-apart`)).toContain('FBE3E6');
    expect(page(`${name}-joined`)).toBe(page(`${name}-apart`));
    // A rule less is seen on the page.
    expect(page(`${name}-less`)).not.toBe(page(`${name}-apart`));
  });

  it('are as few in a new workbook as its sheets have looks', () => {
    for (const language of LANGUAGES) {
      const models = collectionWorkbook(ROUND_2026, language);
      const counts = models.map((model) => joinedChecks(model.checks ?? []).length);
      expect(counts).toEqual([4, 3, 1, 0, 0, 0]);
    }
  });

  it('stay apart where one look would come before another on the same cell', () => {
    const on = (column: number, look: NativeCheck['look']): NativeCheck => ({
      ranges: [{ top: 2, left: column, bottom: 9, right: column }],
      formula: `$${columnName(column)}3="x"`,
      look,
    });
    const looks = (...checks: readonly NativeCheck[]): string =>
      joinedChecks(checks)
        .map(({ look, ranges }) => `${look} ${ranges.map(({ left }) => left).join('+')}`)
        .join(', ');
    expect(looks(on(0, 'error'), on(1, 'todo'), on(2, 'error'))).toBe('error 0+2, todo 1');
    expect(looks(on(0, 'error'), on(2, 'todo'), on(2, 'error'))).toBe('error 0, todo 2, error 2');
    expect(looks(on(0, 'error'), { ...on(1, 'error'), formula: 'B3="x"' })).toBe(
      'error 0, error 1',
    );
  });

  it('keep within the 8,192 letters of a formula in Excel', () => {
    for (const language of LANGUAGES)
      for (const { checks = [] } of collectionWorkbook(ROUND_2026, language))
        for (const { formula } of joinedChecks(checks)) expect(formula.length).toBeLessThan(2500);
  });
});
