import { type Box, boxText, size } from './boxes.ts';
import { ConditionalFormatCollection } from './conditional-formats.ts';
import { DataValidation } from './data-validation.ts';
import { RangeFormat } from './range-format.ts';
import { invalid, RemoteCollection, RemoteObject, refuse } from './rich-api.ts';
import { type Held, result, typed } from './typed.ts';
import { EVENT } from './workbook.ts';
import type { HeldCell, Worksheet } from './worksheet.ts';

/** More cells than this are not read or written in one call. */
const MOST_CELLS = 5_000_000;

export class Range extends RemoteObject {
  override readonly isReferenced = true;
  readonly sheet: Worksheet;
  readonly box: Box;

  constructor(sheet: Worksheet, box: Box) {
    super();
    this.sheet = sheet;
    this.box = box;
  }

  #grid<T>(of: (cell: HeldCell | undefined, r: number, c: number) => T): T[][] {
    const { r, c, rows, cols } = this.box;
    if (size(this.box) > MOST_CELLS)
      refuse('GeneralException', 'The range is too large for this operation.');
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: cols }, (_, j) => of(this.sheet.at(r + i, c + j), r + i, c + j)),
    );
  }

  /** Writes values or formulas. `null` leaves a cell alone, `''` empties it; one value fills the range. */
  write(given: unknown, triggerSource: string): void {
    const { r, c, rows, cols } = this.box;
    this.sheet.mayWrite(this.box);
    const grid = shaped(given, rows, cols);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < cols; j++) {
        const value = grid[i]?.[j];
        if (value === null || value === undefined) continue;
        this.#put(r + i, c + j, value as Held);
      }
    const single = rows === 1 && cols === 1 && { valueAfter: this.sheet.at(r, c)?.value ?? '' };
    this.sheet.workbook.fire(EVENT.changed, this.sheet, {
      changeType: 'RangeEdited',
      address: boxText(this.box),
      triggerSource,
      ...single,
    });
  }

  #put(r: number, c: number, value: Held): void {
    // Only the top left cell of a merge takes anything.
    if (this.sheet.merges.some((box) => isCovered(box, r, c))) return;
    const { numberFormat, link } = this.sheet.at(r, c) ?? {};
    const format = this.sheet.numberFormat(r, c);
    const kept = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(link !== undefined && { link }),
    };
    if (value === '') this.sheet.put(r, c, kept);
    else if (typeof value === 'string' && value.startsWith('=') && format !== '@')
      this.sheet.put(r, c, { ...kept, formula: value, value: result(value) });
    else this.sheet.put(r, c, { ...kept, value: typed(value, format) });
  }

  override scalars(): readonly string[] {
    return ['Address', 'RowIndex', 'ColumnIndex', 'RowCount', 'ColumnCount', 'CellCount', 'Values'];
  }
  get Address(): string {
    return this.sheet.addressOf(this.box);
  }
  get RowIndex(): number {
    return this.box.r;
  }
  get ColumnIndex(): number {
    return this.box.c;
  }
  get RowCount(): number {
    return this.box.rows;
  }
  get ColumnCount(): number {
    return this.box.cols;
  }
  get CellCount(): number {
    return size(this.box);
  }
  get Values(): Held[][] {
    return this.#grid((cell) => cell?.value ?? '');
  }
  set Values(values: unknown) {
    this.write(values, 'ThisLocalAddin');
  }
  get Formulas(): Held[][] {
    return this.#grid((cell) => cell?.formula ?? cell?.value ?? '');
  }
  set Formulas(formulas: unknown) {
    this.write(formulas, 'ThisLocalAddin');
  }
  get Text(): string[][] {
    return this.#grid((cell, r, c) => {
      const value = cell?.value ?? '';
      const format = this.sheet.numberFormat(r, c);
      if (typeof value !== 'number' || !/[dy]/.test(format)) return String(value);
      const days = Math.floor(value) + (this.sheet.workbook.date1904 ? 1462 : 0);
      const date = new Date(Date.UTC(1899, 11, 30) + days * 864e5);
      return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
    });
  }
  get ValueTypes(): string[][] {
    return this.#grid((cell) => {
      if (cell?.value === undefined) return 'Empty';
      if (typeof cell.value === 'string') return cell.value.startsWith('#') ? 'Error' : 'String';
      return typeof cell.value === 'number' ? 'Double' : 'Boolean';
    });
  }
  get NumberFormat(): string[][] {
    return this.#grid((_, r, c) => this.sheet.numberFormat(r, c));
  }
  set NumberFormat(given: unknown) {
    const { r, c, rows, cols } = this.box;
    this.sheet.mayFormat();
    if (!Array.isArray(given) && size(this.box) > 100_000) {
      this.sheet.addFormat('NumberFormat', { box: this.box, value: given });
      return;
    }
    shaped(given, rows, cols).forEach((line, i) => {
      line.forEach((format, j) => {
        if (typeof format === 'string')
          this.sheet.put(r + i, c + j, { ...this.sheet.at(r + i, c + j), numberFormat: format });
      });
    });
  }
  Select(): void {
    this.sheet.workbook.select(this.sheet, boxText(this.box));
  }
  Clear(applyTo: string | null = null): void {
    this.sheet.mayWrite(this.box);
    const { r, c, rows, cols } = this.box;
    const whole = applyTo === null || applyTo === 'All';
    for (const at of [...this.sheet.cells.keys()]) {
      const row = Math.floor(at / 16_384);
      const column = at % 16_384;
      if (row < r || row >= r + rows || column < c || column >= c + cols) continue;
      const { link, ...unlinked } = this.sheet.at(row, column) ?? {};
      if (applyTo === 'Hyperlinks') {
        if (link !== undefined) this.sheet.put(row, column, unlinked);
        continue;
      }
      const { numberFormat } = unlinked;
      this.sheet.put(
        row,
        column,
        whole || numberFormat === undefined ? undefined : { numberFormat },
      );
    }
    if (whole) this.sheet.clearFormats(this.box);
  }
  /** The library asks before it sends a large grid. */
  _ValidateArraySize(rows: number, cols: number): void {
    if (rows !== this.box.rows || cols !== this.box.cols) invalid('the size of the array');
  }
  GetCell(i: number, j: number): Range {
    return new Range(this.sheet, { r: this.box.r + i, c: this.box.c + j, rows: 1, cols: 1 });
  }
  GetRow(i: number): Range {
    return new Range(this.sheet, { ...this.box, r: this.box.r + i, rows: 1 });
  }
  GetBoundingRect(other: unknown): Range {
    if (!(other instanceof Range)) return invalid(String(other));
    const r = Math.min(this.box.r, other.box.r);
    const c = Math.min(this.box.c, other.box.c);
    return new Range(this.sheet, {
      r,
      c,
      rows: Math.max(this.box.r + this.box.rows, other.box.r + other.box.rows) - r,
      cols: Math.max(this.box.c + this.box.cols, other.box.c + other.box.cols) - c,
    });
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    return this.sheet.mergedIn(this.box);
  }
  Merge(): void {
    this.sheet.merges = [...this.sheet.merges, this.box];
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.box]);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, [this.box]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, [this.box]);
  }
}

