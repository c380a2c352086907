import type { CellEdit, RefusalReason, Refused } from '../../findings/edits.ts';
import { contains } from '../../workbook/ranges.ts';
import { type CellRange, type CellValue, sameValue } from '../../workbook/snapshot.ts';
import { type Cells, cellsOf, GENERAL, type SheetsWrite, TEXT, toSheets } from './cells.ts';
import { alone } from './locking.ts';
import { areaOf, openSpreadsheet } from './reading.ts';
import { type DataValidation, type Range, rangeAt, type Services, type Sheet } from './services.ts';

/** Cells that are written one by one after Google has refused them together. */
const MOST_ALONE = 100;

/** Rows that a sheet is made longer by at most, for an edit below its last. */
const MOST_NEW_ROWS = 200;

/** A cell's new value, and the edits that lead to it. */
interface Write {
  readonly row: number;
  readonly column: number;
  readonly was: CellValue;
  readonly becomes: CellValue;
  readonly given: SheetsWrite;
  readonly edits: readonly CellEdit[];
}

/** What the edited part of a sheet holds now. */
interface Found {
  readonly sheet: Sheet;
  readonly area: CellRange;
  readonly values: readonly (readonly unknown[])[];
  readonly shown: () => string[][];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly validations: readonly (readonly (DataValidation | null)[])[];
  readonly merges: readonly CellRange[];
  readonly isOpen: boolean;
}

/**
 * Makes the edits that still hold, alone: every cell is read anew and compared before anything is written. Gives back the
 * others, each with the reason.
 * @throws {HostError} host-busy when others are at work
 */
export function applyEdits(services: Services, edits: readonly CellEdit[]): readonly Refused[] {
  if (edits.length === 0) return [];
  return alone(services, () => {
    const spreadsheet = openSpreadsheet(services);
    const cells = cellsOf(spreadsheet, services);
    const refused: Refused[] = [];
    for (const name of new Set(edits.map(({ at }) => at.sheet))) {
      const onSheet = edits.filter(({ at }) => at.sheet === name);
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet) refused.push(...editSheet(services, cells, sheet, onSheet));
      else refused.push(...onSheet.map((edit): Refused => ({ edit, reason: 'sheet-gone' })));
    }
    return edits.flatMap((edit) => refused.find((one) => one.edit === edit) ?? []);
  });
}

function editSheet(
  services: Services,
  cells: Cells,
  sheet: Sheet,
  edits: readonly CellEdit[],
): readonly Refused[] {
  const area = areaAround(edits);
  if (!makeRoom(sheet, area)) return edits.map((edit) => ({ edit, reason: 'host' }));
  const found = look(sheet, area);
  const { writes, refused } = weigh(edits, found, cells);
  const isStrict = ({ row, column }: Write): boolean =>
    found.validations[row - area.top]?.[column - area.left]?.getAllowInvalid() === false;
  // A strict drop-down that does not know the value makes Google refuse the whole batch.
  const strict = writes.filter(isStrict);
  const free = writes.filter((write) => !strict.includes(write));
  return [
    ...refused,
    ...writeTogether(services, cells, sheet, free),
    ...strict.flatMap((write) => writeAlone(services, cells, sheet, write)),
  ];
}

const areaAround = (edits: readonly CellEdit[]): CellRange => ({
  top: Math.min(...edits.map(({ at }) => at.row)),
  left: Math.min(...edits.map(({ at }) => at.column)),
  bottom: Math.max(...edits.map(({ at }) => at.row)),
  right: Math.max(...edits.map(({ at }) => at.column)),
});

/** A sheet has only so many rows; a new row of settings may have to be made first. */
function makeRoom(sheet: Sheet, { bottom, right }: CellRange): boolean {
  const rows = sheet.getMaxRows();
  if (right >= sheet.getMaxColumns() || bottom - rows >= MOST_NEW_ROWS) return false;
  if (bottom >= rows) sheet.insertRowsAfter(rows, bottom - rows + 1);
  return true;
}

function look(sheet: Sheet, area: CellRange): Found {
  const range = rangeAt(sheet, area);
  let shown: string[][] | undefined;
  return {
    sheet,
    area,
    values: range.getValues(),
    shown: () => {
      shown ??= range.getDisplayValues();
      return shown;
    },
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    validations: range.getDataValidations(),
    merges: range.getMergedRanges().map(areaOf),
    isOpen: range.canEdit(),
  };
}

/** Which edits hold, in the order given: of two on one cell the later has to hold after the earlier. */
function weigh(
  edits: readonly CellEdit[],
  found: Found,
  cells: Cells,
): { readonly writes: readonly Write[]; readonly refused: readonly Refused[] } {
  const writes = new Map<string, Write>();
  const refused: Refused[] = [];
  for (const edit of edits) {
    const { row, column } = edit.at;
    const key = `${row},${column}`;
    const before = writes.get(key);
    const r = row - found.area.top;
    const c = column - found.area.left;
    const now = cells.read(found.values[r]?.[c], () => found.shown()[r]?.[c] ?? '');
    const reason = reasonAgainst(edit, before ? before.becomes : now, found);
    const given = toSheets(edit.becomes, found.formats[r]?.[c] ?? GENERAL, cells);
    if (reason !== null || given === null) refused.push({ edit, reason: reason ?? 'host' });
    else
      writes.set(key, {
        row,
        column,
        was: now,
        becomes: edit.becomes,
        given,
        edits: [...(before?.edits ?? []), edit],
      });
  }
  return { writes: [...writes.values()], refused };
}

