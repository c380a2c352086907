import type { CellPlace, CellValue } from '../workbook/snapshot.ts';
import { choosableSlots, sameSlot, type TimeReading, type TimeVerdict } from './judge.ts';
import { type Discussion, isPresent, placeOf, type Round } from './round.ts';
import type { Slot } from './times.ts';

/** The columns of Keskustelut that hold times. */
export const TIME_COLUMNS = [
  'review',
  'preferred',
  'alternatives',
  'reviewConfirmed',
  'confirmed',
] as const;
export type TimeColumn = (typeof TIME_COLUMNS)[number];

/** A cell with at least one time of the verdict that was asked for. */
export interface TimeCell {
  readonly discussion: Discussion;
  readonly column: TimeColumn;
  /** Meetings of the network, not times of discussions. */
  readonly isReview: boolean;
  readonly at: CellPlace;
  readonly raw: CellValue;
  /** Every entry of the cell. */
  readonly readings: readonly TimeReading[];
  /** Those with the verdict. */
  readonly faulty: readonly TimeReading[];
  /** What is offered for such a cell. */
  readonly offered: readonly Slot[];
  /** What of it may be chosen: a slot outside the round's weeks would be an error again. */
  readonly choices: readonly Slot[];
}

/** Every cell of Keskustelut that holds a time of one of the verdicts, row by row. */
export function* timeCells(
  round: Round,
  verdicts: readonly TimeVerdict[],
  columns: readonly TimeColumn[] = TIME_COLUMNS,
): Generator<TimeCell> {
  const { meetings, slots } = round.settings;
  const choices = choosableSlots(round.settings);
  for (const discussion of round.discussions)
    for (const column of columns) {
      const cell = discussion[column];
      if (cell.kind !== 'read') continue;
      const readings = 'verdict' in cell.value ? [cell.value] : cell.value;
      const faulty = readings.filter(({ verdict }) => verdicts.includes(verdict));
      const at = placeOf(round, 'discussions', discussion.row, column);
      if (faulty.length === 0 || !isPresent(at)) continue;
      const isReview = column === 'review' || column === 'reviewConfirmed';
      yield {
        discussion,
        column,
        isReview,
        at,
        raw: cell.raw,
        readings,
        faulty,
        offered: isReview ? meetings : slots,
        choices: isReview ? meetings : choices,
      };
    }
}

/** The cell's text with its faulty entries as they are written anew; the others stay. Null when one cannot be. */
export function rewritten(
  { raw, readings, faulty }: Pick<TimeCell, 'raw' | 'readings' | 'faulty'>,
  write: (reading: TimeReading) => string | null,
): string | null {
  const entries: string[] = [];
  for (const reading of readings) {
    const entry = faulty.includes(reading) ? write(reading) : reading.text;
    if (entry === null) return null;
    entries.push(entry);
  }
  const onOneLine = typeof raw === 'string' && raw.includes(';') && !/[\r\n]/.test(raw);
  return entries.join(onOneLine ? '; ' : '\n');
}

/** The cell's text with its only faulty entry replaced by each of the times that are not there yet. */
export function replacements(
  cell: TimeCell,
  times: readonly Slot[],
  write: (slot: Slot) => string,
): readonly string[] {
  // With several faulty entries one time cannot stand for all.
  if (cell.faulty.length !== 1) return [];
  const others = cell.readings.filter((reading) => !cell.faulty.includes(reading));
  return times
    .filter((slot) => !others.some((other) => other.slot && sameSlot(other.slot, slot)))
    .flatMap((slot) => rewritten(cell, () => write(slot)) ?? []);
}

/** What a cell says, for a sentence that goes on with a full stop. */
export function sayEntries(readings: readonly TimeReading[]): readonly string[] {
  return readings.map(({ text }) => text.replace(/\.$/, ''));
}

/** The times that are meant; those that are not known are left out. */
export function meantSlots(readings: readonly TimeReading[]): readonly Slot[] {
  return readings.flatMap(({ slot }) => slot ?? []);
}
