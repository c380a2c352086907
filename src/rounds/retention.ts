import type { CellEdit } from '../findings/edits.ts';
import type { Datum } from '../messages/language.ts';
import { columnName } from '../workbook/address.ts';
import { type CellPlace, type CellValue, valueAt } from '../workbook/snapshot.ts';
import { fold, isFilled } from '../workbook/table.ts';
import type { NewSetting } from './moved-settings.ts';
import { isPresent, placeOf, type Round } from './round.ts';
import { appendSettings } from './setting-rows.ts';
import type { Day } from './times.ts';

/** What was emptied, and what to look at by hand; the words are in messages. */
interface RetentionNotice {
  readonly id: 'emptied' | 'free-texts' | 'elsewhere';
  readonly data: { readonly [field: string]: Datum };
}

/** Cells that are emptied in one column of a sheet. */
interface Emptied {
  readonly sheet: string;
  /** As it is written in the sheet; the column's letters where there is none. */
  readonly title: string;
  readonly count: number;
}

export interface Retention {
  /** One per cell; what goes is shown nowhere. */
  readonly edits: readonly CellEdit[];
  /** What of them empties a cell, by sheet and column. */
  readonly emptied: readonly Emptied[];
  /** The rows of a sheet Asetukset that is to be added; none when the workbook has the sheet. */
  readonly newSettings: readonly NewSetting[];
  readonly notices: readonly RetentionNotice[];
}

/**
 * Takes the personal data out after the round: contact persons, participants and liaisons with their addresses,
 * identity codes, and accepted deviations that name a person. The settings tell from then on when it was done.
 * Themes, times, regions and organisations of the councils stay. Colours and Tarkistus are the host's to clean.
 * @param today the day that is written down
 */
export function removePersonalData(round: Round, today: Day): Retention {
  const edits = new Map<string, CellEdit>();
  const empty = (at: CellPlace, was: CellValue) => {
    if (isFilled(was))
      edits.set(`${at.row},${at.column},${at.sheet}`, { at, was, becomes: null, secret: true });
  };

  for (const { row, contact, email, phone } of round.regions)
    for (const [key, { raw }] of [
      ['contact', contact],
      ['email', email],
      ['phone', phone],
    ] as const) {
      const at = placeOf(round, 'regions', row, key);
      if (isPresent(at)) empty(at, raw);
    }
  for (const { row, liaison, liaisonEmail } of round.discussions)
    for (const [key, { raw }] of [
      ['liaison', liaison],
      ['liaisonEmail', liaisonEmail],
    ] as const) {
      const at = placeOf(round, 'discussions', row, key);
      if (isPresent(at)) empty(at, raw);
    }
  // A participant's row is about the person in every column, the office's own columns too.
  const participants = round.tables.participants;
  for (const row of participants?.rows ?? [])
    for (const [column, value] of (participants?.sheet.values[row] ?? []).entries())
      empty({ sheet: participants?.sheet.name ?? '', row, column }, value);
  for (const { place, value } of round.identityCodes) empty(place, value);
  const count = edits.size;

  const persons = new Set(round.participants.map(({ name }) => fold(name.text)));
  persons.delete('');
  for (const { row, settingRow } of round.settings.deviations) {
    const at = placeOf(round, 'settings', settingRow, 'value');
    if (persons.has(fold(row)) && isPresent(at))
      empty(at, valueAt(sheetOf(round), at.row, at.column));
  }

  const note: NewSetting = { id: 'personalDataRemoved', value: { date: today } };
  return {
    edits: [...edits.values(), ...noteOf(round, note)],
    emptied: emptiedBy(round, [...edits.values()]),
    newSettings: round.tables.settings ? [] : [note],
    notices: [
      { id: 'emptied', data: { count } },
      { id: 'free-texts', data: {} },
      { id: 'elsewhere', data: {} },
    ],
  };
}

function emptiedBy(round: Round, edits: readonly CellEdit[]): readonly Emptied[] {
  const counts = new Map<string, { sheet: string; title: string; count: number }>();
  for (const { at } of edits) {
    const title = titleAt(round, at.sheet, at.column);
    const key = `${title}\n${at.sheet}`;
    const one = counts.get(key);
    if (one) one.count++;
    else counts.set(key, { sheet: at.sheet, title, count: 1 });
  }
  return [...counts.values()];
}

/** The title above a cell, as it was written; the column's letters where there is none. */
function titleAt({ tables }: Round, sheet: string, column: number): string {
  for (const table of Object.values(tables)) {
    if (table?.sheet.name !== sheet || table.headerRow === null) continue;
    const title = table.sheet.values[table.headerRow]?.[column];
    if (typeof title === 'string' && title.trim() !== '') return title;
  }
  return columnName(column);
}

const sheetOf = ({ sheets }: Round) => sheets.settings ?? { name: '', values: [] };

/** The day in the row that is there for it, else in a new one. */
function noteOf(round: Round, note: NewSetting): readonly CellEdit[] {
  const row = round.settings.rows.find(({ key }) => key.value === note.id);
  if (!row) return appendSettings(round, [note]);
  const at = placeOf(round, 'settings', row.row, 'value');
  return isPresent(at) ? [{ at, was: row.value.raw, becomes: note.value }] : [];
}
