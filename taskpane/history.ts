import type { CellEdit } from '../src/findings/edits.ts';
import type { SheetMark } from '../src/findings/mark-formula.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';
import { sameValue } from '../src/workbook/snapshot.ts';

/** What a command did to whole sheets, where the workbook cannot be kept as it was. */
export interface SheetsOfStep {
  /** Our own sheets that it took away. */
  readonly gone: readonly SheetMark[];
  readonly added: readonly SheetModel[];
}

/** One command of ours that can be taken back: what it is called, and the edits that were made. */
export interface Step<Name> {
  readonly name: Name;
  readonly edits: readonly CellEdit[];
  /** Brings the whole workbook back as it is on the other side of the step, for one that changed the sheets as well. */
  readonly bringBack?: () => Promise<void>;
  readonly sheets?: SheetsOfStep;
}

/** What can be undone and done again; the latest step last. */
export interface History<Name> {
  readonly done: readonly Step<Name>[];
  readonly undone: readonly Step<Name>[];
}

export const NO_HISTORY: History<never> = { done: [], undone: [] };

/** So many steps are remembered. */
const REMEMBERED = 200;

/** The history after one more command; what was undone before can no longer be done again. */
export function remember<Name>(history: History<Name>, step: Step<Name>): History<Name> {
  const edits = step.edits.filter(({ was, becomes }) => !sameValue(was, becomes));
  if (edits.length === 0 && !step.bringBack && !step.sheets) return history;
  return { done: [...history.done, { ...step, edits }].slice(-REMEMBERED), undone: [] };
}

/** The edits that take a step back, last first. */
export function inverse({ edits }: Step<unknown>): readonly CellEdit[] {
  return [...edits].reverse().map(({ at, was, becomes, secret }) => ({
    at,
    was: becomes,
    becomes: was,
    ...(secret && { secret }),
  }));
}
