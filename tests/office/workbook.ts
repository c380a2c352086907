import { parseBox } from './boxes.ts';
import { Range } from './range.ts';
import { notFound, RemoteCollection, RemoteObject, type Root, refuse } from './rich-api.ts';
import type { Held } from './typed.ts';
import { Worksheet } from './worksheet.ts';

/** A pane that is open on the workbook, as the workbook knows it. */
export interface Listener {
  /** Entries of `[category, type, target, arguments as JSON, id, isRemote]`. */
  hear(entries: readonly unknown[][]): void;
}

export const EVENT = { changed: 10, selected: 16 } as const;

/** What stands in a sheet of a new simulated workbook. */
export type Sheets = { readonly [name: string]: readonly (readonly (Held | null)[])[] };

/** A small Excel workbook: enough for every call that the add-in makes, and loud about the rest. */
export class Workbook extends RemoteObject implements Root {
  readonly sheets: Worksheet[] = [];
  readonly Worksheets = new WorksheetCollection(this);
  readonly Functions = new Functions(this);
  readonly Name = 'Alke.xlsx';
  ReadOnly = false;
  /** Serials count from 1904, as in workbooks of old Macs. */
  date1904 = false;
  active: Worksheet | null = null;
  selection = 'A1';
  /** Each step is what takes it back, in the order in which it was done. */
  readonly undoSteps: (() => void)[][] = [];
  readonly #clients = new Map<unknown, Listener>();
  #actor: unknown = null;
  #step: (() => void)[] | null = null;
  #numbered = 0;

  constructor(sheets: Sheets = {}) {
    super();
    for (const [name, rows] of Object.entries(sheets)) this.addSheet(name, rows);
    this.active = this.sheets[0] ?? null;
  }

  // For the tests: what a person sees and does.

  addSheet(name: string, rows: Sheets[string] = []): Worksheet {
    const id = `{${String(++this.#numbered).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    const sheet = new Worksheet(this, name, id);
    rows.forEach((cells, r) => {
      cells.forEach((value, c) => {
        if (value !== null && value !== '') sheet.put(r, c, { value });
      });
    });
    this.sheets.push(sheet);
    return sheet;
  }

  /** A sheet by its name. */
  sheet(name: string): Worksheet {
    return this.sheetLike(name) ?? notFound(name);
  }

  sheetLike(nameOrId: string): Worksheet | undefined {
    return this.sheets.find(
      ({ Name, Id }) => Name.toLowerCase() === nameOrId.toLowerCase() || Id === nameOrId,
    );
  }

  /** Somebody types into a cell: the one who sits at this pane, or (null) somebody elsewhere. */
  type(sheet: string, address: string, value: Held, client: unknown = null): void {
    this.#as(client, () =>
      new Range(this.sheet(sheet), parseBox(address)).write([[value]], 'Unknown'),
    );
  }

  /** Somebody inserts a row. Whatever is below moves down, colours too. */
  insertRow(sheet: string, row: number, client: unknown = null): void {
    this.#as(client, () => this.sheet(sheet).insertRow(row));
  }

  /** Somebody copies a cell: Excel brings its conditional formats along. */
  copyCell(sheet: string, from: string, to: string, client: unknown = null): void {
    this.#as(client, () => this.sheet(sheet).copyCell(parseBox(from), parseBox(to)));
  }

  /** Ctrl+Z: takes back the last step. */
  undo(): void {
    const step = this.undoSteps.pop();
    for (const takeBack of step?.reverse() ?? []) takeBack();
  }

  // What the wire does.

  /** A pane opens. `client` is who its requests come from. @returns what closes it. */
  open(client: unknown, listener: Listener): () => void {
    this.#clients.set(client, listener);
    return () => this.#clients.delete(client);
  }

  begin(client: unknown): void {
    this.#actor = client;
    this.#step = [];
  }

  end(): void {
    if (this.#step?.length) this.undoSteps.push(this.#step);
    this.#step = null;
    this.#actor = null;
  }

  /** Something was changed; `takeBack` undoes it. */
  did(takeBack: () => void): void {
    this.#step?.push(takeBack);
  }

  /** Excel forgets what could be undone. */
  forgetUndo(): void {
    this.undoSteps.length = 0;
    if (this.#step) this.#step.length = 0;
  }

  select(sheet: Worksheet, address: string): void {
    if (sheet.Visibility !== 'Visible')
      refuse('InvalidOperation', 'This operation is not permitted for the current object.');
    this.active = sheet;
    this.selection = address;
    this.fire(EVENT.selected, sheet, { address });
  }

  /** Tells every pane; the one that acted hears it as its own, the others as a co-author's. */
  fire(type: number, sheet: Worksheet, what: Record<string, unknown>): void {
    const targets = [
      ...(sheet.events.has(type) ? [sheet.Id] : []),
      ...(this.Worksheets.events.has(type) ? ['Workbook'] : []),
    ];
    for (const [client, listener] of this.#clients) {
      const isOwn = client === this.#actor;
      const said = {
        worksheetId: sheet.Id,
        ...what,
        source: isOwn ? 'Local' : 'Remote',
        ...(what.triggerSource === 'ThisLocalAddin' && !isOwn && { triggerSource: 'Unknown' }),
      };
      for (const target of targets)
        listener.hear([[65536, type, target, JSON.stringify(said), 0, isOwn ? 0 : 1]]);
    }
  }

  #as(client: unknown, act: () => void): void {
    this.begin(client);
    try {
      act();
    } finally {
      this.end();
    }
  }

  override scalars(): readonly string[] {
    return ['Name', 'ReadOnly'];
  }
  GetActiveCell(): Range {
    const sheet = this.active ?? notFound();
    const box = parseBox(this.selection.split(',')[0] as string);
    return new Range(sheet, { ...box, rows: 1, cols: 1 });
  }
}

export class WorksheetCollection extends RemoteCollection<Worksheet> {
  readonly events = new Set<number>();
  readonly #workbook: Workbook;
  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }
  members(): readonly Worksheet[] {
    return this.#workbook.sheets;
  }
  Indexer(key: string): Worksheet {
    return this.#workbook.sheetLike(key) ?? notFound(key);
  }
  GetActiveWorksheet(): Worksheet {
    return this.#workbook.active ?? notFound();
  }
  GetFirst(): Worksheet {
    return this.#workbook.sheets[0] ?? notFound();
  }
  Add(name: string): Worksheet {
    if (this.#workbook.sheetLike(name))
      refuse(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
        409,
      );
    const sheet = this.#workbook.addSheet(name);
    return sheet;
  }
  _RegisterDataChangedEvent(): void {
    this.events.add(EVENT.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.events.delete(EVENT.changed);
  }
}

/** The one worksheet function that is asked for: what a day is as a number in this workbook. */
class Functions extends RemoteObject {
  readonly #workbook: Workbook;
  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }
  Date(year: number, month: number, day: number): FunctionResult {
    const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 864e5;
    return new FunctionResult(serial - (this.#workbook.date1904 ? 1462 : 0));
  }
}

class FunctionResult extends RemoteObject {
  readonly Value: number;
  readonly Error = '';
  constructor(value: number) {
    super();
    this.Value = value;
  }
}
