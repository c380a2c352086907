import type { MissingWhat } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { type DiscussionFacts, factsOf } from './discussion.ts';

export interface Invitation extends DiscussionFacts {
  readonly kind: 'invitation';
}

const CONCERNS: readonly MissingWhat[] = [
  'time',
  'time-wished',
  'time-unclear',
  'link',
  'theme',
  'theme-translation',
  'regions',
  'regions-few',
  'regions-unclear',
  'liaison',
];

/** The invitation to a discussion; its recipients are a list beside it, never in the text. */
export function invitationOf(round: Round, discussion: Discussion, language: Language): Invitation {
  return { ...factsOf(round, discussion, 'invitation', language, CONCERNS), kind: 'invitation' };
}
