import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  rangeText,
  readRange,
  readRanges,
  rectangles,
} from '../../src/workbook/ranges.ts';

describe('ranges as written', () => {
  it.each([
    ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
    ['$B$2:$C$4', { top: 1, left: 1, bottom: 3, right: 2 }],
    ['C4:B2', { top: 1, left: 1, bottom: 3, right: 2 }],
    ['A:B', { top: 0, left: 0, bottom: 1_048_575, right: 1 }],
    ['3:4', { top: 2, left: 0, bottom: 3, right: 16_383 }],
    ['A1:XFD1048576', { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }],
    ['A', null],
    ['1', null],
    ['A1:B', null],
    ['A0', null],
    ['XFE1', null],
    ['A1048577', null],
    ['A1:B2:C3', null],
    ['Taulukko', null],
    ['', null],
  ])('%s', (text, range) => {
    expect(readRange(text)).toEqual(range);
  });

  it('in lists, without what is none', () => {
    expect(readRanges(' A1  B2:C3 x ').map(rangeText)).toEqual(['A1', 'B2:C3']);
  });
});

describe('rectangles', () => {
  it('join neighbours below and beside', () => {
    const cells = [
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
      [4, 1],
    ].map(([row = 0, column = 0]) => ({ row, column }));
    expect(rectangles(cells).map(rangeText)).toEqual(['B2:C3', 'B5']);
  });

  it('cover every cell once and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ row: fc.nat(8), column: fc.nat(8) })), (cells) => {
        const ranges = rectangles(cells);
        for (let row = 0; row < 9; row++)
          for (let column = 0; column < 9; column++) {
            const wanted = cells.some((cell) => cell.row === row && cell.column === column);
            const covering = ranges.filter((range) => contains(range, row, column)).length;
            expect(covering).toBe(wanted ? 1 : 0);
          }
      }),
    );
  });
});
