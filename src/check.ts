import { type Finding, NO_FIXES, spelledOut } from './findings/finding.ts';
import { findingsOf, inOrder, type Told } from './findings/order.ts';
import { areAlike, firstTen, tenOthers } from './findings/related.ts';
import {
  COLUMNS,
  type Column,
  type ColumnRef,
  columnOf,
  SHEET_KEYS,
  SHEETS,
  type TableKey,
} from './rounds/columns.ts';
import { ROUND_2026, type RoundConfig } from './rounds/config.ts';
import { readRegion } from './rounds/names.ts';
import { nearTitles } from './rounds/near-titles.ts';
import { hasColumn, isPresent, parseRound, type Round, wholeSheet } from './rounds/round.ts';
import { type Deviation, findSettingKey } from './rounds/settings.ts';
import type { Day } from './rounds/times.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Place, WorkbookSnapshot } from './workbook/snapshot.ts';
import { fold } from './workbook/table.ts';

export { type Counts, countFindings } from './findings/counts.ts';

/** A round and everything the rules found in it. */
export interface Checked {
  readonly round: Round;
  /** By sheet, row, column and rule; accepted deviations among them. */
  readonly findings: readonly Finding[];
}

/** The whole pipeline: what the workbook says, and what the rules say of it on a day. */
export function check(
  workbook: WorkbookSnapshot,
  today: Day,
  config: RoundConfig = ROUND_2026,
): Checked {
  const round = parseRound(workbook, today, config);
  return { round, findings: findIn(round) };
}

/**
 * The same in steps, for who has something else to do in between: it yields the share that is done, 0 to 1, and returns
 * what `check` gives.
 */
export function* checkInSteps(
  workbook: WorkbookSnapshot,
  today: Day,
  config: RoundConfig = ROUND_2026,
): Steps<Checked> {
  yield 0;
  const round = parseRound(workbook, today, config);
  return { round, findings: yield* findInSteps(round) };
}

type Steps<Made> = Generator<number, Made, undefined>;

/** Findings of a round that was already read, by sheet, row, column and rule. */
export function findIn(round: Round): readonly Finding[] {
  const steps = findInSteps(round);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function* findInSteps(round: Round): Steps<readonly Finding[]> {
  const absent = new Set<ColumnRef>();
  const deviations = deviationsOf(round);
  // In the rules' order, which is the alphabet's, so that it stays when rows and columns are put in order.
  const toldBy = new Map(RULES.map(({ id }): [string, Told[]] => [id, []]));
  const tell = (told: Told): void => {
    for (const one of deviations.accept(told)) toldBy.get(told.rule)?.push(one);
  };
  const look = (rule: Rule): void => {
    const usual = rule.severity[round.phase];
    if (usual === 'off' || !canLook(round, rule)) {
      deviations.keepAll(rule);
      return;
    }
    const ofRule = fixesOf(rule, round);
    for (const found of rule.check(round, deviations.used)) {
      const { at, related, data, severity = usual, fixes = ofRule } = found;
      if (areAlike(at)) tell({ rule: rule.id, severity, at, related: tenOthers(at), data, fixes });
      else if (isPresent(at))
        tell({ rule: rule.id, severity, at, related: firstTen(related ?? NONE), data, fixes });
      else {
        absent.add(at.absent);
        deviations.keepAll(rule);
      }
    }
  };
  for (const [index, rule] of RULES.entries()) {
    yield (index + 1) / (RULES.length + 1);
    if (!isLast(rule)) look(rule);
  }
  for (const ref of OPTIONAL_COLUMNS)
    if (absent.has(ref) && isSheetRead(round, ref)) tell(columnMissing(round, ref));
  for (const rule of RULES) if (isLast(rule)) look(rule);
  return inOrder([...toldBy.values()].flat(), sheetOrder(round));
}

/** The rule that weighs the deviations themselves is checked after all others. */
const isLast = (rule: Rule): boolean => rule.id === 'deviation-needless';

function canLook(round: Round, rule: Rule): boolean {
  const isThere = (read: ColumnRef | TableKey): boolean =>
    read.includes('.')
      ? hasColumn(round, read as ColumnRef)
      : round.tables[read as TableKey] !== null;
  return rule.reads.every(isThere) && (rule.canLook?.(round) ?? true);
}

/** One function for all the findings of a rule: each asks for its own place. */
function fixesOf(rule: Rule, round: Round): Finding['fixes'] {
  if (!rule.fixes) return NO_FIXES;
  return function (this: Pick<Finding, 'at'>) {
    const { sheet, row, column } = this.at;
    return row === null || column === null
      ? []
      : (rule.fixes?.(round, { sheet, row, column }) ?? []);
  };
}

const NONE: readonly Place[] = [];

/** The columns that may be absent, in the order in which a workbook has them. */
const OPTIONAL_COLUMNS: readonly ColumnRef[] = (Object.keys(COLUMNS) as TableKey[]).flatMap(
  (table) =>
    (COLUMNS[table] as readonly Column[])
      .filter(({ required }) => !required)
      .map(({ key }) => `${table}.${key}` as ColumnRef),
);

const isSheetRead = (round: Round, ref: ColumnRef): boolean =>
  round.tables[ref.split('.')[0] as TableKey] !== null;

/** An absent optional column that a rule would have needed: told once, not row by row. */
function columnMissing(round: Round, ref: ColumnRef): Finding {
  const [table, key] = ref.split('.') as [TableKey, string];
  const column = columnOf(table, key);
  const unknown = round.tables[table]?.unknown.map(({ title }) => title) ?? [];
  return {
    rule: 'column-missing',
    severity: 'info',
    at: wholeSheet(round, table),
    related: NONE,
    data: { column: column.title, hint: nearTitles(column, unknown) },
    fixes: NO_FIXES,
  };
}

/** The position of each sheet, by its name and by its title where it is not in the workbook. */
function sheetOrder(round: Round): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const [index, key] of SHEET_KEYS.entries())
    order.set(SHEETS[key].title[round.language], index);
  for (const [index, key] of SHEET_KEYS.entries()) {
    const sheet = round.sheets[key];
    if (sheet) order.set(sheet.name, index);
  }
  return order;
}

