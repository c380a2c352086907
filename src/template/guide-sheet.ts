import { type Datum, fillText, type Language, type Words } from '../messages/language.ts';
import { COLUMN_HINTS, GUIDE, SETTING_MEANINGS, WORKBOOK } from '../messages/workbook.ts';
import { COLUMNS, type Column, SHEETS, type TableKey } from '../rounds/columns.ts';
import type { RoundConfig } from '../rounds/config.ts';
import { NOT_TAKING_PART } from '../rounds/readers.ts';
import type { SettingKeyId } from '../rounds/setting-keys.ts';
import { writeDate } from '../rounds/times.ts';
import { quote } from './formula.ts';
import { type FilledTable, ROWS } from './layout.ts';
import { type SettingPlaces, settingCell } from './settings-sheet.ts';
import type { Look, ModelCell, ModelRow, SheetModel } from './sheet-model.ts';

type GuideText = keyof typeof GUIDE;

/** The tables that people fill, in the order of their tabs. */
const FILLED = ['discussions', 'regions', 'participants'] as const satisfies readonly FilledTable[];

/** The sheet Ohje: how to fill in, the phases, the signs, what checks itself, every column, privacy. */
export function guideSheet(
  config: RoundConfig,
  language: Language,
  year: number,
  places: SettingPlaces,
): SheetModel {
  const data = {
    notTakingPart: NOT_TAKING_PART[language][0],
    workings: WORKBOOK['workings-title'],
    ...ROWS,
  };
  const say = (id: GuideText, more: { readonly [field: string]: Datum } = {}) =>
    fillText(GUIDE[id][language], { ...data, ...more }, language);
  const inSettings = (id: SettingKeyId) => settingCell(places, id, language);
  /** A text with something of the settings in it, so that it follows them from year to year. */
  const follow = (id: GuideText, field: string, formula: string, value: Datum): ModelCell => {
    const [before = '', after = ''] = GUIDE[id][language].split(`{${field}}`);
    return {
      formula: `${quote(before)}&${formula}&${quote(after)}`,
      value: say(id, { [field]: value }),
    };
  };
  const withYear = (id: GuideText) => follow(id, 'year', inSettings('year'), year);
  const official = (): ModelCell => {
    const known = year === config.year;
    const diary = inSettings('diaryNumber');
    const mailboxes = follow(
      'how-official',
      'mailboxes',
      config.mailboxes
        .map((_, index) => settingCell(places, 'mailbox', language, index))
        .join('&", "&'),
      config.mailboxes,
    );
    return {
      formula: `${mailboxes.formula}&IF(${diary}="","",${quote(` ${say('how-official-number')}`)}&${diary}&".")`,
      value: `${mailboxes.value}${known ? ` ${say('how-official-number')}${config.diaryNumber}.` : ''}`,
    };
  };
  const fill = (words: Words) => fillText(words[language], data, language);

  const heading = (text: string): ModelRow => ({
    cells: [{ value: text, look: 'section' }, { look: 'section' }, { look: 'section' }],
    height: 22,
  });
  const line = (label: ModelCell, text: string | ModelCell, who = ''): ModelRow => ({
    cells: [
      { look: 'key', ...label },
      { ...(typeof text === 'string' ? { value: text } : text), look: 'plain' },
      { value: who === '' ? null : who, look: 'note' },
    ],
  });
  const toSheet = (sheet: TableKey): ModelCell => ({
    value: SHEETS[sheet].title[language],
    look: 'link',
    link: { sheet: SHEETS[sheet].title[language], row: 0, column: 0 },
  });
  const blank: ModelRow = { cells: [] };

  const legend = (look: Look & ('error' | 'warning' | 'info' | 'todo' | 'ok')) =>
    line({ value: say(`legend-${look}`), look }, say(`legend-${look}-meaning`));

  const dayOf = (id: 'reporting' | 'liaison' | 'agenda'): ModelCell => {
    const cell = inSettings(id);
    const open = quote(say('phase-open'));
    return {
      formula: `IF(ISNUMBER(${cell}),DAY(${cell})&"."&MONTH(${cell})&"."&YEAR(${cell}),IF(${cell}="",${open},${cell}))`,
      value: year === config.year ? writeDate(config[id], 'fi') : say('phase-open'),
    };
  };
  const weeks: ModelCell = {
    formula: `${quote(say('phase-weeks', { weeks: '' }))}&IF(${inSettings('weeks')}="",${quote(say('phase-open'))},${inSettings('weeks')})`,
    value: say('phase-weeks', {
      weeks: year === config.year ? config.weeks : say('phase-open'),
    }),
  };

  return {
    name: SHEETS.guide.title[language],
    rows: [
      { cells: [{ ...withYear('title'), look: 'heading' }], height: 30 },
      { cells: [{ value: say('intro') }], height: 18 },
      blank,
      heading(say('how-heading')),
      ...(['regions', 'discussions', 'participants', 'settings'] as const).map((sheet) =>
        line(toSheet(sheet), say(`how-${sheet}`)),
      ),
      line({ value: say('official-heading') }, official()),
      blank,
      heading(say('phases-heading')),
      line(dayOf('reporting'), SETTING_MEANINGS.reporting[language]),
      line(dayOf('liaison'), SETTING_MEANINGS.liaison[language]),
      line(dayOf('agenda'), SETTING_MEANINGS.agenda[language]),
      line(weeks, say('phase-discussions')),
      line({ value: say('phase-then') }, say('phase-after')),
      blank,
      heading(say('legend-heading')),
      ...(['error', 'warning', 'info', 'todo', 'ok'] as const).map(legend),
      blank,
      heading(say('checks-heading')),
      line({ value: WORKBOOK['status-title'][language] }, say('checks-status')),
      line({ value: say('checks-covered-label') }, say('checks-covered')),
      line({ value: say('checks-addin-label') }, say('checks-addin')),
      line({ value: say('checks-rows-label') }, say('checks-rows')),
      ...FILLED.flatMap((table): readonly ModelRow[] => [
        blank,
        heading(say('columns-heading', { sheet: SHEETS[table].title })),
        ...(table === 'discussions'
          ? [{ cells: [{}, { value: say('required-note'), look: 'note' as const }] }]
          : []),
        ...(COLUMNS[table] as readonly Column[]).map((column) =>
          line(
            {
              value: column.title[language],
              look: column.required ? 'title-required' : 'key',
            },
            fill(hintOf(table, column.key)),
            say(
              table === 'participants'
                ? 'filled-by-both'
                : column.filledBy === 'council'
                  ? 'filled-by-council'
                  : 'filled-by-ministry',
            ),
          ),
        ),
      ]),
      blank,
      heading(say('privacy-heading')),
      line({ value: say('privacy-purpose-label') }, withYear('privacy-purpose')),
      ...(['minimum', 'end', 'tool'] as const).map((about) =>
        line({ value: say(`privacy-${about}-label`) }, say(`privacy-${about}`)),
      ),
    ],
    widths: [42, 96, 20],
    tabColour: '0F4D1C',
  };
}

function hintOf(table: FilledTable, key: string): Words {
  const hint = (COLUMN_HINTS as { readonly [column: string]: Words })[`${table}.${key}`];
  if (!hint) throw new Error(`No hint for column ${table}.${key}`);
  return hint;
}
