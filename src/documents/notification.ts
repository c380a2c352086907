import type { MissingWhat } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { type DiscussionFacts, factsOf } from './discussion.ts';

export interface Notification extends DiscussionFacts {
  readonly kind: 'notification';
}

const CONCERNS: readonly MissingWhat[] = [
  'diaryNumber',
  'mailbox',
  'theme',
  'theme-translation',
  'description',
  'description-translation',
  'questions',
  'questions-translation',
  'regions',
  'regions-few',
  'regions-unclear',
  'contacts-of',
  'wished-review',
  'wished-time',
  'time-unclear',
];

/** The councils' notification of a discussion to the ministry: all that the letter asks to be told by the deadline. */
export function notificationOf(
  round: Round,
  discussion: Discussion,
  language: Language,
): Notification {
  return {
    ...factsOf(round, discussion, 'notification', language, CONCERNS),
    kind: 'notification',
  };
}
