import { fixToWrite } from '../findings/fixes.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { placeOf, type RegionRow, type Round } from '../rounds/round.ts';
import { rowAt } from '../rounds/rows.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'region-untidy',
  severity: always('info'),
  reads: ['regions', 'regions.region'],
  source: 'region-classification',
  *check(round) {
    for (const { row, region } of rowsWhere(round.regions, 'region', isUntidy))
      yield {
        at: placeOf(round, 'regions', row, 'region'),
        data: { value: region.text, official: officialName(round, region) },
      };
  },
  fixes(round, at) {
    const region = rowAt(round, 'regions', at.row)?.region;
    return region ? fixToWrite('safe', at, region.raw, officialName(round, region)) : [];
  },
});

/** Where the spaces alone are to be tidied, text-untidy speaks. */
function isUntidy({ value }: RegionRow['region']): boolean {
  return value?.is === 'region' && !value.official && !value.spacingOnly;
}

function officialName({ language }: Round, { value, text }: RegionRow['region']): string {
  return value?.is === 'region' ? value.region.name[language] : text;
}
