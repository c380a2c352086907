import type { Language } from '../../messages/language.ts';
import { WORKBOOK } from '../../messages/workbook.ts';
import type { RoundConfig } from '../../rounds/config.ts';
import { NOT_TAKING_PART } from '../../rounds/readers.ts';
import { quote } from '../formula.ts';
import { FIRST_ROW, ROWS } from '../layout.ts';
import type { SettingPlaces } from '../settings-sheet.ts';
import type { SheetModel } from '../sheet-model.ts';
import { type Aid, cellOf, titleOf } from './aid.ts';
import { type WorkingColumn, workingsOn } from './columns.ts';
import { discussionKeysOn, discussionRowsOn } from './discussion-rows.ts';
import { discussionStatusesOn } from './discussions.ts';
import { attendanceOn, groupsOn } from './groups.ts';
import { concernedOn } from './ministries.ts';
import { namesOn } from './names.ts';
import { participantRowsOn } from './participants.ts';
import { regionRowsOn, regionStatusesOn } from './regions.ts';
import { timesOn } from './times.ts';

/** What the other sheets take from the workings. */
export interface WorkingsSheet {
  readonly model: SheetModel;
  /** That a region takes no part, then the ids of the discussions. */
  readonly discussionMenu: WorkingColumn;
  readonly regionMenu: WorkingColumn;
  /** Regions, then ministries. */
  readonly sideMenu: WorkingColumn;
  readonly discussionStatus: WorkingColumn;
  readonly regionStatus: WorkingColumn;
}

/**
 * The hidden sheet that the drop-downs and the status columns rest on. It looks cells up by their place in the
 * covered rows (`INDEX`), so that rows may be inserted, sorted and deleted on the sheets that people fill.
 */
export function workingsSheet(
  config: RoundConfig,
  language: Language,
  places: SettingPlaces,
): WorkingsSheet {
  const name = WORKBOOK['workings-title'][language];
  const workings = workingsOn(name);
  const aid: Aid = { config, language, places, workings };

  const [notTakingPart] = NOT_TAKING_PART[language];
  const discussionMenu = workings.work(
    titleOf(aid, 'regions', 'discussion'),
    ROWS.discussions + 1,
    (index) =>
      index === 0
        ? { formula: quote(notTakingPart), value: notTakingPart }
        : { formula: `IFERROR(${cellOf(aid, 'discussions', 'id', index - 1)}&"","")`, value: '' },
  );
  const names = namesOn(aid);
  const keys = discussionKeysOn(aid);
  const regions = regionRowsOn(aid, names);
  const participants = participantRowsOn(aid, names);
  const rows = discussionRowsOn(aid, keys, names);
  const groups = groupsOn(aid, keys, regions);
  const concerned = concernedOn(aid, names);
  const attendance = attendanceOn(aid, keys, regions, concerned, participants);
  const times = timesOn(aid);
  const discussionStatus = discussionStatusesOn(aid, {
    keys,
    rows,
    groups,
    concerned,
    attendance,
    times,
  });
  const regionStatus = regionStatusesOn(aid, regions, keys);
  return {
    model: {
      name,
      hidden: true,
      rows: workings.rows(WORKBOOK['workings-note'][language]),
      widths: Array.from({ length: workings.count() }, () => 18),
      frozenRows: FIRST_ROW,
    },
    discussionMenu,
    regionMenu: names.regionMenu,
    sideMenu: names.sideMenu,
    discussionStatus,
    regionStatus,
  };
}
