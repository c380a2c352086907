import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../src/check.ts';
import { applyEdits } from '../src/findings/edits.ts';
import { type Finding, spelledOut } from '../src/findings/finding.ts';
import { marksOf } from '../src/findings/marks.ts';
import { safeEdits } from '../src/mend.ts';
import { type RuleId, sayFinding } from '../src/messages/findings.ts';
import { LANGUAGES, type Language } from '../src/messages/language.ts';
import { RULES } from '../src/rules/index.ts';
import {
  type CellRange,
  type CellValue,
  sameValue,
  valueAt,
  type WorkbookSnapshot,
} from '../src/workbook/snapshot.ts';
import { anyWorkbook, IDENTITY_CODES } from './engine/arbitrary-workbooks.ts';
import { soundBook, workbookOf } from './engine/book.ts';
import { MISTAKES } from './engine/mistakes.ts';
import { AFTER, COLLECT, PREPARE, SEND, sayPlace } from './rules/tester.ts';

const DAYS = [COLLECT, '2025-12-19', PREPARE, '2026-02-10', SEND, AFTER] as const;
const day = fc.constantFrom(...DAYS);
const RULE_IDS = RULES.map(({ id }) => id);
const sourceOf = new Map<string, (typeof RULES)[number]['source']>(
  RULES.map(({ id, source }) => [id, source]),
);

/** All that anyone could see of the findings, as one text. */
const seen = (workbook: WorkbookSnapshot, today: string): string =>
  JSON.stringify(
    check(workbook, today).findings.map((finding) => ({
      ...spelledOut(finding),
      fixes: finding.fixes(),
      said: LANGUAGES.map((language) => sayFinding(finding, language, sourceOf.get(finding.rule))),
    })),
  );

const nameOf = ({ rule, at }: Finding): string => `${rule} ${sayPlace(at)}`;

