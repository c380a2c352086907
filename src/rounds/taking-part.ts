import type { Words } from '../messages/language.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import type { Cell } from './cell.ts';
import type { Region, RegionReading } from './names.ts';
import { isPresent, placeOf, type RegionRow, type Round } from './round.ts';
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
  return regions
    .filter(({ region }) => region.value?.is === is)
    .map((row) => [row, row.region.value as Read]);
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

/** The cells of a region's rows in `rowsOf`; made once, and all that is found there shares them. */
export function regionCells(round: Round, rows: readonly number[]): readonly CellPlace[] {
  const before = cellsOf.get(rows);
  if (before) return before;
  const first = placeOf(round, 'regions', 0, 'region');
  if (!isPresent(first)) return [];
  const { sheet, column } = first;
  const cells = rows.map((row): CellPlace => ({ sheet, row, column }));
  cellsOf.set(rows, cells);
  return cells;
}

const cellsOf = new WeakMap<readonly number[], readonly CellPlace[]>();

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
  const rowsOf = new Map<Region, Map<string, number[]>>(
    settings.regions.map((region) => [region, new Map()]),
  );
  const unclearIn = new Map<string, number>();
  const elsewhere = new Set<Region>();
  const declined = new Set<Region>();
  let loose = 0;
  let unclear = 0;
  const note = (region: Region, key: string, row: number): void => {
    const byDiscussion = rowsOf.get(region);
    const before = byDiscussion?.get(key);
    if (before) before.push(row);
    else byDiscussion?.set(key, [row]);
  };
  for (const { row, discussion, region } of rows) {
    const ref = discussion.value;
    if (discussion.kind === 'masked') {
      if (region.kind === 'empty') continue;
      loose++;
      if (mayBeAnyRegion(region)) unclear++;
      for (const one of regionsIn(region)) elsewhere.add(one);
    } else if (ref?.takesPart) {
      if (region.value?.is === 'region') note(region.value.region, ref.key, row);
      else for (const one of regionsIn(region)) note(one, ref.key, row);
      if (mayBeAnyRegion(region)) {
        unclear++;
        unclearIn.set(ref.key, (unclearIn.get(ref.key) ?? 0) + 1);
      }
    } else if (ref) {
      for (const one of regionsIn(region)) declined.add(one);
    }
  }
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
