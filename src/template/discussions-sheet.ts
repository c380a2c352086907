import type { Language } from '../messages/language.ts';
import { PROMPTS, STATUS, WORKBOOK, YES_NO } from '../messages/workbook.ts';
import { type Column, type ColumnKey, SHEETS } from '../rounds/columns.ts';
import { strongestFirst } from './check-order.ts';
import { down, fixed, isEmpty, quote } from './formula.ts';
import {
  BAND_HEIGHT,
  bodyRange,
  bodyRows,
  columnsOf,
  FIRST_ROW,
  firstCell,
  lookOf,
  placeOfColumn,
  ROWS,
  TITLE_ROW,
  titleRow,
} from './layout.ts';
import { type SettingPlaces, settingRange, TAB_OF_COUNCIL } from './settings-sheet.ts';
import type { DropDown, ModelRow, NativeCheck, SheetModel } from './sheet-model.ts';
import { signChecks } from './status-checks.ts';
import type { WorkingColumn } from './workings/columns.ts';

type Key = ColumnKey<'discussions'>;

/** Characters. */
const WIDTHS: { readonly [key in Key]: number } & { readonly status: number } = {
  id: 9,
  status: 36,
  theme: 32,
  description: 48,
  questions: 48,
  ministries: 18,
  review: 25,
  preferred: 25,
  alternatives: 25,
  reason: 26,
  economy: 15,
  memo: 24,
  themeOther: 32,
  descriptionOther: 40,
  questionsOther: 40,
  reported: 14,
  reviewConfirmed: 25,
  confirmed: 25,
  liaison: 24,
  liaisonEmail: 30,
  link: 34,
  memoSent: 24,
};

/** Cells that stay empty only until they are filled: they are tinted while their row has an id. */
const NEEDED: readonly Key[] = [
  'theme',
  'description',
  'questions',
  'ministries',
  'review',
  'preferred',
];

/** Cells that the status asks to look at, and those that it says are wrong. */
const DOUBTFUL: { readonly [key in Key]?: readonly (keyof typeof STATUS)[] } = {
  ministries: ['ministry-ambiguous', 'ministry-unknown'],
  review: ['review', 'review-year'],
  reviewConfirmed: ['reviewConfirmed'],
  preferred: ['slot', 'slot-year'],
  alternatives: ['alternatives', 'alternatives-year'],
  confirmed: ['confirmed', 'confirmed-year'],
};

/** The sheet Keskustelut: a row per discussion, its state beside its id. */
export function discussionsSheet(
  language: Language,
  places: SettingPlaces,
  status: WorkingColumn,
): SheetModel {
  const columns = columnsOf('discussions');
  return {
    name: SHEETS.discussions.title[language],
    rows: [
      whoFills(language),
      titleRow('discussions', language),
      ...bodyRows('discussions', () => ({
        formula: `INDEX(${status.outside},ROW()-ROW(${fixed(TITLE_ROW, 0)}))`,
        value: '',
      })),
    ],
    widths: columns.map((placed) => WIDTHS[placed === 'status' ? placed : (placed.key as Key)]),
    columnLooks: columns.flatMap((placed, column) =>
      placed === 'status' ? [] : [{ column, look: lookOf(placed) }],
    ),
    frozenRows: FIRST_ROW,
    frozenColumns: 2,
    dropDowns: dropDowns(language, places),
    checks: checks(language),
    tabColour: TAB_OF_COUNCIL,
    printTitleRow: TITLE_ROW,
    pagesWide: 3,
    printTitleColumns: 2,
  };
}

/** The row above the titles. */
function whoFills(language: Language): ModelRow {
  const columns = columnsOf('discussions');
  const isMinistrys = (placed: Column | 'status') =>
    placed !== 'status' && placed.filledBy === 'ministry';
  const begins = columns.findIndex(isMinistrys);
  return {
    cells: columns.map((placed, column) => {
      const look = isMinistrys(placed) ? 'band-ministry' : 'band-council';
      return column === 0 || column === begins
        ? { value: WORKBOOK[look][language], look }
        : { look };
    }),
    height: BAND_HEIGHT,
  };
}

function dropDowns(language: Language, places: SettingPlaces): readonly DropDown[] {
  const range = (key: Key) => bodyRange('discussions', key);
  const title = (key: Key): string => {
    const placed = columnsOf('discussions')[placeOfColumn('discussions', key)];
    return placed === undefined || placed === 'status' ? '' : placed.title[language];
  };
  return [
    {
      ranges: [range('preferred'), range('confirmed')],
      list: { reference: settingRange(places, 'slot', language) },
      promptTitle: title('preferred'),
      prompt: PROMPTS.slot[language],
    },
    {
      ranges: [range('review'), range('reviewConfirmed')],
      list: { reference: settingRange(places, 'meeting', language) },
      promptTitle: title('review'),
      prompt: PROMPTS.meeting[language],
    },
    { ranges: [range('economy')], list: YES_NO[language] },
  ];
}

function checks(language: Language): readonly NativeCheck[] {
  const cell = (key: Key | 'status') => firstCell('discussions', key);
  const covered = (key: Key) =>
    down(placeOfColumn('discussions', key), FIRST_ROW, ROWS.discussions);
  const twice = (key: Key) =>
    `AND(NOT(${isEmpty(cell(key))}),COUNTIF(${covered(key)},${cell(key)})>1)`;
  const says = (words: string) => `ISNUMBER(SEARCH(${quote(words)},${cell('status')}))`;
  return strongestFirst([
    ...signChecks('discussions'),
    {
      ranges: [bodyRange('discussions', 'id')],
      formula: `OR(AND(${cell('status')}<>"",${isEmpty(cell('id'))}),${twice('id')})`,
      look: 'error',
    },
    // The group is too small: the state beside it says so.
    {
      ranges: [bodyRange('discussions', 'id')],
      formula: says(`${STATUS.regions[language]} `),
      look: 'todo',
    },
    { ranges: [bodyRange('discussions', 'confirmed')], formula: twice('confirmed'), look: 'error' },
    {
      ranges: [bodyRange('discussions', 'preferred')],
      formula: twice('preferred'),
      look: 'warning',
    },
    ...(Object.entries(DOUBTFUL) as [Key, readonly (keyof typeof STATUS)[]][]).flatMap(
      ([key, [unclear, wrong]]) =>
        [wrong, unclear].flatMap((word, index): readonly NativeCheck[] =>
          word === undefined
            ? []
            : [
                {
                  ranges: [bodyRange('discussions', key)],
                  formula: `AND(NOT(${isEmpty(cell(key))}),${says(STATUS[word][language])})`,
                  look: index === 0 ? 'error' : 'warning',
                },
              ],
        ),
    ),
    ...NEEDED.map((key): NativeCheck => {
      const cells = [bodyRange('discussions', key)];
      const other = { review: 'reviewConfirmed', preferred: 'confirmed' } as const;
      const instead = key === 'review' || key === 'preferred' ? other[key] : null;
      return {
        ranges: cells,
        formula: `AND(${cell('status')}<>"",${isEmpty(cell(key))}${instead ? `,${isEmpty(cell(instead))}` : ''})`,
        look: 'todo',
      };
    }),
  ]);
}
