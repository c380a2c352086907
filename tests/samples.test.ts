import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleWorkbook, flawlessWorkbook, SAMPLES, sampleBytes } from '../build/samples/make.ts';
import { check } from '../src/check.ts';
import { openXlsx } from '../src/hosts/file/xlsx-file.ts';

const readSample = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../samples/${file}`, import.meta.url)));

describe.each(SAMPLES)('samples/$file', ({ file, language }) => {
  const bytes = readSample(file);
  const workbook = openXlsx(bytes).snapshot();

  it('is what `node build/samples.mjs` makes today', () => {
    expect(sampleBytes(language, workbook)).toEqual(bytes);
  });

  it('has a handful of typical mistakes, and the rest in order', () => {
    const { findings, round } = check(workbook, '2026-01-15');
    expect(round.language).toBe(language);
    const rulesOf = (...severities: readonly string[]) =>
      [
        ...new Set(
          findings.filter(({ severity }) => severities.includes(severity)).map(({ rule }) => rule),
        ),
      ].sort();
    expect(rulesOf('error')).toEqual(
      [
        'contact-missing',
        'email-invalid',
        'region-in-two-discussions',
        'regions-few',
        'time-hours-wrong',
        'time-weekday-wrong',
        'time-year-wrong',
        ...(language === 'sv' ? ['ministry-unknown'] : []),
      ].sort(),
    );
    expect(rulesOf('warning')).toEqual(
      [
        ...(language === 'fi' ? ['ministry-ambiguous'] : []),
        'organisation-abolished',
        'phone-invalid',
        'report-missing',
        'slot-wanted-twice',
      ].sort(),
    );
    expect(rulesOf('info')).toEqual([
      'economy-unconsidered',
      'region-absent',
      'region-untidy',
      'text-untidy',
      'time-untidy',
      'translation-missing',
    ]);
    expect(findings.length).toBeLessThan(40);
  });

  it('shows in its status columns what the formulas give', () => {
    const [discussions, regions] = workbook.sheets;
    const signs = (column: number, sheet = discussions) =>
      (sheet?.values ?? []).slice(2).map((cells) => String(cells[column] ?? '').slice(0, 1));
    expect(signs(1).slice(0, 4)).toEqual(['✖', '✖', '○', language === 'sv' ? '✖' : '○']);
    expect(signs(5, regions).filter((sign) => sign === '✖')).toHaveLength(3);
  });
});

describe.each(['fi', 'sv'] as const)('the flawless round in %s', (language) => {
  it.each(['2025-12-19', '2026-01-15', '2026-02-13', '2026-03-17'])(
    'has no finding on %s',
    (day) => {
      expect(
        check(flawlessWorkbook(language), day).findings.map(({ rule, at }) => ({ rule, at })),
      ).toEqual([]);
    },
  );

  it('is what the sample would be without its mistakes', () => {
    const [good, example] = [flawlessWorkbook(language), exampleWorkbook(language)];
    expect(good.sheets.map(({ name }) => name)).toEqual(example.sheets.map(({ name }) => name));
    expect(good.sheets[3]).toEqual(example.sheets[3]);
  });
});
