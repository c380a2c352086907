import { markFormula, type SheetMark } from '../../findings/mark-formula.ts';
import { PALETTE } from '../../findings/palette.ts';
import { LOOKS, type LookStyle } from '../../template/looks.ts';
import type { DropDown, ModelCell, NativeCheck, SheetModel } from '../../template/sheet-model.ts';
import { toA1 } from '../../workbook/address.ts';
import { rangeText, rectangles } from '../../workbook/ranges.ts';
import type { CellValue } from '../../workbook/snapshot.ts';
import { HostError } from '../host.ts';
import { asText, type Cells, cellsOf, GENERAL, TEXT, toSheets } from './cells.ts';
import { inFormula, sheetsFormula } from './formulas.ts';
import { rangesOf } from './painting.ts';
import type {
  ConditionalFormatRule,
  DataValidation,
  Range,
  Services,
  Sheet,
  Spreadsheet,
} from './services.ts';

const DATE = 'd.m.yyyy';

/** How many rows and columns a sheet has. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = (sheet: Sheet): SheetSize => ({
  rows: sheet.getMaxRows(),
  columns: sheet.getMaxColumns(),
});

/**
 * What fills empty sheets with what their models say. What the sheets have in common is asked and made once for all of
 * them.
 * @param sheets all that a link of the models may lead to, by name in small letters
 */
export function sheetFiller(
  services: Services,
  spreadsheet: Spreadsheet,
  sheets: ReadonlyMap<string, Sheet>,
): (sheet: Sheet, size: SheetSize, model: SheetModel) => void {
  const cells = cellsOf(spreadsheet, services);
  const addressOf = linksAmong(sheets);
  /** A rule of each look: to copy it costs less than to make another. */
  const patterns = new Map<NativeCheck['look'], ConditionalFormatRule>();
  return (sheet, size, model) => {
    const rows = Math.max(model.rows.length, 1);
    const columns = Math.max(model.widths.length, ...model.rows.map((row) => row.cells.length), 1);
    const allRows = makeRoom(sheet, size, model, rows, columns);
    setColumns(sheet, model);
    setColumnLooks(sheet, model, rows, allRows);
    const range = sheet.getRange(1, 1, rows, columns);
    setCells(range, model, rows, columns, cells, addressOf);
    // Nobody sees the looks of a hidden sheet.
    if (!model.hidden) setLooks(sheet, range, model, rows, columns);
    setRows(sheet, model);
    setRules(services, spreadsheet, sheet, model, patterns);
    if (model.frozenRows) sheet.setFrozenRows(model.frozenRows);
    if (model.frozenColumns) sheet.setFrozenColumns(model.frozenColumns);
    if (model.tabColour) sheet.setTabColor(`#${model.tabColour.replace(/^#/, '')}`);
    if (model.hidden) sheet.hideSheet();
  };
}

/** @returns how many rows the sheet has then */
function makeRoom(
  sheet: Sheet,
  has: SheetSize,
  model: SheetModel,
  rows: number,
  columns: number,
): number {
  const bottoms = [...(model.dropDowns ?? []), ...(model.checks ?? [])].flatMap(({ ranges }) =>
    ranges.map(({ bottom }) => bottom + 1),
  );
  const needed = Math.max(rows, ...bottoms);
  if (needed > has.rows) sheet.insertRowsAfter(has.rows, needed - has.rows);
  if (columns > has.columns) sheet.insertColumnsAfter(has.columns, columns - has.columns);
  return Math.max(needed, has.rows);
}

/** Pixels of a column of so many characters of 10 points. */
const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** The commonest width for all, then the others where they are. */
function setColumns(sheet: Sheet, { widths }: SheetModel): void {
  const count = (width: number): number => widths.filter((one) => one === width).length;
  const [commonest] = [...new Set(widths)].sort((one, other) => count(other) - count(one));
  if (commonest === undefined) return;
  sheet.setColumnWidths(1, widths.length, columnPixels(commonest));
  for (const { value, from, length } of runsOf(widths))
    if (value !== commonest) sheet.setColumnWidths(from + 1, length, columnPixels(value));
}

/** Neighbours of the same value. */
function runsOf<T>(
  values: readonly T[],
): readonly { readonly value: T; readonly from: number; readonly length: number }[] {
  const runs: { value: T; from: number; length: number }[] = [];
  values.forEach((value, from) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.length++;
    else runs.push({ value, from, length: 1 });
  });
  return runs;
}

