import { countedFormula } from '../../findings/mark-formula.ts';
import { LOOKS } from '../../template/looks.ts';
import type { DropDown, Look, ModelCell, SheetModel } from '../../template/sheet-model.ts';
import { columnName, toA1 } from '../../workbook/address.ts';
import { rangeText } from '../../workbook/ranges.ts';
import { quotedSheet } from '../../workbook/sheet-names.ts';
import type { CellPlace, CellValue } from '../../workbook/snapshot.ts';
import { cellXml } from './cell-xml.ts';
import { conditionalFormat, sheetMark } from './conditional-formats.ts';
import { dxfOf, styleOf } from './looks.ts';
import { formatFor, type Stylesheet, styleWithFormat } from './styles.ts';
import { escapeXml } from './xml.ts';

/** Characters of a list written out in a drop-down (Excel's limit); longer ones must be references. */
const LONGEST_LIST = 255;

export interface SheetWriting {
  /** Of the workbook: transitional or strict. */
  readonly namespace: string;
  readonly styles: Stylesheet;
  readonly date1904: boolean;
  readonly share?: (text: string) => number;
  /** Whether the workbook opens on this sheet. */
  readonly first?: true;
}

/** The numbers of cell styles, each worked out once. */
type StyleOf = (look: Look | undefined, format?: number | null) => number;

function stylesOnce(styles: Stylesheet): StyleOf {
  const known = new Map<string, number>();
  return (look, format = null) => {
    const key = `${look} ${format}`;
    let style = known.get(key);
    if (style === undefined) {
      style = look === undefined ? 0 : styleOf(styles, look);
      if (format !== null) style = styleWithFormat(styles, style, format);
      known.set(key, style);
    }
    return style;
  };
}

/** The XML of a sheet that we make. */
export function sheetXml(model: SheetModel, writing: SheetWriting): string {
  const columns = Math.max(
    model.widths.length,
    ...model.rows.map(({ cells }) => cells.length),
    ...(model.columnLooks ?? []).map(({ column }) => column + 1),
    1,
  );
  const last = toA1(Math.max(model.rows.length, 1) - 1, columns - 1);
  const parts = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${writing.namespace}">`,
    propertiesXml(model),
    `<dimension ref="A1:${last}"/>`,
    viewXml(model, writing.first === true),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(model, columns, writing.styles),
    `<sheetData>${rowsXml(model, writing)}</sheetData>`,
    checksXml(model, writing.styles),
    dropDownsXml(model.dropDowns ?? []),
    linksXml(model),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${model.printTitleRow === undefined ? 'portrait' : 'landscape'}"${model.pagesWide === undefined ? '' : ` fitToWidth="${model.pagesWide}"`} fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P (&amp;N)</oddFooter></headerFooter>',
    '</worksheet>',
  ];
  return parts.join('');
}

/** What repeats rows and columns on each printed page: the text of the name `_xlnm.Print_Titles`; null when nothing. */
export function printTitles(
  sheet: string,
  { printTitleRow: row, printTitleColumns: columns }: SheetModel,
): string | null {
  if (row === undefined) return null;
  const rows = `${quotedSheet(sheet)}!$${row + 1}:$${row + 1}`;
  return columns ? `${quotedSheet(sheet)}!$A:$${columnName(columns - 1)},${rows}` : rows;
}

