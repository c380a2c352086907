import { describe, expect, it } from 'vitest';
import { giant } from './giants.ts';
import names from './names.ts';
import templates from './templates.ts';
import times from './times.ts';
import { OWN_WORKBOOKS } from './workbooks.ts';
import { brokenWorkbook, useWorkbook } from './xlsx.ts';

/** The beginning of each fuzzer, the same every time; `npm run fuzz` goes on from there. */
const SHORT: readonly (readonly [name: string, one: (seed: number) => string, cases: number])[] = [
  ['xlsx', (seed) => useWorkbook(brokenWorkbook(seed, OWN_WORKBOOKS).bytes), 120],
  ['times', times, 500],
  ['names', names, 150],
  ['templates', templates, 10],
];

describe('the first cases of each fuzzer', () => {
  it.each(SHORT)('%s', (_, one, cases) => {
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= cases; seed++) outcomes.add(one(seed));
    // Some of what is tried is refused, some is not: otherwise nothing would be tried.
    expect(outcomes.size).toBeGreaterThan(2);
  });

  it('the same seed breaks a workbook in the same way', () => {
    for (let seed = 1; seed <= 20; seed++)
      expect(brokenWorkbook(seed, OWN_WORKBOOKS)).toEqual(brokenWorkbook(seed, OWN_WORKBOOKS));
  });
});

describe('workbooks that ask for more than they look like', () => {
  it.each([
    ['a count of shared texts that is a lie', 'file-damaged'],
    ['the largest dimension', 'opened'],
    ['everything merged', 'opened'],
    ['a list for every cell', 'opened'],
    ['an array formula over everything', 'opened'],
    ['very deep elements that never close', 'file-bomb'],
    ['a very deep text', 'opened'],
    ['a very long text', 'file-bomb'],
    ['nothing but references to signs', 'opened'],
    ['names that are all mistaken for each other', 'opened'],
    ['very many relationships to one table', 'opened'],
    ['a very long number format', 'file-damaged'],
    ['entities in entities', 'file-bomb'],
    ['a part that grows a thousandfold', 'file-bomb'],
    ['many parts that grow', 'file-too-large'],
  ])('%s: %s', (name, outcome) => {
    expect(useWorkbook(giant(name))).toBe(outcome);
  });
});
