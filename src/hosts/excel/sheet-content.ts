import { markFormula, type SheetMark } from '../../findings/mark-formula.ts';
import { PALETTE } from '../../findings/palette.ts';
import { LOOKS, type LookStyle } from '../../template/looks.ts';
import type {
  DropDown,
  Look,
  ModelCell,
  NativeCheck,
  SheetModel,
} from '../../template/sheet-model.ts';
import { columnName, toA1 } from '../../workbook/address.ts';
import { rangeText, rectangles } from '../../workbook/ranges.ts';
import { quotedSheet } from '../../workbook/sheet-names.ts';
import type { CellRange, CellValue } from '../../workbook/snapshot.ts';
import { addressesOf } from './areas.ts';
import { toExcel } from './cells.ts';
import type { Excel } from './excel-api.ts';

/** Cells that are written in one request; some 2 MB of the longest texts that there are. */
const BLOCK_CELLS = 10_000;

const DATE = 'd.m.yyyy';
const TEXT = '@';
const GENERAL = 'General';

/** Puts what a model says into an empty sheet. All sheets that its formulas and lists name must be there already. */
export async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: SheetModel,
  date1904: boolean,
): Promise<void> {
  const columns = Math.max(model.widths.length, ...model.rows.map(({ cells }) => cells.length), 1);
  setColumns(sheet, model, columns);
  await setCells(context, sheet, model, columns, date1904);
  setLooks(sheet, model);
  setRows(sheet, model, columns);
  for (const dropDown of model.dropDowns ?? []) setDropDown(sheet, dropDown);
  // Each new conditional format comes before the others: the first of the model is added last.
  if (model.ours) addSheetMark(sheet, model.ours);
  for (const check of [...(model.checks ?? [])].reverse()) addCheck(sheet, check);
  setView(sheet, model);
  await context.sync();
}

/** The conditional format by which a sheet of ours is known; it changes nothing to the eye of a bold title. */
function addSheetMark(sheet: Excel.Worksheet, mark: SheetMark): void {
  const { custom } = sheet.getRange('A1').untrack().conditionalFormats.add('Custom');
  custom.rule.formula = `=${markFormula(mark)}`;
  custom.format.font.bold = true;
}

/** Points of a column of so many characters of 11 points. */
const columnPoints = (characters: number): number =>
  Math.round((characters * 7 + 5) * 0.75 * 4) / 4;

function setColumns(sheet: Excel.Worksheet, model: SheetModel, columns: number): void {
  const whole = (column: number) => {
    const name = columnName(column);
    return sheet.getRange(`${name}:${name}`).untrack();
  };
  model.widths.forEach((width, column) => {
    whole(column).format.columnWidth = columnPoints(width);
  });
  const looks = model.columnLooks ?? [];
  for (const { column, look } of looks) {
    // No border: it would run down to the last row.
    const { border: _, ...style } = LOOKS[look];
    const range = whole(column);
    setFormat(range, formatOf(style));
    setStyle(range.format, style);
  }
  if (looks.length === 0 || model.rows.length === 0) return;
  // The rows of the model say themselves what they look like.
  const block = sheet.getRangeByIndexes(0, 0, model.rows.length, columns).untrack();
  setFormat(block, GENERAL);
  block.format.wrapText = false;
  block.format.protection.locked = true;
}

/** One format for every cell of a range; the types of Excel know only the longer form. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as unknown[][];
}

const formatOf = ({ format }: LookStyle): string =>
  format === 'text' ? TEXT : format === 'date' ? DATE : GENERAL;

const lookOf = ({ look, link }: ModelCell): Look | undefined => look ?? (link ? 'link' : undefined);

const isDate = (value: CellValue | undefined): boolean =>
  typeof value === 'object' && value !== null && 'date' in value;

/** The number format that a cell ends up with. */
function cellFormat(cell: ModelCell): string {
  const look = lookOf(cell);
  const format = look ? formatOf(LOOKS[look]) : GENERAL;
  return isDate(cell.value) ? DATE : format;
}

async function setCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: SheetModel,
  columns: number,
  date1904: boolean,
): Promise<void> {
  const cells = rows.flatMap((row, index) =>
    row.cells.map((cell, column) => ({ row: index, column, cell, format: cellFormat(cell) })),
  );
  const format = (wanted: string, which: readonly (typeof cells)[number][]) => {
    for (const range of rectangles(which.filter((one) => one.format === wanted)))
      setFormat(sheet.getRange(rangeText(range)).untrack(), wanted);
  };
  // A cell for text takes a number for text, so such a cell becomes one for text after its number is in.
  const isLate = ({ cell }: { cell: ModelCell }) =>
    cell.formula !== undefined || (typeof cell.value !== 'string' && cell.value !== undefined);
  format(
    TEXT,
    cells.filter((one) => !isLate(one)),
  );
  format(DATE, cells);
  const height = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let top = 0; top < rows.length; top += height) {
    const block = rows.slice(top, top + height);
    const range = sheet.getRangeByIndexes(top, 0, block.length, columns).untrack();
    range.formulas = block.map((row) =>
      Array.from({ length: columns }, (_, column) => content(row.cells[column] ?? {}, date1904)),
    );
    if (top + height < rows.length) await context.sync();
  }
  format(TEXT, cells.filter(isLate));
}

