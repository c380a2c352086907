import { isEmpty, listOf, quote } from '../formula.ts';
import { type Aid, SIGNS, word } from './aid.ts';
import type { WorkingColumn } from './columns.ts';
import {
  type DiscussionKey,
  type DiscussionRows,
  discussionCell,
  settingNumber,
  workDiscussions,
} from './discussion-rows.ts';
import { emailIsWrong } from './emails.ts';
import type { Attendance, Groups } from './groups.ts';
import type { Concerned } from './ministries.ts';
import { isTime, type Times } from './times.ts';

/** A theme is cross-administrative when it concerns at least so many ministries. */
const LEAST_MINISTRIES = 2;

/** Everything that the status of a discussion is made from. */
export interface DiscussionFacts {
  readonly keys: WorkingColumn;
  readonly rows: DiscussionRows;
  readonly groups: Groups;
  readonly concerned: Concerned;
  readonly attendance: Attendance;
  readonly times: Times;
}

/**
 * What the status column of Keskustelut says: ✖ and what is wrong, else ○ and what is still missing or to be looked at,
 * else ✔. An empty row says nothing.
 */
export function discussionStatusesOn(aid: Aid, facts: DiscussionFacts): WorkingColumn {
  const { keys, rows, groups, concerned, attendance, times } = facts;
  const say = (id: Parameters<typeof word>[1]) => word(aid, id);
  const cell = (key: DiscussionKey, index: number) => discussionCell(aid, key, index);
  const lacks = (key: DiscussionKey, index: number) => isEmpty(cell(key, index));
  const isNoDate = (key: DiscussionKey, index: number) =>
    `AND(NOT(${lacks(key, index)}),NOT(ISNUMBER(${cell(key, index)})))`;
  const number = (words: string, at: string) => `${words}&" "&${at}`;
  const counted = (words: string, at: string) => `${words}&" ("&${at}&")"`;
  const minimum = settingNumber(aid, 'minimumRegions', aid.config.minimumRegions);

  const pieces = (of: (index: number) => Parameters<typeof listOf>[0]) =>
    workDiscussions(
      aid,
      'id',
      '',
      (index) =>
        `IF(OR(${rows.filled.at(index)}=0,${rows.broken.at(index)}=1),"",${listOf(of(index))})`,
    );
  const wrong = pieces((index) => [
    { when: `${keys.at(index)}=""`, says: say('id-missing') },
    { when: `${rows.twice.at(index)}=1`, says: say('id-twice') },
    { when: `${rows.beyond.at(index)}=1`, says: number(say('too-many'), rows.possible) },
    { when: `${groups.broken.at(index)}>0`, says: say('error-value') },
    {
      when: `${groups.elsewhere.at(index)}<>""`,
      says: `${groups.elsewhere.at(index)}&" "&${say('region-elsewhere')}`,
    },
    { when: `${groups.unclear.at(index)}>0`, says: say('region-unknown') },
    { when: `${groups.nameless.at(index)}>0`, says: say('region-missing') },
    {
      when: `${concerned.unnamed.at(index)}>${concerned.ambiguous.at(index)}`,
      says: say('ministry-unknown'),
    },
    { when: isTime(times.review, index, 'otherYear'), says: say('review-year') },
    { when: isTime(times.reviewConfirmed, index, 'otherYear'), says: say('review-year') },
    { when: isTime(times.preferred, index, 'otherYear'), says: say('slot-year') },
    { when: isTime(times.alternatives, index, 'otherYear'), says: say('alternatives-year') },
    { when: isTime(times.confirmed, index, 'otherYear'), says: say('confirmed-year') },
    { when: `${times.confirmedTwice.at(index)}=1`, says: say('confirmed-twice') },
    { when: `${groups.wrongEmail.at(index)}>0`, says: say('email-wrong') },
    { when: emailIsWrong(cell('liaisonEmail', index)), says: say('email-wrong') },
  ]);
  // Rules about a whole discussion hold once for its id.
  const ofFirst = (index: number, claim: string) => `AND(${rows.first.at(index)}=1,${claim})`;
  const report = pieces((index) => [
    { when: lacks('theme', index), says: say('theme') },
    { when: lacks('description', index), says: say('description') },
    { when: lacks('questions', index), says: say('questions') },
    {
      when: `${concerned.different.at(index)}<${LEAST_MINISTRIES}`,
      says: `${number(say('ministries'), concerned.different.at(index))}&"/${LEAST_MINISTRIES}"`,
    },
    {
      when: ofFirst(index, `${groups.regions.at(index)}+${groups.unclear.at(index)}<${minimum}`),
      says: `${number(say('regions'), groups.regions.at(index))}&"/"&${minimum}`,
    },
    {
      when: `${groups.withoutContact.at(index)}>0`,
      says: counted(say('contacts'), groups.withoutContact.at(index)),
    },
    {
      when: `${groups.withoutEmail.at(index)}>0`,
      says: counted(say('emails'), groups.withoutEmail.at(index)),
    },
    {
      when: `AND(${lacks('review', index)},${lacks('reviewConfirmed', index)})`,
      says: say('review'),
    },
    { when: `AND(${lacks('preferred', index)},${lacks('confirmed', index)})`, says: say('slot') },
    {
      when: `AND(NOT(${lacks('theme', index)}),${lacks('reported', index)})`,
      says: say('reported'),
    },
  ]);
  const later = pieces((index) => [
    { when: lacks('liaison', index), says: say('liaison') },
    { when: lacks('confirmed', index), says: say('confirmed') },
    {
      when: ofFirst(index, `${attendance.unheard.at(index)}>${attendance.unclear.at(index)}`),
      says: counted(say('participants'), attendance.unheard.at(index)),
    },
    { when: ofFirst(index, `${attendance.chairs.at(index)}=0`), says: say('chair') },
    { when: lacks('link', index), says: say('link') },
  ]);
  const look = pieces((index) => [
    { when: `${concerned.ambiguous.at(index)}>0`, says: say('ministry-ambiguous') },
    { when: isTime(times.review, index, 'unclear'), says: say('review') },
    { when: isTime(times.reviewConfirmed, index, 'unclear'), says: say('reviewConfirmed') },
    { when: isTime(times.preferred, index, 'unclear'), says: say('slot') },
    { when: isTime(times.alternatives, index, 'unclear'), says: say('alternatives') },
    { when: isTime(times.confirmed, index, 'unclear'), says: say('confirmed') },
    { when: isNoDate('reported', index), says: say('reported') },
    { when: isNoDate('memoSent', index), says: say('memoSent') },
  ]);

  const sign = (which: keyof typeof SIGNS) => quote(`${SIGNS[which]} `);
  /** The list after its lead, without the comma and space that it begins with. */
  const after = (lead: string, list: string) => `${lead}&MID(${list},3,999)`;
  const also = (lead: string, list: string) => `IF(${list}="","",". "&${after(lead, list)})`;
  const brokenSays = `${sign('error')}&${say('wrong')}&${say('error-value')}`;
  return workDiscussions(aid, 'id', '', (index) => {
    const looks = also(say('check'), look.at(index));
    const reports = also(say('missing'), report.at(index));
    return (
      `IF(${rows.broken.at(index)}=1,${brokenSays},IF(${rows.filled.at(index)}=0,"",IFERROR(` +
      `IF(${wrong.at(index)}<>"",${sign('error')}&${after(say('wrong'), wrong.at(index))}&${reports}&${looks},` +
      `IF(${report.at(index)}<>"",${sign('todo')}&${after(say('report'), report.at(index))}&${looks},` +
      `IF(${later.at(index)}<>"",${sign('todo')}&${after(say('later'), later.at(index))}&${looks},` +
      `IF(${look.at(index)}<>"",${sign('todo')}&${after(say('check'), look.at(index))},` +
      `${sign('ok')}&${say('fine')})))),${brokenSays})))`
    );
  });
}
