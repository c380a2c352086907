import type { CellEdit } from '../../findings/edits.ts';
import type { SheetMark } from '../../findings/mark-formula.ts';
import type { SheetModel } from '../../template/sheet-model.ts';
import { toA1 } from '../../workbook/address.ts';
import type { CellPlace, CellValue, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { type Host, HostError } from '../host.ts';
import { askDateSystem } from './date-system.ts';
import { applyEdits } from './editing.ts';
import type { Excel } from './excel-api.ts';
import { createGateway, type Gateway, type Pause } from './gateway.ts';
import type { Requirements } from './office.ts';
import { createPainter } from './painting.ts';
import { readWorkbook } from './reading.ts';
import { isAboutContent } from './refusals.ts';
import type { ReaderMemory, Reading } from './seen.ts';
import { clean, createSheets, putSheet, removeSheet } from './sheets.ts';
import { type ChangedBy, createOwnWrites, watchChanges } from './watching.ts';

/** The open workbook in Excel. Every promise may reject with a `HostError`. */
export interface ExcelHost extends Host {
  /**
   * Everything that stands in the workbook now. A quick reading is for the user's own typing: merged cells are not looked
   * for where there were none.
   */
  read(how?: { readonly isQuick?: boolean }): Promise<WorkbookSnapshot>;
  /** Tells of changes of cells until the function that is given back is called. Our own edits are not told. */
  watch(onChange: (by: ChangedBy) => void): Promise<() => Promise<void>>;
  /** Makes the sheets that are not there yet; gives the names of those that are, which are left as they are. */
  createSheets(models: readonly SheetModel[]): Promise<readonly string[]>;
  /** Adds our sheet, or replaces it; a sheet that is not ours is never touched. Gives the name that it got. */
  putSheet(model: SheetModel): Promise<string>;
  /** Takes away a sheet that holds just what the model says; false when it has to stay. */
  removeSheet(model: SheetModel): Promise<boolean>;
  /** Takes out our colours and our sheets, and nothing else. Gives the sheets that went. */
  clean(): Promise<readonly SheetMark[]>;
}

export interface ExcelHostOptions {
  /** Titles of the sheets that are read; the others are only named. Without it every sheet is read. */
  readonly titles?: readonly string[];
  /** How to wait before Excel is asked again. */
  readonly pause?: Pause;
  /** Milliseconds, from any beginning. */
  readonly now?: () => number;
}

/** The host on Office.js. `excel` is the library's `Excel`, `requirements` what this Excel says that it can. */
export function createExcelHost(
  excel: typeof Excel,
  requirements: Requirements,
  { titles, pause, now = () => performance.now() }: ExcelHostOptions = {},
): ExcelHost {
  const gateway = createGateway(excel, requirements, pause);
  const ownWrites = createOwnWrites(now);
  const memory: ReaderMemory = {
    names: titles ?? [],
    painted: new Map(),
    merged: null,
    date1904: null,
    level: 'all',
    isLarge: false,
  };
  const painter = createPainter(gateway);
  let reading: Reading | null = null;

  const read = async (isQuick = false): Promise<Reading> => {
    memory.painted = painter.ids();
    const fresh = await readWorkbook(gateway, { titles: titles ?? null, isQuick }, memory);
    painter.see(fresh.traits);
    reading = fresh;
    return fresh;
  };

  /** The date system is known as soon as a date was read; without one it is asked before a date is written. */
  const date1904For = async (values: Iterable<CellValue | undefined>): Promise<boolean> => {
    if (memory.date1904 === null)
      for (const value of values)
        if (isDate(value)) {
          memory.date1904 = await askDateSystem(gateway);
          break;
        }
    return memory.date1904 ?? false;
  };

  return {
    read: async ({ isQuick = false } = {}) => (await read(isQuick)).workbook,

    paint(marks) {
      const merges = new Map(reading?.workbook.sheets.map((sheet) => [sheet.name, sheet.merges]));
      return painter.paint(marks, (name) => merges.get(name) ?? []);
    },

    async apply(edits) {
      return applyEdits(gateway, edits, await date1904For(valuesIn(edits)), ownWrites.add);
    },

    async show(place) {
      try {
        await gateway.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(place.sheet);
          sheet.activate();
          sheet.getRange(toA1(place.row, place.column)).untrack().select();
          await context.sync();
        });
      } catch (error) {
        throw await whyNotShown(gateway, place, error);
      }
    },

    watch: (onChange) => watchChanges(gateway, ownWrites, onChange),

    async createSheets(models) {
      return createSheets(gateway, models, await date1904For(models.flatMap(valuesOf)));
    },

    async putSheet(model) {
      return putSheet(gateway, model, await date1904For(valuesOf(model)));
    },

    async removeSheet(model) {
      return removeSheet(gateway, model, await date1904For(valuesOf(model)));
    },

    async clean() {
      painter.forget();
      return onceMore(() => clean(gateway));
    },
  };
}

const isDate = (value: CellValue | undefined): boolean =>
  typeof value === 'object' && value !== null && 'date' in value;

const valuesIn = (edits: readonly CellEdit[]): readonly CellValue[] =>
  edits.flatMap(({ was, becomes }) => [was, becomes]);

const valuesOf = ({ rows }: SheetModel): readonly (CellValue | undefined)[] =>
  rows.flatMap(({ cells }) => cells.map(({ value }) => value));

/** Carries out what may fail because somebody took a sheet or a format away meanwhile, and then once more. */
async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'host-sheet-missing') throw error;
    return work();
  }
}

/** A cell that cannot be shown: its sheet has gone or is hidden, or Excel has another reason. */
async function whyNotShown(
  gateway: Gateway,
  { sheet: name }: CellPlace,
  error: unknown,
): Promise<unknown> {
  if (!isAboutContent(error)) return error;
  const visibility = await gateway.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    return sheet.isNullObject ? null : sheet.visibility;
  });
  if (visibility === null) return new HostError('host-sheet-missing', name, error);
  return visibility === 'Visible' ? error : new HostError('host-sheet-hidden', name, error);
}
