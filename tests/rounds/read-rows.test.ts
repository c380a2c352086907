import { describe, expect, it } from 'vitest';
import { isEmpty, isUnread } from '../../src/rounds/cell.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { differentCells, rowsWhere } from '../../src/rounds/read-rows.ts';
import { parseRound } from '../../src/rounds/round.ts';
import { takingPart } from '../../src/rounds/taking-part.ts';
import type { CellRange, CellValue } from '../../src/workbook/snapshot.ts';

const TITLES = ['Keskustelu', 'Maakunta', 'Yhteyshenkilö', 'Sähköposti'];
const CODE = '131052-308T';

const regionsOf = (rows: readonly (readonly CellValue[])[], merges: readonly CellRange[] = []) =>
  parseRound(
    { sheets: [{ name: 'Maakunnat', values: [TITLES, ...rows], merges }] },
    '2026-01-15',
    ROUND_2026,
  );

describe('the cells of a column', () => {
  it('are few where the same values come again, and are found by what they say', () => {
    const rows = Array.from({ length: 1_000 }, (_, row) => [
      'K1',
      row % 2 === 0 ? 'Lappi' : 'Kainuu',
      null,
      row === 700 ? 'meri(at)example.fi' : 'meri.malli@example.fi',
    ]);
    const { regions } = regionsOf(rows);
    const { cells, which } = differentCells(regions, 'region');
    expect(cells.map(({ text }) => text)).toEqual(['', 'Lappi', 'Kainuu']);
    expect([...which.slice(0, 4)]).toEqual([1, 2, 1, 2]);
    expect(rowsWhere(regions, 'email', isUnread).map(({ row }) => row)).toEqual([701]);
    expect(rowsWhere(regions, 'contact', isEmpty)).toHaveLength(1_000);
    // There is no column for the phone.
    expect(rowsWhere(regions, 'phone', isEmpty)).toHaveLength(1_000);
    expect(rowsWhere(regions, 'phone', isUnread)).toEqual([]);
  });

  it('are read right where hardly a value comes again, and later the old ones do', () => {
    const names = Array.from({ length: 20_000 }, (_, row) => `Meri  Malli ${row % 15_000}`);
    const { regions } = regionsOf(names.map((name) => ['K1', 'Lappi', name]));
    expect(regions.map(({ contact }) => contact.raw)).toEqual(names);
    expect(regions.map(({ contact }) => contact.text)).toEqual(
      names.map((name) => name.replace('  ', ' ')),
    );
    expect(rowsWhere(regions, 'contact', ({ text }) => text.endsWith(' 7'))).toHaveLength(2);
  });

  it('that no rule may look at are gathered on every row, also beside the same neighbour', () => {
    const round = regionsOf([
      ['K1', 'Lappi', CODE, '#N/A'],
      ['K1', 'Lappi', 'Meri Malli', 'meri.malli@example.fi'],
      ['K1', 'Lappi', CODE, '#N/A'],
      ['K1', 'Lappi', CODE, 'meri.malli@example.fi', `muistiinpano ${CODE}`],
    ]);
    const rowsOf = (masked: typeof round.errorCells) =>
      masked.map(({ place: { row, column } }) => `${row}:${column}`).sort();
    expect(rowsOf(round.identityCodes)).toEqual(['1:2', '3:2', '4:2', '4:4']);
    expect(rowsOf(round.errorCells)).toEqual(['1:3', '3:3']);
    expect(round.regions.map(({ contact }) => contact.kind)).toEqual([
      'masked',
      'read',
      'masked',
      'masked',
    ]);
  });

  it('are covered by a merge also where the value was read before', () => {
    const round = regionsOf(
      [
        ['K1', 'Lappi'],
        ['K1', 'Lappi'],
        ['K1', 'Lappi'],
      ],
      [{ top: 2, left: 1, bottom: 3, right: 1 }],
    );
    expect(round.regions.map(({ region }) => region.kind)).toEqual(['read', 'read', 'masked']);
    expect(rowsWhere(round.regions, 'region', ({ kind }) => kind === 'masked')).toHaveLength(1);
    expect(
      [...(takingPart(round).rowsOf.values() ?? [])].flatMap((rows) => [...rows.values()]),
    ).toEqual([[1, 2]]);
  });
});

describe('the sheets', () => {
  const roundOf = (sheets: { readonly [name: string]: readonly (readonly CellValue[])[] }) =>
    parseRound(
      { sheets: Object.entries(sheets).map(([name, values]) => ({ name, values })) },
      '2026-01-15',
      ROUND_2026,
    );

  it('of one title: the first with a header row is read, else the first', () => {
    const notes = [['Muistiinpanoja']];
    const filled = [TITLES, ['K1', 'Lappi']];
    const { tables, regions } = roundOf({ Maakunnat: notes, Regions: filled, Landskap: [TITLES] });
    expect(tables.regions?.sheet.name).toBe('Regions');
    expect(regions).toHaveLength(1);
    expect(roundOf({ Landskap: filled, Regions: filled }).tables.regions?.sheet.name).toBe(
      'Landskap',
    );
    expect(roundOf({ Landskap: notes, Regions: notes }).tables.regions?.sheet.name).toBe(
      'Landskap',
    );
  });

  it('settings without a header row: keys in the first column, or where that is empty in one with two of them', () => {
    const settingsOf = (...rows: CellValue[][]) => roundOf({ Asetukset: rows }).settings;
    const moved = settingsOf([null, 'Kierros'], [null, 'Vuosi', 2027], [' ', 'Viikot', '12']);
    expect(moved.year).toBe(2027);
    expect(moved.rows.map(({ row, text }) => [row, text])).toEqual([
      [0, 'Kierros'],
      [1, 'Vuosi'],
      [2, 'Viikot'],
    ]);
    expect(settingsOf(['Vuosi', 2027, 'Viikot'], [null, null, 'Vuosi', 2028]).year).toBe(2027);
    expect(settingsOf(['Oma', 'x']).rows[0]?.key.kind).toBe('unread');
    // One alone is no key: the row of an accepted deviation may just have been emptied beside it.
    expect(settingsOf([], [null, null, 'Maakunnat', 'x']).rows).toEqual([]);
  });
});
