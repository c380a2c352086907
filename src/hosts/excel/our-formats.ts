import { type OurMark, readMarkFormula } from '../../findings/mark-formula.ts';
import type { Excel } from './excel-api.ts';
import { excelCode } from './refusals.ts';

/** A conditional format of ours, as it was found. */
export interface OurFormat {
  readonly id: string;
  readonly mark: OurMark;
}

const FORMULAS = 'items/id,items/customOrNullObject/rule/formula';

/**
 * Asks for a sheet's conditional formats. Not for `custom` of each: that fails where there is one of another type
 * (office-js #2180).
 */
export function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return wholeOf(sheet).conditionalFormats.load(FORMULAS);
}

/** All cells of a sheet; no reference to them is kept. */
export const wholeOf = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange().untrack();

/** Which of them are ours, after `sync`. */
export function oursAmong(formats: Excel.ConditionalFormatCollection): readonly OurFormat[] {
  return formats.items.flatMap(({ id, customOrNullObject: custom }) => {
    const mark = custom.isNullObject ? null : readMarkFormula(custom.rule.formula);
    return mark === null ? [] : [{ id, mark }];
  });
}

/**
 * Our conditional formats on these sheets, in as few syncs as their state allows. One format may fail for all of a sheet:
 * a deletion that was taken back leaves one that answers nothing (office-js #6396, #6827). Such a one is left out.
 */
export async function findOurs(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly OurFormat[]>> {
  const sheetNamed = (name: string) => context.workbook.worksheets.getItem(name);
  const together = await tried(async () => {
    const asked = names.map((name) => [name, askFormats(sheetNamed(name))] as const);
    await context.sync();
    return new Map(asked.map(([name, formats]) => [name, oursAmong(formats)]));
  });
  if (together) return together;
  const found = new Map<string, readonly OurFormat[]>();
  for (const name of names) {
    const alone = await tried(async () => {
      const formats = askFormats(sheetNamed(name));
      await context.sync();
      return oursAmong(formats);
    });
    found.set(name, alone ?? (await findOneByOne(context, sheetNamed(name))));
  }
  return found;
}

async function findOneByOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly OurFormat[]> {
  const count = await tried(async () => {
    const counted = wholeOf(sheet).conditionalFormats.getCount();
    await context.sync();
    return counted.value;
  });
  const found: OurFormat[] = [];
  for (let index = 0; index < (count ?? 0); index++) {
    const one = await tried(async () => {
      const format = wholeOf(sheet).conditionalFormats.getItemAt(index);
      format.load('id,customOrNullObject/rule/formula');
      await context.sync();
      const { id, customOrNullObject: custom } = format;
      return { id, mark: custom.isNullObject ? null : readMarkFormula(custom.rule.formula) };
    });
    if (one?.mark) found.push({ id: one.id, mark: one.mark });
  }
  return found;
}

/** What the work gives; null where Excel has nothing there. Any other refusal goes on. */
async function tried<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const code = excelCode(error);
    if (code === 'ItemNotFound' || code === 'GeneralException' || code === 'InvalidOperation')
      return null;
    throw error;
  }
}
