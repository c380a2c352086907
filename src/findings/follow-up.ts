import type { Language } from '../messages/language.ts';

/** Where each regional council stands, in words, without a word of persons. */
export interface FollowUpReport {
  readonly language: Language;
  /** The workbook as the reader knows it. */
  readonly file: string;
  readonly year: number;
  /** The day of checking, as it is written. */
  readonly day: string;
  readonly counts: {
    readonly councils: number;
    readonly reported: number;
    readonly undecided: number;
    readonly incomplete: number;
  };
  /** In the official order. */
  readonly councils: readonly FollowedCouncil[];
}

export interface FollowedCouncil {
  readonly council: string;
  readonly state: string;
  /** Ids. */
  readonly discussions: readonly string[];
  /** What is missing or wrong, each sentence once. */
  readonly toDo: readonly string[];
  /** The reminder with its subject first, for a council that has something to do; lines ended by \n. */
  readonly reminder: string | null;
}

/** The titles of the table, in its order. */
export const FOLLOW_UP_TITLES = ['council', 'state', 'column-discussion', 'to-do'] as const;
