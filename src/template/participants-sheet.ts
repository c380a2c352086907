import type { Language } from '../messages/language.ts';
import { PROMPTS, WORKBOOK } from '../messages/workbook.ts';
import { COLUMNS, type ColumnKey, columnOf, SHEETS } from '../rounds/columns.ts';
import { ROLES } from '../rounds/readers.ts';
import { isEmpty } from './formula.ts';
import {
  band,
  bodyRange,
  bodyRows,
  columnsOf,
  FIRST_ROW,
  firstCell,
  lookOf,
  rangeOfColumn,
  TITLE_ROW,
  titleRow,
} from './layout.ts';
import { TAB_OF_COUNCIL } from './settings-sheet.ts';
import type { SheetModel } from './sheet-model.ts';
import type { WorkingsSheet } from './workings/sheet.ts';

type Key = ColumnKey<'participants'>;

/** Characters. */
const WIDTHS: { readonly [key in Key]: number } = {
  discussion: 14,
  name: 30,
  organisation: 38,
  represents: 24,
  title: 30,
  role: 18,
  email: 36,
};

/** The sheet Osallistujat: a row per person. */
export function participantsSheet(language: Language, { sideMenu }: WorkingsSheet): SheetModel {
  const columns = columnsOf('participants');
  const cell = (key: Key) => firstCell('participants', key);
  const someOf = COLUMNS.participants.map(({ key }) => cell(key)).join('&');
  const title = (key: Key) => columnOf('participants', key).title[language];
  return {
    name: SHEETS.participants.title[language],
    rows: [
      band('band-council', WORKBOOK['participants-note'][language], columns.length),
      titleRow('participants', language),
      ...bodyRows('participants', null),
    ],
    widths: columns.map((placed) => (placed === 'status' ? 0 : WIDTHS[placed.key as Key])),
    columnLooks: columns.map((placed, column) => ({ column, look: lookOf(placed) })),
    frozenRows: FIRST_ROW,
    frozenColumns: 2,
    dropDowns: [
      {
        ranges: [bodyRange('participants', 'discussion')],
        list: { reference: rangeOfColumn('discussions', 'id', language) },
      },
      {
        ranges: [bodyRange('participants', 'represents')],
        list: { reference: sideMenu.outside },
        promptTitle: title('represents'),
        prompt: PROMPTS.represents[language],
      },
      {
        ranges: [bodyRange('participants', 'role')],
        list: Object.values(ROLES).map((role) => role[language]),
        promptTitle: title('role'),
        prompt: PROMPTS.role[language],
      },
    ],
    checks: (['discussion', 'name'] as const).map((key) => ({
      ranges: [bodyRange('participants', key)],
      formula: `AND(NOT(${isEmpty(`(${someOf})`)}),${isEmpty(cell(key))})`,
      look: 'error',
    })),
    tabColour: TAB_OF_COUNCIL,
    printTitleRow: TITLE_ROW,
  };
}
