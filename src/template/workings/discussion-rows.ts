import { COLUMNS, type ColumnKey } from '../../rounds/columns.ts';
import type { SettingKeyId } from '../../rounds/setting-keys.ts';
import { folded, isEmpty } from '../formula.ts';
import { ROWS } from '../layout.ts';
import { settingCell } from '../settings-sheet.ts';
import { type Aid, cellOf, flag, titleOf } from './aid.ts';
import type { WorkingColumn } from './columns.ts';
import type { Names } from './names.ts';

export type DiscussionKey = ColumnKey<'discussions'>;

/** A covered row's cell of Keskustelut. */
export const discussionCell = (aid: Aid, key: DiscussionKey, index: number): string =>
  cellOf(aid, 'discussions', key, index);

/** A column of workings with a cell for each covered row of Keskustelut. */
export function workDiscussions(
  aid: Aid,
  key: DiscussionKey,
  value: string | number,
  formula: (index: number) => string,
): WorkingColumn {
  return aid.workings.work(titleOf(aid, 'discussions', key), ROWS.discussions, (index) => ({
    formula: formula(index),
    value,
  }));
}

/** A number of the settings, or what the embedded round has where the cell says none. */
export function settingNumber(
  { places, language }: Aid,
  id: SettingKeyId,
  otherwise: number,
): string {
  const cell = settingCell(places, id, language);
  return `IFERROR(IF(TRIM(${cell})="",${otherwise},VALUE(${cell})),${otherwise})`;
}

/** The ids of the covered rows of Keskustelut, folded. */
export function discussionKeysOn(aid: Aid): WorkingColumn {
  return workDiscussions(
    aid,
    'id',
    '',
    (index) => `IFERROR(${folded(discussionCell(aid, 'id', index))},"")`,
  );
}

/** What the covered rows of Keskustelut are, one under the other. Flags are 1 and 0. */
export interface DiscussionRows {
  /** Something stands in the row. */
  readonly filled: WorkingColumn;
  /** A cell of the row holds an error value. */
  readonly broken: WorkingColumn;
  /** The first row with its id. */
  readonly first: WorkingColumn;
  /** The id stands on another row as well. */
  readonly twice: WorkingColumn;
  /** The cell with the number of discussions that regions and minimum allow. */
  readonly possible: string;
  /** The first discussion beyond that number. */
  readonly beyond: WorkingColumn;
}

export function discussionRowsOn(aid: Aid, keys: WorkingColumn, names: Names): DiscussionRows {
  const { config, workings } = aid;
  const cells = (index: number) =>
    COLUMNS.discussions.map(({ key }) => discussionCell(aid, key, index));
  const filled = workDiscussions(
    aid,
    'id',
    0,
    (index) => `IFERROR(IF(${isEmpty(`(${cells(index).join('&')})`)},0,1),1)`,
  );
  const broken = workDiscussions(aid, 'id', 0, (index) => {
    const errors = cells(index).map((cell) => `ISERROR(${cell})`);
    return `IF(OR(${errors.join(',')}),1,0)`;
  });
  const first = workDiscussions(
    aid,
    'id',
    0,
    (index) =>
      `IF(${keys.at(index)}="",0,IF(SUMPRODUCT(--(${keys.to(index)}=${keys.at(index)}))=1,1,0))`,
  );
  const twice = workDiscussions(aid, 'id', 0, (index) =>
    flag(`AND(${keys.at(index)}<>"",SUMPRODUCT(--(${keys.all}=${keys.at(index)}))>1)`),
  );
  const minimum = settingNumber(aid, 'minimumRegions', config.minimumRegions);
  const possible = workings
    .work(titleOf(aid, 'discussions', 'id'), 1, () => ({
      formula: `INT(SUM(${names.inRound.all})/MAX(1,${minimum}))`,
      value: Math.floor(config.regions.length / config.minimumRegions),
    }))
    .fixed(0);
  const beyond = workDiscussions(aid, 'id', 0, (index) =>
    flag(`AND(${first.at(index)}=1,SUM(${first.to(index)})=${possible}+1)`),
  );
  return { filled, broken, first, twice, possible, beyond };
}
