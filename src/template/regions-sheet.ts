import { fillText, type Language } from '../messages/language.ts';
import { PROMPTS, STATUS, WORKBOOK } from '../messages/workbook.ts';
import { type ColumnKey, columnOf, SHEETS } from '../rounds/columns.ts';
import type { RoundConfig } from '../rounds/config.ts';
import { NOT_TAKING_PART } from '../rounds/readers.ts';
import { strongestFirst } from './check-order.ts';
import { fixed, isEmpty, quote } from './formula.ts';
import {
  band,
  bodyRange,
  bodyRows,
  columnsOf,
  FIRST_ROW,
  firstCell,
  lookOf,
  TITLE_ROW,
  titleRow,
} from './layout.ts';
import { TAB_OF_COUNCIL } from './settings-sheet.ts';
import type { NativeCheck, SheetModel } from './sheet-model.ts';
import { signChecks } from './status-checks.ts';
import { SIGNS } from './workings/aid.ts';
import type { WorkingsSheet } from './workings/sheet.ts';

type Key = ColumnKey<'regions'>;

/** Characters. */
const WIDTHS: { readonly [key in Key]: number } & { readonly status: number } = {
  discussion: 18,
  region: 24,
  contact: 30,
  email: 36,
  phone: 20,
  status: 40,
};

/** The sheet Maakunnat: a row per region, its name ready. */
export function regionsSheet(
  config: RoundConfig,
  language: Language,
  { discussionMenu, regionMenu, regionStatus }: WorkingsSheet,
): SheetModel {
  const columns = columnsOf('regions');
  const [notTakingPart] = NOT_TAKING_PART[language];
  const nameOf = (index: number) => config.regions[index]?.name[language] ?? null;
  return {
    name: SHEETS.regions.title[language],
    rows: [
      band(
        'band-council',
        fillText(WORKBOOK['regions-note'][language], { notTakingPart }, language),
        columns.length,
      ),
      titleRow('regions', language),
      ...bodyRows(
        'regions',
        (index) => ({
          formula: `INDEX(${regionStatus.outside},ROW()-ROW(${fixed(TITLE_ROW, 0)}))`,
          value:
            nameOf(index) === null ? '' : `${SIGNS.todo} ${STATUS['choose-discussion'][language]}`,
        }),
        (index, key) => (key === 'region' ? nameOf(index) : null),
      ),
    ],
    widths: columns.map((placed) => WIDTHS[placed === 'status' ? placed : (placed.key as Key)]),
    columnLooks: columns.flatMap((placed, column) =>
      placed === 'status' ? [] : [{ column, look: lookOf(placed) }],
    ),
    frozenRows: FIRST_ROW,
    frozenColumns: 2,
    dropDowns: [
      {
        ranges: [bodyRange('regions', 'discussion')],
        list: { reference: discussionMenu.outside },
        promptTitle: columnOf('regions', 'discussion').title[language],
        prompt: fillText(PROMPTS.discussion[language], { notTakingPart }, language),
      },
      { ranges: [bodyRange('regions', 'region')], list: { reference: regionMenu.outside } },
    ],
    checks: checks(language),
    tabColour: TAB_OF_COUNCIL,
    printTitleRow: TITLE_ROW,
  };
}

function checks(language: Language): readonly NativeCheck[] {
  const cell = (key: Key | 'status') => firstCell('regions', key);
  const says = (words: string) => `ISNUMBER(SEARCH(${quote(words)},${cell('status')}))`;
  const isMissing = (words: string) =>
    `AND(LEFT(${cell('status')},1)=${quote(SIGNS.todo)},${says(words)})`;
  return strongestFirst([
    ...signChecks('regions'),
    {
      ranges: [bodyRange('regions', 'discussion', 'region')],
      formula: says(STATUS['region-elsewhere'][language]),
      look: 'error',
    },
    {
      ranges: [bodyRange('regions', 'region')],
      formula: `OR(${says(STATUS['region-unknown'][language])},${says(STATUS['region-missing'][language])})`,
      look: 'error',
    },
    {
      ranges: [bodyRange('regions', 'discussion')],
      formula: says(STATUS['discussion-unknown'][language]),
      look: 'error',
    },
    {
      ranges: [bodyRange('regions', 'contact')],
      formula: `AND(${isMissing(STATUS.contacts[language])},${isEmpty(cell('contact'))})`,
      look: 'todo',
    },
    {
      ranges: [bodyRange('regions', 'email')],
      formula: `AND(${isMissing(STATUS.emails[language])},${isEmpty(cell('email'))})`,
      look: 'todo',
    },
    {
      ranges: [bodyRange('regions', 'email')],
      formula: `AND(LEFT(${cell('status')},1)=${quote(SIGNS.error)},${says(STATUS['email-wrong'][language])})`,
      look: 'error',
    },
  ]);
}
