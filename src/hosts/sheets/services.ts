import type { CellRange } from '../../workbook/snapshot.ts';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Google's services, as Apps Script gives them; handed in, so that nothing here reaches for a global. */
export interface Services {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly locks: GoogleAppsScript.Lock.LockService;
  readonly utilities: GoogleAppsScript.Utilities.Utilities;
}

/** The cells of a range; Google counts rows and columns from 1. */
export const rangeAt = (sheet: Sheet, { top, left, bottom, right }: CellRange): Range =>
  sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
