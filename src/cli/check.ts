import { check } from '../check.ts';
import { countsOf, type Report } from '../findings/report.ts';
import { HostError } from '../hosts/host.ts';
import { sayHostError } from '../messages/host-errors.ts';
import { reportOf } from '../report.ts';
import { isKnownSheet } from '../rounds/columns.ts';
import type { Arguments } from './arguments.ts';
import { CliRefusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { checkingDay, openWorkbook, spokenLanguage } from './workbook.ts';

/**
 * `alke check`: what the rules find in each file. Exit status 1 when there are errors, 2 when a file could not be read;
 * one that cannot be read does not stop the others.
 */
export async function runCheck(args: Arguments, terminal: Terminal): Promise<number> {
  if (args.files.length === 0) throw new CliRefusal('file-needed', { command: 'check' });
  const day = checkingDay(args);
  const reports: Report[] = [];
  let unread = 0;
  for (const file of args.files) {
    try {
      const checked = check((await openWorkbook(file)).snapshot(isKnownSheet), day);
      reports.push(reportOf(checked, file, spokenLanguage(args, checked.round)));
    } catch (cause) {
      if (!(cause instanceof HostError)) throw cause;
      unread++;
      terminal.err(`alke: ${sayHostError(cause, args.language ?? 'fi')}\n`);
    }
  }
  if (reports.length > 0 || args.files.length > 1)
    terminal.out(await sayReports(reports, args, terminal));
  if (unread > 0) return 2;
  return reports.some((report) => countsOf(report).error > 0) ? 1 : 0;
}

/** Each form is loaded when it is asked for. */
async function sayReports(
  reports: readonly Report[],
  args: Arguments,
  terminal: Terminal,
): Promise<string> {
  switch (args.format) {
    case 'json': {
      const { sayReportsAsJson } = await import('../findings/report-json.ts');
      return sayReportsAsJson(reports, args.files.length > 1);
    }
    case 'html': {
      const { sayReportsAsHtml } = await import('../findings/report-html.ts');
      return sayReportsAsHtml(reports, args.language ?? reports[0]?.language ?? 'fi');
    }
    case 'text': {
      const { sayReportsAsText } = await import('../findings/report-text.ts');
      return reports.length === 0
        ? ''
        : sayReportsAsText(reports, {
            colour: terminal.colour,
            ...(terminal.width && { width: terminal.width }),
          });
    }
  }
}
