import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, nearest, plain } from '../../src/rounds/nearness.ts';

/** The whole table, worked out plainly. */
function slowDistance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = cost;
    }
  return at(one.length, other.length);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });

describe('distance', () => {
  it.each([
    ['lappi', 'lappi', 0],
    ['lapi', 'lappi', 1],
    ['lpapi', 'lappi', 1],
    ['savo', 'lappi', 3],
    ['', 'ab', 2],
    ['', '', 0],
  ])('%s – %s: %i', (one, other, expected) => {
    expect(distance(one, other, 2)).toBe(expected);
  });

  it('is that of the whole table, up to its limit', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
        expect(distance(one, other, limit)).toBe(Math.min(slowDistance(one, other), limit + 1));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('nearest', () => {
  it('leaves out nothing that the distance would let in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aeiklmnoprstuvy'), minLength: 2, maxLength: 14 }),
        fc.string({ unit: fc.constantFrom(...'aeiklmnoprstuvy'), minLength: 2, maxLength: 14 }),
        (wanted, form) => {
          const length = Math.min(wanted.length, form.length);
          const limit = length <= 6 ? 1 : length <= 12 ? 2 : 3;
          const isNear =
            slowDistance(wanted, form) <= limit || (form.length >= 5 && wanted.includes(form));
          expect(nearest(wanted, [{ form, of: form }])).toEqual(isNear ? [form] : []);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives the nearest first, and of names inside each other the longest', () => {
    const forms = ['pohjanmaa', 'etelapohjanmaa', 'keskipohjanmaa'].map((form) => ({
      form,
      of: form,
    }));
    expect(nearest('Etelä-Pohjanmaan maakunta', forms)).toEqual(['etelapohjanmaa']);
    expect(nearest('Pohjanma', forms)).toEqual(['pohjanmaa']);
    expect(nearest('x'.repeat(500), forms)).toEqual([]);
  });
});

describe('plain', () => {
  it('keeps letters and numbers alone', () => {
    expect(plain(' Päijät–Häme (07)')).toBe('paijathame07');
    expect(plain('Å\u030A ÖÅ')).toBe('aoa');
  });
});
