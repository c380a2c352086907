import type { Language, Words } from '../../messages/language.ts';
import { STATUS } from '../../messages/workbook.ts';
import { columnOf } from '../../rounds/columns.ts';
import type { RoundConfig } from '../../rounds/config.ts';
import { quote } from '../formula.ts';
import { type FilledTable, rangeOfColumn } from '../layout.ts';
import type { SettingPlaces } from '../settings-sheet.ts';
import type { Workings } from './columns.ts';

/** What every part of the workings is made with. */
export interface Aid {
  readonly config: RoundConfig;
  readonly language: Language;
  readonly places: SettingPlaces;
  readonly workings: Workings;
}

/** What does not name one region of the round, or one side. */
export const UNKNOWN = '?';

/** The sign in front of a status; conditional formats look at it. */
export const SIGNS = { error: '✖', todo: '○', ok: '✔' } as const;

/** A covered row's cell, whatever has been inserted or sorted since. */
export function cellOf(
  { language }: Pick<Aid, 'language'>,
  table: FilledTable,
  key: string,
  index: number,
): string {
  return `INDEX(${rangeOfColumn(table, key, language)},${index + 1})`;
}

/** A column's title as the heading of what is worked out from it. */
export function titleOf(
  { language }: Pick<Aid, 'language'>,
  table: FilledTable,
  key: string,
): string {
  return columnOf(table, key).title[language];
}

/** A word of the status columns as a text in a formula. */
export function word({ language }: Pick<Aid, 'language'>, id: keyof typeof STATUS): string {
  const words: Words = STATUS[id];
  return quote(words[language]);
}

/** 1 where the claim holds, 0 where it does not or cannot be worked out. */
export const flag = (claim: string): string => `IFERROR(IF(${claim},1,0),0)`;