function reasonAgainst(edit: CellEdit, now: CellValue, found: Found): RefusalReason | null {
  const { row, column } = edit.at;
  const { sheet, area, formulas, merges, isOpen } = found;
  if (!sameValue(now, edit.was)) return 'changed-since';
  if (formulas[row - area.top]?.[column - area.left]) return 'formula';
  const isCovered = merges.some(
    (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
  );
  if (isCovered) return 'inside-merge';
  return isOpen || cellAt(sheet, row, column).canEdit() ? null : 'protected';
}

const cellAt = (sheet: Sheet, row: number, column: number): Range =>
  sheet.getRange(row + 1, column + 1);

/** Writes everything at once; what Google refuses together is tried cell by cell. */
function writeTogether(
  services: Services,
  cells: Cells,
  sheet: Sheet,
  writes: readonly Write[],
): readonly Refused[] {
  if (writes.length === 0) return [];
  try {
    for (const run of runsOf(writes)) writeRun(sheet, run);
    services.app.flush();
  } catch {
    // A typed column or another rule that cannot be asked for: it may have stopped any part of the batch.
    const left = writes.filter((write) => !holds(cells, sheet, write));
    return left.flatMap((write, index) =>
      index < MOST_ALONE ? writeAlone(services, cells, sheet, write) : refuse(write, 'host'),
    );
  }
  return makeSure(services, cells, sheet, writes);
}

function writeAlone(
  services: Services,
  cells: Cells,
  sheet: Sheet,
  write: Write,
): readonly Refused[] {
  try {
    writeRun(sheet, [write]);
    services.app.flush();
  } catch {
    return refuse(write, cellAt(sheet, write.row, write.column).canEdit() ? 'host' : 'protected');
  }
  return makeSure(services, cells, sheet, [write]);
}

const refuse = ({ edits }: Write, reason: RefusalReason): readonly Refused[] =>
  edits.map((edit) => ({ edit, reason }));

/** Cells below one another, which are written as one range. */
function runsOf(writes: readonly Write[]): readonly (readonly Write[])[] {
  const sorted = [...writes].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Write[][] = [];
  for (const write of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.column === write.column && last.row + 1 === write.row) run.push(write);
    else runs.push([write]);
  }
  return runs;
}

function writeRun(sheet: Sheet, run: readonly Write[]): void {
  const [first] = run;
  if (!first) return;
  const { row, column } = first;
  for (const { row: at, given } of run)
    if (given.format !== null) cellAt(sheet, at, column).setNumberFormat(given.format);
  rangeAt(sheet, { top: row, left: column, bottom: row + run.length - 1, right: column }).setValues(
    run.map(({ given }) => [given.value]),
  );
}

function holds(cells: Cells, sheet: Sheet, { row, column, becomes }: Write): boolean {
  const cell = cellAt(sheet, row, column);
  const now = cells.read(cell.getValue(), () => cell.getDisplayValue());
  return sameValue(now, becomes) && cell.getFormula() === '';
}

/**
 * Looks whether text stayed text. If not it is written as a cell for text; if that fails too, what was there comes back.
 */
function makeSure(
  services: Services,
  cells: Cells,
  sheet: Sheet,
  writes: readonly Write[],
): readonly Refused[] {
  const texts = writes.filter(({ becomes }) => typeof becomes === 'string' && becomes !== '');
  if (texts.length === 0) return [];
  const area = areaAround(texts.flatMap(({ edits }) => edits));
  const range = rangeAt(sheet, area);
  const values = range.getValues();
  const formulas = range.getFormulas();
  return texts
    .filter(({ row, column, becomes }) => {
      const r = row - area.top;
      const c = column - area.left;
      return values[r]?.[c] !== becomes || formulas[r]?.[c] !== '';
    })
    .flatMap((write) => writeOtherwise(services, cells, sheet, write));
}

function writeOtherwise(
  services: Services,
  cells: Cells,
  sheet: Sheet,
  write: Write,
): readonly Refused[] {
  const cell = cellAt(sheet, write.row, write.column);
  const format = cell.getNumberFormat();
  if (format === TEXT) cell.setNumberFormat(GENERAL).setValue(`'${String(write.becomes)}`);
  else cell.setNumberFormat(TEXT).setValue(write.becomes);
  services.app.flush();
  if (holds(cells, sheet, write)) return [];
  cell.setNumberFormat(format);
  const back = toSheets(write.was, format, cells);
  if (back) cell.setValue(back.value);
  return refuse(write, 'host');
}
