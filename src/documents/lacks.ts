import { type MissingWhat, sayMissing } from '../messages/documents.ts';
import type { Datum, Language } from '../messages/language.ts';
import type { ColumnKey, TableKey } from '../rounds/columns.ts';
import { isPresent, placeOf, type Round } from '../rounds/round.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import type { Missing } from './said.ts';

/** Gathers what is missing while a document's facts are read. */
export interface Lacks {
  note(what: MissingWhat, at: CellPlace | null, data?: { readonly [field: string]: Datum }): void;
  /** What is missing of the things that concern a kind of document, in their order. */
  of(concerns: readonly MissingWhat[]): readonly Missing[];
}

export function gatherLacks(language: Language): Lacks {
  const noted = new Map<MissingWhat, Missing[]>();
  return {
    note(what, at, data = {}) {
      const missing = { what, item: sayMissing(what, language, data), at };
      const before = noted.get(what);
      if (before) before.push(missing);
      else noted.set(what, [missing]);
    },
    of: (concerns) => concerns.flatMap((what) => noted.get(what) ?? []),
  };
}

/** The cell of a row, where there is such a column. */
export function cellPlace<T extends TableKey>(
  round: Round,
  table: T,
  row: number,
  key: ColumnKey<T>,
): CellPlace | null {
  const place = placeOf(round, table, row, key);
  return isPresent(place) ? place : null;
}
