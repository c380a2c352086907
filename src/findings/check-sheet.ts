import type { Language } from '../messages/language.ts';
import { type ReportText, sayReport } from '../messages/report.ts';
import { SEVERITY_WORDS } from '../messages/severities.ts';
import type { ModelCell, ModelRow, SheetModel } from '../template/sheet-model.ts';
import { toA1 } from '../workbook/address.ts';
import type { Place } from '../workbook/snapshot.ts';
import { type Counts, countFindings } from './counts.ts';
import { SEVERITIES } from './finding.ts';
import { oneLine } from './one-line.ts';
import { factsOf, type Report, type SaidFinding, stateKey, stateOf } from './report.ts';

/** Nobody reads further; the counts above tell of all, and a sheet has room for a million rows only. */
const MOST_LISTED = 20_000;

/** Severity, sheet, cell, discussion, finding, why; in characters. */
const WIDTHS = [18, 15, 8, 13, 62, 56];

/**
 * The sheet Tarkistus: when and by which rules the workbook was checked, the counts, and every finding with a link to
 * its cell. What stands in a cell about a person is not repeated here.
 */
export function checkSheet(report: Report): SheetModel {
  const { language, findings } = report;
  const accepted = findings.filter(({ finding }) => finding.accepted !== undefined);
  const counting = findings.filter(({ finding }) => finding.accepted === undefined);
  const head = [
    row({ value: sayReport('title', language), look: 'heading' }),
    line({ value: factsOf(report).join(' · ') }),
    stateRow(countFindings(findings.map(({ finding }) => finding)), language),
    line({ value: sayReport('sheet-note', language) }),
  ];
  return {
    name: report.checkSheet,
    ours: 'sheet',
    rows: [
      ...head,
      titleRow('column-why', language),
      ...listRows(counting, report, ({ why }) => why),
      ...(accepted.length > 0
        ? [
            row(),
            row({ value: sayReport('deviations', language), look: 'heading' }),
            titleRow('column-reason', language),
            ...listRows(accepted, report, ({ finding }) => finding.accepted ?? ''),
          ]
        : []),
    ],
    widths: WIDTHS,
    frozenRows: head.length + 1,
    tabColour: '57606A',
    printTitleRow: head.length,
  };
}

const row = (...cells: readonly ModelCell[]): ModelRow => ({ cells });

/** A row of one line, whose last text runs on over the empty cells beside it. */
const line = (...cells: readonly ModelCell[]): ModelRow => ({ cells, height: 18 });

/** The state in a word with its colour, and the counts beside it. */
function stateRow(counts: Counts, language: Language): ModelRow {
  const state = stateOf(counts);
  const { sign, word } = SEVERITY_WORDS[state];
  const said = SEVERITIES.map(
    (severity) => `${SEVERITY_WORDS[severity].count[language]}: ${counts[severity]}`,
  );
  if (counts.accepted > 0) said.push(`${sayReport('accepted', language)}: ${counts.accepted}`);
  const sentence = sayReport(`state-${stateKey(state)}`, language);
  return line(
    { value: `${sign} ${word[language]}`, look: state },
    { value: `${said.join(' · ')}. ${sentence}` },
  );
}

function titleRow(last: ReportText, language: Language): ModelRow {
  const titles: readonly ReportText[] = [
    'column-severity',
    'column-sheet',
    'column-cell',
    'column-discussion',
    'column-message',
    last,
  ];
  return row(
    ...titles.map((title): ModelCell => ({ value: sayReport(title, language), look: 'title' })),
  );
}

function listRows(
  findings: readonly SaidFinding[],
  { language, discussions }: Report,
  last: (said: SaidFinding) => string,
): readonly ModelRow[] {
  const rows = findings.slice(0, MOST_LISTED).map((said) => {
    const { finding, discussion, impersonal } = said;
    const { sign, word } = SEVERITY_WORDS[finding.severity];
    const ofDiscussion = discussion === null ? undefined : discussions[discussion];
    return row(
      { value: `${sign} ${word[language]}`, look: finding.severity },
      { value: oneLine(finding.at.sheet), look: 'plain' },
      cellLink(finding.at),
      { value: oneLine(ofDiscussion?.name ?? ''), look: 'plain' },
      { value: oneLine(impersonal()), look: 'plain' },
      { value: oneLine(last(said)), look: 'note' },
    );
  });
  const left = findings.length - rows.length;
  return left > 0 ? [...rows, line({ value: sayReport('more', language, { count: left }) })] : rows;
}

function cellLink({ sheet, row, column }: Place): ModelCell {
  if (row === null || column === null) return {};
  return { value: toA1(row, column), look: 'link', link: { sheet, row, column } };
}
