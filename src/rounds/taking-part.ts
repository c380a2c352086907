import type { Words } from '../messages/language.ts';
import type { Cell } from './cell.ts';
import type { Region } from './config.ts';
import type { RegionReading } from './names.ts';
import { differentCells, rowsWhere } from './read-rows.ts';
import type { RegionRow, Round } from './round.ts';
import { rowAt } from './rows.ts';

/** The regions of one discussion. */
export interface Group {
  /** Each region once, in the round's order. */
  readonly regions: readonly Region[];
  /** Cells of the discussion's rows that could not be understood: each may be any region. */
  readonly unclear: number;
}

/** Which region takes part in which discussion, as far as the rows of Maakunnat can be understood. */
export interface TakingPart {
  /** By the discussion's id as it is compared, known or not. */
  readonly groups: ReadonlyMap<string, Group>;
  /** By region, by the discussion's id: the rows of the sheet (0-based) from the top. */
  readonly rowsOf: ReadonlyMap<Region, ReadonlyMap<string, readonly number[]>>;
  /** Regions of the round that no discussion has. */
  readonly absent: readonly Region[];
  /** Of the absent ones, those that have not said that they take no part. */
  readonly free: readonly Region[];
  /** Rows whose discussion cannot be looked at: each may belong to any discussion. */
  readonly loose: number;
  /** Cells that may be any region, in some discussion. */
  readonly unclear: number;
}

/** The regions that a cell names; none when it is not understood. */
export function regionsIn(cell: Cell<RegionReading>): readonly Region[] {
  const reading = cell.value;
  if (reading?.is === 'region') return [reading.region];
  return reading?.is === 'several' ? reading.regions : NO_REGIONS;
}

/** The rows whose region is read in one way, with the reading. */
export function rowsReadAs<Is extends RegionReading['is']>(
  { regions }: Round,
  is: Is,
): readonly (readonly [RegionRow, Extract<RegionReading, { readonly is: Is }>])[] {
  type Read = Extract<RegionReading, { readonly is: Is }>;
  return rowsWhere(regions, 'region', ({ value }) => value?.is === is).map((row) => [
    row,
    row.region.value as Read,
  ]);
}

/** Whether the cell may mean any region: it is empty or not understood, or no rule may look at it. */
export function mayBeAnyRegion({ kind, value }: Cell<RegionReading>): boolean {
  return (
    kind === 'masked' || kind === 'empty' || value?.is === 'unknown' || value?.is === 'ambiguous'
  );
}

/** The region by its official name, else as the cell writes it. */
export function regionWords({ value, text }: Cell<RegionReading>): Words | string {
  return value?.is === 'region' ? value.region.name : text;
}

/** The id of a discussion as its own row writes it, else as the row of Maakunnat (0-based) that names it does. */
export function idOf(round: Round, key: string, row: number | undefined): string {
  const known = round.discussionsByKey.get(key)?.id.text;
  if (known !== undefined || row === undefined) return known ?? key;
  return rowAt(round, 'regions', row)?.discussion.text ?? key;
}

/** Worked out once for a round, for all the rules that ask. */
export function takingPart(round: Round): TakingPart {
  const before = known.get(round);
  if (before) return before;
  const found = gather(round);
  known.set(round, found);
  return found;
}

const known = new WeakMap<Round, TakingPart>();
const NO_REGIONS: readonly Region[] = [];

function gather({ regions: rows, settings }: Round): TakingPart {
  // The rows of each region, first by the number of the discussion: what the cells say is asked once for each different.
  const discussions = differentCells(rows, 'discussion');
  const numbers = new Map<string, number>();
  const numberOf = discussions.cells.map(({ value }): number => {
    if (!value?.takesPart) return NO_DISCUSSION;
    const number = numbers.get(value.key) ?? numbers.size;
    numbers.set(value.key, number);
    return number;
  });
  const keys = [...numbers.keys()];
  const rowsByNumber = new Map(
    settings.regions.map((region) => [region, new Array<number[] | undefined>(keys.length)]),
  );
  const regions = differentCells(rows, 'region');
  const named = regions.cells.map((cell) =>
    regionsIn(cell).flatMap((region) => {
      const byNumber = rowsByNumber.get(region);
      return byNumber ? [byNumber] : [];
    }),
  );
  const isUnclear = regions.cells.map(mayBeAnyRegion);

  const unclearIn = new Map<string, number>();
  const elsewhere = new Set<Region>();
  const declined = new Set<Region>();
  let loose = 0;
  let unclear = 0;
  for (let index = 0; index < rows.length; index++) {
    const { row, discussion, region } = rows[index] as RegionRow;
    const number = numberOf[discussions.which[index] as number] as number;
    const which = regions.which[index] as number;
    if (number !== NO_DISCUSSION) {
      for (const byNumber of named[which] as readonly (number[] | undefined)[][]) {
        const before = byNumber[number];
        if (before) before.push(row);
        else byNumber[number] = [row];
      }
      if (isUnclear[which]) {
        const key = keys[number] as string;
        unclear++;
        unclearIn.set(key, (unclearIn.get(key) ?? 0) + 1);
      }
    } else if (discussion.kind === 'masked') {
      if (region.kind === 'empty') continue;
      loose++;
      if (isUnclear[which]) unclear++;
      for (const one of regionsIn(region)) elsewhere.add(one);
    } else if (discussion.value) for (const one of regionsIn(region)) declined.add(one);
  }
  const rowsOf = new Map(
    [...rowsByNumber].map(([region, byNumber]) => [region, inRowOrder(keys, byNumber)]),
  );
  const groups = new Map<string, { regions: Region[]; unclear: number }>();
  for (const [key, count] of unclearIn) groups.set(key, { regions: [], unclear: count });
  for (const [region, byDiscussion] of rowsOf)
    for (const key of byDiscussion.keys()) {
      const group = groups.get(key);
      if (group) group.regions.push(region);
      else groups.set(key, { regions: [region], unclear: 0 });
    }
  const absent = settings.regions.filter(
    (region) => rowsOf.get(region)?.size === 0 && !elsewhere.has(region),
  );
  return {
    groups,
    rowsOf,
    absent,
    free: absent.filter((region) => !declined.has(region)),
    loose,
    unclear,
  };
}

const NO_DISCUSSION = -1;

/** The rows by discussion, in the order of the first of them. */
function inRowOrder(
  keys: readonly string[],
  byNumber: readonly (readonly number[] | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const found: (readonly [string, readonly number[]])[] = [];
  for (const [number, key] of keys.entries()) {
    const rows = byNumber[number];
    if (rows) found.push([key, rows]);
  }
  return new Map(found.sort(([, [one = 0]], [, [other = 0]]) => one - other));
}
