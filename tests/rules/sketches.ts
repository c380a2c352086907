import { COLUMNS, type ColumnKey, type TableKey } from '../../src/rounds/columns.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';

/** One row by column key; columns that are not named are empty. */
export type Row<T extends TableKey> = { readonly [key in ColumnKey<T>]?: CellValue };

function sheetOf<T extends TableKey>(name: string, table: T, rows: readonly Row<T>[]) {
  return {
    [name]: [
      COLUMNS[table].map((column) => column.title.fi),
      ...rows.map((row) =>
        COLUMNS[table].map((column) => (row as { [key: string]: CellValue })[column.key] ?? null),
      ),
    ],
  };
}

/** The sheet Keskustelut with every column in the contract's order (A id, B theme …), titles on row 1. */
export const discussions = (...rows: readonly Row<'discussions'>[]) =>
  sheetOf('Keskustelut', 'discussions', rows);

/** Maakunnat: A discussion, B region, C contact, D email, E phone. */
export const regions = (...rows: readonly Row<'regions'>[]) =>
  sheetOf('Maakunnat', 'regions', rows);

/** Osallistujat: A discussion, B name, C organisation, D represents, E title, F role, G email. */
export const participants = (...rows: readonly Row<'participants'>[]) =>
  sheetOf('Osallistujat', 'participants', rows);

/** Asetukset: A key, B value, titles on row 1. */
export const settings = (...rows: readonly Row<'settings'>[]) =>
  sheetOf('Asetukset', 'settings', rows);

/** Rows of Maakunnat: these regions in one discussion. */
export const group = (discussion: string, ...names: readonly string[]): readonly Row<'regions'>[] =>
  names.map((region) => ({ discussion, region }));