/** Nothing throws, nothing is left unsaid, every place and every edit is of the workbook as it stands. */
function holds(workbook: WorkbookSnapshot, today: string): readonly Finding[] {
  const { findings } = check(workbook, today);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const finding of findings) {
    const { at, related } = finding;
    expect(related.length).toBeLessThanOrEqual(10);
    for (const place of [...(at.row === null ? [] : [at]), ...related])
      expect(sheets.has(place.sheet), `${finding.rule} on a sheet that is there`).toBe(true);
    expect(related.map(sayPlace)).not.toContain(sayPlace(at));
    for (const language of LANGUAGES) {
      const { name, message, why } = sayFinding(finding, language, sourceOf.get(finding.rule));
      for (const text of [name, message, why]) {
        expect(text.trim()).not.toBe('');
        for (const code of IDENTITY_CODES) expect(text, finding.rule).not.toContain(code);
      }
      expect(message).not.toMatch(/\bundefined\b|\[object/);
      if (!/\{|\[\[/.test(JSON.stringify(workbook)))
        expect(message).not.toMatch(/\{\w+\}|\[\[|\]\]/);
    }
    for (const { kind, label, edits } of finding.fixes()) {
      expect(edits.length, `${finding.rule}: a ${kind} fix changes something`).toBeGreaterThan(0);
      for (const language of LANGUAGES) expect(label[language].trim()).not.toBe('');
      for (const { at: cell, was, becomes, secret } of edits) {
        const sheet = sheets.get(cell.sheet);
        expect(sheet).toBeDefined();
        if (sheet) expect(valueAt(sheet, cell.row, cell.column)).toEqual(was ?? null);
        expect(sameValue(was, becomes), `${finding.rule} changes ${sayPlace(cell)}`).toBe(false);
        if (IDENTITY_CODES.some((code) => String(was).includes(code))) expect(secret).toBe(true);
      }
    }
  }
  return findings;
}

/** Every safe fix alone removes its finding, and brings no error but what its own cells had hidden. */
function safeFixesMend(workbook: WorkbookSnapshot, today: string, most = 12): void {
  const { findings } = check(workbook, today);
  const errorsBefore = new Set(findings.filter(isError).map(nameOf));
  let tried = 0;
  for (const finding of findings)
    for (const fix of finding.fixes()) {
      if (fix.kind !== 'safe' || tried >= most) continue;
      tried++;
      const { workbook: mended, refused } = applyEdits(workbook, fix.edits);
      expect(refused).toEqual([]);
      const after = check(mended, today).findings;
      expect(after.map(nameOf), `${fix.label.fi} removes it`).not.toContain(nameOf(finding));
      const touched = new Set(fix.edits.map((edit) => sayPlace(edit.at)));
      const brought = after.filter(
        (one) =>
          isError(one) &&
          !errorsBefore.has(nameOf(one)) &&
          ![one.at, ...one.related].some((place) => touched.has(sayPlace(place))),
      );
      expect(brought.map(nameOf), `${nameOf(finding)}: ${fix.label.fi}`).toEqual([]);
    }
}

const isError = ({ severity, accepted }: Finding): boolean =>
  severity === 'error' && accepted === undefined;

describe('any workbook', () => {
  it('is checked without throwing; what is said is whole and of cells that are there', () => {
    fc.assert(
      fc.property(anyWorkbook, day, (workbook, today) => {
        holds(workbook, today);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same findings twice', () => {
    fc.assert(
      fc.property(anyWorkbook, day, (workbook, today) => {
        const before = structuredClone(workbook);
        const first = seen(workbook, today);
        expect(seen(structuredClone(before), today)).toBe(first);
        expect(workbook, 'and is left as it was').toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('is mended by every safe fix', () => {
    fc.assert(
      fc.property(anyWorkbook, day, (workbook, today) => {
        safeFixesMend(workbook, today);
      }),
      { numRuns: 150 },
    );
  });

  it('has no safe fix left once all are made, and one mark for a cell', () => {
    fc.assert(
      fc.property(anyWorkbook, day, (workbook, today) => {
        const edits = safeEdits(workbook, today);
        const cells = edits.map(({ at }) => sayPlace(at));
        expect(new Set(cells).size).toBe(cells.length);
        const { workbook: mended, refused } = applyEdits(workbook, edits);
        expect(refused).toEqual([]);
        const { findings } = check(mended, today);
        expect(
          findings
            .filter(({ accepted }) => accepted === undefined)
            .filter((finding) => finding.fixes().some(({ kind }) => kind === 'safe'))
            .map(nameOf),
        ).toEqual([]);
        const marked = marksOf(findings).map(sayPlace);
        expect(new Set(marked).size).toBe(marked.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a round without mistakes', () => {
  for (const language of LANGUAGES)
    for (const today of DAYS)
      it(`has no findings in ${language} on ${today}`, () => {
        expect(check(workbookOf(soundBook(language)), today).findings.map(nameOf)).toEqual([]);
      });
});

describe('one cause, one finding', () => {
  const sound = workbookOf(soundBook('fi'));
  const cells = sound.sheets.flatMap(({ name, values }) =>
    values.flatMap((row, at) =>
      at === 0 ? [] : row.map((_, column) => ({ name, row: at, column })),
    ),
  );
  const withCell = (
    { name, row, column }: (typeof cells)[number],
    value: CellValue,
    merges: readonly CellRange[] = [],
  ): WorkbookSnapshot => ({
    sheets: sound.sheets.map((sheet) =>
      sheet.name === name
        ? {
            name,
            values: sheet.values.map((cellsOfRow, at) =>
              at === row ? cellsOfRow.with(column, value) : cellsOfRow,
            ),
            merges,
          }
        : sheet,
    ),
  });

  for (const today of [PREPARE, SEND, AFTER]) {
    it(`holds for an error value in any cell on ${today}`, () => {
      for (const cell of cells)
        expect(check(withCell(cell, { error: '#N/A' }), today).findings.map(nameOf)).toEqual([
          `cell-unreadable ${sayPlace({ ...cell, sheet: cell.name })}`,
        ]);
    });

    it(`holds for an identity code in any cell on ${today}`, () => {
      for (const cell of cells)
        expect(check(withCell(cell, IDENTITY_CODES[0]), today).findings.map(nameOf)).toEqual([
          `identity-code ${sayPlace({ ...cell, sheet: cell.name })}`,
        ]);
    });

    it(`holds for any cell that is merged with the one above on ${today}`, () => {
      for (const cell of cells.filter(({ row }) => row > 1)) {
        const { row, column, name } = cell;
        const above = { top: row - 1, bottom: row, left: column, right: column };
        expect(check(withCell(cell, null, [above]), today).findings.map(nameOf)).toEqual([
          `cells-merged ${sayPlace({ sheet: name, row: row - 1, column })}`,
        ]);
      }
    });
  }
});

const numbers = (seed: number) => (below: number) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return below === 0 ? 0 : (seed >>> 8) % below;
};

describe('a mistake in a round', () => {
  it('is known for every rule', () => {
    expect(Object.keys(MISTAKES).sort()).toEqual([...RULE_IDS].sort());
  });

  for (const rule of RULE_IDS)
    it(`is seen by ${rule}, wherever it is made and in every language`, () => {
      const { plant, today, not } = MISTAKES[rule];
      for (const language of LANGUAGES.filter((one) => one !== not))
        for (const seed of [1, 2, 3, 4]) {
          const book = soundBook(language);
          plant(book, numbers(seed));
          const workbook = workbookOf(book);
          const found = holds(workbook, today);
          expect(
            found.map((finding) => finding.rule),
            `${language} ${seed}`,
          ).toContain(rule);
          safeFixesMend(workbook, today);
        }
    });
});

describe('a round with many mistakes', () => {
  const slips = fc.record({
    rules: fc.uniqueArray(fc.constantFrom<RuleId>(...RULE_IDS), { minLength: 2, maxLength: 9 }),
    seed: fc.nat(),
    today: day,
  });
  type Slips = typeof slips extends fc.Arbitrary<infer Value> ? Value : never;

  const withSlips = (language: Language, { rules, seed }: Slips): WorkbookSnapshot => {
    const book = soundBook(language);
    const pick = numbers(seed);
    for (const rule of rules) MISTAKES[rule].plant(book, pick);
    return workbookOf(book);
  };
  const mistaken = fc
    .tuple(fc.constantFrom(...LANGUAGES), slips)
    .map(([language, made]) => ({ workbook: withSlips(language, made), today: made.today }));

  it('has the same findings in the same cells whatever its language', () => {
    fc.assert(
      fc.property(slips, (made) => {
        const [fi, sv, en] = LANGUAGES.map((language) =>
          check(withSlips(language, made), made.today).findings.map(
            ({ rule, severity, at: { row, column } }) => ({ rule, severity, row, column }),
          ),
        );
        // In a Swedish workbook MM means one ministry.
        if (!made.rules.includes('ministry-ambiguous')) expect(sv).toEqual(fi);
        expect(en).toEqual(fi);
      }),
      { numRuns: 100 },
    );
  });

  it('is checked whole, and mended by every safe fix', () => {
    const rulesSeen = new Set<string>();
    fc.assert(
      fc.property(mistaken, ({ workbook, today }) => {
        for (const { rule } of holds(workbook, today)) rulesSeen.add(rule);
        safeFixesMend(workbook, today, 8);
      }),
      { numRuns: 150 },
    );
    expect(rulesSeen.size).toBeGreaterThan(60);
  });

  it('gives the same findings twice', () => {
    fc.assert(
      fc.property(mistaken, ({ workbook, today }) => {
        expect(seen(workbook, today)).toBe(seen(structuredClone(workbook), today));
      }),
      { numRuns: 40 },
    );
  });

  it('has nothing safe left to mend once all that is safe is mended', () => {
    fc.assert(
      fc.property(mistaken, ({ workbook, today }) => {
        const { workbook: mended } = applyEdits(workbook, safeEdits(workbook, today));
        expect(safeEdits(mended, today)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
