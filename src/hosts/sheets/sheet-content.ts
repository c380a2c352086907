import { markFormula, type SheetMark } from '../../findings/mark-formula.ts';
import { PALETTE } from '../../findings/palette.ts';
import { LOOKS, type LookStyle } from '../../template/looks.ts';
import type { DropDown, ModelCell, NativeCheck, SheetModel } from '../../template/sheet-model.ts';
import { toA1 } from '../../workbook/address.ts';
import { rangeText, rectangles } from '../../workbook/ranges.ts';
import type { CellValue } from '../../workbook/snapshot.ts';
import { asText, type Cells, GENERAL, TEXT, toSheets } from './cells.ts';
import { inFormula, sheetsFormula } from './formulas.ts';
import { rangesOf } from './painting.ts';
import { sheetNamed } from './reading.ts';
import type { ConditionalFormatRule, Services, Sheet, Spreadsheet } from './services.ts';

const DATE = 'd.m.yyyy';

/** Puts what a model says into an empty sheet. All sheets that it names must be there already. */
export function fillSheet(
  services: Services,
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  model: SheetModel,
  cells: Cells,
): void {
  const rows = Math.max(model.rows.length, 1);
  const columns = Math.max(model.widths.length, ...model.rows.map((row) => row.cells.length), 1);
  const allRows = makeRoom(sheet, model, rows, columns);
  setColumns(sheet, model);
  setColumnLooks(sheet, model, rows, allRows);
  setCells(spreadsheet, sheet, model, rows, columns, cells);
  setLooks(sheet, model, rows, columns);
  setRows(sheet, model);
  for (const dropDown of model.dropDowns ?? []) setDropDown(services, spreadsheet, sheet, dropDown);
  setChecks(services, sheet, model);
  if (model.frozenRows) sheet.setFrozenRows(model.frozenRows);
  if (model.frozenColumns) sheet.setFrozenColumns(model.frozenColumns);
  if (model.tabColour) sheet.setTabColor(`#${model.tabColour.replace(/^#/, '')}`);
  if (model.hidden) sheet.hideSheet();
}

/** @returns how many rows the sheet has then */
function makeRoom(sheet: Sheet, model: SheetModel, rows: number, columns: number): number {
  const bottoms = [...(model.dropDowns ?? []), ...(model.checks ?? [])].flatMap(({ ranges }) =>
    ranges.map(({ bottom }) => bottom + 1),
  );
  const needed = Math.max(rows, ...bottoms);
  const has = sheet.getMaxRows();
  if (needed > has) sheet.insertRowsAfter(has, needed - has);
  const hasColumns = sheet.getMaxColumns();
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
  return Math.max(needed, has);
}

/** Pixels of a column of so many characters of 10 points. */
const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

function setColumns(sheet: Sheet, model: SheetModel): void {
  let column = 0;
  while (column < model.widths.length) {
    const width = model.widths[column] as number;
    let end = column;
    while (model.widths[end + 1] === width) end++;
    sheet.setColumnWidths(column + 1, end - column + 1, columnPixels(width));
    column = end + 1;
  }
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
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  model: SheetModel,
  rows: number,
  columns: number,
  cells: Cells,
): void {
  const range = sheet.getRange(1, 1, rows, columns);
  const addressOf = linksIn(spreadsheet);
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

/** Where a link leads: Sheets knows its sheets by number. */
function linksIn(spreadsheet: Spreadsheet): (sheet: string, address: string) => string {
  const ids = new Map<string, number>();
  return (name, address) => {
    let id = ids.get(name);
    if (id === undefined) {
      id = sheetNamed(spreadsheet, name).getSheetId();
      ids.set(name, id);
    }
    return `#gid=${id}&range=${address}`;
  };
}

/** What is written into a cell: a formula, or the value in a form that stays what it is. */
function content(
  cell: ModelCell,
  cells: Cells,
  addressOf: (sheet: string, address: string) => string,
): unknown {
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

function setLooks(sheet: Sheet, model: SheetModel, rows: number, columns: number): void {
  const range = sheet.getRange(1, 1, rows, columns);
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
  const borders = new Map<string, { row: number; column: number }[]>();
  model.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const { border } = styleOf(cell);
      if (border === undefined) return;
      const same = borders.get(border);
      if (same) same.push({ row, column });
      else borders.set(border, [{ row, column }]);
    });
  });
  for (const [colour, at] of borders)
    sheet
      .getRangeList(rectangles(at).map(rangeText))
      .setBorder(true, true, true, true, true, true, `#${colour}`, null);
}

/** Rows as high as the model says, in pixels; the others fit their text. */
function setRows(sheet: Sheet, { rows }: SheetModel): void {
  let row = 0;
  while (row < rows.length) {
    const height = rows[row]?.height;
    let end = row;
    while (end + 1 < rows.length && rows[end + 1]?.height === height) end++;
    if (height !== undefined)
      sheet.setRowHeights(row + 1, end - row + 1, Math.round((height * 4) / 3));
    row = end + 1;
  }
}

function setDropDown(
  { app }: Services,
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { ranges, list, promptTitle, prompt }: DropDown,
): void {
  const builder = app.newDataValidation();
  const listed =
    'reference' in list
      ? builder.requireValueInRange(spreadsheet.getRange(list.reference.replace(/\$/g, '')), true)
      : builder.requireValueInList([...list], true);
  const help = [promptTitle, prompt].filter(Boolean).join(': ');
  const rule = (help === '' ? listed : listed.setHelpText(help)).setAllowInvalid(true).build();
  for (const range of rangesOf(sheet, ranges)) range.setDataValidation(rule);
}

function setChecks(services: Services, sheet: Sheet, model: SheetModel): void {
  const checks = model.checks ?? [];
  const ranges = rangesOf(
    sheet,
    checks.flatMap((check) => check.ranges),
  );
  const models = new Map<NativeCheck['look'], ConditionalFormatRule>();
  let next = 0;
  const rules = checks.map((check) => {
    const own = ranges.slice(next, next + check.ranges.length);
    next += own.length;
    // To copy a rule of the same look costs less than to make another.
    const builder = models.get(check.look)?.copy() ?? newCheck(services, check.look);
    const formula = sheetsFormula(check.formula);
    const rule = builder.whenFormulaSatisfied(formula).setRanges(own).build();
    models.set(check.look, rule);
    return rule;
  });
  if (model.ours) rules.push(sheetMark(services, sheet, model.ours));
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
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
