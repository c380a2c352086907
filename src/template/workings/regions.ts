import { LANGUAGES } from '../../messages/language.ts';
import { COLUMNS } from '../../rounds/columns.ts';
import { NOT_TAKING_PART } from '../../rounds/readers.ts';
import { folded, isEmpty, listOf, quote } from '../formula.ts';
import { ROWS } from '../layout.ts';
import { type Aid, cellOf, flag, SIGNS, titleOf, UNKNOWN, word } from './aid.ts';
import type { WorkingColumn } from './columns.ts';
import { emailIsWrong } from './emails.ts';
import type { Names } from './names.ts';

/** What the covered rows of Maakunnat say, one under the other. Flags are 1 and 0. */
export interface RegionRows {
  /** The discussion that the row names, folded. */
  readonly discussion: WorkingColumn;
  readonly takesPart: WorkingColumn;
  /** The official name; `?` when it is not understood. */
  readonly region: WorkingColumn;
  /** The first row that names the region in its discussion. */
  readonly first: WorkingColumn;
  /** The region is in another discussion as well. */
  readonly elsewhere: WorkingColumn;
  /** The discussion, a bar, and whether its region is elsewhere: the first such row is looked up by it. */
  readonly elsewhereKey: WorkingColumn;
  readonly contactMissing: WorkingColumn;
  readonly emailMissing: WorkingColumn;
  readonly emailWrong: WorkingColumn;
  /** Something stands in the row. */
  readonly filled: WorkingColumn;
  /** A cell of the row holds an error value. */
  readonly broken: WorkingColumn;
}

export function regionRowsOn(aid: Aid, names: Names): RegionRows {
  const { config, language, workings } = aid;
  const cell = (key: string, index: number) => cellOf(aid, 'regions', key, index);
  const work = <V extends string | number>(
    key: string,
    formula: (index: number) => string,
    value: (index: number) => V,
  ) =>
    workings.work(titleOf(aid, 'regions', key), ROWS.regions, (index) => ({
      formula: formula(index),
      value: value(index),
    }));
  const no = () => 0;
  const prefilled = (index: number) => config.regions[index]?.name[language] ?? '';

  const discussion = work(
    'discussion',
    (index) => `IFERROR(${folded(cell('discussion', index))},"")`,
    () => '',
  );
  const declines = LANGUAGES.flatMap((one) => [...NOT_TAKING_PART[one]]);
  const takesPart = work(
    'discussion',
    (index) =>
      `IF(OR(${['', ...declines].map((said) => `${discussion.at(index)}=${quote(said)}`).join(',')}),0,1)`,
    no,
  );
  const region = work(
    'region',
    (index) =>
      `IFERROR(IF(${isEmpty(cell('region', index))},"",${names.region(cell('region', index))}),"")`,
    prefilled,
  );
  const isUnderstood = (index: number) =>
    `${takesPart.at(index)}=1,${region.at(index)}<>"",${region.at(index)}<>${quote(UNKNOWN)}`;
  const first = work(
    'region',
    (index) =>
      `IF(AND(${isUnderstood(index)}),IF(SUMPRODUCT((${discussion.to(index)}=${discussion.at(index)})*(${region.to(index)}=${region.at(index)}))=1,1,0),0)`,
    no,
  );
  const elsewhere = work(
    'region',
    (index) =>
      `IF(AND(${isUnderstood(index)}),IF(SUMPRODUCT((${region.all}=${region.at(index)})*(${takesPart.all}=1)*(${discussion.all}<>${discussion.at(index)}))>0,1,0),0)`,
    no,
  );
  const elsewhereKey = work(
    'region',
    (index) => `${discussion.at(index)}&"|"&${elsewhere.at(index)}`,
    () => '|0',
  );
  const lacksContact = (index: number) => isEmpty(cell('contact', index));
  const contactMissing = work(
    'contact',
    (index) => flag(`AND(${takesPart.at(index)}=1,${region.at(index)}<>"",${lacksContact(index)})`),
    no,
  );
  const emailMissing = work(
    'email',
    (index) =>
      flag(
        `AND(${takesPart.at(index)}=1,NOT(${lacksContact(index)}),${isEmpty(cell('email', index))})`,
      ),
    no,
  );
  const emailWrong = work('email', (index) => flag(emailIsWrong(cell('email', index))), no);
  const cells = (index: number) => COLUMNS.regions.map(({ key }) => cell(key, index));
  const filled = work(
    'region',
    (index) => `IFERROR(IF(${isEmpty(`(${cells(index).join('&')})`)},0,1),1)`,
    (index) => (prefilled(index) === '' ? 0 : 1),
  );
  const broken = work(
    'region',
    (index) =>
      `IF(OR(${cells(index)
        .map((one) => `ISERROR(${one})`)
        .join(',')}),1,0)`,
    no,
  );
  return {
    discussion,
    takesPart,
    region,
    first,
    elsewhere,
    elsewhereKey,
    contactMissing,
    emailMissing,
    emailWrong,
    filled,
    broken,
  };
}

/** What the status column of Maakunnat says. */
export function regionStatusesOn(
  aid: Aid,
  rows: RegionRows,
  discussionKeys: WorkingColumn,
): WorkingColumn {
  const { config, workings } = aid;
  const say = (id: Parameters<typeof word>[1]) => word(aid, id);
  const wrong = workings.work(titleOf(aid, 'regions', 'region'), ROWS.regions, (index) => {
    const region = rows.region.at(index);
    const pieces = listOf([
      { when: `${rows.broken.at(index)}=1`, says: say('error-value') },
      { when: `${region}=""`, says: say('region-missing') },
      { when: `${region}=${quote(UNKNOWN)}`, says: say('region-unknown') },
      {
        when: `${rows.elsewhere.at(index)}=1`,
        says: `${region}&" "&${say('region-elsewhere')}`,
      },
      {
        when: `AND(${rows.takesPart.at(index)}=1,SUMPRODUCT(--(${discussionKeys.all}=${rows.discussion.at(index)}))=0)`,
        says: say('discussion-unknown'),
      },
      { when: `${rows.emailWrong.at(index)}=1`, says: say('email-wrong') },
    ]);
    return { formula: `IF(${rows.filled.at(index)}=0,"",${pieces})`, value: '' };
  });
  return workings.work(titleOf(aid, 'regions', 'region'), ROWS.regions, (index) => {
    const missing = listOf([
      { when: `${rows.contactMissing.at(index)}=1`, says: say('contacts') },
      { when: `${rows.emailMissing.at(index)}=1`, says: say('emails') },
    ]);
    const isMissing = `${rows.contactMissing.at(index)}+${rows.emailMissing.at(index)}>0`;
    const choose = `${SIGNS.todo} ${quoted(say('choose-discussion'))}`;
    const formula =
      `IF(${rows.filled.at(index)}=0,"",` +
      `IF(${wrong.at(index)}<>"",${quote(`${SIGNS.error} `)}&${say('wrong')}&MID(${wrong.at(index)},3,999),` +
      `IF(${rows.discussion.at(index)}="",${quote(choose)},` +
      `IF(${rows.takesPart.at(index)}=0,${quote(`${SIGNS.ok} `)}&${say('takes-no-part')},` +
      `IF(${isMissing},${quote(`${SIGNS.todo} `)}&${say('missing')}&MID(${missing},3,999),` +
      `${quote(`${SIGNS.ok} `)}&${say('fine')})))))`;
    return { formula, value: index < config.regions.length ? choose : '' };
  });
}

/** The text of a quoted word. */
const quoted = (literal: string): string => literal.slice(1, -1).replace(/""/g, '"');