/** What is written into a cell: a formula, or the value in a form that stays what it is. */
function content(cell: ModelCell, date1904: boolean): unknown {
  const { formula, value = null, link } = cell;
  if (formula !== undefined) return `=${formula}`;
  if (link) {
    const target = `#${quotedSheet(link.sheet)}!${toA1(link.row, link.column)}`;
    return `=HYPERLINK("${inFormula(target)}","${inFormula(typeof value === 'string' ? value : toA1(link.row, link.column))}")`;
  }
  if (typeof value === 'object' && value !== null && 'error' in value) return `=${value.error}`;
  const format = typeof value === 'string' ? cellFormat(cell) : GENERAL;
  return toExcel(value, format, date1904)?.value ?? '';
}

const inFormula = (text: string): string => text.replace(/"/g, '""');

function setLooks(sheet: Excel.Worksheet, { rows }: SheetModel): void {
  const byLook = new Map<Look, { row: number; column: number }[]>();
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const look = lookOf(cell);
      if (look === undefined) return;
      const same = byLook.get(look);
      if (same) same.push({ row, column });
      else byLook.set(look, [{ row, column }]);
    });
  });
  for (const [look, cells] of byLook) {
    const ranges = rectangles(cells);
    const { border, ...style } = LOOKS[look];
    for (const address of addressesOf(ranges))
      setStyle(sheet.getRanges(address).untrack().format, style);
    if (border) setBorders(sheet, ranges, border);
  }
}

function setStyle(format: Excel.RangeFormat, style: Omit<LookStyle, 'border'>): void {
  const { bold, underlined, size, text, fill, wrapped, vertical, unlocked } = style;
  if (bold) format.font.bold = true;
  if (underlined) format.font.underline = 'Single';
  if (size) format.font.size = size;
  if (text) format.font.color = `#${text}`;
  if (fill) format.fill.color = `#${fill}`;
  if (wrapped) format.wrapText = true;
  if (vertical) format.verticalAlignment = vertical === 'top' ? 'Top' : 'Center';
  if (unlocked) format.protection.locked = false;
}

/** A thin line around every cell. Inner lines are asked only where a range has an inside. */
function setBorders(sheet: Excel.Worksheet, ranges: readonly CellRange[], colour: string): void {
  const draw = (which: readonly CellRange[], sides: readonly Side[]) => {
    for (const address of addressesOf(which)) {
      const { borders } = sheet.getRanges(address).untrack().format;
      for (const side of sides) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = `#${colour}`;
      }
    }
  };
  draw(ranges, ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']);
  draw(
    ranges.filter(({ left, right }) => left < right),
    ['InsideVertical'],
  );
  draw(
    ranges.filter(({ top, bottom }) => top < bottom),
    ['InsideHorizontal'],
  );
}

type Side =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal';

function setRows(sheet: Excel.Worksheet, { rows }: SheetModel, columns: number): void {
  if (rows.length === 0) return;
  sheet.getRangeByIndexes(0, 0, rows.length, columns).untrack().format.autofitRows();
  rows.forEach(({ height }, row) => {
    if (height !== undefined)
      sheet.getRange(`${row + 1}:${row + 1}`).untrack().format.rowHeight = height;
  });
}

/** Excel's limits, in characters. */
const LONGEST_PROMPT = 255;
const LONGEST_PROMPT_TITLE = 32;

function setDropDown(sheet: Excel.Worksheet, dropDown: DropDown): void {
  const { ranges, list, promptTitle = '', prompt = '' } = dropDown;
  const source = 'reference' in list ? `=${list.reference}` : list.join(',');
  for (const range of ranges) {
    const { dataValidation } = sheet.getRange(rangeText(range)).untrack();
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    dataValidation.ignoreBlanks = true;
    // It warns of other values, in Excel's own words, and never refuses them.
    dataValidation.errorAlert = { message: '', showAlert: true, style: 'Warning', title: '' };
    if (promptTitle || prompt)
      dataValidation.prompt = {
        message: prompt.slice(0, LONGEST_PROMPT),
        showPrompt: true,
        title: promptTitle.slice(0, LONGEST_PROMPT_TITLE),
      };
  }
}

function addCheck(sheet: Excel.Worksheet, { ranges, formula, look }: NativeCheck): void {
  const { text, fill, border } = PALETTE[look];
  // One for each range: a formula is relative to its own range's first cell, here the first range's.
  for (const address of addressesOf(ranges)) {
    const { custom } = sheet.getRanges(address).untrack().conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    custom.format.fill.color = `#${fill}`;
    custom.format.font.color = `#${text}`;
    custom.format.font.bold = true;
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const line = custom.format.borders.getItem(side);
      line.style = 'Continuous';
      line.color = `#${border}`;
    }
  }
}

function setView(sheet: Excel.Worksheet, model: SheetModel): void {
  const { frozenRows = 0, frozenColumns = 0, tabColour, printTitleRow, printTitleColumns } = model;
  if (frozenRows && frozenColumns)
    sheet.freezePanes.freezeAt(`A1:${toA1(frozenRows - 1, frozenColumns - 1)}`);
  else if (frozenRows) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns) sheet.freezePanes.freezeColumns(frozenColumns);
  if (tabColour) sheet.tabColor = `#${tabColour.replace(/^#/, '')}`;
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = printTitleRow === undefined ? 'Portrait' : 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: model.pagesWide ?? 1 };
  if (printTitleRow !== undefined)
    pageLayout.setPrintTitleRows(`$${printTitleRow + 1}:$${printTitleRow + 1}`);
  if (printTitleColumns)
    pageLayout.setPrintTitleColumns(`$A:$${columnName(printTitleColumns - 1)}`);
  if (model.hidden) sheet.visibility = 'Hidden';
}
