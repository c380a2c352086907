import { sayFollowUp } from '../messages/follow-up.ts';
import { SEVERITY_WORDS } from '../messages/severities.ts';
import type { FollowUpReport } from './follow-up.ts';
import { oneLine } from './one-line.ts';
import type { TextLook } from './report-text.ts';
import { lengthOf, padded, wrapped } from './text-lines.ts';

/** The follow-up to read on a terminal: a line for each council, and below it what it has to complete. */
export function sayFollowUpAsText(report: FollowUpReport, { colour, width }: TextLook): string {
  const { language, file, year, day, counts, councils } = report;
  const paint = (code: string, text: string) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const councilRoom = Math.max(0, ...councils.map(({ council }) => lengthOf(council)));
  const stateRoom = Math.max(0, ...councils.map(({ state }) => lengthOf(state)));
  const lines = [
    paint('1', sayFollowUp('title', language)),
    ...wrapped(sayFollowUp('facts', language, { file, year, day }), 0, 2, width).map((one) =>
      paint('2', one),
    ),
    '',
    ...wrapped(sayFollowUp('counts', language, counts), 0, 2, width),
    '',
    ...councils.flatMap(({ council, state, discussions, toDo }) => {
      const [code, { sign }] =
        toDo.length > 0 ? ['1;37', SEVERITY_WORDS.todo] : ['1;32', SEVERITY_WORDS.ok];
      const ids = oneLine(discussions.join(', '));
      const standing = `${padded(council, councilRoom)}  ${padded(state, ids ? stateRoom : 0)}  ${ids}`;
      return [
        `${paint(code, sign)} ${standing.trimEnd()}`,
        ...toDo.flatMap((sentence) => wrapped(`– ${sentence}`, 4, 6, width)),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}
