import type { Settings } from './settings.ts';
import type { Day } from './times.ts';

/** Where the round stands: collecting, preparing, ready to send, after the last discussion. */
const PHASES = ['collect', 'prepare', 'send', 'after'] as const;
export type Phase = (typeof PHASES)[number];

/** The day of the last offered time; null when none is known. */
function lastSlotDay({ slots }: Pick<Settings, 'slots'>): Day | null {
  return slots.reduce<Day | null>(
    (last, { day }) => (last === null || day > last ? day : last),
    null,
  );
}

/**
 * The phase on a day. Each lasts to its deadline inclusive; where a deadline is not known
 * the phase goes on to the next one that is.
 */
export function phaseOn(
  day: Day,
  settings: Pick<Settings, 'reporting' | 'agenda' | 'slots'>,
): Phase {
  const ends: readonly (Day | null)[] = [
    settings.reporting,
    settings.agenda,
    lastSlotDay(settings),
  ];
  let phase: Phase = 'collect';
  for (const [index, end] of ends.entries())
    if (end !== null && day > end) phase = PHASES[index + 1] ?? phase;
  return phase;
}
