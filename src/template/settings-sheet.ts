import type { Language } from '../messages/language.ts';
import { SETTING_MEANINGS, WORKBOOK } from '../messages/workbook.ts';
import { COLUMNS, SHEETS } from '../rounds/columns.ts';
import type { RoundConfig } from '../rounds/config.ts';
import { SETTING_KEYS, type SettingKeyId, settingKey } from '../rounds/setting-keys.ts';
import { writeSlot } from '../rounds/times.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { down, fixed, onSheet } from './formula.ts';
import { band, FIRST_ROW } from './layout.ts';
import type { ModelRow, SheetModel } from './sheet-model.ts';

/** Which 0-based rows of a new Asetukset hold each setting, and what they say. */
export type SettingPlaces = {
  readonly [id in SettingKeyId]?: {
    readonly first: number;
    readonly values: readonly CellValue[];
  };
};

/** So many rows are looked through for a setting that may stand on several. */
const SETTING_ROWS = 80;

/** Settings that a new workbook has no row for: they come when there is something to say. */
const LATER: readonly SettingKeyId[] = ['personalDataRemoved'];

/** What a new workbook writes for a setting; another year than the embedded one has none of its dates. */
function valuesOf(
  id: SettingKeyId,
  config: RoundConfig,
  language: Language,
  year: number,
): readonly CellValue[] {
  const known = year === config.year;
  switch (id) {
    case 'year':
      return [year];
    case 'diaryNumber':
      return [known ? config.diaryNumber : null];
    case 'mailbox':
      return config.mailboxes;
    case 'reporting':
    case 'liaison':
    case 'agenda':
      return [known ? { date: config[id] } : null];
    case 'weeks':
      return [known ? config.weeks.join(', ') : null];
    case 'slot':
      return config.slots.map((slot) => (known ? writeSlot(slot, language) : null));
    case 'meeting':
      return config.meetings.map((meeting) => (known ? writeSlot(meeting, language) : null));
    case 'minimumRegions':
    case 'descriptionLimit':
    case 'questionLimit':
    case 'participantLimit':
      return [config[id]];
    case 'regions':
    case 'deviation':
    case 'personalDataRemoved':
      return [null];
  }
}

/** One row: a setting and its value. */
interface SettingLine {
  readonly id: SettingKeyId;
  readonly value: CellValue;
}

/** The sheet Asetukset of a new workbook, and where each setting stands on it. */
export function settingsSheet(
  config: RoundConfig,
  language: Language,
  year: number,
): { readonly model: SheetModel; readonly places: SettingPlaces } {
  const lines = SETTING_KEYS.filter(({ id }) => !LATER.includes(id)).flatMap(({ id }) =>
    valuesOf(id, config, language, year).map((value): SettingLine => ({ id, value })),
  );
  const places: { [id in SettingKeyId]?: { first: number; values: CellValue[] } } = {};
  for (const [index, { id, value }] of lines.entries()) {
    const place = places[id];
    if (place) place.values.push(value);
    else places[id] = { first: FIRST_ROW + index, values: [value] };
  }
  return { model: settingsSheetOf(lines, language), places };
}

/** A sheet Asetukset with these rows. */
export function settingsSheetOf(lines: readonly SettingLine[], language: Language): SheetModel {
  const title = (value: string) => ({ value, look: 'title' as const });
  return {
    name: SHEETS.settings.title[language],
    rows: [
      band('band-ministry', WORKBOOK['settings-note'][language], COLUMNS.settings.length + 1),
      {
        cells: [
          ...COLUMNS.settings.map((column) => title(column.title[language])),
          title(WORKBOOK['settings-meaning'][language]),
        ],
      },
      ...lines.map(({ id, value }, index): ModelRow => {
        const declared = settingKey(id);
        const isFirst = lines[index - 1]?.id !== id;
        return {
          cells: [
            { value: declared.title[language], look: 'key' },
            { value, look: declared.holds === 'deadline' ? 'input-date' : 'input' },
            { value: isFirst ? SETTING_MEANINGS[id][language] : null, look: 'note' },
          ],
        };
      }),
    ],
    widths: [40, 36, 70],
    frozenRows: FIRST_ROW,
    tabColour: TAB_OF_MINISTRY,
    printTitleRow: FIRST_ROW - 1,
  };
}

/** The blue of the columns that the council fills, the violet of the ministry's. RRGGBB. */
export const TAB_OF_COUNCIL = '8EA3C2';
const TAB_OF_MINISTRY = 'A594C6';

/** The rows of a setting's values, as other sheets name them. */
export function settingRange(places: SettingPlaces, id: SettingKeyId, language: Language): string {
  const { first, values } = placeOf(places, id);
  return onSheet(SHEETS.settings.title[language]) + down(1, first, values.length);
}

/** The first cell of a setting's value, or a further one, as other sheets name it. */
export function settingCell(
  places: SettingPlaces,
  id: SettingKeyId,
  language: Language,
  further = 0,
): string {
  return onSheet(SHEETS.settings.title[language]) + fixed(placeOf(places, id).first + further, 1);
}

/** Keys and values of the whole sheet, as other sheets name them. */
export function settingTable(language: Language): {
  readonly keys: string;
  readonly values: string;
} {
  const sheet = onSheet(SHEETS.settings.title[language]);
  return {
    keys: sheet + down(0, FIRST_ROW, SETTING_ROWS),
    values: sheet + down(1, FIRST_ROW, SETTING_ROWS),
  };
}

/** The texts of a setting's rows in a new workbook. */
export function textsOf(places: SettingPlaces, id: SettingKeyId): readonly string[] {
  return placeOf(places, id).values.map((value) => (typeof value === 'string' ? value : ''));
}

function placeOf(places: SettingPlaces, id: SettingKeyId) {
  const place = places[id];
  if (!place) throw new Error(`No row for setting ${id} in a new workbook`);
  return place;
}
