import type { Excel } from './excel-api.ts';

// The members above the floor that are used, each only where `Newer` says that this Excel has it.

interface MergedRange {
  /** ExcelApi 1.13 */
  getMergedAreasOrNullObject(): Excel.RangeAreas;
}

interface FindableFormats {
  /** ExcelApi 1.14 */
  getItemOrNullObject(id: string): Excel.ConditionalFormat;
}

interface OriginatedChange {
  /** ExcelApi 1.14 */
  readonly triggerSource?: 'Unknown' | 'ThisLocalAddin';
}

interface UndoGroup extends Excel.RunOptions {
  /** ExcelApi 1.20 */
  mergeUndoGroup?: boolean;
}

export const mergedAreas = (range: Excel.Range): Excel.RangeAreas =>
  (range as Excel.Range & MergedRange).getMergedAreasOrNullObject();

export const formatOrNull = (
  formats: Excel.ConditionalFormatCollection,
  id: string,
): Excel.ConditionalFormat =>
  (formats as Excel.ConditionalFormatCollection & FindableFormats).getItemOrNullObject(id);

export const isOurOwnChange = (change: Excel.WorksheetChangedEventArgs): boolean =>
  (change as Excel.WorksheetChangedEventArgs & OriginatedChange).triggerSource === 'ThisLocalAddin';

/** A batch waits until the user has left the cell; what it writes is one step of undo where Excel knows how. */
export const batchOptions = (undoGroups: boolean): UndoGroup =>
  undoGroups ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
