import type { Finding } from './finding.ts';

/** How many findings of each severity count, and how many are accepted. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly todo: number;
  readonly accepted: number;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, todo: 0, accepted: 0 };
  for (const { severity, accepted } of findings)
    counts[accepted === undefined ? severity : 'accepted']++;
  return counts;
}
