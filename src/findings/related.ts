import type { CellPlace } from '../workbook/snapshot.ts';

/**
 * For one of the places that explain one another, each on its own row: the first ten of the others.
 * @param firstEleven the places on the first eleven rows, from the top; all rows further down share one list
 */
export function tenOthers(
  firstEleven: readonly CellPlace[],
): (row: number) => readonly CellPlace[] {
  const firstTen = firstEleven.slice(0, 10);
  const last = firstTen.at(-1)?.row ?? -1;
  return (row) => (row > last ? firstTen : firstEleven.filter((place) => place.row !== row));
}
