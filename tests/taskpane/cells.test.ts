import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../src/findings/edits.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import { cellText, typedValue, withSpacesDrawn } from '../../taskpane/cell-text.ts';
import { inverse, NO_HISTORY, remember } from '../../taskpane/history.ts';
import { layRows, rowAt } from '../../taskpane/page/rows.ts';
import { fromTableText, toTableText } from '../../taskpane/page/table-text.ts';

describe('a cell as text', () => {
  it.each([
    [null, ''],
    ['Lappi ', 'Lappi '],
    [4.5, '4,5'],
    [true, 'TOSI'],
    [{ date: '2026-03-17' }, '17.3.2026'],
    [{ date: '2026-03-17T09:05' }, '17.3.2026 9.05'],
    [{ error: '#N/A' }, '#N/A'],
  ] satisfies [CellValue, string][])('%j is read as %j', (value, text) => {
    expect(cellText(value, 'fi')).toBe(text);
  });

  it.each([
    ['0401234567', null, '0401234567'],
    ['17.3.', null, '17.3.'],
    ['5', 4, 5],
    ['4,5', 4, 4.5],
    ['12, 13', 12, '12, 13'],
    ['18.3.2026', { date: '2026-03-17' }, { date: '2026-03-18' }],
    ['18.3.2026 14.00', { date: '2026-03-17' }, { date: '2026-03-18T14:00' }],
    ['31.2.2026', { date: '2026-03-17' }, '31.2.2026'],
    ['epätosi', true, false],
    ['ehkä', true, 'ehkä'],
    ['', 'Lappi', null],
  ] satisfies [string, CellValue, CellValue][])(
    'typing %j over %j writes %j',
    (text, before, value) => {
      expect(typedValue(text, before, 'fi')).toEqual(value);
    },
  );

  it('typing what stands there changes nothing', () => {
    const values = fc.oneof(
      fc.constant<CellValue>(null),
      fc.string({ minLength: 1 }),
      fc.integer(),
      fc.boolean(),
      fc.constant<CellValue>({ date: '2026-03-17' }),
      fc.constant<CellValue>({ date: '2026-03-17T09:05' }),
    );
    fc.assert(
      fc.property(
        values,
        fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
        (value, language) => {
          expect(typedValue(cellText(value, language), value, language)).toEqual(value);
        },
      ),
    );
  });

  it('draws the spaces that nobody sees', () => {
    expect(withSpacesDrawn(' a  b\u00A0c\u00AD ')).toBe('␣a␣␣b⍽c¬␣');
    expect(withSpacesDrawn('\u202AK1\u202C')).toBe('¬K1¬');
    expect(withSpacesDrawn('a b')).toBe('a b');
  });
});

describe('cells through the clipboard', () => {
  it('come back as they went', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'ä', '') });
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      // One empty cell and no cell at all look the same on a clipboard, and so does a last empty line.
      .filter((cells) => cells.at(-1)?.some((one) => one !== '') ?? false);
    fc.assert(
      fc.property(rows, (cells) => {
        expect(fromTableText(toTableText(cells))).toEqual(cells);
      }),
    );
  });

  it('are read as other programs write them', () => {
    expect(fromTableText('a\tb\r\n"c ""d""\ne"\t\r\n')).toEqual([
      ['a', 'b'],
      ['c "d"\ne', ''],
    ]);
    expect(fromTableText('plain')).toEqual([['plain']]);
    expect(fromTableText('"not closed\tb')).toEqual([['"not closed', 'b']]);
  });
});

describe('the rows of a grid', () => {
  const sheet = (...values: readonly (readonly CellValue[])[]) => ({ name: 'x', values });

  it('are as high as their texts, to a limit', () => {
    const { tops, numbers } = layRows(
      sheet(['short'], ['a text of twenty five characters'], ['one\ntwo\nthree\nfour\nfive']),
      [20],
      new Set(),
      0,
      3,
    );
    const height = (index: number) => (tops[index + 1] as number) - (tops[index] as number);
    expect(numbers.slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(height(1) - height(0)).toBeCloseTo(1);
    expect(height(2) - height(0)).toBeCloseTo(2);
    expect(height(3)).toBeCloseTo(height(0));
  });

  it('leave out what is hidden, and offer empty ones below', () => {
    const { numbers } = layRows(sheet(['a'], ['b'], ['c']), [10], new Set([1]), 0, 3);
    expect(numbers.slice(0, 3)).toEqual([0, 2, 3]);
    expect(numbers.length).toBeGreaterThan(10);
  });

  it('are found by where they lie', () => {
    const rows = layRows(sheet(['a'], ['b'], ['c']), [10], new Set(), 0, 3);
    for (const [index] of rows.numbers.entries()) {
      expect(rowAt(rows, rows.tops[index] as number)).toBe(index);
      expect(
        rowAt(rows, ((rows.tops[index] as number) + (rows.tops[index + 1] as number)) / 2),
      ).toBe(index);
    }
    expect(rowAt(rows, -5)).toBe(0);
    expect(rowAt(rows, 1e9)).toBe(rows.numbers.length - 1);
  });
});

describe('the history', () => {
  const edit = (was: CellValue, becomes: CellValue): CellEdit => ({
    at: { sheet: 'x', row: 0, column: 0 },
    was,
    becomes,
  });

  it('takes edits back in the other order', () => {
    expect(inverse({ name: '', edits: [edit('a', 'b'), edit('b', 'c')] })).toEqual([
      edit('c', 'b'),
      edit('b', 'a'),
    ]);
  });

  it('keeps a secret a secret', () => {
    expect(inverse({ name: '', edits: [{ ...edit('a', null), secret: true }] })).toEqual([
      { ...edit(null, 'a'), secret: true },
    ]);
  });

  it('does not remember what changed nothing', () => {
    expect(remember(NO_HISTORY, { name: 'x', edits: [edit(null, '')] })).toBe(NO_HISTORY);
  });

  it('forgets what was undone when something new is done', () => {
    const history = remember<string>(
      { done: [], undone: [{ name: 'old', edits: [edit('a', 'b')] }] },
      { name: 'new', edits: [edit('a', 'c')] },
    );
    expect(history.undone).toEqual([]);
    expect(history.done.map(({ name }) => name)).toEqual(['new']);
  });
});
