import {
  asListed,
  entriesIn,
  folded,
  foldedText,
  isEmpty,
  matchesIn,
  parted,
  quote,
} from '../formula.ts';
import { settingRange, textsOf } from '../settings-sheet.ts';
import { type Aid, flag, titleOf } from './aid.ts';
import type { WorkingColumn } from './columns.ts';
import {
  type DiscussionKey,
  discussionCell,
  settingNumber,
  workDiscussions,
} from './discussion-rows.ts';

/** So many offered times, and so many meetings, are looked up. */
const MOST_TIMES = 16;

/** What a time says: chosen from the offered ones, of another year, or not understood by formulas. */
const TIME = { offered: '1', otherYear: '2', unclear: '3' } as const;

/** What the times of Keskustelut say; empty cells say nothing. */
export interface Times {
  readonly review: WorkingColumn;
  readonly reviewConfirmed: WorkingColumn;
  readonly preferred: WorkingColumn;
  readonly alternatives: WorkingColumn;
  readonly confirmed: WorkingColumn;
  /** 1 when another discussion has the same confirmed time. */
  readonly confirmedTwice: WorkingColumn;
}

/** The claim that a time is so. */
export const isTime = (column: WorkingColumn, index: number, what: keyof typeof TIME): string =>
  `${column.at(index)}=${quote(TIME[what])}`;

export function timesOn(aid: Aid): Times {
  const { config, language, places, workings } = aid;
  const offered = (id: 'slot' | 'meeting', key: DiscussionKey) =>
    workings.work(titleOf(aid, 'discussions', key), MOST_TIMES, (index) => ({
      formula: `IFERROR(${folded(`INDEX(${settingRange(places, id, language)},${index + 1})`)},"")`,
      value: foldedText(textsOf(places, id)[index] ?? ''),
    }));
  const slots = offered('slot', 'preferred');
  const meetings = offered('meeting', 'review');

  const year = settingNumber(aid, 'year', config.year);
  const byYear = (isOther: string) =>
    `IF(${isOther},${quote(TIME.otherYear)},${quote(TIME.unclear)})`;
  const namesOtherYear = (text: string) =>
    `OR(ISNUMBER(FIND(${year}-1,${text})),ISNUMBER(FIND(${year}+1,${text})))`;
  const time = (key: DiscussionKey, among: WorkingColumn) =>
    workDiscussions(aid, key, '', (index) => {
      const said = discussionCell(aid, key, index);
      const ofDate = `IFERROR(${byYear(`YEAR(${said})<>${year}`)},${quote(TIME.unclear)})`;
      return (
        `IFERROR(IF(${isEmpty(said)},"",IF(ISNUMBER(MATCH(${folded(said)},${among.all},0)),${quote(TIME.offered)},` +
        `IF(ISNUMBER(${said}),${ofDate},${byYear(namesOtherYear(`${said}&""`))}))),"")`
      );
    });
  const preferred = time('preferred', slots);
  const confirmed = time('confirmed', slots);
  const review = time('review', meetings);
  const reviewConfirmed = time('reviewConfirmed', meetings);

  const parts = workDiscussions(aid, 'alternatives', '', (index) => {
    const cell = discussionCell(aid, 'alternatives', index);
    return `IFERROR(${parted(cell, ['CHAR(10)'], ';')},"")`;
  });
  const list = workDiscussions(aid, 'alternatives', '', (index) => asListed(parts.at(index), ';'));
  const alternatives = workDiscussions(aid, 'alternatives', '', (index) => {
    const entries = list.at(index);
    const areOffered = `${entriesIn(entries, ';')}=${matchesIn(entries, slots.all, ';')}`;
    return `IF(${entries}="","",IF(${areOffered},${quote(TIME.offered)},${byYear(namesOtherYear(entries))}))`;
  });

  const text = workDiscussions(
    aid,
    'confirmed',
    '',
    (index) => `IFERROR(${folded(discussionCell(aid, 'confirmed', index))},"")`,
  );
  const confirmedTwice = workDiscussions(aid, 'confirmed', 0, (index) =>
    flag(`AND(${text.at(index)}<>"",SUMPRODUCT(--(${text.all}=${text.at(index)}))>1)`),
  );
  return { review, reviewConfirmed, preferred, alternatives, confirmed, confirmedTwice };
}
