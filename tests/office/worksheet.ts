import { type Box, boxText, covers, overlaps, parseBox, quoted, ROWS } from './boxes.ts';
import type { ConditionalFormat } from './conditional-formats.ts';
import type { Validation } from './data-validation.ts';
import { Range, RangeAreas } from './range.ts';
import { invalid, RemoteObject, refuse } from './rich-api.ts';
import type { Held } from './typed.ts';
import { EVENT, type Workbook } from './workbook.ts';

/** One cell that is not bare. */
export interface HeldCell {
  readonly value?: Held;
  readonly formula?: string;
  readonly numberFormat?: string;
  /** Where it leads to; it stays whatever is written into the cell. */
  readonly link?: string;
}

/** A format of a range (`Fill.Color`, `Protection.Locked` …), the later over the earlier. */
export interface FormatOf {
  readonly box: Box;
  readonly value: unknown;
}

const key = (r: number, c: number): number => r * 16_384 + c;

export class Worksheet extends RemoteObject {
  readonly workbook: Workbook;
  readonly Id: string;
  readonly events = new Set<number>();
  readonly cells = new Map<number, HeldCell>();
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  /** By the format's name. */
  readonly formats = new Map<string, FormatOf[]>();
  merges: Box[] = [];
  readonly Protection = new Protection(this);
  readonly FreezePanes = new FreezePanes();
  readonly PageLayout = new PageLayout();
  TabColor = '';
  #name: string;
  Visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';

  constructor(workbook: Workbook, name: string, id: string) {
    super();
    this.workbook = workbook;
    this.#name = name;
    this.Id = id;
  }

  // For the tests and the neighbours.

  at(r: number, c: number): HeldCell | undefined {
    return this.cells.get(key(r, c));
  }

  put(r: number, c: number, cell: HeldCell | undefined): void {
    const before = this.at(r, c);
    this.workbook.did(() => this.#set(r, c, before));
    this.#set(r, c, cell);
  }

  #set(r: number, c: number, cell: HeldCell | undefined): void {
    if (cell && Object.values(cell).some((one) => one !== undefined))
      this.cells.set(key(r, c), cell);
    else this.cells.delete(key(r, c));
  }

  /** What a person sees in a cell. */
  value(address: string): Held | null {
    const { r, c } = parseBox(address);
    return this.at(r, c)?.value ?? null;
  }

  /** The colours that a person sees in a cell, the strongest first, by the formula that gives each. */
  colours(address: string): readonly string[] {
    const { r, c } = parseBox(address);
    return this.conditionalFormats
      .filter(({ boxes }) => boxes.some((box) => covers(box, r, c)))
      .map(({ formula }) => formula);
  }

  numberFormat(r: number, c: number): string {
    const own = this.at(r, c)?.numberFormat;
    if (own !== undefined) return own;
    const wide = this.format('NumberFormat', r, c);
    return typeof wide === 'string' ? wide : 'General';
  }

  format(name: string, r: number, c: number): unknown {
    const all = this.formats.get(name) ?? [];
    for (let i = all.length - 1; i >= 0; i--) {
      const one = all[i] as FormatOf;
      if (covers(one.box, r, c)) return one.value;
    }
    return undefined;
  }

  addFormat(name: string, format: FormatOf): void {
    const all = this.formats.get(name) ?? [];
    this.formats.set(name, all);
    all.push(format);
    this.workbook.did(() => {
      all.splice(all.indexOf(format), 1);
    });
  }

  /** Takes the formats away that lie in a box as a whole. */
  clearFormats({ r, c, rows, cols }: Box): void {
    for (const [name, all] of this.formats)
      this.formats.set(
        name,
        all.filter(
          ({ box }) => !(box.r >= r && box.r < r + rows && box.c >= c && box.c < c + cols),
        ),
      );
  }

  setConditionalFormats(formats: ConditionalFormat[]): void {
    const before = this.conditionalFormats;
    this.workbook.did(() => {
      // A deletion taken back leaves an object that answers nothing (office-js #6396).
      for (const format of before)
        if (!this.conditionalFormats.includes(format)) format.isBroken = true;
      this.conditionalFormats = before;
    });
    this.conditionalFormats = formats;
  }

  /** Refused where the sheet is protected and the cell is not free. */
  mayWrite(box: Box): void {
    if (!this.Protection.Protected) return;
    for (let r = box.r; r < box.r + Math.min(box.rows, 10_000); r++)
      for (let c = box.c; c < box.c + box.cols; c++)
        if (this.format('Protection.Locked', r, c) !== false)
          refuse('AccessDenied', 'You cannot perform the requested operation.', 403);
  }

  mayFormat(): void {
    if (this.Protection.Protected && !this.Protection.Options.allowFormatCells)
      refuse('AccessDenied', 'You cannot perform the requested operation.', 403);
  }

