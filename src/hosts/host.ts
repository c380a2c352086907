import type { CellEdit, Refused } from '../findings/edits.ts';
import type { Mark } from '../findings/marks.ts';
import type { CellPlace, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** A spreadsheet program, or a file, as the rest of the house sees it. Every promise may reject with a `HostError`. */
export interface Host {
  /** Everything that stands in the workbook now. */
  read(): Promise<WorkbookSnapshot>;
  /** Replaces our own earlier marks by these; the user's own formats are never touched. An empty list clears. */
  paint(marks: readonly Mark[]): Promise<void>;
  /** Makes the edits whose cells still hold `was`, and gives back those that it refused. */
  apply(edits: readonly CellEdit[]): Promise<readonly Refused[]>;
  /** Brings the cell before the user's eyes. */
  show(place: CellPlace): Promise<void>;
}

/** What can stand in the way, each with its own sentence in messages. */
export type HostErrorCode =
  // a file that is no workbook of ours
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-encrypted'
  | 'file-rights-managed'
  | 'file-xls'
  | 'file-ods'
  | 'file-xlsb'
  | 'file-not-excel'
  | 'file-text'
  | 'file-html'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-bomb'
  | 'file-exists'
  | 'file-unwritable'
  | 'file-changed'
  // a program that will not
  | 'host-missing'
  | 'host-too-old'
  | 'host-busy'
  | 'host-cell-edit'
  | 'host-protected'
  | 'host-colours-protected'
  | 'host-colours-limited'
  | 'host-sheet-missing'
  | 'host-sheet-hidden'
  | 'host-sheet-exists'
  | 'host-session-lost'
  | 'host-no-download'
  | 'host-too-large'
  | 'host-denied'
  | 'host-accounts'
  | 'host-offline'
  | 'host-failed';

/** A refusing host or file. `code` is what the catalogue of messages can say; `detail` names the part or file. */
export class HostError extends Error {
  declare readonly code: HostErrorCode;
  declare readonly detail: string;
  constructor(code: HostErrorCode, detail = '', cause?: unknown) {
    super(detail ? `${code}: ${detail}` : code, cause === undefined ? undefined : { cause });
    this.name = 'HostError';
    this.code = code;
    this.detail = detail;
  }
}
