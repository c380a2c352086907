import type { CellRange, SheetSnapshot } from '../../workbook/snapshot.ts';
import { fold } from '../../workbook/table.ts';
import { HostError } from '../host.ts';
import { readAreas } from './areas.ts';
import { countsFrom1904 } from './date-system.ts';
import type { Excel } from './excel-api.ts';
import type { Gateway } from './gateway.ts';
import { formatOrNull, mergedAreas } from './newer-api.ts';
import { askFormats, oursAmong, wholeOf } from './our-formats.ts';
import { readInBlocks } from './reading-blocks.ts';
import { isAboutContent } from './refusals.ts';
import { isSealed, type Level, type ReaderMemory, type Reading, type SheetTraits } from './seen.ts';
import { rowsOf } from './sheet-rows.ts';

const LEVELS: readonly Level[] = ['all', 'no-formats', 'no-merges', 'bare'];

interface Asked {
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly protection: Excel.WorksheetProtection | null;
  readonly places: readonly { readonly id: string; readonly areas: Excel.RangeAreas }[];
}

/** What of the workbook is read, and how. */
export interface ReadingOrder {
  /** Sheets with other titles are named but not read; null reads every sheet. */
  readonly titles: readonly string[] | null;
  /**
   * Excel counts the question which cells are merged as writing, and may put it among the steps of undo. A reading that
   * follows the user's own typing asks it only of sheets that had merged cells.
   */
  readonly isQuick: boolean;
}

/**
 * The workbook as it stands now, in one round trip when the sheets' names are known.
 * @throws {HostError} host-too-large when not even one row of a sheet can be read at once
 */
export async function readWorkbook(
  gateway: Gateway,
  { titles, isQuick }: ReadingOrder,
  memory: ReaderMemory,
): Promise<Reading> {
  const isWanted = wantedBy(titles);
  while (!memory.isLarge) {
    try {
      return await gateway.run((context) =>
        readAtOnce(context, gateway, isWanted, isQuick, memory),
      );
    } catch (error) {
      const next = LEVELS[LEVELS.indexOf(memory.level) + 1];
      if (error instanceof HostError && error.code === 'host-too-large') memory.isLarge = true;
      else if (!isAboutContent(error)) throw error;
      else if (next) memory.level = next;
      else memory.isLarge = true;
    }
  }
  return gateway.run((context) => readInBlocks(context, isWanted, memory));
}

function wantedBy(titles: readonly string[] | null): (name: string) => boolean {
  if (titles === null) return () => true;
  const wanted = new Set(titles.map(fold));
  return (name) => wanted.has(fold(name));
}

async function readAtOnce(
  context: Excel.RequestContext,
  gateway: Gateway,
  isWanted: (name: string) => boolean,
  isQuick: boolean,
  memory: ReaderMemory,
): Promise<Reading> {
  const { worksheets } = context.workbook;
  const list = worksheets.load('items/name,items/visibility');
  const ask = (name: string) =>
    askSheet(worksheets.getItemOrNullObject(name), name, gateway, isQuick, memory);
  const asked = new Map(memory.names.map((name) => [name.toLowerCase(), ask(name)]));
  await context.sync();

  const more = list.items.filter(({ name }) => isWanted(name) && !asked.has(name.toLowerCase()));
  for (const { name } of more) asked.set(name.toLowerCase(), ask(name));
  if (more.length > 0) await context.sync();

  memory.date1904 ??= countsFrom1904([...asked.values()].map(({ used }) => used));
  const traits = new Map<string, SheetTraits>();
  const merged = new Map<string, readonly CellRange[]>();
  const sheets = list.items.map(({ name, visibility }): SheetSnapshot => {
    const answer = isWanted(name) ? asked.get(name.toLowerCase()) : undefined;
    const hidden = visibility !== 'Visible' && { hidden: true };
    if (!answer) return { name, values: [], ...hidden };
    traits.set(name, traitsOf(answer));
    const merges = mergesOf(answer);
    if (merges.length > 0) merged.set(name, merges);
    return {
      name,
      values: rowsOf(answer.used, memory.date1904 ?? false),
      ...(merges.length > 0 && { merges }),
      ...hidden,
    };
  });
  memory.names = [...traits.keys()];
  memory.merged = merged;
  return { workbook: { sheets }, traits };
}

function askSheet(
  sheet: Excel.Worksheet,
  name: string,
  { newer }: Gateway,
  isQuick: boolean,
  { level, merged, painted, date1904 }: ReaderMemory,
): Asked {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  const text = date1904 === null ? ',text' : '';
  used.load(`values,numberFormat,rowIndex,columnIndex${text}`);
  const asksMerges =
    newer.merges &&
    (level === 'all' || level === 'no-formats') &&
    (!isQuick || merged === null || merged.has(name));
  const formats = level === 'all' || level === 'no-merges' ? askFormats(sheet) : null;
  const byId = wholeOf(sheet).conditionalFormats;
  return {
    used,
    merged: asksMerges ? mergedAreas(used).untrack().load('address') : null,
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
}

function traitsOf({ formats, protection, places }: Asked): SheetTraits {
  return {
    isSealed: protection !== null && isSealed(protection),
    ours: formats === null || formats.isNullObject ? null : oursAmong(formats),
    places: new Map(places.map(({ id, areas }) => [id, areas.isNullObject ? null : areas.address])),
  };
}

function mergesOf({ used, merged }: Asked): readonly CellRange[] {
  return merged === null || used.isNullObject || merged.isNullObject
    ? []
    : readAreas(merged.address);
}
