import type { CellValue } from '../workbook/snapshot.ts';

/**
 * What a cell said.
 * `empty`: nothing (spaces alone are nothing). `read`: understood. `unread`: something stands there that was not understood.
 * `masked`: no rule may look at it (an error value, an identity code, or the covered part of a merge) but its own.
 */
export type Cell<T> =
  | { readonly kind: 'empty'; readonly raw: CellValue; readonly text: ''; readonly value: null }
  | { readonly kind: 'read'; readonly raw: CellValue; readonly text: string; readonly value: T }
  | {
      readonly kind: 'unread';
      readonly raw: CellValue;
      readonly text: string;
      readonly value: null;
    }
  | { readonly kind: 'masked'; readonly raw: CellValue; readonly text: ''; readonly value: null };

export const isEmpty = ({ kind }: Cell<unknown>): boolean => kind === 'empty';
export const isUnread = ({ kind }: Cell<unknown>): boolean => kind === 'unread';

export const EMPTY: Cell<never> = { kind: 'empty', raw: null, text: '', value: null };
