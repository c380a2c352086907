import type { Region } from '../rounds/config.ts';
import type { Round } from '../rounds/round.ts';

/** The regions of the round that no row puts in a discussion. */
export function freeRegions(round: Round): readonly Region[] {
  const taken = new Set<string>();
  for (const { discussion, region } of round.regions)
    if (discussion.value?.takesPart && region.value?.is === 'region')
      taken.add(region.value.region.code);
  return round.settings.regions.filter(({ code }) => !taken.has(code));
}

/** How many distinct regions each discussion has so far, in the sheet's order. */
export function groupSizes(round: Round): readonly number[] {
  return [...round.discussionsByKey.keys()].map((key) => {
    const codes = new Set<string>();
    for (const { region } of round.regionsByDiscussion.get(key) ?? [])
      if (region.value?.is === 'region') codes.add(region.value.region.code);
    return codes.size;
  });
}

/**
 * The sizes into which all regions can still be divided when every region takes part and no group shrinks:
 * each a list of sizes, largest last. Source: the letter's minimum, and simple arithmetic.
 * @example possibleSplits([4, 3], 18, 4) → [[9, 9] …, [4, 4, 4, 6], [4, 4, 5, 5]]
 */
export function possibleSplits(
  reported: readonly number[],
  regions: number,
  minimum: number,
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const largestFirst = [...reported].sort((one, other) => other - one);
  const most = minimum > 0 ? Math.floor(regions / minimum) : 0;
  for (let groups = Math.max(1, reported.length); groups <= most; groups++)
    // The largest reported group needs the largest place, and so on down.
    for (const sizes of partitions(regions, groups, minimum))
      if (largestFirst.every((size, index) => size <= (sizes[sizes.length - 1 - index] ?? 0)))
        found.push(sizes);
  return found;
}

/** Every way to write `total` as `parts` numbers of at least `least`, smallest first. */
function partitions(total: number, parts: number, least: number): readonly (readonly number[])[] {
  if (parts === 1) return total >= least ? [[total]] : [];
  const found: (readonly number[])[] = [];
  for (let first = least; first * parts <= total; first++)
    for (const rest of partitions(total - first, parts - 1, first)) found.push([first, ...rest]);
  return found;
}
