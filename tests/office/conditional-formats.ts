import { type Box, overlaps } from './boxes.ts';
import { Range, RangeAreas } from './range.ts';
import { invalid, notFound, RemoteCollection, RemoteObject, refuse } from './rich-api.ts';
import type { Worksheet } from './worksheet.ts';

const TYPES = ['Custom', 'DataBar', 'ColorScale', 'CellValue', 'ContainsText', 'PresetCriteria'];

let numbered = 0;

export class ConditionalFormat extends RemoteObject {
  readonly sheet: Worksheet;
  readonly id = `{CF-${++numbered}}`;
  readonly kind: string;
  boxes: readonly Box[];
  formula = '';
  /** What it gives a cell, by dotted name. */
  readonly looks = new Map<string, unknown>();
  StopIfTrue = false;
  /** Whatever is asked of it is not found (office-js #6396, #6827). */
  isBroken = false;

  constructor(sheet: Worksheet, kind: string, boxes: readonly Box[]) {
    super();
    this.sheet = sheet;
    this.kind = kind;
    this.boxes = boxes;
  }

  #whole(): this {
    return this.isBroken ? notFound(this.id) : this;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#whole().id };
  }
  override scalars(): readonly string[] {
    return ['Id', 'Type', 'Priority', 'StopIfTrue'];
  }
  get Id(): string {
    return this.#whole().id;
  }
  get Type(): string {
    return this.#whole().kind;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.#whole());
  }
  get Custom(): CustomFormat {
    return (
      this.CustomOrNullObject ??
      refuse('InvalidOperation', 'This operation is not permitted for the current object.')
    );
  }
  get CustomOrNullObject(): CustomFormat | null {
    return this.#whole().kind === 'Custom' ? new CustomFormat(this) : null;
  }
  Delete(): void {
    this.#whole();
    this.sheet.mayFormat();
    this.sheet.setConditionalFormats(this.sheet.conditionalFormats.filter((one) => one !== this));
  }
  GetRange(): Range {
    return new Range(this.sheet, this.#whole().boxes[0] ?? notFound());
  }
  GetRanges(): RangeAreas {
    return new RangeAreas(this.sheet, this.#whole().boxes);
  }
}

export class ConditionalFormatCollection extends RemoteCollection<ConditionalFormat> {
  readonly #sheet: Worksheet;
  readonly #boxes: readonly Box[];
  constructor(sheet: Worksheet, boxes: readonly Box[]) {
    super();
    this.#sheet = sheet;
    this.#boxes = boxes;
  }
  members(): readonly ConditionalFormat[] {
    return this.#sheet.conditionalFormats.filter(({ boxes }) =>
      boxes.some((one) => this.#boxes.some((other) => overlaps(one, other))),
    );
  }
  Indexer(id: string): ConditionalFormat {
    return this.#sheet.conditionalFormats.find((one) => one.id === id) ?? notFound(id);
  }
  Add(kind: string): ConditionalFormat {
    if (!TYPES.includes(kind)) invalid(kind);
    this.#sheet.mayFormat();
    const format = new ConditionalFormat(this.#sheet, kind, this.#boxes);
    this.#sheet.setConditionalFormats([format, ...this.#sheet.conditionalFormats]);
    return format;
  }
  ClearAll(): void {
    const mine = this.members();
    this.#sheet.setConditionalFormats(
      this.#sheet.conditionalFormats.filter((one) => !mine.includes(one)),
    );
  }
}

class CustomFormat extends RemoteObject {
  readonly Rule: Rule;
  readonly Format: Looks;
  constructor(format: ConditionalFormat) {
    super();
    this.Rule = new Rule(format);
    this.Format = new Looks(format);
  }
}

class Rule extends RemoteObject {
  readonly #format: ConditionalFormat;
  constructor(format: ConditionalFormat) {
    super();
    this.#format = format;
  }
  override scalars(): readonly string[] {
    return ['Formula'];
  }
  get Formula(): string {
    return this.#format.formula;
  }
  set Formula(formula: string) {
    if (!formula.startsWith('=')) invalid(formula);
    this.#format.formula = formula;
  }
}

class Looks extends RemoteObject {
  readonly Fill: Look;
  readonly Font: Look;
  readonly Borders: LookBorders;
  constructor(format: ConditionalFormat) {
    super();
    this.Fill = new Look(format, 'Fill');
    this.Font = new Look(format, 'Font');
    this.Borders = new LookBorders(format);
  }
}

class Look extends RemoteObject {
  readonly #format: ConditionalFormat;
  readonly #part: string;
  constructor(format: ConditionalFormat, part: string) {
    super();
    this.#format = format;
    this.#part = part;
  }
  #keep(name: string, value: unknown): void {
    this.#format.looks.set(`${this.#part}.${name}`, value);
  }
  override scalars(): readonly string[] {
    return ['Color'];
  }
  get Color(): unknown {
    return this.#format.looks.get(`${this.#part}.Color`) ?? '';
  }
  set Color(value: unknown) {
    this.#keep('Color', value);
  }
  set Bold(value: unknown) {
    this.#keep('Bold', value);
  }
  set Style(value: unknown) {
    this.#keep('Style', value);
  }
}

class LookBorders extends RemoteObject {
  readonly #format: ConditionalFormat;
  constructor(format: ConditionalFormat) {
    super();
    this.#format = format;
  }
  Indexer(side: string): Look {
    return new Look(this.#format, side);
  }
  get Top(): Look {
    return this.Indexer('EdgeTop');
  }
  get Bottom(): Look {
    return this.Indexer('EdgeBottom');
  }
  get Left(): Look {
    return this.Indexer('EdgeLeft');
  }
  get Right(): Look {
    return this.Indexer('EdgeRight');
  }
}