function propertiesXml({ tabColour }: SheetModel): string {
  const colour = tabColour
    ? `<tabColor rgb="FF${tabColour.replace(/^#/, '').toUpperCase()}"/>`
    : '';
  return `<sheetPr>${colour}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}

function viewXml({ frozenRows = 0, frozenColumns = 0 }: SheetModel, first: boolean): string {
  const selected = first ? ' tabSelected="1"' : '';
  if (!frozenRows && !frozenColumns)
    return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const pane = !frozenColumns ? 'bottomLeft' : !frozenRows ? 'topRight' : 'bottomRight';
  const corner = toA1(frozenRows, frozenColumns);
  return (
    `<sheetViews><sheetView${selected} workbookViewId="0"><pane` +
    (frozenColumns ? ` xSplit="${frozenColumns}"` : '') +
    (frozenRows ? ` ySplit="${frozenRows}"` : '') +
    ` topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml(model: SheetModel, columns: number, styles: Stylesheet): string {
  const looks = new Map(model.columnLooks?.map(({ column, look }) => [column, look]));
  let xml = '';
  for (let column = 0; column < columns; column++) {
    const width = model.widths[column];
    const look = looks.get(column);
    if (width === undefined && look === undefined) continue;
    xml +=
      `<col min="${column + 1}" max="${column + 1}" width="${width ?? 9.140625}"` +
      (look ? ` style="${styleOf(styles, look, true)}"` : '') +
      (width === undefined ? '/>' : ' customWidth="1"/>');
  }
  return xml && `<cols>${xml}</cols>`;
}

function rowsXml(model: SheetModel, writing: SheetWriting): string {
  const looks = (model.columnLooks ?? []).map(({ column }) => column);
  const style = stylesOnce(writing.styles);
  return model.rows
    .map(({ cells, height }, row) => {
      // A row's empty place in a column with a look would take on that look.
      const width = Math.max(cells.length, ...looks.map((column) => column + 1));
      let xml = '';
      for (let column = 0; column < width; column++)
        xml += modelCellXml(
          cells[column] ?? {},
          row,
          column,
          looks.includes(column),
          style,
          writing,
        );
      const tall =
        height === undefined
          ? fittingHeight(cells, model.widths)
          : ` ht="${height}" customHeight="1"`;
      return xml || tall ? `<row r="${row + 1}"${tall}>${xml}</row>` : '';
    })
    .join('');
}

/** Points that a line of 11 points takes. */
const LINE_HEIGHT = 15;
/** Excel's limit, in points. */
const HIGHEST_ROW = 409;

/** The height of a row whose wrapped texts need more than a line: not every program works it out when it opens a file. */
function fittingHeight(cells: readonly ModelCell[], widths: readonly number[]): string {
  let lines = 1;
  cells.forEach(({ value, look = 'plain' }, column) => {
    const { wrapped, bold } = LOOKS[look];
    if (typeof value !== 'string' || !wrapped) return;
    // Bold letters are wider than the digits that widths count, and words do not fill a line.
    const room = Math.max(1, ((widths[column] ?? 9) - 1) / (bold ? 1.2 : 1.05));
    const needed = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
    lines = Math.max(lines, needed);
  });
  return lines === 1 ? '' : ` ht="${Math.min(lines * LINE_HEIGHT + 1, HIGHEST_ROW)}"`;
}

function modelCellXml(
  cell: ModelCell,
  row: number,
  column: number,
  inLook: boolean,
  styleFor: StyleOf,
  { date1904, share }: SheetWriting,
): string {
  const value: CellValue = cell.value ?? null;
  const look: Look | undefined = cell.look ?? (cell.link ? 'link' : undefined);
  const style = styleFor(look, formatFor(value, { day: look === 'input-date', time: false }));
  if (value === null && cell.formula === undefined && style === 0 && !inLook) return '';
  return cellXml({
    prefix: '',
    attributes: ` r="${toA1(row, column)}"${style ? ` s="${style}"` : ''}`,
    value,
    date1904,
    formula: cell.formula,
    share,
  });
}

function checksXml(model: SheetModel, styles: Stylesheet): string {
  const { checks = [] } = model;
  let priority = 0;
  let xml = '';
  for (const { ranges, formula, look } of checks) {
    // In Google Sheets, where each rule would be asked whether it is a colour of ours, the first answers for all.
    const isFirst = priority === 0 && checks.length > 1;
    const told = isFirst ? countedFormula(formula, checks.length) : formula;
    xml += conditionalFormat('', ranges, told, dxfOf(styles, look), ++priority);
  }
  return model.ours ? xml + sheetMark(model.ours, dxfOf(styles, 'bold'), ++priority) : xml;
}

function dropDownsXml(dropDowns: readonly DropDown[]): string {
  if (dropDowns.length === 0) return '';
  const each = dropDowns.map(({ ranges, list, promptTitle, prompt }) => {
    // Excel's limits: 32 characters of title, 255 of prompt.
    const titled = promptTitle ? ` promptTitle="${escapeBreaks(promptTitle.slice(0, 32))}"` : '';
    const prompted = prompt ? ` prompt="${escapeBreaks(prompt.slice(0, 255))}"` : '';
    return (
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
      `${titled}${prompted} sqref="${ranges.map(rangeText).join(' ')}">` +
      `<formula1>${escapeXml(listFormula(list))}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

const escapeBreaks = (text: string) => escapeXml(text).replace(/\n/g, '&#10;');

function listFormula(list: DropDown['list']): string {
  if ('reference' in list) return list.reference;
  const text = list.join(',');
  if (text.length > LONGEST_LIST || list.some((one) => one.includes(',')))
    throw new RangeError(`This drop-down's list must be a reference to cells: ${text}`);
  return `"${text.replace(/"/g, '""')}"`;
}

/** Excel's limit on one sheet; cells beyond it keep their text. */
const MOST_LINKS = 65_530;

function linksXml(model: SheetModel): string {
  let xml = '';
  let links = 0;
  model.rows.forEach(({ cells }, row) => {
    cells.forEach(({ link }, column) => {
      if (link && ++links <= MOST_LINKS)
        xml += `<hyperlink ref="${toA1(row, column)}" location="${escapeXml(placeText(link))}"/>`;
    });
  });
  return xml && `<hyperlinks>${xml}</hyperlinks>`;
}

const placeText = ({ sheet, row, column }: CellPlace) =>
  `${quotedSheet(sheet)}!${columnName(column)}${row + 1}`;