/** What rows below those of the model look like; columns of the same look together. */
function setColumnLooks(
  sheet: Sheet,
  { columnLooks = [] }: SheetModel,
  rows: number,
  allRows: number,
): void {
  if (allRows <= rows) return;
  for (const look of new Set(columnLooks.map((column) => column.look))) {
    const style = LOOKS[look];
    const areas = columnLooks
      .filter((column) => column.look === look)
      .map(({ column }) => ({ top: rows, left: column, bottom: allRows - 1, right: column }));
    const list = sheet.getRangeList(areas.map(rangeText));
    if (formatOf(style) !== GENERAL) list.setNumberFormat(formatOf(style));
    if (style.wrapped) list.setWrap(true);
    if (style.vertical) list.setVerticalAlignment(verticalOf(style));
  }
}

const formatOf = ({ format }: LookStyle): string =>
  format === 'text' ? TEXT : format === 'date' ? DATE : GENERAL;

const verticalOf = ({ vertical }: LookStyle): 'top' | 'middle' =>
  vertical === 'center' ? 'middle' : 'top';

const NO_LOOK: LookStyle = {};
const styleOf = ({ look, link }: ModelCell): LookStyle =>
  look ? LOOKS[look] : link ? LOOKS.link : NO_LOOK;

const isDate = (value: CellValue | undefined): boolean =>
  typeof value === 'object' && value !== null && 'date' in value;

/** In a cell for text a formula or a number would be taken for text. */
function cellFormat(cell: ModelCell): string {
  if (isDate(cell.value) && cell.formula === undefined) return DATE;
  if (cell.formula !== undefined || cell.link) return GENERAL;
  const format = formatOf(styleOf(cell));
  const isText = typeof (cell.value ?? '') === 'string';
  return format === TEXT && !isText ? GENERAL : format;
}

function setCells(
  range: Range,
  model: SheetModel,
  rows: number,
  columns: number,
  cells: Cells,
  addressOf: AddressOf,
): void {
  range.setNumberFormats(gridOf(model, rows, columns, cellFormat));
  range.setValues(
    gridOf(model, rows, columns, (cell) => content(cell, cells, addressOf)) as unknown[][],
  );
}

function gridOf<T>(
  { rows: given }: SheetModel,
  rows: number,
  columns: number,
  of: (cell: ModelCell) => T,
): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => of(given[row]?.cells[column] ?? {})),
  );
}

type AddressOf = (sheet: string, address: string) => string;

/** Where a link leads: Sheets knows its sheets by number. */
function linksAmong(sheets: ReadonlyMap<string, Sheet>): AddressOf {
  const ids = new Map<string, number>();
  return (name, address) => {
    let id = ids.get(name);
    if (id === undefined) {
      const sheet = sheets.get(name.toLowerCase());
      if (!sheet) throw new HostError('host-sheet-missing', name);
      id = sheet.getSheetId();
      ids.set(name, id);
    }
    return `#gid=${id}&range=${address}`;
  };
}

/** What is written into a cell: a formula, or the value in a form that stays what it is. */
function content(cell: ModelCell, cells: Cells, addressOf: AddressOf): unknown {
  const { formula, value = null, link } = cell;
  if (formula !== undefined) return sheetsFormula(formula);
  if (link) {
    const address = toA1(link.row, link.column);
    const label = typeof value === 'string' ? value : address;
    return `=HYPERLINK("${inFormula(addressOf(link.sheet, address))}";"${inFormula(label)}")`;
  }
  if (typeof value === 'object' && value !== null && 'error' in value) return `=${value.error}`;
  if (typeof value === 'string') return asText(value, cellFormat(cell));
  return toSheets(value, GENERAL, cells)?.value ?? '';
}

