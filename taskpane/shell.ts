import type { CellEdit, Refused } from '../src/findings/edits.ts';
import type { SheetMark } from '../src/findings/mark-formula.ts';
import type { HostError } from '../src/hosts/host.ts';
import type { Language } from '../src/messages/language.ts';
import type { Day } from '../src/rounds/times.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';

/** A file that the pane has made for the user. */
export interface MadeFile {
  readonly name: string;
  /** A large one is the browser's to keep. */
  readonly bytes: Uint8Array<ArrayBuffer> | Blob;
  readonly type: string;
}

/** A file's bytes, of a large one too. */
export const bytesOf = async ({ bytes }: MadeFile): Promise<Uint8Array<ArrayBuffer>> =>
  bytes instanceof Blob ? new Uint8Array(await bytes.arrayBuffer()) : bytes;

/** Where a file went: the folder of downloads, a place the user chose, or a window of its own to save it from. */
export type Delivery = 'download' | 'place' | 'window';

/** The bytes of a workbook that was changed on the way, and the edits that could not be made. */
export interface ChangedCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly refused: readonly Refused[];
}

/** What surrounds the pane besides the workbook. Every promise may reject with a `HostError`. */
export interface Shell {
  readonly place: 'browser' | 'excel' | 'sheets';
  /** The language of the host or the browser. */
  readonly language: Language;
  readonly version: string;
  /** What is said when the host or a file says no; null for what cannot happen here. */
  sayError(error: HostError, language: Language): string | null;
  /** What the workbook is called. */
  workbookName(): string;
  /** Today in Helsinki. */
  today(): Day;
  /** The wall clock, as it is said: `14.05`. */
  clock(): string;
  /** Lets the program draw and take input between two pieces of long work. */
  breathe(): Promise<void>;
  /** Gives a file to the user. */
  deliver(file: MadeFile): Promise<Delivery>;
  /** Puts a sheet of ours into the workbook, in the place of its older self. */
  putSheet?(model: SheetModel): Promise<void>;
  /** Takes our colours and sheets out of the workbook. Gives the sheets, where it does not keep the workbook as it was. */
  clean?(): Promise<readonly SheetMark[] | undefined>;
  /** Makes the collection workbook's sheets in the open workbook. */
  createSheets?(models: readonly SheetModel[]): Promise<void>;
  /**
   * Keeps the workbook as it is now, its sheets too; the result brings it back. Without it the pane takes back cells, but
   * no sheet.
   */
  keep?(): Promise<() => Promise<void>>;
  /** Takes away a sheet that was created so and holds nothing else since; false when it has to stay. */
  removeSheet?(model: SheetModel): Promise<boolean>;
  /** Adds a sheet that is the user's own from then on; where the host has no such, it creates it. */
  addSheet?(model: SheetModel): Promise<void>;
  /** A copy of the workbook with these edits and new sheets, without our colours and sheets; the open one stays. */
  changedCopy?(edits: readonly CellEdit[], added: readonly SheetModel[]): Promise<ChangedCopy>;
  /** Brings the sheet forward where the pane hides it. */
  toSheet?(): void;
  /** The pane's language was changed. */
  spoken?(language: Language): void;
  /** These edits were made through the pane. */
  edited?(edits: readonly CellEdit[]): void;
}
