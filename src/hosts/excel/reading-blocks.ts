import type { CellValue } from '../../workbook/snapshot.ts';
import { countsFrom1904 } from './date-system.ts';
import type { Excel } from './excel-api.ts';
import { asHostError, excelCode } from './refusals.ts';
import { isSealed, type ReaderMemory, type Reading, type SheetTraits } from './seen.ts';
import { addRows, NO_CELLS } from './sheet-rows.ts';

/** Cells that are read in one go from a sheet that is too large to be read at once: some 2 MB of answer. */
const BLOCK_CELLS = 50_000;

/**
 * Reads sheets that are too large for one answer a few rows at a time, fewer where even those are too much. Which cells
 * are merged is not asked of them.
 * @throws {HostError} host-too-large, naming the sheet
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  isWanted: (name: string) => boolean,
  memory: ReaderMemory,
): Promise<Reading> {
  const list = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const asked = list.items
    .filter(({ name }) => isWanted(name))
    .map((sheet) => ({
      name: sheet.name,
      sheet,
      used: sheet
        .getUsedRangeOrNullObject(true)
        .untrack()
        .load('rowIndex,columnIndex,rowCount,columnCount'),
      protection: sheet.protection.load('protected,options'),
    }));
  await context.sync();

  const values = new Map<string, readonly (readonly CellValue[])[]>();
  const traits = new Map<string, SheetTraits>();
  let cells = 0;
  for (const { name, sheet, used, protection } of asked) {
    traits.set(name, { isSealed: isSealed(protection), ours: null, places: new Map() });
    if (used.isNullObject) continue;
    cells += used.rowCount * used.columnCount;
    values.set(name, await readBlocks(context, sheet, used, memory));
  }
  // The workbook may have become small again, and then one round trip is enough.
  memory.isLarge = cells > BLOCK_CELLS;
  memory.names = asked.map(({ name }) => name);
  const sheets = list.items.map(({ name, visibility }) => ({
    name,
    values: values.get(name) ?? [],
    ...(visibility !== 'Visible' && { hidden: true }),
  }));
  return { workbook: { sheets }, traits };
}

async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  memory: ReaderMemory,
): Promise<readonly (readonly CellValue[])[]> {
  const { name } = sheet;
  const blocks: Excel.Range[] = [];
  let height = Math.max(1, Math.floor(BLOCK_CELLS / columnCount));
  for (let done = 0; done < rowCount; ) {
    const tall = Math.min(height, rowCount - done);
    const text = memory.date1904 === null ? ',text' : '';
    const block = sheet
      .getRangeByIndexes(rowIndex + done, columnIndex, tall, columnCount)
      .untrack()
      .load(`values,numberFormat,columnIndex${text}`);
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
      if (tall === 1) throw asHostError(error, name);
      height = Math.ceil(tall / 2);
      continue;
    }
    memory.date1904 ??= countsFrom1904([block]);
    blocks.push(block);
    done += tall;
  }
  const rows: (readonly CellValue[])[] = Array.from({ length: rowIndex }, () => NO_CELLS);
  const dates = new Map<string, CellValue>();
  for (const block of blocks) addRows(rows, block, memory.date1904 ?? false, dates);
  return rows;
}