/** Accepts findings by the settings' deviations and remembers which deviations met one, or might have. */
function deviationsOf(round: Round) {
  const used = new Set<Deviation>();
  const keepAll = ({ id }: Rule): void => {
    for (const deviation of round.settings.deviations)
      if (deviation.rule === id) used.add(deviation);
  };
  const byRule = new Map<string, Map<string, Deviation>>();
  const nameKey = nameKeyIn(round);
  for (const deviation of round.settings.deviations) {
    if (deviation.reason === '') continue;
    const byName = byRule.get(deviation.rule) ?? new Map<string, Deviation>();
    byRule.set(deviation.rule, byName);
    const key = nameKey(deviation.row);
    if (!byName.has(key)) byName.set(key, deviation);
  }
  if (byRule.size === 0) return { used, keepAll, accept: (told: Told): readonly Told[] => [told] };
  const namesAt = rowNames(round);
  const accept = (told: Told): readonly Told[] => {
    const byName = byRule.get(told.rule);
    if (!byName) return [told];
    const acceptedAt = (at: Place): string | undefined => {
      const deviation = namesAt(at).flatMap((name) => byName.get(nameKey(name)) ?? [])[0];
      if (deviation) used.add(deviation);
      return deviation?.reason;
    };
    return findingsOf(told).map((finding) => {
      const accepted = acceptedAt(finding.at);
      return accepted === undefined ? finding : { ...spelledOut(finding), accepted };
    });
  };
  return { used, keepAll, accept };
}

/** A row's name as it is compared: a region by any of its names is one, and so is a setting by its key in any language. */
function nameKeyIn({ config, language }: Round): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let key = known.get(name);
    if (key === undefined) {
      const reading = readRegion(name, config.regions, language, config);
      key =
        reading.is === 'region'
          ? `\n${reading.region.code}`
          : (findSettingKey(name)?.id ?? fold(name));
      known.set(name, key);
    }
    return key;
  };
}

/** What a row is: a discussion's id, a region, a participant's name, a setting's key; the sheet for a whole sheet. */
export function rowNames(round: Round): (place: Place) => readonly string[] {
  const sheets = new Map<string, Map<number, string>>();
  const names = (table: TableKey): Map<number, string> => {
    const rows = new Map<number, string>();
    const sheet = round.tables[table]?.sheet.name;
    if (sheet !== undefined) sheets.set(sheet, rows);
    return rows;
  };
  const discussions = names('discussions');
  for (const { row, id } of round.discussions) discussions.set(row, id.text);
  const regions = names('regions');
  for (const { row, region } of round.regions) regions.set(row, region.text);
  const participants = names('participants');
  for (const { row, name } of round.participants) participants.set(row, name.text);
  const settings = names('settings');
  for (const { row, text } of round.settings.rows) settings.set(row, text);
  return ({ sheet, row }) => {
    const name = row === null ? sheet : sheets.get(sheet)?.get(row);
    return name === undefined ? [] : [name];
  };
}
