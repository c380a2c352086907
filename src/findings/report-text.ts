import type { Language } from '../messages/language.ts';
import { sayReport } from '../messages/report.ts';
import { SEVERITY_WORDS } from '../messages/severities.ts';
import { toA1 } from '../workbook/address.ts';
import type { Place } from '../workbook/snapshot.ts';
import type { Counts } from './counts.ts';
import { SEVERITIES, type Severity } from './finding.ts';
import { oneLine } from './one-line.ts';
import {
  acceptedIn,
  countsOf,
  factsOf,
  groupsOf,
  type Report,
  type ReportGroup,
  type ReportKind,
  type SaidFinding,
  sayPlace,
  stateKey,
  stateOf,
} from './report.ts';
import { lengthOf, padded, wrapped } from './text-lines.ts';

export interface TextLook {
  /** ANSI colours. */
  readonly colour: boolean;
  /** Columns of the terminal; lines are not broken when absent. */
  readonly width?: number;
}

/** A report to read on a terminal, one after another when there are several. */
export function sayReportsAsText(reports: readonly Report[], look: TextLook): string {
  return `${reports.map((report) => linesOf(report, look).join('\n')).join('\n\n\n')}\n`;
}

type Ink = Severity | 'ok' | 'bold' | 'quiet';

const CODES: { readonly [ink in Ink]: string } = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  todo: '1;37',
  ok: '1;32',
  bold: '1',
  quiet: '2',
};

type Paint = (ink: Ink, text: string) => string;

function linesOf(report: Report, { colour, width }: TextLook): readonly string[] {
  const { language } = report;
  const paint: Paint = (ink, text) => (colour ? `\u001B[${CODES[ink]}m${text}\u001B[0m` : text);
  const groups = groupsOf(report);
  const accepted = acceptedIn(report);
  const state = stateOf(countsOf(report));
  // Why is told where a rule first speaks: the same reason again would only be in the way.
  const saidWhys = new Set<string>();
  return [
    paint('bold', oneLine(report.file)),
    ...wrapped(factsOf(report).join(' · '), 0, 2, width).map((line) => paint('quiet', line)),
    '',
    paint(
      state,
      `${SEVERITY_WORDS[state].sign} ${sayReport(`state-${stateKey(state)}`, language)}`,
    ),
    ...sayCounts(countsOf(report), language, paint, width),
    ...tableOf(groups, language, paint, width),
    ...groups.flatMap((group) => sayGroup(group, language, paint, width, saidWhys)),
    ...sayAccepted(accepted, language, paint, width),
    ...sayNext(report, language, width),
  ];
}

function sayCounts(
  counts: Counts,
  language: Language,
  paint: Paint,
  width = Number.POSITIVE_INFINITY,
): readonly string[] {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const { sign, count } = SEVERITY_WORDS[severity];
    const text = `${sign} ${count[language]}: ${counts[severity]}`;
    return { length: lengthOf(text), said: paint(severity, text) };
  });
  if (counts.accepted > 0) {
    const text = `${sayReport('accepted', language)}: ${counts.accepted}`;
    parts.push({ length: lengthOf(text), said: text });
  }
  const lines: string[] = [];
  let taken = width;
  for (const { length, said } of parts) {
    if (taken + 3 + length > width || lines.length === 0) {
      lines.push(said);
      taken = length;
    } else {
      lines.push(`${lines.pop()}   ${said}`);
      taken += 3 + length;
    }
  }
  return lines;
}

