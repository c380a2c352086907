import type {
  CellRange,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../workbook/snapshot.ts';
import { fold } from '../../workbook/table.ts';
import { HostError } from '../host.ts';
import { readAreas } from './areas.ts';
import { fromExcel } from './cells.ts';
import type { Excel } from './excel-api.ts';
import type { Gateway } from './gateway.ts';
import { formatOrNull, mergedAreas } from './newer-api.ts';
import { askFormats, type OurFormat, oursAmong, wholeOf } from './our-formats.ts';
import { asHostError, excelCode, isAboutContent } from './refusals.ts';

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
  /** Serials count from 1904. */
  readonly date1904: boolean;
  /** Of the sheets that were read, by name. */
  readonly traits: ReadonlyMap<string, SheetTraits>;
}

/** What is known before reading, so that one round trip is enough, and how much Excel was found able to give. */
export interface ReaderMemory {
  /** The sheets that are read, as far as their names are known. */
  names: readonly string[];
  /** Conditional formats whose place is wanted, by sheet. */
  painted: ReadonlyMap<string, readonly string[]>;
  level: Level;
  isLarge: boolean;
}

/** How much is asked at once. One odd conditional format can make Excel refuse a whole request; then less is asked. */
type Level = 'all' | 'no-formats' | 'bare';
const LEVELS: readonly Level[] = ['all', 'no-formats', 'bare'];

/** The number of 1.1.1970 where serials count from 1900. */
const DAY_1970 = 25_569;

/** Cells that are read in one go from a sheet that is too large to be read at once: some 2 MB of answer. */
const BLOCK_CELLS = 50_000;

interface Asked {
  readonly name: string;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly protection: Excel.WorksheetProtection | null;
  readonly places: readonly { readonly id: string; readonly areas: Excel.RangeAreas }[];
}

/**
 * The workbook as it stands now, in one round trip when the sheets' names are known. Sheets with other titles than
 * `titles` are named but not read; without `titles` every sheet is.
 * @throws {HostError} host-too-large when not even a few rows of a sheet can be read at once
 */
export async function readWorkbook(
  gateway: Gateway,
  titles: readonly string[] | null,
  memory: ReaderMemory,
): Promise<Reading> {
  const isWanted = wantedBy(titles);
  while (!memory.isLarge) {
    try {
      return await gateway.run((context) => readAtOnce(context, gateway, isWanted, memory));
    } catch (error) {
      const next = LEVELS[LEVELS.indexOf(memory.level) + 1];
      if (error instanceof HostError && error.code === 'host-too-large') memory.isLarge = true;
      else if (!isAboutContent(error)) throw error;
      else if (next) memory.level = next;
      else memory.isLarge = true;
    }
  }
  return gateway.run((context) => readInBlocks(context, gateway, isWanted, memory));
}

function wantedBy(titles: readonly string[] | null): (name: string) => boolean {
  if (titles === null) return () => true;
  const wanted = new Set(titles.map(fold));
  return (name) => wanted.has(fold(name));
}

async function readAtOnce(
  context: Excel.RequestContext,
  { newer }: Gateway,
  isWanted: (name: string) => boolean,
  memory: ReaderMemory,
): Promise<Reading> {
  const { worksheets } = context.workbook;
  const { level, painted } = memory;
  const ask = (name: string): Asked => {
    const sheet = worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load('values,numberFormat,rowIndex,columnIndex');
    const formats = level === 'all' ? askFormats(sheet) : null;
    const byId = wholeOf(sheet).conditionalFormats;
    return {
      name,
      used,
      merged: level !== 'bare' && newer.merges ? mergedAreas(used).untrack().load('address') : null,
      formats,
      protection: level === 'bare' ? null : sheet.protection.load('protected,options'),
      places:
        formats && newer.origins
          ? (painted.get(name) ?? []).map((id) => ({
              id,
              areas: formatOrNull(byId, id).getRanges().untrack().load('address'),
            }))
          : [],
    };
  };
  const list = worksheets.load('items/name,items/visibility');
  const day1970 =
    level === 'bare' ? null : context.workbook.functions.date(1970, 1, 1).load('value');
  const asked = new Map(memory.names.map((name) => [name.toLowerCase(), ask(name)]));
  await context.sync();

  const more = list.items.filter(({ name }) => isWanted(name) && !asked.has(name.toLowerCase()));
  for (const { name } of more) asked.set(name.toLowerCase(), ask(name));
  if (more.length > 0) await context.sync();

  const date1904 = day1970 !== null && day1970.value !== DAY_1970;
  const traits = new Map<string, SheetTraits>();
  const sheets = list.items.map(({ name, visibility }): SheetSnapshot => {
    const answer = isWanted(name) ? asked.get(name.toLowerCase()) : undefined;
    const hidden = visibility !== 'Visible' && { hidden: true };
    if (!answer) return { name, values: [], ...hidden };
    traits.set(name, traitsOf(answer));
    const merges = mergesOf(answer);
    return {
      name,
      values: valuesOf(answer.used, date1904),
      ...(merges.length > 0 && { merges }),
      ...hidden,
    };
  });
  memory.names = [...traits.keys()];
  return { workbook: { sheets }, date1904, traits };
}

