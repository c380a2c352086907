import type { CellEdit, RefusalReason, Refused } from '../../findings/edits.ts';
import { toA1 } from '../../workbook/address.ts';
import { contains, rangeText, rectangles } from '../../workbook/ranges.ts';
import { type CellRange, type CellValue, sameValue } from '../../workbook/snapshot.ts';
import { readAreas } from './areas.ts';
import { type ExcelWrite, fromExcel, toExcel } from './cells.ts';
import type { Excel } from './excel-api.ts';
import type { Gateway } from './gateway.ts';
import { mergedAreas } from './newer-api.ts';
import { asHostError, excelCode, isAboutContent } from './refusals.ts';

/** An empty cell costs 5 bytes in a range, another range some 500. */
const WIDEST_GAP = 64;

/** Cells that are tried one by one after Excel has refused them together. */
const MOST_ALONE = 100;

/** Cells of one column, read and written as one range because no gap between them is wide. 0-based. */
interface Run {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  bottom: number;
}

/** A cell that is to be edited, as it was found. */
interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly run: Run;
}

/** What a run holds now. */
interface Found {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly merges: readonly CellRange[];
  readonly isProtected: boolean;
}

/** A cell's new value, and the edits that lead to it. */
interface Write {
  readonly cell: Cell;
  readonly becomes: CellValue;
  readonly excel: ExcelWrite;
  readonly edits: readonly CellEdit[];
  /** Whether the link goes too that Excel makes of an address, and keeps when the cell is emptied. */
  readonly unlinks: boolean;
}

/** Told before a range is written, by its sheet's id. */
export type OnWrite = (sheetId: string, range: CellRange) => void;

/**
 * Makes the edits that still hold in two round trips: one reads the cells anew, one writes them all, which is one step of
 * undo. Gives back the others, each with the reason.
 */
export async function applyEdits(
  gateway: Gateway,
  edits: readonly CellEdit[],
  date1904: boolean,
  onWrite: OnWrite,
): Promise<readonly Refused[]> {
  if (edits.length === 0) return [];
  const cells = cellsOf(edits);
  return gateway.run(async (context) => {
    const { found, ids } = await look(context, gateway, [...cells.values()]);
    const locked = await lockedAmong(context, [...cells.values()], found);
    const { writes, refused } = weigh(edits, cells, found, locked, date1904);
    for (const [range, [first]] of runsOf(writes))
      onWrite(ids.get(first?.cell.sheet ?? '') ?? '', range);
    return [...refused, ...(await write(context, writes, date1904))];
  });
}

const keyOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  `${row},${column},${sheet}`;

/** The cells of the edits, each in its run. */
function cellsOf(edits: readonly CellEdit[]): ReadonlyMap<string, Cell> {
  const places = new Map(edits.map(({ at }) => [keyOf(at), at]));
  const sorted = [...places].sort(
    ([, one], [, other]) =>
      (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) ||
      one.column - other.column ||
      one.row - other.row,
  );
  const cells = new Map<string, Cell>();
  let run = undefined as Run | undefined;
  for (const [key, { sheet, row, column }] of sorted) {
    if (run?.sheet === sheet && run.column === column && row - run.bottom <= WIDEST_GAP)
      run.bottom = row;
    else run = { sheet, column, top: row, bottom: row };
    cells.set(key, { sheet, row, column, run });
  }
  return cells;
}

const rangeOf = ({ column, top, bottom }: Run): CellRange => ({
  top,
  left: column,
  bottom,
  right: column,
});

