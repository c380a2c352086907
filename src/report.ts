import type { Checked } from './check.ts';
import type { Report, ReportDiscussion, SaidFinding } from './findings/report.ts';
import { sayFinding } from './messages/findings.ts';
import { type Datum, type Language, sayDatum } from './messages/language.ts';
import { sayReport } from './messages/report.ts';
import type { SourceId } from './messages/sources.ts';
import type { Cell } from './rounds/cell.ts';
import { SHEETS } from './rounds/columns.ts';
import { discussionName } from './rounds/discussion-name.ts';
import type { DiscussionRef } from './rounds/readers.ts';
import type { Round } from './rounds/round.ts';
import { dayWords } from './rounds/times.ts';
import { RULES } from './rules/index.ts';
import type { Place } from './workbook/snapshot.ts';

const SOURCE_OF: ReadonlyMap<string, SourceId> = new Map(
  RULES.map(({ id, source }) => [id, source]),
);

/**
 * The report of a check.
 * @param file the workbook's name as the reader knows it
 * @param language of the words; the workbook's own when not said. The findings are the same in every language.
 */
export function reportOf(
  { round, findings }: Checked,
  file: string,
  language: Language = round.language,
): Report {
  const { discussions, indexAt } = discussionsOf(round, language);
  const impersonal = withoutPersons(round, language);
  return {
    file,
    year: round.settings.year,
    phase: round.phase,
    today: round.today,
    day: dayWords(round.today)[language],
    language,
    rules: RULES.length,
    checkSheet: SHEETS.check.title[round.language],
    discussions,
    findings: findings.map((finding): SaidFinding => {
      const said = sayFinding(finding, language, SOURCE_OF.get(finding.rule));
      return {
        finding,
        ...said,
        impersonal: () => impersonal(finding, said.message),
        discussion: indexAt(finding.at),
      };
    }),
  };
}

/** The discussions in their order, rows with one id as one, and to which of them a place belongs. */
function discussionsOf(round: Round, language: Language) {
  const discussions: ReportDiscussion[] = [];
  const indexOfKey = new Map<string, number>();
  const indexOfRow = new Map<number, number>();
  for (const discussion of round.discussions) {
    const { key, row, theme } = discussion;
    let index = key === '' ? undefined : indexOfKey.get(key);
    if (index === undefined) {
      index = discussions.length;
      const name = discussionName(discussion);
      discussions.push({ name: sayDatum(name, language), theme: theme.text });
      if (key !== '') indexOfKey.set(key, index);
    }
    indexOfRow.set(row, index);
  }
  const sheets = new Map<string, ReadonlyMap<number, number>>();
  const put = (name: string | undefined, rows: ReadonlyMap<number, number>) => {
    if (name !== undefined) sheets.set(name, rows);
  };
  const named = (rows: readonly { row: number; discussion: Cell<DiscussionRef> }[]) => {
    const indexes = new Map<number, number>();
    for (const { row, discussion } of rows) {
      const index = discussion.value && indexOfKey.get(discussion.value.key);
      if (index !== null && index !== undefined) indexes.set(row, index);
    }
    return indexes;
  };
  put(round.tables.discussions?.sheet.name, indexOfRow);
  put(round.tables.regions?.sheet.name, named(round.regions));
  put(round.tables.participants?.sheet.name, named(round.participants));
  const indexAt = ({ sheet, row }: Place): number | null =>
    row === null ? null : (sheets.get(sheet)?.get(row) ?? null);
  return { discussions, indexAt };
}

/**
 * Messages for what stays in the workbook when the people in it are taken out: what stands in a cell about a person
 * is not repeated.
 */
function withoutPersons(round: Round, language: Language) {
  let persons: ReadonlySet<string> | undefined;
  const isPersonal = (text: string): boolean => {
    persons ??= new Set(personalTexts(round));
    return persons.has(text.trim());
  };
  const hidden = sayReport('personal', language);
  return (
    finding: { readonly rule: string; readonly data: { readonly [field: string]: Datum } },
    message: string,
  ): string => {
    let found = false;
    const hide = (datum: Datum): Datum => {
      if (Array.isArray(datum)) return datum.map(hide);
      if (typeof datum !== 'string' || !isPersonal(datum)) return datum;
      found = true;
      return hidden;
    };
    const data: { [field: string]: Datum } = {};
    for (const [field, datum] of Object.entries(finding.data)) data[field] = hide(datum);
    return found ? sayFinding({ rule: finding.rule, data }, language).message : message;
  };
}

function* personalTexts(round: Round): Iterable<string> {
  const cells = function* (): Iterable<Cell<unknown>> {
    for (const { liaison, liaisonEmail } of round.discussions) {
      yield liaison;
      yield liaisonEmail;
    }
    for (const { contact, email, phone } of round.regions) {
      yield contact;
      yield email;
      yield phone;
    }
    for (const { name, email } of round.participants) {
      yield name;
      yield email;
    }
  };
  for (const { text, raw } of cells()) {
    if (text !== '') yield text;
    if (typeof raw === 'string' && raw !== text) yield raw.trim();
  }
}
