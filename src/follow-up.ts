import type { Checked } from './check.ts';
import type { Finding } from './findings/finding.ts';
import type { FollowUpReport } from './findings/follow-up.ts';
import { sayFinding } from './messages/findings.ts';
import { type Reminder, reminderOf, sayFollowUp } from './messages/follow-up.ts';
import type { Language } from './messages/language.ts';
import { reportOf } from './report.ts';
import {
  type CouncilFollowUp,
  countFollowUp,
  followUp,
  hasToDo,
  remindable,
} from './rounds/follow-up.ts';
import type { Round } from './rounds/round.ts';
import { writeDay } from './rounds/times.ts';

/** The languages in which councils are written to. */
export type CouncilLanguage = 'fi' | 'sv';

/** The language of reminders: as asked for, else the workbook's; councils have no English names of their own. */
export const councilLanguage = (round: Round, asked: Language): CouncilLanguage => {
  const language = asked === 'en' ? round.language : asked;
  return language === 'sv' ? 'sv' : 'fi';
};

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
export const reminder = (
  round: Round,
  council: CouncilFollowUp,
  language: CouncilLanguage,
  say?: (finding: Finding) => string,
): Reminder => reminderOf(remindable(round, council), language, say);

/**
 * The follow-up without a word of persons.
 * @param file the workbook's name as the reader knows it
 */
export function followUpReport(checked: Checked, file: string, language: Language): FollowUpReport {
  const { round, findings } = checked;
  const councils = followUp(round, findings);
  const spoken = councilLanguage(round, language);
  const sayIn = (of: Language) => {
    const impersonal = new Map(
      reportOf(checked, file, of).findings.map((said) => [said.finding, said.impersonal]),
    );
    return (finding: Finding): string => impersonal.get(finding)?.() ?? '';
  };
  const say = sayIn(language);
  const sayToCouncil = spoken === language ? say : sayIn(spoken);
  return {
    language,
    file,
    year: round.settings.year,
    day: writeDay(round.today, language),
    counts: countFollowUp(councils),
    councils: councils.map((council) => {
      const { subject, text } = reminder(round, council, spoken, sayToCouncil);
      return {
        council: councilName(council, language),
        state: sayFollowUp(`state-${council.state}`, language),
        discussions: council.discussions.map(({ id }) => id.text),
        toDo: toDoOf(council, language, say).map(({ message }) => message),
        reminder: hasToDo(council) ? `${subject}\n\n${text.trimEnd()}` : null,
      };
    }),
  };
}