async function look(
  context: Excel.RequestContext,
  { newer }: Gateway,
  cells: readonly Cell[],
): Promise<{
  readonly found: ReadonlyMap<Run, Found>;
  readonly ids: ReadonlyMap<string, string>;
}> {
  const sheets = new Map(
    [...new Set(cells.map(({ sheet }) => sheet))].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
      return [name, { sheet, protection: sheet.protection.load('protected') }];
    }),
  );
  const asked = [...new Set(cells.map(({ run }) => run))].flatMap((run) => {
    const known = sheets.get(run.sheet);
    if (!known) return [];
    const range = known.sheet.getRange(rangeText(rangeOf(run))).untrack();
    return {
      run,
      ...known,
      range: range.load('values,formulas,numberFormat'),
      merged: newer.merges ? mergedAreas(range).untrack().load('address') : null,
    };
  });
  await context.sync();
  const found = new Map<Run, Found>();
  const ids = new Map<string, string>();
  for (const { run, sheet, protection, range, merged } of asked) {
    if (sheet.isNullObject) continue;
    ids.set(run.sheet, sheet.id);
    found.set(run, {
      values: range.values,
      formulas: range.formulas,
      formats: range.numberFormat,
      merges: merged === null || merged.isNullObject ? [] : readAreas(merged.address),
      isProtected: protection.protected,
    });
  }
  return { found, ids };
}

/** The cells of protected sheets that nobody may write into. Only where a sheet is protected is this asked. */
async function lockedAmong(
  context: Excel.RequestContext,
  cells: readonly Cell[],
  found: ReadonlyMap<Run, Found>,
): Promise<ReadonlySet<string>> {
  const asked = cells
    .filter(({ run }) => found.get(run)?.isProtected)
    .map((cell) => {
      const range = context.workbook.worksheets
        .getItem(cell.sheet)
        .getRange(toA1(cell.row, cell.column))
        .untrack();
      return { cell, protection: range.format.protection.load('locked') };
    });
  if (asked.length > 0) await context.sync();
  return new Set(
    asked.filter(({ protection }) => protection.locked !== false).map(({ cell }) => keyOf(cell)),
  );
}

/** Which edits hold, in the order given: of two on one cell the later has to hold after the earlier. */
function weigh(
  edits: readonly CellEdit[],
  cells: ReadonlyMap<string, Cell>,
  found: ReadonlyMap<Run, Found>,
  locked: ReadonlySet<string>,
  date1904: boolean,
): { readonly writes: readonly Write[]; readonly refused: readonly Refused[] } {
  const writes = new Map<string, Write>();
  const refused: Refused[] = [];
  for (const edit of edits) {
    const key = keyOf(edit.at);
    const cell = cells.get(key) as Cell;
    const there = found.get(cell.run);
    const before = writes.get(key);
    const excel = there ? toExcel(edit.becomes, formatIn(there, cell), date1904) : null;
    const reason = there
      ? reasonAgainst(edit, cell, there, before, locked.has(key), date1904)
      : 'sheet-gone';
    if (reason) refused.push({ edit, reason });
    else if (excel === null) refused.push({ edit, reason: 'host' });
    else
      writes.set(key, {
        cell,
        becomes: edit.becomes,
        excel,
        edits: [...(before?.edits ?? []), edit],
        // On a protected sheet Excel may refuse it, and all the rest with it.
        unlinks: edit.secret === true && edit.becomes === null && !there?.isProtected,
      });
  }
  return { writes: [...writes.values()], refused };
}

const formatIn = ({ formats }: Found, { row, run }: Cell): string =>
  String(formats[row - run.top]?.[0] ?? 'General');

function reasonAgainst(
  edit: CellEdit,
  cell: Cell,
  there: Found,
  before: Write | undefined,
  isLocked: boolean,
  date1904: boolean,
): RefusalReason | null {
  const index = cell.row - cell.run.top;
  const raw = there.values[index]?.[0];
  const formula = there.formulas[index]?.[0];
  const now = before ? before.becomes : fromExcel(raw, formatIn(there, cell), date1904);
  if (!sameValue(now, edit.was)) return 'changed-since';
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== raw) return 'formula';
  const isCovered = there.merges.some(
    (merge) =>
      contains(merge, cell.row, cell.column) &&
      (merge.top !== cell.row || merge.left !== cell.column),
  );
  if (isCovered) return 'inside-merge';
  return isLocked ? 'protected' : null;
}

