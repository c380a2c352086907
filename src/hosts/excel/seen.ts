import type { CellRange, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Excel } from './excel-api.ts';
import type { OurFormat } from './our-formats.ts';

/** What was seen of a sheet besides its values. */
export interface SheetTraits {
  /** Its formats may not be changed. */
  readonly isSealed: boolean;
  /** Our conditional formats; null where they could not be asked together with the values. */
  readonly ours: readonly OurFormat[] | null;
  /** Where those that were asked for by their id stand now, as Excel says it; null for one that has gone. */
  readonly places: ReadonlyMap<string, string | null>;
}

export interface Reading {
  readonly workbook: WorkbookSnapshot;
  /** Of the sheets that were read, by name. */
  readonly traits: ReadonlyMap<string, SheetTraits>;
}

/** What is known before reading, so that one round trip is enough, and how much Excel was found able to give. */
export interface ReaderMemory {
  /** The sheets that are read, as far as their names are known. */
  names: readonly string[];
  /** Conditional formats whose place is wanted, by sheet. */
  painted: ReadonlyMap<string, readonly string[]>;
  /** Sheets that had merged cells when that was last asked; null when it never was. */
  merged: ReadonlyMap<string, readonly CellRange[]> | null;
  /** Serials count from 1904; null until a date has told it. */
  date1904: boolean | null;
  level: Level;
  isLarge: boolean;
}

/** How much is asked at once. One odd part can make Excel refuse a whole request; then less is asked from then on. */
export type Level = 'all' | 'no-formats' | 'no-merges' | 'bare';

/** Whether a protected sheet lets nobody change its formats. */
export const isSealed = (protection: Excel.WorksheetProtection): boolean =>
  !protection.isNullObject && protection.protected && protection.options.allowFormatCells !== true;
