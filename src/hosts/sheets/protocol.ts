import type { CellEdit, RefusalReason } from '../../findings/edits.ts';
import type { Mark } from '../../findings/marks.ts';
import type { SheetModel } from '../../template/sheet-model.ts';
import type { CellPlace, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { HostErrorCode } from '../host.ts';

/*
 * What the sidebar and the script say to each other. Both ways it goes as JSON text: google.script.run refuses a `Date`,
 * a function or `undefined` anywhere inside what it carries.
 */

/** What stood in the workbook, told shortly. Two of the same workbook are the same as JSON text. */
export interface Fingerprint {
  /** Of all the sheets, in their order. */
  readonly names: readonly string[];
  /** Of those that were read: the place in `names`, and what tells the content from any other. */
  readonly contents: readonly { readonly index: number; readonly print: string }[];
}

/**
 * Titles of the sheets that are read: of tables it is also asked which cells are merged, of the others nothing but what
 * they hold; of a sheet that is not named here only its name. null asks everything of every sheet.
 */
export type Titles = {
  readonly tables: readonly string[];
  readonly others: readonly string[];
} | null;

/** Each call with what it is given and what it gives. */
export interface Calls {
  readonly begin: { readonly given: null; readonly gives: Beginning };
  readonly read: {
    readonly given: { readonly titles: Titles };
    readonly gives: { readonly workbook: WorkbookSnapshot; readonly fingerprint: Fingerprint };
  };
  readonly look: {
    readonly given: { readonly titles: Titles };
    readonly gives: { readonly fingerprint: Fingerprint };
  };
  readonly paint: {
    readonly given: {
      readonly marks: readonly Mark[];
      readonly titles: Titles;
      /** Of the reading that the marks come from; null paints whatever the workbook holds now. */
      readonly fingerprint: Fingerprint | null;
    };
    readonly gives: { readonly isPainted: boolean };
  };
  readonly apply: {
    readonly given: { readonly edits: readonly CellEdit[] };
    /** By the edit's place in the list. */
    readonly gives: readonly { readonly index: number; readonly reason: RefusalReason }[];
  };
  readonly show: { readonly given: { readonly place: CellPlace }; readonly gives: null };
  readonly createSheets: {
    readonly given: { readonly models: readonly SheetModel[] };
    readonly gives: readonly string[];
  };
  readonly putSheet: { readonly given: { readonly model: SheetModel }; readonly gives: string };
  readonly clean: { readonly given: null; readonly gives: null };
  readonly saveToDrive: {
    readonly given: { readonly name: string; readonly type: string; readonly base64: string };
    readonly gives: null;
  };
}

export type CallName = keyof Calls;

/** What the sidebar has to know before it starts. */
export interface Beginning {
  readonly workbook: string;
  /** Of the user's Google account, such as `fi` or `en_GB`. */
  readonly locale: string;
  /** The Drive service is switched on in the script project. */
  readonly hasDrive: boolean;
}

export interface Asked {
  readonly call: CallName;
  readonly given: unknown;
}

export type Answer =
  | { readonly gives: unknown }
  | { readonly error: { readonly code: HostErrorCode; readonly detail: string } };
