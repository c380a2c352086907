import type { Severity } from '../findings/finding.ts';
import type { SheetMark } from '../findings/mark-formula.ts';
import type { CellPlace, CellRange, CellValue } from '../workbook/snapshot.ts';

/**
 * A sheet that we make ourselves (the collection workbook's sheets, Tarkistus, a report), before any host knows of it.
 * The file host writes it as XML, Excel and Sheets through their own calls.
 */
export interface SheetModel {
  readonly name: string;
  /** Ours to replace and to remove: the host marks the sheet so that it finds it again, whoever saved it in between. */
  readonly ours?: SheetMark;
  /** Not shown on the tabs: workings that nobody fills in. */
  readonly hidden?: true;
  /** Rows of cells from A1. */
  readonly rows: readonly ModelRow[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly dropDowns?: readonly DropDown[];
  readonly checks?: readonly NativeCheck[];
  /** Columns (0-based) formatted as text, as dates … from `fromRow` down, so that what is typed later stays as typed. */
  readonly columnLooks?: readonly { readonly column: number; readonly look: Look }[];
  readonly tabColour?: string;
  /** Landscape, `pagesWide` pages wide (one when absent), the 0-based header row repeated, when printed. */
  readonly printTitleRow?: number;
  readonly pagesWide?: number;
  /** So many columns from A are repeated on every printed page. */
  readonly printTitleColumns?: number;
}

export interface ModelRow {
  readonly cells: readonly ModelCell[];
  /** Points; left to the program when absent. */
  readonly height?: number;
}

/** An empty object is an empty cell. */
export interface ModelCell {
  readonly value?: CellValue;
  /** In the file format's own form (English names, commas), without `=`. `value` is its result as first shown. */
  readonly formula?: string;
  readonly look?: Look;
  /** Click to go there. */
  readonly link?: CellPlace;
}

/** How a cell looks; the host turns each into its own style. */
export type Look =
  | 'plain'
  | 'heading'
  | 'section'
  | 'note'
  | 'band-council'
  | 'band-ministry'
  | 'title'
  | 'title-required'
  | 'input'
  | 'input-date'
  | 'key'
  | 'status'
  | 'link'
  | Severity
  | 'ok';

/** A list to choose from. It warns about other values and never refuses them. */
export interface DropDown {
  readonly ranges: readonly CellRange[];
  /** The values themselves, or a reference such as `Asetukset!$B$10:$B$14`. */
  readonly list: readonly string[] | { readonly reference: string };
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** A conditional format of the workbook's own, which colours without the add-in. */
export interface NativeCheck {
  readonly ranges: readonly CellRange[];
  /** Relative to the first range's top left cell, in the file format's own form, without `=`. */
  readonly formula: string;
  readonly look: Severity | 'ok';
}