  insertRow(row: number): void {
    const moved = new Map<number, HeldCell>();
    for (const [at, cell] of this.cells) {
      const r = Math.floor(at / 16_384);
      moved.set(r >= row ? at + 16_384 : at, cell);
    }
    this.cells.clear();
    for (const [at, cell] of moved) this.cells.set(at, cell);
    const shift = (box: Box): Box =>
      box.r >= row
        ? { ...box, r: box.r + 1 }
        : box.r + box.rows > row && box.rows < ROWS
          ? { ...box, rows: box.rows + 1 }
          : box;
    for (const format of this.conditionalFormats) format.boxes = format.boxes.map(shift);
    this.merges = this.merges.map(shift);
    this.workbook.fire(EVENT.changed, this, {
      changeType: 'RowInserted',
      address: `${row + 1}:${row + 1}`,
      triggerSource: 'Unknown',
    });
  }

  copyCell(from: Box, to: Box): void {
    this.put(to.r, to.c, this.at(from.r, from.c));
    for (const format of this.conditionalFormats)
      if (format.boxes.some((box) => covers(box, from.r, from.c)))
        format.boxes = [...format.boxes, to];
    this.workbook.fire(EVENT.changed, this, {
      changeType: 'RangeEdited',
      address: boxText(to),
      triggerSource: 'Unknown',
    });
  }

  // What the client may name.

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }
  override scalars(): readonly string[] {
    return ['Id', 'Name', 'Position', 'Visibility', 'TabColor'];
  }
  get Name(): string {
    return this.#name;
  }
  set Name(name: string) {
    if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name)) invalid(name);
    this.#name = name;
  }
  get Position(): number {
    return this.workbook.sheets.indexOf(this);
  }
  Activate(): void {
    this.workbook.select(this, 'A1');
  }
  Delete(): void {
    const visible = this.workbook.sheets.filter(({ Visibility }) => Visibility === 'Visible');
    if (visible.length === 1 && visible[0] === this)
      refuse('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    this.workbook.sheets.splice(this.Position, 1);
    if (this.workbook.active === this) this.workbook.active = this.workbook.sheets[0] ?? null;
    this.workbook.forgetUndo();
  }
  GetRange(address: string | null = null): Range {
    return new Range(this, parseBox(address ?? 'A:XFD'));
  }
  GetRanges(address: string): RangeAreas {
    // The documented limit of an address.
    if (address.length > 8192) invalid('address');
    return new RangeAreas(
      this,
      address.split(',').map((one) => parseBox(one.trim())),
    );
  }
  GetCell(r: number, c: number): Range {
    return new Range(this, { r, c, rows: 1, cols: 1 });
  }
  GetRangeByIndexes(r: number, c: number, rows: number, cols: number): Range {
    return new Range(this, { r, c, rows, cols });
  }
  GetUsedRange(valuesOnly = false): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    let top = Number.POSITIVE_INFINITY;
    let left = Number.POSITIVE_INFINITY;
    let bottom = -1;
    let right = -1;
    for (const [at, cell] of this.cells) {
      if (valuesOnly && cell.value === undefined) continue;
      const r = Math.floor(at / 16_384);
      const c = at % 16_384;
      top = Math.min(top, r);
      left = Math.min(left, c);
      bottom = Math.max(bottom, r);
      right = Math.max(right, c);
    }
    if (bottom < 0) return null;
    return new Range(this, { r: top, c: left, rows: bottom - top + 1, cols: right - left + 1 });
  }
  _RegisterDataChangedEvent(): void {
    this.events.add(EVENT.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.events.delete(EVENT.changed);
  }

  /** The sheet's merged areas that touch the box, as a client sees them. */
  mergedIn(box: Box): RangeAreas | null {
    const areas = this.merges.filter((merge) => overlaps(merge, box));
    return areas.length > 0 ? new RangeAreas(this, areas) : null;
  }

  addressOf(box: Box): string {
    return `${quoted(this.Name)}!${boxText(box)}`;
  }
}

class Protection extends RemoteObject {
  readonly #sheet: Worksheet;
  Protected = false;
  Options: { allowFormatCells?: boolean } = {};
  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }
  override scalars(): readonly string[] {
    return ['Protected', 'Options'];
  }
  Protect(options: { allowFormatCells?: boolean } | null = null): void {
    if (this.Protected) refuse('InvalidOperation', 'The worksheet is protected already.');
    this.Protected = true;
    this.Options = options ?? {};
    this.#sheet.workbook.forgetUndo();
  }
  Unprotect(): void {
    this.Protected = false;
    this.#sheet.workbook.forgetUndo();
  }
}

class FreezePanes extends RemoteObject {
  /** What was frozen last, for the tests. */
  frozen: string | null = null;
  FreezeRows(count: number): void {
    this.frozen = `rows ${count}`;
  }
  FreezeColumns(count: number): void {
    this.frozen = `columns ${count}`;
  }
  FreezeAt(range: unknown): void {
    this.frozen = range instanceof Range ? range.Address : String(range);
  }
  Unfreeze(): void {
    this.frozen = null;
  }
}

class PageLayout extends RemoteObject {
  Orientation = 'Portrait';
  PaperSize = 'A4';
  Zoom: unknown = { scale: 100 };
  titleRows: string | null = null;
  titleColumns: string | null = null;
  SetPrintTitleColumns(columns: unknown): void {
    this.titleColumns = columns instanceof Range ? columns.Address : String(columns);
  }
  SetPrintTitleRows(rows: unknown): void {
    this.titleRows = rows instanceof Range ? rows.Address : String(rows);
  }
}
