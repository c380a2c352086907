import type { Datum, Words } from '../messages/language.ts';
import type { Place } from '../workbook/snapshot.ts';
import type { CellEdit } from './edits.ts';

/** Strongest first. `todo` is still missing, not wrong. */
export const SEVERITIES = ['error', 'warning', 'info', 'todo'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * One way to mend a finding. A safe fix cannot change the meaning and may be made with all the others at once;
 * a choice is made alone by a person.
 */
export interface Fix {
  readonly kind: 'safe' | 'choice';
  readonly label: Words;
  readonly edits: readonly CellEdit[];
}

/**
 * One thing that the rules saw, without a sentence: `sayFinding` in messages gives the words. It may work its fields out
 * when they are asked for, so it is spelled out, not spread.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  /** The explaining cells, at most ten. */
  readonly related: readonly Place[];
  readonly data: { readonly [field: string]: Datum };
  /** Worked out when asked for, of the finding itself: a sheet may hold a hundred thousand findings. */
  readonly fixes: (this: Pick<Finding, 'at'>) => readonly Fix[];
  /** The organiser's reason, when the settings accept this deviation; the finding is then listed but not counted. */
  readonly accepted?: string;
}

/** The finding as a plain object. */
export const spelledOut = (finding: Finding): Finding => {
  const { rule, severity, at, related, data, fixes, accepted } = finding;
  return { rule, severity, at, related, data, fixes, ...(accepted !== undefined && { accepted }) };
};

export const NO_FIXES: () => readonly Fix[] = () => [];
