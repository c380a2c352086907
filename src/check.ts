import { type Finding, NO_FIXES, type Severity } from './findings/finding.ts';
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
import type { Deviation } from './rounds/settings.ts';
import type { Day } from './rounds/times.ts';
import type { Found, Rule } from './rule.ts';
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

/** Findings of a round that was already read, by sheet, row, column and rule. */
export function findIn(round: Round): readonly Finding[] {
  const findings: Finding[] = [];
  const absent = new Set<ColumnRef>();
  const deviations = deviationsOf(round);
  // The rules stand in alphabetical order and each looks down its sheet: the sort below has little left to do.
  for (const rule of [...RULES.filter(isFirst), ...RULES.filter((rule) => !isFirst(rule))]) {
    const severity = rule.severity[round.phase];
    if (severity === 'off' || !isReadable(round, rule)) continue;
    for (const found of rule.check(round, deviations.used)) {
      const { at } = found;
      if (isPresent(at)) findings.push(deviations.accept(toFinding(rule, found, at, severity)));
      else absent.add(at.absent);
    }
  }
  const missing = OPTIONAL_COLUMNS.filter((ref) => absent.has(ref) && isSheetRead(round, ref));
  findings.push(...missing.map((ref) => deviations.accept(columnMissing(round, ref))));
  return sortFindings(round, findings);
}

/** The rule that weighs the deviations themselves is checked after all others. */
const isFirst = (rule: Rule): boolean => rule.id !== 'deviation-needless';

function isReadable(round: Round, rule: Rule): boolean {
  return rule.reads.every((read) =>
    read.includes('.')
      ? hasColumn(round, read as ColumnRef)
      : round.tables[read as TableKey] !== null,
  );
}

function toFinding(rule: Rule, found: Found, at: Place, severity: Severity): Finding {
  return {
    rule: rule.id,
    severity: found.severity ?? severity,
    at,
    related: found.related ? found.related.slice(0, 10) : NONE,
    data: found.data,
    fixes: found.fixes ?? NO_FIXES,
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

function sortFindings(round: Round, findings: Finding[]): readonly Finding[] {
  const order = new Map<string, number>();
  for (const [index, key] of SHEET_KEYS.entries()) {
    order.set(SHEETS[key].title[round.language], index);
  }
  for (const [index, key] of SHEET_KEYS.entries()) {
    const sheet = round.sheets[key];
    if (sheet) order.set(sheet.name, index);
  }
  const rank = ({ sheet, row, column }: Place): number =>
    (order.get(sheet) ?? 99) * 2 ** 36 + ((row ?? -1) + 1) * 2 ** 15 + ((column ?? -1) + 1);
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding.at) }));
  ranked.sort(
    (one, other) =>
      one.rank - other.rank ||
      (one.finding.rule < other.finding.rule ? -1 : one.finding.rule > other.finding.rule ? 1 : 0),
  );
  return ranked.map(({ finding }) => finding);
}

/** Accepts findings by the settings' deviations and remembers which deviations met one. */
function deviationsOf(round: Round) {
  const used = new Set<Deviation>();
  const byRule = new Map<string, Deviation[]>();
  for (const deviation of round.settings.deviations) {
    if (deviation.reason === '') continue;
    const before = byRule.get(deviation.rule);
    if (before) before.push(deviation);
    else byRule.set(deviation.rule, [deviation]);
  }
  if (byRule.size === 0) return { used, accept: (finding: Finding) => finding };
  const namesAt = rowNames(round);
  const accept = (finding: Finding): Finding => {
    const candidates = byRule.get(finding.rule);
    if (!candidates) return finding;
    const names = namesAt(finding.at);
    const match = candidates.find(({ row }) => names.some((name) => sameName(round, name, row)));
    if (!match) return finding;
    used.add(match);
    return { ...finding, accepted: match.reason };
  };
  return { used, accept };
}

function sameName(round: Round, name: string, row: string): boolean {
  if (fold(name) === fold(row)) return true;
  const one = readRegion(name, round.config.regions, round.language, round.config);
  const other = readRegion(row, round.config.regions, round.language, round.config);
  return one.is === 'region' && other.is === 'region' && one.region.code === other.region.code;
}

/** What a row is: a discussion's id, a region, a participant's name, a setting's key; the sheet for a whole sheet. */
export function rowNames(round: Round): (place: Place) => readonly string[] {
  const names = new Map<string, readonly string[]>();
  const put = (table: TableKey, row: number, ...said: readonly string[]) => {
    const sheet = round.tables[table]?.sheet.name;
    if (sheet !== undefined) names.set(`${row},${sheet}`, said);
  };
  for (const { row, id } of round.discussions) put('discussions', row, id.text);
  for (const { row, region } of round.regions) put('regions', row, region.text);
  for (const { row, name } of round.participants) put('participants', row, name.text);
  for (const { row, text } of round.settings.rows) put('settings', row, text);
  return ({ sheet, row }) => (row === null ? [sheet] : (names.get(`${row},${sheet}`) ?? []));
}
