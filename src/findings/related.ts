import type { Place } from '../workbook/snapshot.ts';

/** More are not shown with a finding. */
const MOST = 10;

/** At most ten of the places that explain a finding. */
export function firstTen(places: readonly Place[]): readonly Place[] {
  return places.length > MOST ? places.slice(0, MOST) : places;
}

/** For each of the places that explain one another: the first ten of the others. Most places share one list. */
export function tenOthers(places: readonly Place[]): (place: Place) => readonly Place[] {
  const firstEleven = places.slice(0, MOST + 1);
  const ten = firstTen(firstEleven);
  return (place) =>
    firstEleven.includes(place) ? firstTen(firstEleven.filter((other) => other !== place)) : ten;
}
