import { type Finding, SEVERITIES, type Severity } from '../src/findings/finding.ts';
import type { Discussion, Round } from '../src/rounds/round.ts';
import type { Place } from '../src/workbook/snapshot.ts';

/** One finding of the list. The key stays the same over checks as long as rule and cell do. */
export interface Item {
  readonly key: string;
  readonly finding: Finding;
}

export const GROUPINGS = ['discussion', 'severity', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What can be filtered: the severities, and what has been accepted. */
export type Shown = Severity | 'accepted';
export const SHOWN: readonly Shown[] = [...SEVERITIES, 'accepted'];

/** What a group's heading says. */
export type GroupTitle =
  | { readonly is: 'discussion'; readonly id: string; readonly theme: string }
  | { readonly is: 'sheet'; readonly sheet: string }
  | { readonly is: 'severity'; readonly severity: Severity }
  | { readonly is: 'rule'; readonly first: Finding }
  | { readonly is: 'no-discussion' | 'whole-workbook' | 'accepted' };

export interface Group {
  readonly id: string;
  readonly title: GroupTitle;
  readonly items: readonly Item[];
  readonly counts: { readonly [severity in Severity]: number };
}

/** The filter that a finding falls under. */
export function shownAs(finding: Finding): Shown {
  return finding.accepted === undefined ? finding.severity : 'accepted';
}

/** Findings with their keys, in the findings' order. */
export function listItems(findings: readonly Finding[]): readonly Item[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { sheet, row, column } = finding.at;
    const base = `${finding.rule} ${sheet}!${row ?? ''},${column ?? ''}`;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return { key: before === 0 ? base : `${base} ${before}`, finding };
  });
}

/** Which discussion a place belongs to, by its id as it is compared; null when to none. */
export function discussionsAt(round: Round): (place: Place) => string | null {
  const byRow = new Map<string, string>();
  const put = (sheet: string | undefined, row: number, key: string) => {
    if (sheet !== undefined && key !== '') byRow.set(`${row},${sheet}`, key);
  };
  for (const { row, key } of round.discussions) put(round.tables.discussions?.sheet.name, row, key);
  for (const { row, discussion } of round.regions)
    put(round.tables.regions?.sheet.name, row, discussion.value?.key ?? '');
  for (const { row, discussion } of round.participants)
    put(round.tables.participants?.sheet.name, row, discussion.value?.key ?? '');
  return ({ sheet, row }) => (row === null ? null : (byRow.get(`${row},${sheet}`) ?? null));
}

/** The items that are shown, grouped; accepted ones come last in a group of their own. */
export function groupItems(
  items: readonly Item[],
  round: Round,
  grouping: Grouping,
  hidden: ReadonlySet<Shown>,
): readonly Group[] {
  const place = placer(round, grouping);
  const groups = new Map<string, { title: GroupTitle; rank: number; items: Item[] }>();
  for (const item of items) {
    if (hidden.has(shownAs(item.finding))) continue;
    const { id, title, rank } =
      item.finding.accepted === undefined ? place(item.finding) : ACCEPTED;
    const group = groups.get(id);
    if (group) group.items.push(item);
    else groups.set(id, { title, rank, items: [item] });
  }
  // What is about the whole workbook comes first when it is wrong, and last when it is only good to know.
  const whole = groups.get('workbook');
  if (whole?.items.every(({ finding }) => !isWrong(finding))) whole.rank = 5e8;
  return [...groups]
    .sort(([, one], [, other]) => one.rank - other.rank)
    .map(([id, { title, items: grouped }]) => {
      const counts = { error: 0, warning: 0, info: 0, todo: 0 };
      for (const { finding } of grouped) counts[finding.severity]++;
      const strongestFirst =
        grouping === 'discussion'
          ? [...grouped].sort((one, other) => strength(one) - strength(other))
          : grouped;
      return { id, title, items: strongestFirst, counts };
    });
}

const isWrong = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

const strength = ({ finding }: Item): number => SEVERITIES.indexOf(finding.severity);

interface Placed {
  readonly id: string;
  readonly title: GroupTitle;
  /** Groups stand by rank, then by their first finding. */
  readonly rank: number;
}

const ACCEPTED: Placed = { id: 'accepted', title: { is: 'accepted' }, rank: 1e9 };

function placer(round: Round, grouping: Grouping): (finding: Finding) => Placed {
  if (grouping === 'severity')
    return ({ severity }) => ({
      id: severity,
      title: { is: 'severity', severity },
      rank: SEVERITIES.indexOf(severity),
    });
  if (grouping === 'rule')
    return (finding) => ({
      id: finding.rule,
      title: { is: 'rule', first: finding },
      rank: SEVERITIES.indexOf(finding.severity),
    });
  const discussionAt = discussionsAt(round);
  const order = new Map([...round.discussionsByKey.keys()].map((key, index) => [key, index]));
  const settings = round.tables.settings?.sheet.name;
  return ({ at }) => {
    if (at.row === null) return { id: 'workbook', title: { is: 'whole-workbook' }, rank: -1 };
    const key = discussionAt(at);
    if (key !== null) {
      const discussion = round.discussionsByKey.get(key);
      return {
        id: `discussion ${key}`,
        title: titleOf(key, discussion),
        rank: order.get(key) ?? 1e6,
      };
    }
    if (at.sheet === settings)
      return { id: 'settings', title: { is: 'sheet', sheet: at.sheet }, rank: 1e8 };
    return { id: 'none', title: { is: 'no-discussion' }, rank: 1e7 };
  };
}

const titleOf = (key: string, discussion: Discussion | undefined): GroupTitle => ({
  is: 'discussion',
  id: discussion?.id.text ?? key.toUpperCase(),
  theme: discussion?.theme.text ?? '',
});

/** What was found in each cell of a sheet, strongest first, by `row,column`; accepted findings left out. */
export function findingsByCell(
  items: readonly Item[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Item[]>> {
  const sheets = new Map<string, Map<string, Item[]>>();
  for (const item of items) {
    const { sheet, row, column } = item.finding.at;
    if (row === null || column === null || item.finding.accepted !== undefined) continue;
    let cells = sheets.get(sheet);
    if (!cells) {
      cells = new Map();
      sheets.set(sheet, cells);
    }
    const key = `${row},${column}`;
    const before = cells.get(key);
    if (before) before.push(item);
    else cells.set(key, [item]);
  }
  for (const cells of sheets.values())
    for (const found of cells.values()) found.sort((one, other) => strength(one) - strength(other));
  return sheets;
}
