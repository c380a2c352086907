import type { Box } from './boxes.ts';
import { RemoteObject } from './rich-api.ts';
import type { Worksheet } from './worksheet.ts';

/** A part of a format whose properties are kept by their dotted name, for every cell of the boxes. */
class Part extends RemoteObject {
  protected readonly sheet: Worksheet;
  protected readonly boxes: readonly Box[];
  readonly #path: string;
  constructor(sheet: Worksheet, boxes: readonly Box[], path: string) {
    super();
    this.sheet = sheet;
    this.boxes = boxes;
    this.#path = path;
  }
  protected keep(name: string, value: unknown): void {
    this.sheet.mayFormat();
    for (const box of this.boxes) this.sheet.addFormat(this.#path + name, { box, value });
  }
  /** What the first cell has, when the corners agree; Excel gives null where cells differ. */
  protected get(name: string): unknown {
    const seen = this.boxes.flatMap(({ r, c, rows, cols }) => [
      this.sheet.format(this.#path + name, r, c),
      this.sheet.format(this.#path + name, r + rows - 1, c + cols - 1),
    ]);
    return seen.every((one) => one === seen[0]) ? seen[0] : null;
  }
}

export class RangeFormat extends Part {
  constructor(sheet: Worksheet, boxes: readonly Box[]) {
    super(sheet, boxes, '');
  }
  get Fill(): Fill {
    return new Fill(this.sheet, this.boxes, 'Fill.');
  }
  get Font(): Font {
    return new Font(this.sheet, this.boxes, 'Font.');
  }
  get Borders(): Borders {
    return new Borders(this.sheet, this.boxes, 'Borders.');
  }
  get Protection(): CellProtection {
    return new CellProtection(this.sheet, this.boxes, 'Protection.');
  }
  set WrapText(value: unknown) {
    this.keep('WrapText', value);
  }
  set VerticalAlignment(value: unknown) {
    this.keep('VerticalAlignment', value);
  }
  set HorizontalAlignment(value: unknown) {
    this.keep('HorizontalAlignment', value);
  }
  set ColumnWidth(value: unknown) {
    this.keep('ColumnWidth', value);
  }
  set RowHeight(value: unknown) {
    this.keep('RowHeight', value);
  }
  AutofitRows(): void {}
}

class Fill extends Part {
  get Color(): unknown {
    return this.get('Color') ?? '';
  }
  set Color(value: unknown) {
    this.keep('Color', value);
  }
}

class Font extends Part {
  set Color(value: unknown) {
    this.keep('Color', value);
  }
  set Bold(value: unknown) {
    this.keep('Bold', value);
  }
  set Size(value: unknown) {
    this.keep('Size', value);
  }
  set Name(value: unknown) {
    this.keep('Name', value);
  }
  set Underline(value: unknown) {
    this.keep('Underline', value);
  }
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

class Borders extends Part {
  Indexer(side: string): Border {
    return this.GetItem(side);
  }
  GetItem(side: string): Border {
    if (!SIDES.includes(side)) throw new Error(`no border ${side}`);
    return new Border(this.sheet, this.boxes, `Borders.${side}.`);
  }
}

class Border extends Part {
  set Style(value: unknown) {
    this.keep('Style', value);
  }
  set Color(value: unknown) {
    this.keep('Color', value);
  }
  set Weight(value: unknown) {
    this.keep('Weight', value);
  }
}

class CellProtection extends Part {
  override scalars(): readonly string[] {
    return ['Locked'];
  }
  /** Cells are locked until somebody frees them. */
  get Locked(): unknown {
    const values = new Set<unknown>();
    for (const { r, c, rows, cols } of this.boxes)
      for (let i = 0; i < Math.min(rows, 10_000); i++)
        for (let j = 0; j < cols; j++)
          values.add(this.sheet.format('Protection.Locked', r + i, c + j) ?? true);
    return values.size === 1 ? [...values][0] : null;
  }
  set Locked(value: unknown) {
    this.keep('Locked', value);
  }
}