/** The discussions at a glance: what each has, and what to do first. */
function tableOf(
  groups: readonly ReportGroup[],
  language: Language,
  paint: Paint,
  width: number | undefined,
): readonly string[] {
  const rows = groups.flatMap(({ of, counts, kinds }) =>
    of.is === 'discussion' ? [{ ...of.discussion, counts, first: kinds[0] }] : [],
  );
  if (rows.length === 0) return [];
  const longestName = Math.max(...rows.map(({ name }) => lengthOf(oneLine(name))));
  // The counts need some thirty columns beside the theme.
  const room = width === undefined ? 48 : Math.min(48, Math.max(12, width - longestName - 36));
  const themes = rows.map(({ theme }) =>
    shortened(oneLine(theme) || sayReport('no-theme', language), room),
  );
  const longestTheme = Math.max(...themes.map(lengthOf));
  return [
    '',
    paint('bold', sayReport('discussions', language)),
    ...rows.map(({ name, counts, first }, index) => {
      const signs = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
        paint(severity, `${SEVERITY_WORDS[severity].sign} ${counts[severity]}`),
      );
      const state = first
        ? signs.join('  ')
        : paint('ok', `${SEVERITY_WORDS.ok.sign} ${SEVERITY_WORDS.ok.word[language]}`);
      const called = paint('bold', padded(oneLine(name), longestName));
      return `  ${called}  ${padded(themes[index] ?? '', longestTheme)}  ${state}`;
    }),
  ];
}

function sayGroup(
  { of, kinds }: ReportGroup,
  language: Language,
  paint: Paint,
  width: number | undefined,
  saidWhys: Set<string>,
): readonly string[] {
  if (kinds.length === 0) return [];
  const title =
    of.is === 'workbook'
      ? sayReport('workbook', language)
      : of.is === 'sheet'
        ? sayReport('sheet', language, { sheet: of.sheet })
        : `${of.discussion.name}  ${of.discussion.theme}`;
  const line = oneLine(title).trim();
  return [
    '',
    '',
    paint('bold', line),
    paint('quiet', '─'.repeat(Math.min(Math.max(lengthOf(line), 12), width ?? 80))),
    ...kinds.flatMap((kind) => sayKind(kind, language, paint, width, saidWhys)),
  ];
}

function sayKind(
  { rule, severity, name, why, findings }: ReportKind,
  language: Language,
  paint: Paint,
  width: number | undefined,
  saidWhys: Set<string>,
): readonly string[] {
  const { sign, word } = SEVERITY_WORDS[severity];
  const isNew = !saidWhys.has(why);
  saidWhys.add(why);
  const longest = longestOf(findings);
  return [
    '',
    `${paint(severity, `${sign} ${word[language]}`)} · ${paint('bold', name)} ${paint('quiet', `(${rule})`)}`,
    ...alikeRuns(findings).flatMap((run) =>
      run.length > 2
        ? sayRun(run, width)
        : run.flatMap((said) => sayOne(said, longest, language, width)),
    ),
    ...(isNew ? wrapped(`${sayReport('why', language)} ${why}`, 2, 4, width) : []).map((line) =>
      paint('quiet', line),
    ),
  ];
}

/** Findings one after another, those that say the very same of one sheet and offer nothing together. */
function alikeRuns(findings: readonly SaidFinding[]): readonly (readonly SaidFinding[])[] {
  const runs: SaidFinding[][] = [];
  const isPlain = ({ finding }: SaidFinding) =>
    finding.related.length === 0 && finding.at.row !== null && finding.fixes().length === 0;
  for (const said of findings) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (
      run &&
      before?.message === said.message &&
      before.finding.at.sheet === said.finding.at.sheet &&
      isPlain(before) &&
      isPlain(said)
    )
      run.push(said);
    else runs.push([said]);
  }
  return runs;
}

/** `Maakunnat!A3:A20` and the message once. */
function sayRun(run: readonly SaidFinding[], width: number | undefined): readonly string[] {
  const cells = run.map(({ finding }) => finding.at);
  const spans: string[] = [];
  let start = 0;
  for (let index = 1; index <= cells.length; index++) {
    const [before, now] = [cells[index - 1], cells[index]];
    if (now && before && now.column === before.column && now.row === (before.row ?? 0) + 1)
      continue;
    const [first, last] = [cellName(cells[start]), cellName(before)];
    spans.push(first === last ? first : `${first}:${last}`);
    start = index;
  }
  const places = `${oneLine(cells[0]?.sheet ?? '')}!${spans.join(', ')}`;
  return [...wrapped(places, 2, 4, width), ...wrapped(run[0]?.message ?? '', 4, 4, width)];
}

