import type { SheetMark } from '../../findings/mark-formula.ts';
import { ourMarkOf } from '../../findings/our-sheets.ts';
import type { SheetModel } from '../../template/sheet-model.ts';
import { freeSheetName } from '../../workbook/sheet-names.ts';
import { HostError } from '../host.ts';
import { alone } from './locking.ts';
import { clearColours, markOf } from './painting.ts';
import { type OpenSheet, openSheets, openSpreadsheet } from './reading.ts';
import type { Services, Sheet } from './services.ts';
import { sheetFiller, sizeOf } from './sheet-content.ts';

/**
 * Makes the sheets that are not there yet, after those that are, and shows the first. What is there is not touched.
 * @returns the names that were there already
 * @throws {HostError} host-sheet-exists when all of them are there; whatever was begun is taken away again on failure
 */
export function createSheets(services: Services, models: readonly SheetModel[]): readonly string[] {
  return alone(services, () => {
    const spreadsheet = openSpreadsheet(services);
    const opened = openSheets(spreadsheet, null);
    const names = opened.map(({ name }) => name);
    const taken = new Set(names.map((name) => name.toLowerCase()));
    const isThere = ({ name }: SheetModel): boolean => taken.has(name.toLowerCase());
    const there = models.filter(isThere).map(({ name }) => name);
    const missing = models.filter((model) => !isThere(model));
    if (missing.length === 0) throw new HostError('host-sheet-exists', there.join(', '));
    const made: { model: SheetModel; sheet: Sheet }[] = [];
    try {
      for (const model of missing)
        made.push({
          model,
          sheet: spreadsheet.insertSheet(model.name, names.length + made.length),
        });
      const fill = sheetFiller(services, spreadsheet, byName([...opened, ...made.map(named)]));
      // New sheets are all of one size.
      const size = made[0] && sizeOf(made[0].sheet);
      for (const { model, sheet } of made) if (size) fill(sheet, size, model);
      services.app.flush();
    } catch (error) {
      for (const { sheet } of made) spreadsheet.deleteSheet(sheet);
      throw error;
    }
    made.find(({ model }) => !model.hidden)?.sheet.activate();
    return there;
  });
}

interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

const named = ({ model, sheet }: { model: SheetModel; sheet: Sheet }): NamedSheet => ({
  name: model.name,
  sheet,
});

/** Sheets by their names in small letters, as no two of a spreadsheet are the same. */
const byName = (sheets: readonly NamedSheet[]): ReadonlyMap<string, Sheet> =>
  new Map(sheets.map(({ name, sheet }) => [name.toLowerCase(), sheet]));

/**
 * Writes our sheet in the place of the earlier one of ours with the same mark, or after the last sheet. A sheet that is
 * not ours is never touched: then ours gets a number after its name.
 * @returns the name that it got
 */
export function putSheet(services: Services, model: SheetModel): string {
  return alone(services, () => {
    const spreadsheet = openSpreadsheet(services);
    const opened = openSheets(spreadsheet, null);
    const { ours: mark = 'sheet' } = model;
    const marked = [...ourSheets(opened)].flatMap(([one, is]) => (is === mark ? one : []));
    const place = marked.find(({ name }) => name === model.name) ?? marked[0];
    const name = freeSheetName(
      model.name,
      opened.filter((one) => one !== place).map((one) => one.name),
    );
    const sheet = place ? emptied(place.sheet) : spreadsheet.insertSheet(name, opened.length);
    if (place && place.name !== name) sheet.setName(name);
    const fill = sheetFiller(services, spreadsheet, byName([...opened, { name, sheet }]));
    fill(sheet, sizeOf(sheet), { ...model, name, ours: mark });
    return name;
  });
}

/**
 * Takes out all our colours and sheets, and nothing else.
 * @throws {HostError} host-colours-protected for sheets that this user may not change; the others are cleaned
 */
export function clean(services: Services): void {
  alone(services, () => {
    const spreadsheet = openSpreadsheet(services);
    const opened = openSheets(spreadsheet, null);
    const ours = [...ourSheets(opened).keys()];
    const sealed = opened
      .filter((one) => !ours.includes(one))
      .filter(({ name, sheet }) => !clearColours(services, name, sheet))
      .map(({ name }) => name);
    // A workbook must show at least one sheet.
    const others = opened.filter((one) => !ours.includes(one) && !one.sheet.isSheetHidden());
    for (const { sheet } of others.length > 0 ? ours : ours.slice(1))
      spreadsheet.deleteSheet(sheet);
    if (sealed.length > 0) throw new HostError('host-colours-protected', sealed.join(', '));
  });
}

/** The sheets of ours and which each is, by their names and their rules. */
function ourSheets(opened: readonly OpenSheet[]): ReadonlyMap<OpenSheet, SheetMark> {
  const names = opened.map(({ name }) => name);
  const bears = (one: string, mark: SheetMark): boolean =>
    opened.some(
      ({ name, sheet }) =>
        name === one && sheet.getConditionalFormatRules().some((rule) => markOf(rule) === mark),
    );
  return new Map(
    opened.flatMap((one): [OpenSheet, SheetMark][] => {
      const mark = ourMarkOf(one.name, names, bears);
      return mark === null ? [] : [[one, mark]];
    }),
  );
}

function emptied(sheet: Sheet): Sheet {
  sheet.clear();
  sheet.clearConditionalFormatRules();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  sheet.setFrozenRows(0);
  return sheet;
}
