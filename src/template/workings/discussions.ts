import { COLUMNS, type ColumnKey } from '../../rounds/columns.ts';
import type { SettingKeyId } from '../../rounds/setting-keys.ts';
import {
  asListed,
  entriesIn,
  folded,
  foldedText,
  isEmpty,
  listOf,
  matchesIn,
  parted,
  quote,
} from '../formula.ts';
import { ROWS } from '../layout.ts';
import { settingCell, settingRange, textsOf } from '../settings-sheet.ts';
import { type Aid, cellOf, flag, SIGNS, titleOf, UNKNOWN, word } from './aid.ts';
import type { Working, WorkingColumn } from './columns.ts';
import { emailIsWrong } from './emails.ts';
import type { Names } from './names.ts';
import type { ParticipantRows } from './participants.ts';
import type { RegionRows } from './regions.ts';

/** A theme is cross-administrative when it concerns at least so many ministries. */
const LEAST_MINISTRIES = 2;

/** So many offered times, and so many meetings, are looked up. */
const MOST_TIMES = 16;

/** What a time says, in the workings: chosen from the offered ones, of another year, or not understood by formulas. */
const TIME = { offered: '1', otherYear: '2', unclear: '3' } as const;

type Key = ColumnKey<'discussions'>;

/** The ids of the covered rows of Keskustelut, folded. */
export function discussionKeysOn(aid: Aid): WorkingColumn {
  return aid.workings.work(titleOf(aid, 'discussions', 'id'), ROWS.discussions, (index) => ({
    formula: `IFERROR(${folded(cellOf(aid, 'discussions', 'id', index))},"")`,
    value: '',
  }));
}

