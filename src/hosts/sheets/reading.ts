import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { fold } from '../../workbook/table.ts';
import { HostError } from '../host.ts';
import { cellsOf } from './cells.ts';
import type { Range, Services, Sheet, Spreadsheet } from './services.ts';

/** A workbook as it was read, and what tells it from the same workbook later. */
export interface Reading {
  readonly workbook: WorkbookSnapshot;
  readonly fingerprint: string;
}

/**
 * Titles of the round's own sheets: of the others it is not asked which cells are merged. Every sheet is read, for what
 * must not stand anywhere may stand on any. null asks everything of every sheet.
 */
export type Titles = readonly string[] | null;

/** A sheet of the open spreadsheet. */
export interface OpenSheet {
  readonly name: string;
  readonly sheet: Sheet;
  readonly isOfRound: boolean;
}

/** @throws {HostError} host-missing when the script is bound to no spreadsheet */
export function openSpreadsheet({ app }: Services): Spreadsheet {
  const spreadsheet = app.getActive() as Spreadsheet | null;
  if (!spreadsheet) throw new HostError('host-missing');
  return spreadsheet;
}

export function openSheets(spreadsheet: Spreadsheet, titles: Titles): readonly OpenSheet[] {
  const titled = titles && new Set(titles.map(fold));
  return spreadsheet.getSheets().map((sheet) => {
    const name = sheet.getName();
    return { name, sheet, isOfRound: titled === null || titled.has(fold(name)) };
  });
}

/** @throws {HostError} host-sheet-missing */
export function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new HostError('host-sheet-missing', name);
  return sheet;
}

/** Everything that stands in the workbook now, in as many service calls for 20 rows as for 5,000. Takes no lock. */
export function readWorkbook(
  services: Services,
  spreadsheet: Spreadsheet,
  opened: readonly OpenSheet[],
): Reading {
  const cells = cellsOf(spreadsheet, services);
  // Nobody asks of a round whether its sheets are hidden.
  const isAll = opened.every(({ isOfRound }) => isOfRound);
  const seen: unknown[] = [];
  const sheets = opened.map(({ name, sheet, isOfRound }): SheetSnapshot => {
    const range = sheet.getDataRange();
    const raw = range.getValues();
    seen.push(name, raw);
    let shown: string[][] | undefined;
    const values = trimmed(raw).map((row, r) =>
      row.map((value, c) =>
        cells.read(value, () => {
          shown ??= range.getDisplayValues();
          return shown[r]?.[c] ?? '';
        }),
      ),
    );
    const merges = isOfRound ? range.getMergedRanges().map(areaOf) : [];
    const isHidden = isAll && sheet.isSheetHidden();
    return {
      name,
      values,
      ...(merges.length > 0 && { merges }),
      ...(isHidden && { hidden: true }),
    };
  });
  return { workbook: { sheets }, fingerprint: fingerprintOf(seen) };
}

/** Without the empty cells at the ends of rows, and the empty rows at the end. */
function trimmed(raw: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const rows = raw.map((row) => {
    let length = row.length;
    while (length > 0 && row[length - 1] === '') length--;
    return row.slice(0, length);
  });
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return rows;
}

/** What `readWorkbook` would give as the fingerprint now, for fewer calls. */
export function lookAgain(opened: readonly OpenSheet[]): string {
  return fingerprintOf(
    opened.flatMap(({ name, sheet }) => [name, sheet.getDataRange().getValues()]),
  );
}

/** The cells of a range, 0-based. */
export function areaOf(range: Range): CellRange {
  const top = range.getRow() - 1;
  const left = range.getColumn() - 1;
  return {
    top,
    left,
    bottom: top + range.getNumRows() - 1,
    right: left + range.getNumColumns() - 1,
  };
}

/** Two FNV-1a hashes of different beginnings: as good as never the same for two workbooks. */
function fingerprintOf(seen: readonly unknown[]): string {
  const text = JSON.stringify(seen);
  let one = 0x811c9dc5;
  let other = 0x2f0b4c47;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193);
  }
  return `${text.length}-${one >>> 0}-${other >>> 0}`;
}
