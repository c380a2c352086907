import type { MissingWhat } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { type DiscussionFacts, factsOf } from './discussion.ts';

export interface ParticipantList extends DiscussionFacts {
  readonly kind: 'participants';
}

const CONCERNS: readonly MissingWhat[] = [
  'theme',
  'theme-translation',
  'time',
  'time-wished',
  'time-unclear',
  'chair',
  'participants',
  'participants-of',
  'participant-name',
];

/** Who takes part in a discussion, by region and ministry; no addresses. */
export function participantListOf(
  round: Round,
  discussion: Discussion,
  language: Language,
): ParticipantList {
  return {
    ...factsOf(round, discussion, 'participants', language, CONCERNS),
    kind: 'participants',
  };
}