export class RangeAreas extends RemoteObject {
  override readonly isReferenced = true;
  readonly sheet: Worksheet;
  readonly boxes: readonly Box[];

  constructor(sheet: Worksheet, boxes: readonly Box[]) {
    super();
    this.sheet = sheet;
    this.boxes = boxes;
  }

  override scalars(): readonly string[] {
    return ['Address', 'AreaCount', 'CellCount'];
  }
  get Address(): string {
    return this.boxes.map((box) => this.sheet.addressOf(box)).join(', ');
  }
  get AreaCount(): number {
    return this.boxes.length;
  }
  get CellCount(): number {
    return this.boxes.reduce((sum, box) => sum + size(box), 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.boxes.map((box) => new Range(this.sheet, box)));
  }
  get Worksheet(): Worksheet {
    return this.sheet;
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, this.boxes);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet, this.boxes);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.boxes);
  }
}

class RangeCollection extends RemoteCollection<Range> {
  readonly #ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }
  members(): readonly Range[] {
    return this.#ranges;
  }
  Indexer(key: string): Range {
    return this.#ranges[Number(key)] ?? invalid(key);
  }
}

const isCovered = (box: Box, r: number, c: number): boolean =>
  r >= box.r &&
  r < box.r + box.rows &&
  c >= box.c &&
  c < box.c + box.cols &&
  !(r === box.r && c === box.c);

/** The rows as given, or one value for every cell. */
function shaped(given: unknown, rows: number, cols: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array(cols).fill(given));
  if (given.length !== rows || given.some((line) => !Array.isArray(line) || line.length !== cols))
    invalid('the number of rows or columns in the array does not match the range');
  return given as unknown[][];
}