/** What the status column of Keskustelut says. */
export function discussionStatusesOn(
  aid: Aid,
  keys: WorkingColumn,
  names: Names,
  regions: RegionRows,
  participants: ParticipantRows,
): WorkingColumn {
  const { config, language, places, workings } = aid;
  const cell = (key: Key, index: number) => cellOf(aid, 'discussions', key, index);
  const say = (id: Parameters<typeof word>[1]) => word(aid, id);
  const work = (key: Key, value: string | number, formula: (index: number) => string) =>
    workings.work(
      titleOf(aid, 'discussions', key),
      ROWS.discussions,
      (index): Working => ({ formula: formula(index), value }),
    );
  const setting = (id: SettingKeyId, otherwise: number) =>
    `IFERROR(IF(TRIM(${settingCell(places, id, language)})="",${otherwise},VALUE(${settingCell(places, id, language)})),${otherwise})`;
  const minimum = setting('minimumRegions', config.minimumRegions);

  // The row itself -----------------------------------------------------------------------------

  const cells = (index: number) => COLUMNS.discussions.map(({ key }) => cell(key, index));
  const filled = work(
    'id',
    0,
    (index) => `IFERROR(IF(${isEmpty(`(${cells(index).join('&')})`)},0,1),1)`,
  );
  const broken = work(
    'id',
    0,
    (index) =>
      `IF(OR(${cells(index)
        .map((one) => `ISERROR(${one})`)
        .join(',')}),1,0)`,
  );
  const first = work(
    'id',
    0,
    (index) =>
      `IF(${keys.at(index)}="",0,IF(SUMPRODUCT(--(${keys.to(index)}=${keys.at(index)}))=1,1,0))`,
  );
  const twice = work('id', 0, (index) =>
    flag(`AND(${keys.at(index)}<>"",SUMPRODUCT(--(${keys.all}=${keys.at(index)}))>1)`),
  );
  const possible = workings.work(titleOf(aid, 'discussions', 'id'), 1, () => ({
    formula: `INT(SUM(${names.inRound.all})/MAX(1,${minimum}))`,
    value: Math.floor(config.regions.length / config.minimumRegions),
  }));
  const beyond = work('id', 0, (index) =>
    flag(`AND(${first.at(index)}=1,SUM(${first.to(index)})=${possible.at(0)}+1)`),
  );

  // Its regions --------------------------------------------------------------------------------

  const ofRows = (index: number, ...flags: readonly string[]) =>
    `SUMPRODUCT(${[`(${regions.discussion.all}=${keys.at(index)})`, `${regions.takesPart.all}`, ...flags].join('*')})`;
  const count = work('id', 0, (index) => ofRows(index, regions.first.all));
  const unclear = work('id', 0, (index) =>
    ofRows(index, `(${regions.region.all}=${quote(UNKNOWN)})`),
  );
  const nameless = work('id', 0, (index) => ofRows(index, `(${regions.region.all}="")`));
  const brokenRows = work('id', 0, (index) => ofRows(index, regions.broken.all));
  const contacts = work('id', 0, (index) => ofRows(index, regions.contactMissing.all));
  const emails = work('id', 0, (index) => ofRows(index, regions.emailMissing.all));
  const wrongEmails = work('id', 0, (index) => ofRows(index, regions.emailWrong.all));
  const elsewhere = work(
    'id',
    '',
    (index) =>
      `IFERROR(INDEX(${regions.region.all},MATCH(${keys.at(index)}&"|1",${regions.elsewhereKey.all},0)),"")`,
  );

  // Its ministries -----------------------------------------------------------------------------

  const ministryParts = work(
    'ministries',
    '',
    (index) => `IFERROR(${parted(cell('ministries', index), ['CHAR(10)', '";"'], ',')},"")`,
  );
  const ministries = work('ministries', '', (index) => asListed(ministryParts.at(index), ','));
  const named = names.ministries.map(({ forms }) =>
    work('ministries', 0, (index) => matchesIn(ministries.at(index), forms, ',')),
  );
  const asked = work('ministries', 0, (index) =>
    names.ambiguous ? matchesIn(ministries.at(index), names.ambiguous, ',') : '0',
  );
  const sum = (columns: readonly WorkingColumn[], index: number, each: (at: string) => string) =>
    columns.map((column) => each(column.at(index))).join('+');
  const unnamed = work(
    'ministries',
    0,
    (index) => `${entriesIn(ministries.at(index), ',')}-(${sum(named, index, (at) => at)})`,
  );
  const different = work(
    'ministries',
    0,
    (index) => `${unnamed.at(index)}+${sum(named, index, (at) => `SIGN(${at})`)}`,
  );

  // Who takes part -----------------------------------------------------------------------------

  const heard = (discussion: string, side: string) =>
    `SUMPRODUCT((${participants.discussion.all}=${discussion})*(${participants.side.all}=${side}))`;
  const unheardRegion = workings.work(
    titleOf(aid, 'participants', 'represents'),
    ROWS.regions,
    (index) => ({
      formula: `IF(${regions.first.at(index)}=1,IF(${heard(regions.discussion.at(index), regions.region.at(index))}=0,1,0),0)`,
      value: 0,
    }),
  );
  const unheard = work('id', 0, (index) => {
    const ministriesUnheard = names.ministries.map(
      ({ abbreviation }, which) =>
        `IF(${named[which]?.at(index) ?? 0}>0,IF(${heard(keys.at(index), quote(abbreviation))}=0,1,0),0)`,
    );
    return `${ofRows(index, unheardRegion.all)}+${ministriesUnheard.join('+')}`;
  });
  const unclearSides = work('id', 0, (index) => heard(keys.at(index), quote(UNKNOWN)));
  const chairs = work(
    'id',
    0,
    (index) =>
      `SUMPRODUCT((${participants.discussion.all}=${keys.at(index)})*${participants.chair.all})`,
  );

  // Its times ----------------------------------------------------------------------------------

  const offered = (id: 'slot' | 'meeting', key: Key) =>
    workings.work(titleOf(aid, 'discussions', key), MOST_TIMES, (index) => ({
      formula: `IFERROR(${folded(`INDEX(${settingRange(places, id, language)},${index + 1})`)},"")`,
      value: foldedText(textsOf(places, id)[index] ?? ''),
    }));
  const slots = offered('slot', 'preferred');
  const meetings = offered('meeting', 'review');
  const year = setting('year', config.year);
  const isOtherYear = (text: string) =>
    `OR(ISNUMBER(FIND(${year}-1,${text})),ISNUMBER(FIND(${year}+1,${text})))`;
  const time = (key: Key, among: WorkingColumn) =>
    work(key, '', (index) => {
      const said = cell(key, index);
      return (
        `IFERROR(IF(${isEmpty(said)},"",IF(ISNUMBER(MATCH(${folded(said)},${among.all},0)),${quote(TIME.offered)},` +
        `IF(ISNUMBER(${said}),IFERROR(IF(YEAR(${said})=${year},${quote(TIME.unclear)},${quote(TIME.otherYear)}),${quote(TIME.unclear)}),` +
        `IF(${isOtherYear(`${said}&""`)},${quote(TIME.otherYear)},${quote(TIME.unclear)})))),"")`
      );
    });
  const preferred = time('preferred', slots);
  const confirmed = time('confirmed', slots);
  const review = time('review', meetings);
  const reviewConfirmed = time('reviewConfirmed', meetings);
  const alternativeParts = work(
    'alternatives',
    '',
    (index) => `IFERROR(${parted(cell('alternatives', index), ['CHAR(10)'], ';')},"")`,
  );
  const alternatives = work('alternatives', '', (index) =>
    asListed(alternativeParts.at(index), ';'),
  );
  const otherTimes = work(
    'alternatives',
    '',
    (index) =>
      `IF(${alternatives.at(index)}="","",IF(${entriesIn(alternatives.at(index), ';')}=${matchesIn(alternatives.at(index), slots.all, ';')},${quote(TIME.offered)},` +
      `IF(${isOtherYear(alternatives.at(index))},${quote(TIME.otherYear)},${quote(TIME.unclear)})))`,
  );
  const confirmedText = work(
    'confirmed',
    '',
    (index) => `IFERROR(${folded(cell('confirmed', index))},"")`,
  );
  const confirmedTwice = work('confirmed', 0, (index) =>
    flag(
      `AND(${confirmedText.at(index)}<>"",SUMPRODUCT(--(${confirmedText.all}=${confirmedText.at(index)}))>1)`,
    ),
  );

  // What is said of it -------------------------------------------------------------------------

  const lacks = (key: Key, index: number) => isEmpty(cell(key, index));
  const is = (column: WorkingColumn, index: number, what: keyof typeof TIME) =>
    `${column.at(index)}=${quote(TIME[what])}`;
  const isNoDate = (key: Key, index: number) =>
    `AND(NOT(${lacks(key, index)}),NOT(ISNUMBER(${cell(key, index)})))`;
  const number = (words: string, at: string) => `${words}&" "&${at}`;
  const counted = (words: string, at: string) => `${words}&" ("&${at}&")"`;

  const pieces = (of: (index: number) => Parameters<typeof listOf>[0]) =>
    work(
      'id',
      '',
      (index) => `IF(OR(${filled.at(index)}=0,${broken.at(index)}=1),"",${listOf(of(index))})`,
    );
  const wrong = pieces((index) => [
    { when: `${keys.at(index)}=""`, says: say('id-missing') },
    { when: `${twice.at(index)}=1`, says: say('id-twice') },
    {
      when: `${beyond.at(index)}=1`,
      says: number(say('too-many'), possible.at(0)),
    },
    { when: `${brokenRows.at(index)}>0`, says: say('error-value') },
    {
      when: `${elsewhere.at(index)}<>""`,
      says: `${elsewhere.at(index)}&" "&${say('region-elsewhere')}`,
    },
    { when: `${unclear.at(index)}>0`, says: say('region-unknown') },
    { when: `${nameless.at(index)}>0`, says: say('region-missing') },
    { when: `${unnamed.at(index)}>${asked.at(index)}`, says: say('ministry-unknown') },
    { when: is(review, index, 'otherYear'), says: say('review-year') },
    { when: is(reviewConfirmed, index, 'otherYear'), says: say('review-year') },
    { when: is(preferred, index, 'otherYear'), says: say('slot-year') },
    { when: is(otherTimes, index, 'otherYear'), says: say('alternatives-year') },
    { when: is(confirmed, index, 'otherYear'), says: say('confirmed-year') },
    { when: `${confirmedTwice.at(index)}=1`, says: say('confirmed-twice') },
    { when: `${wrongEmails.at(index)}>0`, says: say('email-wrong') },
    { when: emailIsWrong(cell('liaisonEmail', index)), says: say('email-wrong') },
  ]);
  const report = pieces((index) => [
    { when: lacks('theme', index), says: say('theme') },
    { when: lacks('description', index), says: say('description') },
    { when: lacks('questions', index), says: say('questions') },
    {
      when: `${different.at(index)}<${LEAST_MINISTRIES}`,
      says: `${number(say('ministries'), different.at(index))}&"/${LEAST_MINISTRIES}"`,
    },
    {
      when: `AND(${first.at(index)}=1,${count.at(index)}+${unclear.at(index)}<${minimum})`,
      says: `${number(say('regions'), count.at(index))}&"/"&${minimum}`,
    },
    { when: `${contacts.at(index)}>0`, says: counted(say('contacts'), contacts.at(index)) },
    { when: `${emails.at(index)}>0`, says: counted(say('emails'), emails.at(index)) },
    {
      when: `AND(${lacks('review', index)},${lacks('reviewConfirmed', index)})`,
      says: say('review'),
    },
    {
      when: `AND(${lacks('preferred', index)},${lacks('confirmed', index)})`,
      says: say('slot'),
    },
    {
      when: `AND(NOT(${lacks('theme', index)}),${lacks('reported', index)})`,
      says: say('reported'),
    },
  ]);
  const later = pieces((index) => [
    { when: lacks('liaison', index), says: say('liaison') },
    { when: lacks('confirmed', index), says: say('confirmed') },
    {
      when: `AND(${first.at(index)}=1,${unheard.at(index)}>${unclearSides.at(index)})`,
      says: counted(say('participants'), unheard.at(index)),
    },
    { when: `AND(${first.at(index)}=1,${chairs.at(index)}=0)`, says: say('chair') },
    { when: lacks('link', index), says: say('link') },
  ]);
  const look = pieces((index) => [
    { when: `${asked.at(index)}>0`, says: say('ministry-ambiguous') },
    { when: is(review, index, 'unclear'), says: say('review') },
    { when: is(reviewConfirmed, index, 'unclear'), says: say('reviewConfirmed') },
    { when: is(preferred, index, 'unclear'), says: say('slot') },
    { when: is(otherTimes, index, 'unclear'), says: say('alternatives') },
    { when: is(confirmed, index, 'unclear'), says: say('confirmed') },
    { when: isNoDate('reported', index), says: say('reported') },
    { when: isNoDate('memoSent', index), says: say('memoSent') },
  ]);
  const after = (lead: string, list: string) => `${lead}&MID(${list},3,999)`;
  return work('id', '', (index) => {
    const [wrongs, reports, laters, looks] = [wrong, report, later, look].map((column) =>
      column.at(index),
    ) as [string, string, string, string];
    const also = (list: string, lead: string) => `IF(${list}="","",". "&${after(lead, list)})`;
    const sign = (which: keyof typeof SIGNS) => quote(`${SIGNS[which]} `);
    return (
      `IF(${broken.at(index)}=1,${sign('error')}&${say('wrong')}&${say('error-value')},` +
      `IF(${filled.at(index)}=0,"",` +
      `IFERROR(IF(${wrongs}<>"",${sign('error')}&${after(say('wrong'), wrongs)}&${also(reports, say('missing'))}&${also(looks, say('check'))},` +
      `IF(${reports}<>"",${sign('todo')}&${after(say('report'), reports)}&${also(looks, say('check'))},` +
      `IF(${laters}<>"",${sign('todo')}&${after(say('later'), laters)}&${also(looks, say('check'))},` +
      `IF(${looks}<>"",${sign('todo')}&${after(say('check'), looks)},${sign('ok')}&${say('fine')})))),` +
      `${sign('error')}&${say('wrong')}&${say('error-value')})))`
    );
  });
}
