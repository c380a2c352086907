import type { Alike } from '../findings/related.ts';
import type { Language } from '../messages/language.ts';
import type {
  CellPlace,
  CellRange,
  Place,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../workbook/snapshot.ts';
import { filledRows, fold, readTable, type Table } from '../workbook/table.ts';
import type { Cell } from './cell.ts';
import {
  COLUMNS,
  type ColumnKey,
  type ColumnRef,
  SHEET_KEYS,
  SHEETS,
  type SheetKey,
  type TableKey,
  titlesOf,
} from './columns.ts';
import type { RoundConfig } from './config.ts';
import type { TimeReading } from './judge.ts';
import { type Gathered, gatherIdentityCodes, gatherMerges, type Masked, maskOf } from './masks.ts';
import type { MinistryEntry, RegionReading } from './names.ts';
import { type Phase, phaseOn } from './phase.ts';
import { rowsOf } from './read-rows.ts';
import { type DiscussionRef, type Represented, type Role, readersOf } from './readers.ts';
import { findSettingKey, readSettings, type SettingCells, type Settings } from './settings.ts';
import type { Day } from './times.ts';
import { languageOf } from './workbook-language.ts';

/** A row of Keskustelut. Cells of absent columns are empty. 0-based `row` of the sheet. */
export interface Discussion {
  readonly row: number;
  /** The id as it is compared, '' when there is none. */
  readonly key: string;
  readonly id: Cell<string>;
  readonly theme: Cell<string>;
  readonly description: Cell<string>;
  readonly questions: Cell<readonly string[]>;
  readonly ministries: Cell<readonly MinistryEntry[]>;
  readonly review: Cell<TimeReading>;
  readonly reviewConfirmed: Cell<TimeReading>;
  readonly preferred: Cell<TimeReading>;
  readonly alternatives: Cell<readonly TimeReading[]>;
  readonly confirmed: Cell<TimeReading>;
  readonly reason: Cell<string>;
  readonly liaison: Cell<string>;
  readonly liaisonEmail: Cell<string>;
  readonly economy: Cell<boolean>;
  readonly memo: Cell<string>;
  readonly link: Cell<string>;
  readonly reported: Cell<Day>;
  readonly memoSent: Cell<Day>;
  readonly themeOther: Cell<string>;
  readonly descriptionOther: Cell<string>;
  readonly questionsOther: Cell<readonly string[]>;
}

/** A row of Maakunnat. */
export interface RegionRow {
  readonly row: number;
  readonly discussion: Cell<DiscussionRef>;
  readonly region: Cell<RegionReading>;
  readonly contact: Cell<string>;
  readonly email: Cell<string>;
  readonly phone: Cell<string>;
}

/** A row of Osallistujat. */
export interface Participant {
  readonly row: number;
  readonly discussion: Cell<DiscussionRef>;
  readonly name: Cell<string>;
  readonly organisation: Cell<string>;
  readonly represents: Cell<Represented>;
  readonly title: Cell<string>;
  readonly role: Cell<Role>;
  readonly email: Cell<string>;
}

/** The row type of each table. */
export interface RowOf {
  readonly discussions: Discussion;
  readonly regions: RegionRow;
  readonly participants: Participant;
}
export type RowTableKey = keyof RowOf;

/** The place of a cell whose column is not in the sheet. */
export interface Absent {
  readonly absent: ColumnRef;
}

/** What the workbook says about the round, every cell with its address, nothing judged that a rule should judge. */
export interface Round {
  readonly workbook: WorkbookSnapshot;
  readonly language: Language;
  readonly today: Day;
  readonly phase: Phase;
  readonly config: RoundConfig;
  readonly settings: Settings;
  readonly sheets: { readonly [sheet in SheetKey]: SheetSnapshot | null };
  readonly tables: { readonly [T in TableKey]: Table<ColumnKey<T>> | null };
  readonly discussions: readonly Discussion[];
  readonly regions: readonly RegionRow[];
  readonly participants: readonly Participant[];
  /** The first row with each id, by the id as it is compared. */
  readonly discussionsByKey: ReadonlyMap<string, Discussion>;
  /** Rows that name a discussion, by the id as it is compared, known or not. */
  readonly regionsByDiscussion: ReadonlyMap<string, readonly RegionRow[]>;
  readonly participantsByDiscussion: ReadonlyMap<string, readonly Participant[]>;
  /** Error values in known columns below the header. */
  readonly errorCells: readonly Masked[];
  /** Cells anywhere in a known sheet that hold a personal identity code. */
  readonly identityCodes: readonly Masked[];
  /** Merged ranges over known columns below the header, with the place of their top left cell. */
  readonly mergedCells: readonly { readonly place: CellPlace; readonly range: CellRange }[];
}

/** Whether the column is in the workbook. */
export function hasColumn(round: Round, ref: ColumnRef): boolean {
  const [table, key] = ref.split('.') as [TableKey, never];
  return round.tables[table]?.columns.has(key) ?? false;
}

/** The place of a row's cell in a column, or that the column is absent. */
export function placeOf<T extends TableKey>(
  round: Round,
  table: T,
  row: number,
  key: ColumnKey<T>,
): CellPlace | Absent {
  const read = round.tables[table];
  const column = read?.columns.get(key);
  return read && column !== undefined
    ? { sheet: read.sheet.name, row, column }
    : { absent: `${table}.${key}` as ColumnRef };
}

/** The cells of rows in a column that explain one another, or that the column is absent. */
export function alikeIn<T extends TableKey>(
  round: Round,
  table: T,
  key: ColumnKey<T>,
  rows: readonly number[],
  foremost?: readonly number[],
): Alike | Absent {
  const place = placeOf(round, table, 0, key);
  if (!isPresent(place)) return place;
  const { sheet, column } = place;
  return { sheet, column, rows, ...(foremost && { foremost }) };
}

/** Whether the place is one that can be pointed at. */
export function isPresent<P extends Place>(place: P | Absent): place is P {
  return !('absent' in place);
}

/** The sheet as a whole, by its title in the workbook's language. */
export function wholeSheet(round: Round, sheet: SheetKey): Place {
  return { sheet: SHEETS[sheet].title[round.language], row: null, column: null };
}

/** The sheet that is known by a title: the first that has a header row, else the first. */
function findSheets(workbook: WorkbookSnapshot): { [sheet in SheetKey]: SheetSnapshot | null } {
  const keyOf = new Map<string, SheetKey>();
  for (const key of SHEET_KEYS)
    for (const { title } of titlesOf(SHEETS[key])) keyOf.set(fold(title), key);
  const found: { [sheet in SheetKey]: SheetSnapshot | null } = {
    discussions: null,
    regions: null,
    participants: null,
    settings: null,
    check: null,
    guide: null,
  };
  for (const sheet of workbook.sheets) {
    const key = keyOf.get(fold(sheet.name));
    if (!key) continue;
    const before = found[key];
    if (!before || (!hasHeaderRow(before, key) && hasHeaderRow(sheet, key))) found[key] = sheet;
  }
  return found;
}

const hasHeaderRow = (sheet: SheetSnapshot, key: SheetKey): boolean =>
  key in COLUMNS && tableOf(sheet, key as TableKey)?.headerRow !== null;

function tableOf<T extends TableKey>(sheet: SheetSnapshot | null, table: T) {
  if (!sheet) return null;
  const known = COLUMNS[table].map((declared) => ({
    key: declared.key as ColumnKey<T>,
    titles: titlesOf(declared).map(({ title }) => title),
  }));
  return readTable<ColumnKey<T>>(sheet, known);
}

/**
 * What the workbook says, read once.
 * @param today the day of checking, ISO; it decides the phase and nothing else.
 */
export function parseRound(workbook: WorkbookSnapshot, today: Day, config: RoundConfig): Round {
  const sheets = findSheets(workbook);
  const tables = {
    discussions: tableOf(sheets.discussions, 'discussions'),
    regions: tableOf(sheets.regions, 'regions'),
    participants: tableOf(sheets.participants, 'participants'),
    settings: settingsTable(sheets.settings),
  };
  const language = languageOf(sheets, tables);
  const gathered: Gathered = { errorCells: [], identityCodes: [], mergedCells: [] };

  for (const table of Object.values(tables)) if (table) gatherMerges(table, gathered);
  for (const key of ['check', 'guide'] as const) gatherIdentityCodes(sheets[key], gathered);

  const settings = readSettings(settingCells(tables.settings, gathered), config, language);
  const read = readersOf(settings, config, language);

  const discussions = rowsOf(
    tables.discussions,
    read.discussions,
    gathered,
    (row, cell): Discussion => {
      const id = cell.id();
      return {
        row,
        key: id.kind === 'read' ? fold(id.text) : '',
        id,
        theme: cell.theme(),
        description: cell.description(),
        questions: cell.questions(),
        ministries: cell.ministries(),
        review: cell.review(),
        reviewConfirmed: cell.reviewConfirmed(),
        preferred: cell.preferred(),
        alternatives: cell.alternatives(),
        confirmed: cell.confirmed(),
        reason: cell.reason(),
        liaison: cell.liaison(),
        liaisonEmail: cell.liaisonEmail(),
        economy: cell.economy(),
        memo: cell.memo(),
        link: cell.link(),
        reported: cell.reported(),
        memoSent: cell.memoSent(),
        themeOther: cell.themeOther(),
        descriptionOther: cell.descriptionOther(),
        questionsOther: cell.questionsOther(),
      };
    },
  );
  const regions = rowsOf(
    tables.regions,
    read.regions,
    gathered,
    (row, cell): RegionRow => ({
      row,
      discussion: cell.discussion(),
      region: cell.region(),
      contact: cell.contact(),
      email: cell.email(),
      phone: cell.phone(),
    }),
  );
  const participants = rowsOf(
    tables.participants,
    read.participants,
    gathered,
    (row, cell): Participant => ({
      row,
      discussion: cell.discussion(),
      name: cell.name(),
      organisation: cell.organisation(),
      represents: cell.represents(),
      title: cell.title(),
      role: cell.role(),
      email: cell.email(),
    }),
  );

  const discussionsByKey = new Map<string, Discussion>();
  for (const discussion of discussions)
    if (discussion.key !== '' && !discussionsByKey.has(discussion.key))
      discussionsByKey.set(discussion.key, discussion);

  let regionsByDiscussion: Round['regionsByDiscussion'] | undefined;
  let participantsByDiscussion: Round['participantsByDiscussion'] | undefined;
  return {
    workbook,
    language,
    today,
    phase: phaseOn(today, settings),
    config,
    settings,
    sheets,
    tables,
    discussions,
    regions,
    participants,
    discussionsByKey,
    // Gathered when somebody asks: on a long sheet they are as large as the rows.
    get regionsByDiscussion() {
      regionsByDiscussion ??= byDiscussion(regions);
      return regionsByDiscussion;
    },
    get participantsByDiscussion() {
      participantsByDiscussion ??= byDiscussion(participants);
      return participantsByDiscussion;
    },
    ...gathered,
  };
}

/** The settings' header row is optional: without one keys and values stand from the top in two columns. */
function settingsTable(sheet: SheetSnapshot | null): Table<'key' | 'value'> | null {
  const table = tableOf(sheet, 'settings');
  if (!sheet || !table || table.headerRow !== null) return table;
  const keyColumn = keyColumnOf(sheet);
  return {
    ...table,
    headerRow: null,
    columns: new Map([
      ['key', keyColumn],
      ['value', keyColumn + 1],
    ]),
    rows: filledRows(sheet, 0, [keyColumn, keyColumn + 1]),
  };
}

/** The first column, unless nothing stands in it and another has two known keys: one alone may stand there by chance. */
function keyColumnOf(sheet: SheetSnapshot): number {
  if (filledRows(sheet, 0, [0]).length > 0) return 0;
  const keys: number[] = [];
  for (const cells of sheet.values)
    for (const [column, cell] of cells.entries())
      if (typeof cell === 'string' && findSettingKey(cell)) keys[column] = (keys[column] ?? 0) + 1;
  return Math.max(
    0,
    keys.findIndex((count) => count >= 2),
  );
}

function settingCells(
  table: Table<'key' | 'value'> | null,
  gathered: Gathered,
): readonly SettingCells[] {
  if (!table) return [];
  const keyColumn = table.columns.get('key') ?? 0;
  const valueColumn = table.columns.get('value') ?? keyColumn + 1;
  const isMasked = maskOf(table, [keyColumn, valueColumn], gathered);
  return table.rows.map((row) => {
    const key = table.sheet.values[row]?.[keyColumn] ?? null;
    const value = table.sheet.values[row]?.[valueColumn] ?? null;
    return {
      row,
      key,
      value,
      keyMasked: isMasked(row, keyColumn, key),
      valueMasked: isMasked(row, valueColumn, value),
    };
  });
}

function byDiscussion<Row extends { readonly discussion: Cell<DiscussionRef> }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const ref = row.discussion.value;
    if (!ref?.takesPart) continue;
    const before = found.get(ref.key);
    if (before) before.push(row);
    else found.set(ref.key, [row]);
  }
  return found;
}
