import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { applyEdits } from '../../src/findings/edits.ts';
import type { Finding, Severity } from '../../src/findings/finding.ts';
import { type RuleId, sayFinding } from '../../src/messages/findings.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { COLUMNS, type Column, type TableKey } from '../../src/rounds/columns.ts';
import type { Round } from '../../src/rounds/round.ts';
import type { Rule } from '../../src/rule.ts';
import { fromA1, toA1 } from '../../src/workbook/address.ts';
import type { CellRange, CellValue, Place, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** Rows of each sheet from A1, by the sheet's name. `merges` are A1 ranges by sheet. */
export interface Sketch {
  readonly sheets: { readonly [name: string]: readonly (readonly CellValue[])[] };
  readonly merges?: { readonly [name: string]: readonly string[] };
}

/** One expected finding of the rule: `Keskustelut!B3`, or the sheet's name alone for a whole sheet. */
export interface Expected {
  readonly at: string;
  readonly severity?: Severity;
  readonly related?: readonly string[];
  /** Words that the Finnish message holds. */
  readonly says?: string;
  /** For each fix: its kind and what it writes, as `Keskustelut!B3=text` (nothing after = for an emptied cell, "" for an empty text). */
  readonly fixes?: readonly {
    readonly kind: 'safe' | 'choice';
    readonly edits?: readonly string[];
    /** Words that its Finnish button holds. */
    readonly says?: string;
  }[];
}

export interface Case {
  readonly name: string;
  readonly workbook: Sketch | WorkbookSnapshot;
  /** ISO day of checking; 1.12.2025 (collect) when not said. */
  readonly today?: string;
  /** Neighbour rules that must stay silent in the whole workbook. */
  readonly silent?: readonly RuleId[];
}

export interface InvalidCase extends Case {
  /** The findings of the rule, in order, or how many. */
  readonly expect: readonly Expected[] | number;
}

export const COLLECT = '2025-12-01';
export const PREPARE = '2026-01-15';
export const SEND = '2026-02-20';
export const AFTER = '2026-04-01';

export function snapshotOf(sketch: Sketch | WorkbookSnapshot): WorkbookSnapshot {
  if (Array.isArray(sketch.sheets)) return sketch as WorkbookSnapshot;
  const { sheets, merges } = sketch as Sketch;
  return {
    sheets: Object.entries(sheets).map(([name, values]) => ({
      name,
      values,
      merges: (merges?.[name] ?? []).map(rangeOf),
    })),
  };
}

export function rangeOf(address: string): CellRange {
  const [from = '', to = from] = address.split(':');
  const start = fromA1(from);
  const end = fromA1(to);
  if (!start || !end) throw new Error(`Not a range: ${address}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

export function sayPlace({ sheet, row, column }: Place): string {
  return row === null || column === null ? sheet : `${sheet}!${toA1(row, column)}`;
}

export function sayValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'date' in value ? value.date : value.error;
  return String(value);
}

/** Holds a rule against its table: what it must leave alone, and what it must see. */
export function testRule(
  rule: Rule,
  table: { readonly valid: readonly Case[]; readonly invalid: readonly InvalidCase[] },
): void {
  const ofRule = (findings: readonly Finding[]) => findings.filter((f) => f.rule === rule.id);
  const neighboursSilent = (one: Case, findings: readonly Finding[]) => {
    for (const silent of one.silent ?? [])
      expect(
        findings.filter((f) => f.rule === silent).map((f) => sayPlace(f.at)),
        silent,
      ).toEqual([]);
  };

  describe(rule.id, () => {
    for (const one of table.valid)
      it(`leaves alone: ${one.name}`, () => {
        const { round, findings } = check(snapshotOf(one.workbook), one.today ?? COLLECT);
        expect(ofRule(findings).map((f) => sayPlace(f.at))).toEqual([]);
        neighboursSilent(one, findings);
        if (!OF_WHAT_IS_NOT_THERE.has(rule.id)) missingColumnsBringNothing(one, round, []);
      });

    for (const one of table.invalid)
      it(`sees: ${one.name}`, () => {
        const { round, findings: all } = check(snapshotOf(one.workbook), one.today ?? COLLECT);
        const found = ofRule(all);
        neighboursSilent(one, all);
        if (typeof one.expect === 'number') expect(found).toHaveLength(one.expect);
        else {
          expect(found.map((f) => sayPlace(f.at))).toEqual(one.expect.map((e) => e.at));
          for (const [index, expected] of one.expect.entries())
            holdAgainst(found[index] as Finding, expected);
        }
        for (const finding of found) {
          everyLanguageSpeaks(finding);
          fixesMend(one, finding);
        }
        missingColumnsBringNothing(one, round, found);
      });
  });

  function holdAgainst(finding: Finding, expected: Expected): void {
    if (expected.severity) expect(finding.severity).toBe(expected.severity);
    if (expected.related) expect(finding.related.map(sayPlace)).toEqual(expected.related);
    if (expected.says) expect(sayFinding(finding, 'fi').message).toContain(expected.says);
    if (expected.fixes) {
      const fixes = finding.fixes();
      expect(fixes.map((fix) => fix.kind)).toEqual(expected.fixes.map((fix) => fix.kind));
      for (const [index, { edits, says }] of expected.fixes.entries()) {
        if (says) expect(fixes[index]?.label.fi).toContain(says);
        if (edits)
          expect(
            fixes[index]?.edits.map(
              ({ at, becomes }) => `${sayPlace(at)}=${becomes === '' ? '""' : sayValue(becomes)}`,
            ),
          ).toEqual(edits);
      }
    }
  }

  function everyLanguageSpeaks(finding: Finding): void {
    for (const language of LANGUAGES) {
      const { name, message, why } = sayFinding(finding, language, rule.source);
      for (const said of [name, message, why]) {
        expect(said.trim(), `${finding.rule} in ${language}`).not.toBe('');
        expect(said, `${finding.rule} in ${language}`).not.toMatch(
          /\{\w+\}|undefined|null|\[object/,
        );
      }
    }
  }

  /** One cause, one finding: where a ★ column is missing, its absence alone is told, not row by row. */
  function missingColumnsBringNothing(one: Case, round: Round, found: readonly Finding[]): void {
    if (OF_WHAT_IS_MISSING.has(rule.id)) return;
    for (const table of Object.keys(COLUMNS) as TableKey[])
      for (const { key, required } of COLUMNS[table] as readonly Column[]) {
        const read = round.tables[table];
        const column = read?.columns.get(key as never);
        if (!required || !read || read.headerRow === null || column === undefined) continue;
        const { name } = read.sheet;
        const workbook = withoutTitle(snapshotOf(one.workbook), name, read.headerRow, column);
        const left = ofRule(check(workbook, one.today ?? COLLECT).findings).length;
        expect(left, `without ${table}.${key}`).toBeLessThanOrEqual(found.length);
      }
  }

  /** Every fix removes its finding; a safe one brings no error but what its own cells had hidden. */
  function fixesMend(one: Case, finding: Finding): void {
    const before = snapshotOf(one.workbook);
    const today = one.today ?? COLLECT;
    const errorsBefore = new Set(errorsIn(check(before, today).findings));
    for (const fix of finding.fixes()) {
      const { workbook, refused } = applyEdits(before, fix.edits);
      expect(refused, 'the fix is made for what stands there').toEqual([]);
      const after = check(workbook, today).findings;
      expect(
        after.filter((f) => f.rule === finding.rule && sayPlace(f.at) === sayPlace(finding.at)),
        `${fix.kind} fix "${fix.label.fi}" removes its finding`,
      ).toEqual([]);
      if (fix.kind === 'safe') {
        const touched = new Set(fix.edits.map((edit) => sayPlace(edit.at)));
        const brought = errorsIn(after).filter(
          (error) => !errorsBefore.has(error) && !touched.has(error.split(' ')[1] as string),
        );
        expect(brought, 'a safe fix brings no error').toEqual([]);
      }
    }
  }
}

/** Rules that tell of sheets, columns and titles themselves. */
const OF_WHAT_IS_MISSING: ReadonlySet<RuleId> = new Set(['column-missing', 'sheet-missing']);

/**
 * Rules whose silence rests on what another column says: the row of a discussion without an id, the finding that a
 * deviation accepts.
 */
const OF_WHAT_IS_NOT_THERE: ReadonlySet<RuleId> = new Set([
  'deviation-needless',
  'discussion-unknown',
]);

function withoutTitle(
  workbook: WorkbookSnapshot,
  name: string,
  row: number,
  column: number,
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, values: sheet.values.with(row, (sheet.values[row] ?? []).with(column, null)) }
        : sheet,
    ),
  };
}

const errorsIn = (findings: readonly Finding[]): readonly string[] =>
  findings.filter((f) => f.severity === 'error').map((f) => `${f.rule} ${sayPlace(f.at)}`);