const cellName = (place: Place | undefined): string =>
  place && place.row !== null && place.column !== null ? toA1(place.row, place.column) : '';

function sayOne(
  { finding, message }: SaidFinding,
  longest: number,
  language: Language,
  width: number | undefined,
): readonly string[] {
  const indent = longest + 4;
  const related = finding.related.map(sayPlace).map(oneLine);
  return [
    ...hung(padded(cellOf(finding.at), longest), message, indent, width),
    ...(related.length > 0
      ? wrapped(sayReport('related', language, { cells: related }), indent, indent + 2, width)
      : []),
    ...finding.fixes().flatMap(({ kind, label }, index) => {
      const said = sayReport(`fix-${kind}`, language, {
        number: index + 1,
        label: label[language],
      });
      return wrapped(`→ ${said}`, indent, indent + 5, width);
    }),
  ];
}

function sayAccepted(
  accepted: readonly SaidFinding[],
  language: Language,
  paint: Paint,
  width: number | undefined,
): readonly string[] {
  if (accepted.length === 0) return [];
  const title = sayReport('deviations', language);
  const longest = longestOf(accepted);
  return [
    '',
    '',
    paint('bold', title),
    paint('quiet', '─'.repeat(lengthOf(title))),
    ...accepted.flatMap(({ finding, message }) => [
      ...hung(padded(cellOf(finding.at), longest), message, longest + 4, width),
      ...wrapped(
        sayReport('reason', language, { reason: finding.accepted ?? '' }),
        longest + 4,
        longest + 6,
        width,
      ),
    ]),
  ];
}

/** How the fixes are made. */
function sayNext(
  { file, findings }: Report,
  language: Language,
  width: number | undefined,
): readonly string[] {
  let safe = 0;
  let choice: { rule: string; place: string; number: number } | null = null;
  for (const { finding } of findings) {
    if (finding.accepted !== undefined) continue;
    const fixes = finding.fixes();
    if (fixes.some(({ kind }) => kind === 'safe')) safe++;
    const number = fixes.findIndex(({ kind }) => kind === 'choice') + 1;
    if (!choice && number > 0 && finding.at.row !== null)
      choice = { rule: finding.rule, place: sayPlace(finding.at), number };
  }
  if (safe === 0 && !choice) return [];
  return [
    '',
    '',
    ...(safe > 0
      ? wrapped(
          sayReport('safe-fixes', language, {
            count: safe,
            file: quoted(file),
            output: 'OUT.xlsx',
          }),
          0,
          2,
          width,
        )
      : []),
    ...(choice ? wrapped(sayReport('choices', language, choice), 0, 2, width) : []),
  ];
}

const longestOf = (findings: readonly SaidFinding[]): number =>
  findings.reduce((longest, { finding }) => Math.max(longest, lengthOf(cellOf(finding.at))), 0);

/** As it is typed on a command line. */
const quoted = (file: string): string => (/[\s"']/.test(file) ? `"${file}"` : file);

const cellOf = (place: Parameters<typeof sayPlace>[0]): string => oneLine(sayPlace(place));

// Lines ----------------------------------------------------------------------------------------

function shortened(text: string, length: number): string {
  const signs = [...text];
  return signs.length > length ? `${signs.slice(0, length - 1).join('')}…` : text;
}

/** A text beside its place, the lines that follow below the text. */
function hung(
  place: string,
  text: string,
  indent: number,
  width: number | undefined,
): readonly string[] {
  const [first = '', ...rest] = wrapped(text, indent, indent, width);
  return [`  ${place}  ${first.trimStart()}`, ...rest];
}