/** Writes everything in one round trip. What Excel refuses together is tried in parts, and given back if refused again. */
async function write(
  context: Excel.RequestContext,
  writes: readonly Write[],
  date1904: boolean,
): Promise<readonly Refused[]> {
  if (writes.length === 0) return [];
  try {
    for (const [range, all] of runsOf(writes)) writeRun(context, range, all);
    await context.sync();
    return [];
  } catch (error) {
    if (excelCode(error) === 'RequestPayloadSizeLimitExceeded' && writes.length > 1) {
      const middle = Math.ceil(writes.length / 2);
      const first = await write(context, writes.slice(0, middle), date1904);
      return [...first, ...(await write(context, writes.slice(middle), date1904))];
    }
    if (!isAboutContent(asHostError(error))) throw error;
    const reason = excelCode(error) === 'AccessDenied' ? 'protected' : 'host';
    if (writes.length === 1) return refuseAll(writes, reason);
    // Excel does not take back what it did before it refused.
    const left = await unwritten(context, writes, date1904);
    if (left.length > MOST_ALONE) return refuseAll(left, reason);
    const refused: Refused[] = [];
    for (const one of left) refused.push(...(await write(context, [one], date1904)));
    return refused;
  }
}

const refuseAll = (writes: readonly Write[], reason: RefusalReason): readonly Refused[] =>
  writes.flatMap(({ edits }) => edits.map((edit) => ({ edit, reason })));

/** The writes by the ranges that they are written as. */
function runsOf(writes: readonly Write[]): readonly (readonly [CellRange, readonly Write[]])[] {
  const byRun = new Map<Run, Write[]>();
  for (const one of writes) {
    const same = byRun.get(one.cell.run);
    if (same) same.push(one);
    else byRun.set(one.cell.run, [one]);
  }
  return [...byRun].map(([run, all]) => {
    const rows = all.map(({ cell }) => cell.row);
    // Of a run only a part may be written: some of its edits did not hold, or they go in two requests.
    const range = rangeOf({ ...run, top: Math.min(...rows), bottom: Math.max(...rows) });
    return [range, all];
  });
}

function writeRun(context: Excel.RequestContext, area: CellRange, writes: readonly Write[]): void {
  const sheet = context.workbook.worksheets.getItem(writes[0]?.cell.sheet ?? '');
  const range = sheet.getRange(rangeText(area)).untrack();
  // null leaves a cell as it is.
  const column = (): unknown[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, () => [null]);
  const values = column();
  const formats = column();
  for (const { cell, excel } of writes) {
    values[cell.row - area.top] = [excel.value];
    formats[cell.row - area.top] = [excel.format ?? null];
  }
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
  range.values = values;
  const unlinked = writes.flatMap(({ cell, unlinks }) => (unlinks ? cell : []));
  for (const box of rectangles(unlinked))
    sheet.getRange(rangeText(box)).untrack().clear('Hyperlinks');
}

/** The writes whose cells do not hold what was written. */
async function unwritten(
  context: Excel.RequestContext,
  writes: readonly Write[],
  date1904: boolean,
): Promise<readonly Write[]> {
  const asked = runsOf(writes).map(([area, all]) => {
    const sheet = context.workbook.worksheets.getItem(all[0]?.cell.sheet ?? '');
    const range = sheet.getRange(rangeText(area)).untrack().load('values,numberFormat');
    return { area, all, range };
  });
  await context.sync();
  return asked.flatMap(({ area, all, range: { values, numberFormat } }) =>
    all.filter(({ cell, becomes }) => {
      const row = cell.row - area.top;
      return !sameValue(fromExcel(values[row]?.[0], numberFormat[row]?.[0], date1904), becomes);
    }),
  );
}
