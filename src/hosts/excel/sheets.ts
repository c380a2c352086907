import type { SheetMark } from '../../findings/mark-formula.ts';
import { ourMarkOf } from '../../findings/our-sheets.ts';
import type { SheetModel } from '../../template/sheet-model.ts';
import { freeSheetName } from '../../workbook/sheet-names.ts';
import { type CellValue, sameValue } from '../../workbook/snapshot.ts';
import { HostError } from '../host.ts';
import type { Excel } from './excel-api.ts';
import type { Gateway } from './gateway.ts';
import { findOurs, type OurFormat, wholeOf } from './our-formats.ts';
import { fillSheet } from './sheet-content.ts';
import { rowsOf } from './sheet-rows.ts';

/**
 * Makes the sheets that are not there yet, after those that are, and shows the first. What is there is not touched.
 * @returns the names that were there already
 * @throws {HostError} host-sheet-exists when all of them are there; whatever was begun is taken away again on failure
 */
export async function createSheets(
  gateway: Gateway,
  models: readonly SheetModel[],
  date1904: boolean,
): Promise<readonly string[]> {
  return gateway.run(async (context) => {
    const { worksheets } = context.workbook;
    const list = worksheets.load('items/name');
    await context.sync();
    const taken = new Set(list.items.map(({ name }) => name.toLowerCase()));
    const isThere = ({ name }: SheetModel) => taken.has(name.toLowerCase());
    const there = models.filter(isThere).map(({ name }) => name);
    const missing = models.filter((model) => !isThere(model));
    if (missing.length === 0) throw new HostError('host-sheet-exists', there.join(', '));
    const made = missing.map((model) => ({ model, sheet: worksheets.add(model.name) }));
    await context.sync();
    try {
      for (const { model, sheet } of made) await fillSheet(context, sheet, model, date1904);
      made.find(({ model }) => !model.hidden)?.sheet.activate();
      await context.sync();
    } catch (error) {
      for (const { sheet } of made) sheet.delete();
      await context.sync();
      throw error;
    }
    return there;
  }, 'once');
}

/**
 * Writes our sheet in the place of the earlier one of ours with the same mark, or after the last sheet. A sheet that is
 * not ours is never touched: then ours gets a number after its name.
 * @returns the name that it got
 */
export async function putSheet(
  gateway: Gateway,
  model: SheetModel,
  date1904: boolean,
): Promise<string> {
  return gateway.run(async (context) => {
    const { worksheets } = context.workbook;
    const { names, ours } = await allOurs(context);
    const { ours: mark = 'sheet' } = model;
    const marked = names.filter((name) => markOf(name, ours) === mark);
    const place = marked.find((name) => name === model.name) ?? marked[0];
    const name = freeSheetName(
      model.name,
      names.filter((one) => one !== place),
    );
    const sheet = place === undefined ? worksheets.add(name) : worksheets.getItem(place);
    if (place !== undefined) {
      // Emptied rather than deleted: deleting a sheet makes Excel forget what could be undone.
      const whole = wholeOf(sheet);
      whole.clear();
      whole.conditionalFormats.clearAll();
      whole.dataValidation.clear();
      sheet.freezePanes.unfreeze();
      if (place !== name) sheet.name = name;
    }
    await fillSheet(context, sheet, { ...model, name, ours: mark }, date1904);
    return name;
  }, 'once');
}

/**
 * Takes away a sheet that was created from the model. It stays when it holds anything else by now, or is the only one
 * that shows. It is hidden before it is compared for the last time, since Excel cannot compare and delete at once: nobody
 * can begin to type where nothing shows.
 * @returns whether it is gone
 */
export async function removeSheet(
  gateway: Gateway,
  { name, rows }: SheetModel,
  date1904: boolean,
): Promise<boolean> {
  return gateway.run(async (context) => {
    const { worksheets } = context.workbook;
    const list = worksheets.load('items/name,items/visibility');
    const sheet = worksheets.getItemOrNullObject(name);
    const made = rows.map(({ cells }) => cells.map(({ value }) => value ?? null));
    const asMade = async (): Promise<boolean> => {
      const used = sheet
        .getUsedRangeOrNullObject(true)
        .untrack()
        .load('values,numberFormat,rowIndex,columnIndex');
      await context.sync();
      return sheet.isNullObject || sameRows(used.isNullObject ? [] : rowsOf(used, date1904), made);
    };
    const isUntouched = await asMade();
    if (sheet.isNullObject) return true;
    const isAlone = !list.items.some(
      (other) => other.visibility === 'Visible' && other.name.toLowerCase() !== name.toLowerCase(),
    );
    if (!isUntouched || isAlone) return false;
    const { visibility = 'Visible' } =
      list.items.find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? {};
    sheet.visibility = 'Hidden';
    let isGone = false;
    try {
      isGone = await asMade();
      if (isGone) sheet.delete();
    } finally {
      if (!isGone) sheet.visibility = visibility;
      await context.sync();
    }
    return isGone;
  });
}

type Rows = readonly (readonly CellValue[])[];

/** Whether every cell is the same; what is beyond the end of a row or of the rows is empty. */
function sameRows(left: Rows, right: Rows): boolean {
  const sameCells = (row: number): boolean =>
    Array.from({ length: Math.max(left[row]?.length ?? 0, right[row]?.length ?? 0) }).every(
      (_, column) => sameValue(left[row]?.[column] ?? null, right[row]?.[column] ?? null),
    );
  return Array.from({ length: Math.max(left.length, right.length) }).every((_, row) =>
    sameCells(row),
  );
}

/** Takes out all our colours and sheets, and nothing else. */
export async function clean(gateway: Gateway): Promise<readonly SheetMark[]> {
  return gateway.run(async (context) => {
    const { worksheets } = context.workbook;
    const { names, ours, visible } = await allOurs(context);
    const marked = names.filter((name) => markOf(name, ours) !== null);
    for (const name of names) {
      if (marked.includes(name)) continue;
      const formats = wholeOf(worksheets.getItem(name)).conditionalFormats;
      for (const { id } of ours.get(name) ?? []) formats.getItem(id).delete();
    }
    // A workbook must show at least one sheet.
    const others = visible.filter((name) => !marked.includes(name));
    const kept = others.length > 0 ? undefined : marked.find((name) => visible.includes(name));
    const gone = marked.filter((name) => name !== kept);
    for (const name of gone) worksheets.getItem(name).delete();
    await context.sync();
    return gone.flatMap((name) => markOf(name, ours) ?? []);
  });
}

/** Which sheet of ours it is, by its name and its formats; null when it is the user's. */
const markOf = (name: string, ours: ReadonlyMap<string, readonly OurFormat[]>): SheetMark | null =>
  ourMarkOf(
    name,
    [...ours.keys()],
    (one, wanted) => ours.get(one)?.some(({ mark }) => mark === wanted) ?? false,
  );

async function allOurs(context: Excel.RequestContext): Promise<{
  readonly names: readonly string[];
  readonly visible: readonly string[];
  readonly ours: ReadonlyMap<string, readonly OurFormat[]>;
}> {
  const list = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  const names = list.items.map(({ name }) => name);
  return {
    names,
    visible: list.items.flatMap(({ name, visibility }) => (visibility === 'Visible' ? name : [])),
    ours: await findOurs(context, names),
  };
}
