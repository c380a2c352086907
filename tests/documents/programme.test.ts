import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRAMME_ITEMS, programmeOf } from '../../src/documents/programme.ts';

const slot = (start: number, end: number) => ({ day: '2026-03-17', start, end });
const minutes = (start: number, end: number, regions: number, ministries: number) => {
  const programme = programmeOf(slot(start, end), { regions, ministries });
  return PROGRAMME_ITEMS.map((item) => programme[item].end - programme[item].start);
};

describe('the programme of an agenda', () => {
  it('shares the two hours of a usual discussion', () => {
    expect(minutes(540, 660, 4, 3)).toEqual([5, 10, 5, 20, 15, 50, 10, 5]);
  });

  it('gives eight regions their turns and leaves time for the discussion', () => {
    expect(minutes(540, 660, 8, 6)).toEqual([5, 10, 5, 40, 25, 20, 10, 5]);
  });

  it('goes in single minutes where five would be too coarse', () => {
    expect(minutes(540, 572, 4, 2).every((one) => one >= 1)).toBe(true);
  });

  it('fills the slot without gaps, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 0, max: 18 }),
        fc.integer({ min: 0, max: 12 }),
        (start, length, regions, ministries) => {
          const programme = programmeOf(slot(start, start + length), { regions, ministries });
          let at = start;
          for (const item of PROGRAMME_ITEMS) {
            expect(programme[item].start).toBe(at);
            expect(programme[item].end).toBeGreaterThanOrEqual(at + (length >= 8 ? 1 : 0));
            if (length >= 60 && length % 5 === 0)
              expect((programme[item].end - programme[item].start) % 5).toBe(0);
            at = programme[item].end;
          }
          expect(at).toBe(start + length);
        },
      ),
    );
  });
});
