import { describe, expect, it } from 'vitest';
import { check, countFindings } from '../../src/check.ts';
import { sayReportsAsJson } from '../../src/findings/report-json.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { reportOf } from '../../src/report.ts';
import { toA1 } from '../../src/workbook/address.ts';
import { PREPARE } from '../rules/tester.ts';
import { IDENTITY_CODE, MISTAKES } from './round-with-mistakes.ts';

const checked = check(MISTAKES, PREPARE);

interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  readonly why: string;
  readonly related: readonly { readonly sheet: string; readonly cell: string | null }[];
  readonly fixes: readonly {
    readonly kind: string;
    readonly label: string;
    readonly edits: readonly {
      readonly sheet: string;
      readonly cell: string;
      readonly from: unknown;
      readonly to: unknown;
    }[];
  }[];
  readonly accepted?: string;
}

const text = sayReportsAsJson([reportOf(checked, 'alke.xlsx')]);
const said = JSON.parse(text) as { readonly counts: object; readonly findings: readonly Said[] };

describe('the report as JSON', () => {
  it('has the fields of the contract, in its order', () => {
    expect(Object.keys(said)).toEqual([
      'file',
      'round',
      'phase',
      'today',
      'language',
      'counts',
      'findings',
    ]);
    expect(said).toMatchObject({
      file: 'alke.xlsx',
      round: 2026,
      phase: 'prepare',
      today: PREPARE,
      language: 'fi',
    });
    expect(Object.keys(said.counts)).toEqual(['error', 'warning', 'info', 'todo', 'accepted']);
    expect(said.counts).toEqual(countFindings(checked.findings));
    for (const finding of said.findings) {
      expect(Object.keys(finding)).toEqual([
        'rule',
        'severity',
        'sheet',
        'cell',
        'message',
        'why',
        'related',
        'fixes',
        ...(finding.accepted === undefined ? [] : ['accepted']),
      ]);
      for (const { kind, label, edits } of finding.fixes) {
        expect(['safe', 'choice']).toContain(kind);
        expect(label).toEqual(expect.any(String));
        for (const edit of edits)
          expect(Object.keys(edit)).toEqual(['sheet', 'cell', 'from', 'to']);
      }
    }
  });

  it('holds every finding in its order, cells in A1, a whole sheet as null', () => {
    expect(
      said.findings.map(({ rule, severity, sheet, cell }) => [rule, severity, sheet, cell]),
    ).toEqual(
      checked.findings.map(({ rule, severity, at: { sheet, row, column } }) => [
        rule,
        severity,
        sheet,
        row === null || column === null ? null : toA1(row, column),
      ]),
    );
    expect(said.findings.find(({ rule }) => rule === 'region-absent')).toMatchObject({
      sheet: 'Maakunnat',
      cell: null,
    });
  });

  it('gives dates as ISO and error values as they are shown', () => {
    const year = said.findings.find(({ rule }) => rule === 'time-year-wrong');
    expect(year?.fixes[0]?.edits).toEqual([
      {
        sheet: 'Keskustelut',
        cell: 'G2',
        from: '2025-03-17',
        to: expect.stringContaining('17.3.2026'),
      },
    ]);
  });

  it('never says what is secret: from is null', () => {
    const code = said.findings.find(({ rule }) => rule === 'identity-code');
    expect(code?.fixes[0]?.edits).toEqual([
      { sheet: 'Maakunnat', cell: 'C5', from: null, to: null },
    ]);
    expect(text).not.toContain(IDENTITY_CODE);
  });

  it('gives the reason of what is accepted, and counts it there alone', () => {
    const accepted = said.findings.filter(({ accepted: reason }) => reason !== undefined);
    expect(accepted.map(({ rule, cell, accepted: reason }) => [rule, cell, reason])).toEqual([
      ['link-invalid', 'T2', 'linkki tulee myöhemmin'],
      ['time-not-offered', 'G4', expect.stringContaining('sovittu')],
    ]);
    expect(said.counts).toMatchObject({ accepted: 2 });
  });

  it('says the same findings in every language, only the words differ', () => {
    const [fi, sv, en] = LANGUAGES.map(
      (language) =>
        JSON.parse(sayReportsAsJson([reportOf(checked, 'alke.xlsx', language)])) as {
          language: string;
          findings: readonly Said[];
        },
    );
    const bare = (findings: readonly Said[] | undefined) =>
      findings?.map(({ message: _, why: __, fixes, ...rest }) => ({
        ...rest,
        fixes: fixes.map(({ label: ___, ...fix }) => fix),
      }));
    expect([fi?.language, sv?.language, en?.language]).toEqual([...LANGUAGES]);
    expect(bare(sv?.findings)).toEqual(bare(fi?.findings));
    expect(bare(en?.findings)).toEqual(bare(fi?.findings));
    expect(sv?.findings.map(({ message }) => message)).not.toEqual(
      fi?.findings.map(({ message }) => message),
    );
  });

  it('is an array for several files, and the same bytes every time', () => {
    const two = [reportOf(checked, 'a.xlsx'), reportOf(checked, 'b.xlsx')];
    expect(
      (JSON.parse(sayReportsAsJson(two)) as { file: string }[]).map(({ file }) => file),
    ).toEqual(['a.xlsx', 'b.xlsx']);
    expect(sayReportsAsJson([reportOf(check(MISTAKES, PREPARE), 'alke.xlsx')])).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });
});
