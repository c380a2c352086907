import type { Words } from '../messages/language.ts';
import type { Cell } from './cell.ts';
import type { Region, RegionReading } from './names.ts';
import type { RegionRow, Round } from './round.ts';

/** The regions of one discussion. */
export interface Group {
  /** Each region once, in the sheet's order. */
  readonly regions: readonly Region[];
  /** Cells of the discussion's rows that could not be understood: each may be any region. */
  readonly unclear: number;
}

/** Which region takes part in which discussion, as far as the rows of Maakunnat can be understood. */
export interface TakingPart {
  /** By the discussion's id as it is compared, known or not. */
  readonly groups: ReadonlyMap<string, Group>;
  /** By region code and discussion: the rows in the sheet's order. */
  readonly rowsByRegion: ReadonlyMap<string, ReadonlyMap<string, readonly RegionRow[]>>;
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

/** Whether the cell may mean any region: it is not understood, or no rule may look at it. */
export function mayBeAnyRegion({ kind, value }: Cell<RegionReading>): boolean {
  return kind === 'masked' || value?.is === 'unknown' || value?.is === 'ambiguous';
}

/** The region by its official name, else as the cell writes it. */
export function regionWords({ value, text }: Cell<RegionReading>): Words | string {
  return value?.is === 'region' ? value.region.name : text;
}

/** The id of a discussion as its own row writes it, else as the row that names it does. */
export function idOf(round: Round, { discussion }: Pick<RegionRow, 'discussion'>): string {
  const key = discussion.value?.key;
  const known = key === undefined ? undefined : round.discussionsByKey.get(key);
  return known?.id.text ?? discussion.text;
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
  const groups = new Map<string, { regions: Set<Region>; unclear: number }>();
  const rowsByRegion = new Map<string, Map<string, RegionRow[]>>();
  const taken = new Set<Region>();
  const declined = new Set<Region>();
  let loose = 0;
  let unclear = 0;
  for (const row of rows) {
    const { discussion, region } = row;
    if (region.kind === 'empty') continue;
    if (discussion.kind === 'masked') {
      loose++;
      if (mayBeAnyRegion(region)) unclear++;
      for (const one of regionsIn(region)) taken.add(one);
      continue;
    }
    const ref = discussion.value;
    if (!ref) continue;
    if (!ref.takesPart) {
      for (const one of regionsIn(region)) declined.add(one);
      continue;
    }
    let group = groups.get(ref.key);
    if (!group) {
      group = { regions: new Set(), unclear: 0 };
      groups.set(ref.key, group);
    }
    if (mayBeAnyRegion(region)) {
      unclear++;
      group.unclear++;
    }
    for (const one of regionsIn(region)) {
      group.regions.add(one);
      taken.add(one);
      let byDiscussion = rowsByRegion.get(one.code);
      if (!byDiscussion) {
        byDiscussion = new Map();
        rowsByRegion.set(one.code, byDiscussion);
      }
      const before = byDiscussion.get(ref.key);
      if (before) before.push(row);
      else byDiscussion.set(ref.key, [row]);
    }
  }
  const absent = settings.regions.filter((region) => !taken.has(region));
  return {
    groups: new Map(
      [...groups].map(([key, group]) => [
        key,
        { regions: [...group.regions], unclear: group.unclear },
      ]),
    ),
    rowsByRegion,
    absent,
    free: absent.filter((region) => !declined.has(region)),
    loose,
    unclear,
  };
}
