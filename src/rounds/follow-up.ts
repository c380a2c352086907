import type { Finding } from '../findings/finding.ts';
import type { Place } from '../workbook/snapshot.ts';
import { COLUMNS, type Column, type ColumnKey } from './columns.ts';
import type { Region } from './config.ts';
import type { Discussion, RegionRow, Round } from './round.ts';
import { regionsIn } from './taking-part.ts';
import { dayWords } from './times.ts';

/** Where a council stands: nothing chosen yet, out of this round, in a discussion that is not or is reported. */
type CouncilState = 'undecided' | 'stays-out' | 'not-reported' | 'reported';

/** What one regional council has still to do. */
export interface CouncilFollowUp {
  readonly region: Region;
  readonly state: CouncilState;
  /** The discussions that it takes part in: one, unless the region stands in several by mistake. */
  readonly discussions: readonly Discussion[];
  readonly contacts: readonly { readonly name: string; readonly email: string | null }[];
  /** What is wrong or missing and the council's to mend, in the findings' order; accepted and mere infos left out. */
  readonly findings: readonly Finding[];
}

/**
 * Every region of the round, in the official order, with what is still missing of its council.
 * @param findings those of the same round
 */
export function followUp(round: Round, findings: readonly Finding[]): readonly CouncilFollowUp[] {
  const rowsOf = new Map<Region, RegionRow[]>();
  for (const row of round.regions)
    for (const region of regionsIn(row.region)) {
      const before = rowsOf.get(region);
      if (before) before.push(row);
      else rowsOf.set(region, [row]);
    }
  const participantRows = participantRowsByRegion(round);
  const byRow = councilFindings(round, findings);
  const findingsAt = (sheet: string | undefined, row: number) => byRow.get(`${row} ${sheet}`) ?? [];

  return round.settings.regions.map((region): CouncilFollowUp => {
    const rows = rowsOf.get(region) ?? [];
    const keys = new Set(
      rows.flatMap(({ discussion }) => (discussion.value?.takesPart ? [discussion.value.key] : [])),
    );
    const discussions = [...keys].flatMap((key) => round.discussionsByKey.get(key) ?? []);
    const places: (readonly [string | undefined, number])[] = [
      ...discussions.map(({ row }) => [round.tables.discussions?.sheet.name, row] as const),
      ...rows.map(({ row }) => [round.tables.regions?.sheet.name, row] as const),
      ...(participantRows.get(region) ?? []).map(
        (row) => [round.tables.participants?.sheet.name, row] as const,
      ),
    ];
    return {
      region,
      state: stateOf(rows, keys, discussions),
      discussions,
      contacts: rows.flatMap(({ contact, email }) =>
        contact.kind === 'read'
          ? [{ name: contact.text, email: email.kind === 'read' ? email.text : null }]
          : [],
      ),
      findings: places.flatMap(([sheet, row]) => findingsAt(sheet, row)),
    };
  });
}

function stateOf(
  rows: readonly RegionRow[],
  keys: ReadonlySet<string>,
  discussions: readonly Discussion[],
): CouncilState {
  if (keys.size === 0)
    return rows.some(({ discussion }) => discussion.value?.takesPart === false)
      ? 'stays-out'
      : 'undecided';
  return discussions.length > 0 && discussions.every(({ reported }) => reported.kind === 'read')
    ? 'reported'
    : 'not-reported';
}

function participantRowsByRegion({ participants }: Round): ReadonlyMap<Region, readonly number[]> {
  const rows = new Map<Region, number[]>();
  for (const { row, represents } of participants) {
    if (represents.value?.is !== 'region') continue;
    const before = rows.get(represents.value.region);
    if (before) before.push(row);
    else rows.set(represents.value.region, [row]);
  }
  return rows;
}

/** Whether there is anything to remind the council of. */
export function hasToDo({ state, findings }: CouncilFollowUp): boolean {
  return state === 'undecided' || findings.length > 0;
}

/** What a reminder to the council is made of; its words are in messages. */
export function remindable(
  { settings, today }: Round,
  { region, state, discussions, contacts, findings }: CouncilFollowUp,
) {
  const { year, reporting, mailboxes, diaryNumber } = settings;
  return {
    // Councils have no English names of their own.
    council: { ...region.council, en: region.council.fi },
    year,
    deadline: reporting === null ? null : dayWords(reporting),
    isLate: reporting !== null && today > reporting,
    mailboxes,
    diaryNumber: diaryNumber ?? '',
    discussions: discussions.map(({ id, theme }) =>
      theme.kind === 'read' ? `${id.text}, ${theme.text}` : id.text,
    ),
    isUndecided: state === 'undecided',
    findings,
    to: contacts.flatMap(({ email }) => email ?? []),
  };
}

/** How many councils have reported, have nothing chosen, and have something to complete. */
export function countFollowUp(councils: readonly CouncilFollowUp[]) {
  const count = (holds: (council: CouncilFollowUp) => boolean) => councils.filter(holds).length;
  return {
    councils: count(({ state }) => state !== 'stays-out'),
    reported: count(({ state }) => state === 'reported'),
    undecided: count(({ state }) => state === 'undecided'),
    incomplete: count(hasToDo),
  };
}

/** What councils have to mend, by row and sheet. */
function councilFindings(
  round: Round,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { at, severity, accepted } = finding;
    if (severity === 'info' || accepted !== undefined || isMinistrys(round, at)) continue;
    const key = `${at.row} ${at.sheet}`;
    const before = byRow.get(key);
    if (before) before.push(finding);
    else byRow.set(key, [finding]);
  }
  return byRow;
}

/** Whether the cell is the ministry's to fill. */
function isMinistrys({ tables }: Round, { sheet, column }: Place): boolean {
  const table = tables.discussions;
  if (table?.sheet.name !== sheet) return false;
  return (COLUMNS.discussions as readonly Column[]).some(
    ({ key, filledBy }) =>
      filledBy === 'ministry' && table.columns.get(key as ColumnKey<'discussions'>) === column,
  );
}
