import type { Language } from '../messages/language.ts';
import { PHASE_WORDS } from '../messages/phases.ts';
import { sayReport } from '../messages/report.ts';
import { toA1 } from '../workbook/address.ts';
import type { Place } from '../workbook/snapshot.ts';
import { type Counts, countFindings } from './counts.ts';
import { type Finding, SEVERITIES } from './finding.ts';

/** A finding with its words. */
export interface SaidFinding {
  readonly finding: Finding;
  readonly name: string;
  readonly message: string;
  /** Ends with the source. */
  readonly why: string;
  /** The message without names, addresses and numbers of people; worked out when asked for. */
  readonly impersonal: () => string;
  /** Which of the report's discussions it belongs to; null: to none. */
  readonly discussion: number | null;
}

export interface ReportDiscussion {
  /** Its id, or its row as long as it has none. */
  readonly name: string;
  /** '' when it has none. */
  readonly theme: string;
}

/** What a check found, said in one language: everything that the text, JSON and HTML forms and Tarkistus tell. */
export interface Report {
  readonly file: string;
  readonly year: number;
  readonly phase: keyof typeof PHASE_WORDS;
  /** The day of checking, ISO. */
  readonly today: string;
  /** The same in words. */
  readonly day: string;
  readonly language: Language;
  /** How many rules there are. */
  readonly rules: number;
  /** What the sheet Tarkistus is called in the workbook. */
  readonly checkSheet: string;
  readonly discussions: readonly ReportDiscussion[];
  /** In the findings' order. */
  readonly findings: readonly SaidFinding[];
}

/** The findings about one discussion, one sheet's other rows, or the workbook as a whole. */
export interface ReportGroup {
  readonly of:
    | { readonly is: 'workbook' }
    | { readonly is: 'discussion'; readonly discussion: ReportDiscussion }
    | { readonly is: 'sheet'; readonly sheet: string };
  readonly counts: Counts;
  /** Strongest first; one for each rule and severity. */
  readonly kinds: readonly ReportKind[];
}

/** Findings of one rule and severity in a group. */
export interface ReportKind {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly name: string;
  readonly why: string;
  readonly findings: readonly SaidFinding[];
}

export const countsOf = ({ findings }: Report): Counts =>
  countFindings(findings.map(({ finding }) => finding));

/** What was checked, when and by what, each a few words. */
export const factsOf = ({ language, year, phase, day, rules }: Report): readonly string[] => [
  sayReport('round', language, { year }),
  PHASE_WORDS[phase][language],
  sayReport('checked', language, { day }),
  sayReport('rules', language, { count: rules }),
];

/** `Maakunnat!B5`, or the sheet's name for a whole sheet. */
export function sayPlace({ sheet, row, column }: Place): string {
  return row === null || column === null ? sheet : `${sheet}!${toA1(row, column)}`;
}

/**
 * The findings that count: by discussion (every one of them), then by sheet. What is about the whole workbook comes
 * first when it is wrong, for everything else may hang on it, and last when it is only good to know.
 */
export function groupsOf({ discussions, findings }: Report): readonly ReportGroup[] {
  const whole: SaidFinding[] = [];
  const byDiscussion = discussions.map((): SaidFinding[] => []);
  const bySheet = new Map<string, SaidFinding[]>();
  for (const said of findings) {
    const { at, accepted } = said.finding;
    if (accepted !== undefined) continue;
    const ofDiscussion = said.discussion === null ? undefined : byDiscussion[said.discussion];
    if (ofDiscussion) ofDiscussion.push(said);
    else if (at.row === null) whole.push(said);
    else {
      const ofSheet = bySheet.get(at.sheet);
      if (ofSheet) ofSheet.push(said);
      else bySheet.set(at.sheet, [said]);
    }
  }
  const ofWhole = whole.length > 0 ? [groupOf({ is: 'workbook' }, whole)] : [];
  const isWrong = ofWhole.some(({ counts }) => counts.error + counts.warning > 0);
  return [
    ...(isWrong ? ofWhole : []),
    ...discussions.map((discussion, index) =>
      groupOf({ is: 'discussion', discussion }, byDiscussion[index] ?? []),
    ),
    ...[...bySheet].map(([sheet, ofSheet]) => groupOf({ is: 'sheet', sheet }, ofSheet)),
    ...(isWrong ? [] : ofWhole),
  ];
}

function groupOf(of: ReportGroup['of'], findings: readonly SaidFinding[]): ReportGroup {
  const kinds = new Map<string, ReportKind & { readonly findings: SaidFinding[] }>();
  for (const said of findings) {
    const { rule, severity } = said.finding;
    const key = `${SEVERITIES.indexOf(severity)} ${rule} ${said.why}`;
    const kind = kinds.get(key);
    if (kind) kind.findings.push(said);
    else kinds.set(key, { rule, severity, name: said.name, why: said.why, findings: [said] });
  }
  return {
    of,
    counts: countFindings(findings.map(({ finding }) => finding)),
    kinds: [...kinds.values()].sort(
      (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
    ),
  };
}

/** The findings that the settings accept. */
export const acceptedIn = ({ findings }: Report): readonly SaidFinding[] =>
  findings.filter(({ finding }) => finding.accepted !== undefined);

/** What the counts come to: the strongest thing that is there to do. */
export function stateOf({ error, warning, todo }: Counts): 'error' | 'warning' | 'todo' | 'ok' {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  return todo > 0 ? 'todo' : 'ok';
}

/** The last word of the text that says the state: `state-errors` … */
export const stateKey = (state: ReturnType<typeof stateOf>) =>
  state === 'error' ? 'errors' : state === 'warning' ? 'warnings' : state;
