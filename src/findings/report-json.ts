import { toA1 } from '../workbook/address.ts';
import type { CellValue, Place } from '../workbook/snapshot.ts';
import type { CellEdit } from './edits.ts';
import { countsOf, type Report, type SaidFinding } from './report.ts';

/** One report as an object, several as an array; ends with a line break. */
export function sayReportsAsJson(
  reports: readonly Report[],
  several = reports.length !== 1,
): string {
  const [only] = reports;
  const said = !several && only ? jsonOf(only) : reports.map(jsonOf);
  return `${JSON.stringify(said, null, 2)}\n`;
}

function jsonOf(report: Report) {
  return {
    file: report.file,
    round: report.year,
    phase: report.phase,
    today: report.today,
    language: report.language,
    counts: countsOf(report),
    findings: report.findings.map((said) => findingOf(said, report)),
  };
}

function findingOf({ finding, message, why }: SaidFinding, { language }: Report) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...placeOf(finding.at),
    message,
    why,
    related: finding.related.map(placeOf),
    fixes: finding.fixes().map(({ kind, label, edits }) => ({
      kind,
      label: label[language],
      edits: edits.map(editOf),
    })),
    ...(finding.accepted !== undefined && { accepted: finding.accepted }),
  };
}

const placeOf = ({ sheet, row, column }: Place) => ({
  sheet,
  cell: row === null || column === null ? null : toA1(row, column),
});

const editOf = ({ at, was, becomes, secret }: CellEdit) => ({
  ...placeOf(at),
  from: secret ? null : plainValue(was),
  to: plainValue(becomes),
});

/** Dates as ISO, error values as they are shown. */
function plainValue(value: CellValue): null | string | number | boolean {
  if (typeof value !== 'object' || value === null) return value;
  return 'date' in value ? value.date : value.error;
}
