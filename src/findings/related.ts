import type { Place } from '../workbook/snapshot.ts';

/** Cells of one column of a sheet that explain one another. 0-based. */
export interface Alike {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly number[];
  /** The rows that explain best; without them the first. */
  readonly foremost?: readonly number[];
}

/** Whether it is such cells and not one place. */
export const areAlike = (at: object): at is Alike => 'rows' in at;

/** More are not shown with a finding. */
const MOST = 10;

/** At most ten of the places that explain a finding. */
export function firstTen(places: readonly Place[]): readonly Place[] {
  return places.length > MOST ? places.slice(0, MOST) : places;
}

/** For each of the rows: the cells of the first ten others. Most rows share one list. */
export function tenOthers({
  sheet,
  column,
  rows,
  foremost = rows,
}: Alike): (row: number) => readonly Place[] {
  const eleven = foremost.slice(0, MOST + 1);
  const places = eleven.map((row): Place => ({ sheet, row, column }));
  const ten = firstTen(places);
  return (row) => {
    const own = eleven.indexOf(row);
    return own < 0 ? ten : firstTen(places.filter((_, index) => index !== own));
  };
}