function traitsOf({ formats, protection, places }: Asked): SheetTraits {
  return {
    isSealed: protection !== null && isSealed(protection),
    ours: formats === null || formats.isNullObject ? null : oursAmong(formats),
    places: new Map(places.map(({ id, areas }) => [id, areas.isNullObject ? null : areas.address])),
  };
}

/** Whether a protected sheet lets nobody change its formats. */
export const isSealed = (protection: Excel.WorksheetProtection): boolean =>
  !protection.isNullObject && protection.protected && protection.options.allowFormatCells !== true;

function mergesOf({ used, merged }: Pick<Asked, 'used' | 'merged'>): readonly CellRange[] {
  return merged === null || used.isNullObject || merged.isNullObject
    ? []
    : readAreas(merged.address);
}

function valuesOf(used: Excel.Range, date1904: boolean): readonly (readonly CellValue[])[] {
  if (used.isNullObject) return [];
  const rows: (readonly CellValue[])[] = Array.from({ length: used.rowIndex }, () => NO_CELLS);
  addRows(rows, used, date1904, new Map());
  return rows;
}

const NO_CELLS: readonly CellValue[] = [];

/** Adds the range's rows. Dates repeat down a sheet: one object for each. */
function addRows(
  rows: (readonly CellValue[])[],
  { values, numberFormat, columnIndex }: Excel.Range,
  date1904: boolean,
  dates: Map<string, CellValue>,
): void {
  values.forEach((line, row) => {
    const formats = numberFormat[row] ?? [];
    const cells: CellValue[] = [];
    line.forEach((raw, column) => {
      const value = fromExcel(raw, formats[column], date1904);
      if (value === null) return;
      while (cells.length < columnIndex + column) cells.push(null);
      cells.push(typeof value === 'object' && 'date' in value ? sameObject(dates, value) : value);
    });
    rows.push(cells.length === 0 ? NO_CELLS : cells);
  });
}

function sameObject(dates: Map<string, CellValue>, value: { readonly date: string }): CellValue {
  const known = dates.get(value.date);
  if (known !== undefined) return known;
  dates.set(value.date, value);
  return value;
}

/** Reads sheets that are too large for one answer a few rows at a time, fewer where even those are too much. */
async function readInBlocks(
  context: Excel.RequestContext,
  { newer }: Gateway,
  isWanted: (name: string) => boolean,
  memory: ReaderMemory,
): Promise<Reading> {
  const { worksheets } = context.workbook;
  const isBare = memory.level === 'bare';
  const list = worksheets.load('items/name,items/visibility');
  await context.sync();
  const asked = list.items
    .filter(({ name }) => isWanted(name))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      return {
        name: sheet.name,
        sheet,
        used: used.load('rowIndex,columnIndex,rowCount,columnCount'),
        merged: isBare || !newer.merges ? null : mergedAreas(used).untrack().load('address'),
        protection: sheet.protection.load('protected,options'),
      };
    });
  const day1970 = isBare ? null : context.workbook.functions.date(1970, 1, 1).load('value');
  await context.sync();

  const date1904 = day1970 !== null && day1970.value !== DAY_1970;
  const merges = new Map(asked.map((one) => [one.name, mergesOf(one)]));
  const values = new Map<string, readonly (readonly CellValue[])[]>();
  const traits = new Map<string, SheetTraits>();
  let cells = 0;
  for (const { name, sheet, used, protection } of asked) {
    traits.set(name, { isSealed: isSealed(protection), ours: null, places: new Map() });
    if (used.isNullObject) continue;
    cells += used.rowCount * used.columnCount;
    values.set(name, await readBlocks(context, sheet, used, date1904));
  }
  // The workbook may have become small again, and then one round trip is enough.
  memory.isLarge = cells > BLOCK_CELLS;
  memory.names = asked.map(({ name }) => name);
  const sheets = list.items.map(({ name, visibility }) => ({
    name,
    values: values.get(name) ?? [],
    ...(merges.get(name)?.length && { merges: merges.get(name) ?? [] }),
    ...(visibility !== 'Visible' && { hidden: true }),
  }));
  return { workbook: { sheets }, date1904, traits };
}

async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  date1904: boolean,
): Promise<readonly (readonly CellValue[])[]> {
  const { rowIndex, columnIndex, rowCount, columnCount, name } = {
    ...placeOf(used),
    name: sheet.name,
  };
  const rows: (readonly CellValue[])[] = Array.from({ length: rowIndex }, () => NO_CELLS);
  const dates = new Map<string, CellValue>();
  let height = Math.max(1, Math.floor(BLOCK_CELLS / columnCount));
  for (let done = 0; done < rowCount; ) {
    const tall = Math.min(height, rowCount - done);
    const block = sheet
      .getRangeByIndexes(rowIndex + done, columnIndex, tall, columnCount)
      .untrack()
      .load('values,numberFormat,columnIndex');
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
      if (tall === 1) throw asHostError(error, name);
      height = Math.ceil(tall / 2);
      continue;
    }
    addRows(rows, block, date1904, dates);
    done += tall;
  }
  return rows;
}

const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});
