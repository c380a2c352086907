import { fixOf } from '../findings/fixes.ts';
import { fixLabel } from '../messages/fixes.ts';
import type { Cell } from '../rounds/cell.ts';
import { COLUMNS, type Column } from '../rounds/columns.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { isPresent, placeOf, type Round, type RowOf, type RowTableKey } from '../rounds/round.ts';
import { type SettingHolds, settingKey } from '../rounds/setting-keys.ts';
import { tidyText } from '../rounds/tidy.ts';
import { readTimeText, splitTimes } from '../rounds/times.ts';
import { always, defineRule, type Found } from '../rule.ts';
import type { CellPlace } from '../workbook/snapshot.ts';

export default defineRule({
  id: 'text-untidy',
  severity: always('info'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    yield* untidyRows(round, 'discussions');
    yield* untidyRows(round, 'regions');
    yield* untidyRows(round, 'participants');
    yield* untidySettings(round);
  },
});

/** Columns of times: there the kind of space never matters, and what is untidy is for another rule. */
const TIMES: ReadonlySet<string> = new Set<Column['holds']>(['slot', 'slots', 'meeting']);

function* untidyRows<T extends RowTableKey>(
  round: Round,
  table: T,
): Generator<Found<'text-untidy'>> {
  const keys = (COLUMNS[table] as readonly Column[]).filter(
    ({ key, holds }) => !TIMES.has(holds) && round.tables[table]?.columns.has(key as never),
  );
  const rows = round[table] as readonly unknown[] as readonly {
    readonly [key: string]: Cell<unknown>;
  }[];
  for (const { key, holds } of keys) {
    const isUntidy =
      key === 'region' ? isOnlySpacing : holds === 'day' ? isUntidyDay : isUntidyText;
    for (const cells of rowsWhere(rows, key, isUntidy)) {
      const { row } = cells as unknown as RowOf[T];
      const at = placeOf(round, table, row, key as never);
      const { raw, text } = cells[key] as Cell<unknown>;
      if (isPresent(at) && typeof raw === 'string') yield untidy(at, raw, text);
    }
  }
}

/** What a reader took as the cell's text is tidy already. */
function isUntidyText({ kind, raw, text }: Cell<unknown>): boolean {
  return kind !== 'masked' && text !== raw && typeof raw === 'string';
}

/** In a day the kind of space does not matter: documents write one that does not break. */
const isUntidyDay = (cell: Cell<unknown>): boolean =>
  isUntidyText(cell) &&
  (cell.kind !== 'read' ||
    cell.text !== String(cell.raw).replace(/[\u00A0\u2000-\u200A\u202F]/g, ' '));

/** A region's cell is untidy only when cleaning the spaces gives the official name. */
const isOnlySpacing = (cell: Cell<unknown>): boolean => {
  const reading = cell.value as RowOf['regions']['region']['value'];
  return reading?.is === 'region' && reading.spacingOnly;
};

const TIME_SETTINGS: ReadonlySet<SettingHolds> = new Set(['deadline', 'slots', 'meetings']);

function* untidySettings(round: Round): Generator<Found<'text-untidy'>> {
  for (const { row, key, value } of round.settings.rows) {
    for (const [column, cell] of [
      ['key', key],
      ['value', value],
    ] as const) {
      const { raw } = cell;
      if (cell.kind === 'masked' || typeof raw !== 'string') continue;
      if (column === 'value' && isTime(raw, key)) continue;
      const tidied = tidyText(raw);
      const at = placeOf(round, 'settings', row, column);
      if (tidied !== raw && isPresent(at)) yield untidy(at, raw, tidied);
    }
  }
}

function isTime(value: string, key: Round['settings']['rows'][number]['key']): boolean {
  return key.kind === 'read'
    ? TIME_SETTINGS.has(settingKey(key.value).holds)
    : splitTimes(value).some((entry) => readTimeText(entry) !== null);
}

function untidy(at: CellPlace, was: string, tidied: string): Found<'text-untidy'> {
  const edit = { at, was, becomes: tidied === '' ? null : tidied };
  return {
    at,
    data: {},
    fixes: () =>
      fixOf(
        'safe',
        tidied === '' ? fixLabel('clear') : fixLabel('tidy', { value: briefly(tidied) }),
        [edit],
      ),
  };
}

/** As much of a text as a button can hold. */
function briefly(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ')];
  return signs.length > 60 ? `${signs.slice(0, 59).join('').trimEnd()}…` : signs.join('');
}
