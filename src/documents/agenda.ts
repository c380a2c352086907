import type { MissingWhat } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { writeHours } from '../rounds/times.ts';
import { type DiscussionFacts, factsOf } from './discussion.ts';
import { PROGRAMME_ITEMS, type ProgrammeItem, programmeOf } from './programme.ts';

/** When each item is; empty while the discussion has no time. The first field is the tag of the first item, and so on. */
type ProgrammeTimes = { readonly [item in ProgrammeItem as `${item}Time`]: string };

export interface Agenda extends DiscussionFacts, ProgrammeTimes {
  readonly kind: 'agenda';
}

const CONCERNS: readonly MissingWhat[] = [
  'theme',
  'theme-translation',
  'time',
  'time-wished',
  'time-unclear',
  'chair',
  'description',
  'description-translation',
  'questions',
  'questions-translation',
  'regions',
  'regions-few',
  'regions-unclear',
  'ministries',
  'ministries-unclear',
  'participants',
  'participants-of',
  'participant-name',
  'liaison',
];

/** The agenda of a discussion: the minutes of its time are shared over the items. */
export function agendaOf(round: Round, discussion: Discussion, language: Language): Agenda {
  const facts = factsOf(round, discussion, 'agenda', language, CONCERNS);
  const programme =
    facts.slot &&
    programmeOf(facts.slot, {
      regions: facts.regions.length,
      ministries: facts.ministries.length,
    });
  const times = Object.fromEntries(
    PROGRAMME_ITEMS.map((item) => [
      `${item}Time`,
      programme ? writeHours(programme[item], language) : '',
    ]),
  ) as unknown as ProgrammeTimes;
  return { ...facts, ...times, kind: 'agenda' };
}
