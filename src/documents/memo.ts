import type { MissingWhat } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { type DiscussionFacts, factsOf } from './discussion.ts';

export interface Memo extends DiscussionFacts {
  readonly kind: 'memo';
}

const CONCERNS: readonly MissingWhat[] = [
  'time',
  'time-wished',
  'time-unclear',
  'participants',
  'participants-of',
  'participant-name',
  'author',
  'theme',
  'theme-translation',
  'questions',
  'questions-translation',
];

/** The skeleton of the memo, to be written in during and after the discussion. */
export function memoOf(round: Round, discussion: Discussion, language: Language): Memo {
  return { ...factsOf(round, discussion, 'memo', language, CONCERNS), kind: 'memo' };
}
