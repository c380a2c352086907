import type { Checked } from '../src/check.ts';
import type { Finding } from '../src/findings/finding.ts';
import { type FollowUpReport, followUpPage } from '../src/findings/follow-up-html.ts';
import { sayFinding } from '../src/messages/findings.ts';
import { type Reminder, reminderOf, sayFollowUp } from '../src/messages/follow-up.ts';
import type { Language } from '../src/messages/language.ts';
import { reportOf } from '../src/report.ts';
import {
  type CouncilFollowUp,
  countFollowUp,
  followUp,
  hasToDo,
  remindable,
} from '../src/rounds/follow-up.ts';
import type { Round } from '../src/rounds/round.ts';
import { writeDay } from '../src/rounds/times.ts';
import type { MadeFile } from './shell.ts';

export const councilsOf = ({ round, findings }: Checked): readonly CouncilFollowUp[] =>
  followUp(round, findings);

/** The council by its name; councils have no English names of their own. */
export const councilName = ({ region }: CouncilFollowUp, language: Language): string =>
  region.council[language === 'sv' ? 'sv' : 'fi'];

/** One thing that a council has still to complete; `finding` is null when it is to choose a discussion. */
export interface ToDo {
  readonly finding: Finding | null;
  readonly message: string;
}

/** What is still to be completed, each sentence once. */
export function toDoOf(
  { state, findings }: CouncilFollowUp,
  language: Language,
  say = (finding: Finding): string => sayFinding(finding, language).message,
): readonly ToDo[] {
  const isUndecided = state === 'undecided';
  const all: readonly ToDo[] = [
    ...(isUndecided
      ? [{ finding: null, message: sayFollowUp('choose-discussion', language) }]
      : []),
    ...findings
      .filter(({ rule }) => !isUndecided || rule !== 'discussion-missing')
      .map((finding) => ({ finding, message: say(finding) })),
  ];
  return all.filter(
    ({ message }, index) => all.findIndex((one) => one.message === message) === index,
  );
}

/** The reminder to a council in one of the languages of the councils. */
export const reminder = (round: Round, council: CouncilFollowUp, language: 'fi' | 'sv'): Reminder =>
  reminderOf(remindable(round, council), language);

/** The follow-up as a page of its own, which names no person. */
export function followUpFile(checked: Checked, workbook: string, language: Language): MadeFile {
  const base = workbook.replace(/\.\w+$/, '');
  return {
    name: `${base}-${sayFollowUp('report-name', language)}.html`,
    bytes: new TextEncoder().encode(followUpPage(reported(checked, workbook, language))),
    type: 'text/html',
  };
}

function reported(checked: Checked, file: string, language: Language): FollowUpReport {
  const { round } = checked;
  const councils = councilsOf(checked);
  const impersonal = new Map(
    reportOf(checked, file, language).findings.map((said) => [said.finding, said.impersonal]),
  );
  return {
    language,
    file,
    year: round.settings.year,
    day: writeDay(round.today, language),
    counts: countFollowUp(councils),
    councils: councils.map((council) => ({
      council: councilName(council, language),
      state: sayFollowUp(`state-${council.state}`, language),
      discussions: council.discussions.map(({ id }) => id.text),
      toDo: toDoOf(council, language, (finding) => impersonal.get(finding)?.() ?? '').map(
        ({ message }) => message,
      ),
    })),
  };
}

export { type CouncilFollowUp, countFollowUp, hasToDo };
