import { quote } from '../formula.ts';
import { ROWS } from '../layout.ts';
import { type Aid, titleOf, UNKNOWN } from './aid.ts';
import type { WorkingColumn } from './columns.ts';
import { workDiscussions } from './discussion-rows.ts';
import type { Concerned } from './ministries.ts';
import type { ParticipantRows } from './participants.ts';
import type { RegionRows } from './regions.ts';

/** How many rows of Maakunnat of each discussion are what. */
export interface Groups {
  /** Different regions. */
  readonly regions: WorkingColumn;
  /** Rows whose region is not understood: each may be any. */
  readonly unclear: WorkingColumn;
  /** Rows without a region. */
  readonly nameless: WorkingColumn;
  readonly broken: WorkingColumn;
  readonly withoutContact: WorkingColumn;
  readonly withoutEmail: WorkingColumn;
  readonly wrongEmail: WorkingColumn;
  /** The first region that is in another discussion as well; empty when there is none. */
  readonly elsewhere: WorkingColumn;
}

/** The sum over the discussion's rows of Maakunnat. */
const sumOf = (keys: WorkingColumn, regions: RegionRows, index: number, flags: string): string =>
  `SUMPRODUCT((${regions.discussion.all}=${keys.at(index)})*${regions.takesPart.all}*${flags})`;

export function groupsOn(aid: Aid, keys: WorkingColumn, regions: RegionRows): Groups {
  const count = (flags: string) =>
    workDiscussions(aid, 'id', 0, (index) => sumOf(keys, regions, index, flags));
  return {
    regions: count(regions.first.all),
    unclear: count(`(${regions.region.all}=${quote(UNKNOWN)})`),
    nameless: count(`(${regions.region.all}="")`),
    broken: count(regions.broken.all),
    withoutContact: count(regions.contactMissing.all),
    withoutEmail: count(regions.emailMissing.all),
    wrongEmail: count(regions.emailWrong.all),
    elsewhere: workDiscussions(
      aid,
      'id',
      '',
      (index) =>
        `IFERROR(INDEX(${regions.region.all},MATCH(${keys.at(index)}&"|1",${regions.elsewhereKey.all},0)),"")`,
    ),
  };
}

/** Who has been named for each discussion. */
export interface Attendance {
  /** Regions and concerned ministries without a participant. */
  readonly unheard: WorkingColumn;
  /** Participants whose side is not understood: each may be any. */
  readonly unclear: WorkingColumn;
  readonly chairs: WorkingColumn;
}

export function attendanceOn(
  aid: Aid,
  keys: WorkingColumn,
  regions: RegionRows,
  concerned: Concerned,
  participants: ParticipantRows,
): Attendance {
  const named = (discussion: string, side: string) =>
    `SUMPRODUCT((${participants.discussion.all}=${discussion})*(${participants.side.all}=${side}))`;
  const isUnheard = (discussion: string, side: string) => `IF(${named(discussion, side)}=0,1,0)`;
  const region = aid.workings.work(
    titleOf(aid, 'participants', 'represents'),
    ROWS.regions,
    (index) => ({
      formula: `IF(${regions.first.at(index)}=1,${isUnheard(regions.discussion.at(index), regions.region.at(index))},0)`,
      value: 0,
    }),
  );
  const unheard = workDiscussions(aid, 'id', 0, (index) => {
    const ministries = concerned.ministries.map(
      ({ abbreviation, entries }) =>
        `IF(${entries.at(index)}>0,${isUnheard(keys.at(index), quote(abbreviation))},0)`,
    );
    return [sumOf(keys, regions, index, region.all), ...ministries].join('+');
  });
  return {
    unheard,
    unclear: workDiscussions(aid, 'id', 0, (index) => named(keys.at(index), quote(UNKNOWN))),
    chairs: workDiscussions(
      aid,
      'id',
      0,
      (index) =>
        `SUMPRODUCT((${participants.discussion.all}=${keys.at(index)})*${participants.chair.all})`,
    ),
  };
}
