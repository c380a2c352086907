import { asListed, entriesIn, matchesIn, parted } from '../formula.ts';
import type { Aid } from './aid.ts';
import type { WorkingColumn } from './columns.ts';
import { discussionCell, workDiscussions } from './discussion-rows.ts';
import type { Names } from './names.ts';

/** Which ministries the cells of Keskustelut name. */
export interface Concerned {
  /** For each ministry, how many entries of the cell name it. */
  readonly ministries: readonly {
    readonly abbreviation: string;
    readonly entries: WorkingColumn;
  }[];
  /** Entries that may mean several ministries. */
  readonly ambiguous: WorkingColumn;
  /** Entries that name none, the ambiguous ones among them. */
  readonly unnamed: WorkingColumn;
  /** Different ministries; what is not understood is some ministry all the same. */
  readonly different: WorkingColumn;
}

export function concernedOn(aid: Aid, names: Names): Concerned {
  const work = (value: string | number, formula: (index: number) => string) =>
    workDiscussions(aid, 'ministries', value, formula);
  const parts = work('', (index) => {
    const cell = discussionCell(aid, 'ministries', index);
    return `IFERROR(${parted(cell, ['CHAR(10)', '";"'], ',')},"")`;
  });
  const list = work('', (index) => asListed(parts.at(index), ','));
  const ministries = names.ministries.map(({ abbreviation, forms }) => ({
    abbreviation,
    entries: work(0, (index) => matchesIn(list.at(index), forms, ',')),
  }));
  const ambiguous = work(0, (index) =>
    names.ambiguous ? matchesIn(list.at(index), names.ambiguous, ',') : '0',
  );
  const sum = (index: number, each: (entries: string) => string) =>
    ministries.map(({ entries }) => each(entries.at(index))).join('+');
  const unnamed = work(
    0,
    (index) => `${entriesIn(list.at(index), ',')}-(${sum(index, (entries) => entries)})`,
  );
  return {
    ministries,
    ambiguous,
    unnamed,
    different: work(
      0,
      (index) => `${unnamed.at(index)}+${sum(index, (entries) => `SIGN(${entries})`)}`,
    ),
  };
}