function setLooks(
  sheet: Sheet,
  range: Range,
  model: SheetModel,
  rows: number,
  columns: number,
): void {
  /** What no cell of the model wants is left as an empty sheet has it. */
  const set = <T>(of: (style: LookStyle) => T, plain: T, write: (grid: T[][]) => unknown): void => {
    const grid = gridOf(model, rows, columns, (cell) => of(styleOf(cell)));
    if (grid.some((row) => row.some((wish) => wish !== plain))) write(grid);
  };
  set<'bold' | null>(
    ({ bold }) => (bold ? 'bold' : null),
    null,
    (grid) => range.setFontWeights(grid),
  );
  set<'underline' | null>(
    ({ underlined }) => (underlined ? 'underline' : null),
    null,
    (grid) => range.setFontLines(grid),
  );
  set(
    ({ size }) => size ?? 10,
    10,
    (grid) => range.setFontSizes(grid),
  );
  set<string | null>(
    ({ text }) => (text ? `#${text}` : null),
    null,
    (grid) => range.setFontColors(grid),
  );
  set<string | null>(
    ({ fill }) => (fill ? `#${fill}` : null),
    null,
    (grid) => range.setBackgrounds(grid),
  );
  set<'top' | 'middle' | null>(
    (style) => (style.vertical ? verticalOf(style) : null),
    null,
    (grid) => range.setVerticalAlignments(grid),
  );
  set(
    ({ wrapped }) => wrapped === true,
    false,
    (grid) => range.setWraps(grid),
  );
  const bordered = model.rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column) =>
      styleOf(cell).border === undefined ? [] : { row: at, column },
    ),
  );
  if (bordered.length > 0)
    sheet
      .getRangeList(rectangles(bordered).map(rangeText))
      .setBorder(true, true, true, true, true, true, `#${BORDER}`, null);
}

/** Every border is of one colour: each more would cost two calls. */
const BORDER = LOOKS.key.border;

/** Rows as high as the model says, in pixels; those of larger letters and all others fit their text by themselves. */
function setRows(sheet: Sheet, { rows }: SheetModel): void {
  const heights = rows.map(({ height, cells }) =>
    cells.some((cell) => styleOf(cell).size !== undefined) ? undefined : height,
  );
  for (const { value, from, length } of runsOf(heights))
    if (value !== undefined) sheet.setRowHeights(from + 1, length, Math.round((value * 4) / 3));
}

/** Drop-downs and native checks; their ranges are fetched together. */
function setRules(
  services: Services,
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  model: SheetModel,
  patterns: Map<NativeCheck['look'], ConditionalFormatRule>,
): void {
  const { dropDowns = [], checks = [], ours } = model;
  const fetched = rangesOf(
    sheet,
    [...dropDowns, ...checks].flatMap(({ ranges }) => ranges),
  );
  let next = 0;
  const taken = ({ ranges }: DropDown | NativeCheck): Range[] => {
    const own = fetched.slice(next, next + ranges.length);
    next += own.length;
    return own;
  };
  for (const dropDown of dropDowns) {
    const rule = dropDownRule(services, spreadsheet, dropDown);
    for (const range of taken(dropDown)) range.setDataValidation(rule);
  }
  const rules = checks.map((check) => {
    const builder = patterns.get(check.look)?.copy() ?? newCheck(services, check.look);
    const formula = sheetsFormula(check.formula);
    const rule = builder.whenFormulaSatisfied(formula).setRanges(taken(check)).build();
    patterns.set(check.look, rule);
    return rule;
  });
  if (ours) rules.push(sheetMark(services, sheet, ours));
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}

/** It warns about other values and never refuses them: so Google's reference says of a new rule. */
function dropDownRule(
  { app }: Services,
  spreadsheet: Spreadsheet,
  { list, promptTitle, prompt }: DropDown,
): DataValidation {
  const builder = app.newDataValidation();
  const listed =
    'reference' in list
      ? builder.requireValueInRange(spreadsheet.getRange(list.reference.replace(/\$/g, '')), true)
      : builder.requireValueInList([...list], true);
  const help = [promptTitle, prompt].filter(Boolean).join(': ');
  return (help === '' ? listed : listed.setHelpText(help)).build();
}

function newCheck({ app }: Services, look: NativeCheck['look']) {
  const { text, fill } = PALETTE[look];
  return app
    .newConditionalFormatRule()
    .setBackground(`#${fill}`)
    .setFontColor(`#${text}`)
    .setBold(true);
}

/** The rule by which a sheet of ours is known; it changes nothing to the eye of a bold title. */
function sheetMark({ app }: Services, sheet: Sheet, mark: SheetMark): ConditionalFormatRule {
  return app
    .newConditionalFormatRule()
    .whenFormulaSatisfied(`=${markFormula(mark)}`)
    .setBold(true)
    .setRanges([sheet.getRange('A1')])
    .build();
}
