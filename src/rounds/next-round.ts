import type { CellEdit } from '../findings/edits.ts';
import type { Datum } from '../messages/language.ts';
import { valueAt } from '../workbook/snapshot.ts';
import { isFilled } from '../workbook/table.ts';
import type { Region } from './config.ts';
import { type MovedNotice, moveSettings, type NewSetting } from './moved-settings.ts';
import { isPresent, placeOf, type Round, type RowTableKey } from './round.ts';
import { clearRow, emptyRowsBelow } from './rows.ts';
import { appendSettings } from './setting-rows.ts';

/** What the one who starts the next round should know; the words are in messages. */
type NextRoundNotice =
  | MovedNotice
  | {
      readonly id: 'answers-emptied' | 'contacts-kept' | 'contacts-cleared' | 'regions-added';
      readonly data: { readonly [field: string]: Datum };
    };

export interface NextRound {
  /** One per cell, for the given workbook: they move and empty; its sheets, rows and looks stay the office's own. */
  readonly edits: readonly CellEdit[];
  /** The rows of a sheet Asetukset that is to be added; none when the workbook has the sheet. */
  readonly newSettings: readonly NewSetting[];
  readonly notices: readonly NextRoundNotice[];
}

export interface NextRoundOptions {
  /** The contact persons of the regions: often the same people go on. */
  readonly contacts: 'keep' | 'clear';
}

/**
 * A later year's workbook out of this one: dates move by ISO week and weekday, answers are emptied, every region waits
 * for its discussion. The dates are a proposal: the rules about settings say what does not fit.
 * @param year later than the round's own
 */
export function nextRound(round: Round, year: number, options: NextRoundOptions): NextRound {
  const settings = moveSettings(round, year);
  const regions = waitingRegions(round, options);
  const hasSettings = round.tables.settings !== null;
  return {
    edits: [
      ...emptyTable(round, 'discussions'),
      ...regions.edits,
      ...emptyTable(round, 'participants'),
      ...settings.edits,
      ...(hasSettings ? appendSettings(round, settings.rest) : []),
    ],
    newSettings: hasSettings ? [] : settings.rest,
    notices: [
      ...settings.notices,
      {
        id: 'answers-emptied',
        data: {
          discussions: round.discussions.length,
          participants: round.participants.length,
        },
      },
      ...regions.notices,
    ],
  };
}

const emptyTable = (round: Round, table: RowTableKey): readonly CellEdit[] =>
  (round.tables[table]?.rows ?? []).flatMap((row) => emptyRow(round, table, row));

/** The people of the former round do not come along, not even unseen. */
const emptyRow = (round: Round, table: RowTableKey, row: number): readonly CellEdit[] =>
  clearRow(round, table, row).map((edit) => ({ ...edit, secret: true }));

/** Each region of the round on one row, without a discussion; further rows of a region are emptied. */
function waitingRegions(round: Round, { contacts }: NextRoundOptions) {
  const table = round.tables.regions;
  const edits: CellEdit[] = [];
  const seen = new Set<Region>();
  let kept = 0;
  let cleared = 0;
  for (const row of round.regions) {
    const reading = row.region.value;
    const isAgain = reading?.is === 'region' && seen.has(reading.region);
    if (isAgain || row.region.kind === 'empty') {
      edits.push(...emptyRow(round, 'regions', row.row));
      continue;
    }
    if (reading?.is === 'region') seen.add(reading.region);
    // Several regions in one cell stay as they are: the rules will ask for a row each.
    if (reading?.is === 'several') for (const region of reading.regions) seen.add(region);
    if (row.contact.kind !== 'empty') {
      if (contacts === 'keep') kept++;
      else cleared++;
    }
    const emptied =
      contacts === 'keep' ? ['discussion'] : ['discussion', 'contact', 'email', 'phone'];
    for (const key of emptied as readonly ('discussion' | 'contact' | 'email' | 'phone')[]) {
      const at = placeOf(round, 'regions', row.row, key);
      const was = row[key].raw;
      if (isPresent(at) && isFilled(was))
        edits.push({ at, was, becomes: null, ...(key !== 'discussion' && { secret: true }) });
    }
  }
  const missing = round.settings.regions.filter((region) => !seen.has(region));
  const free = table ? emptyRowsBelow(round, 'regions', missing.length) : [];
  for (const [index, region] of missing.entries()) {
    const row = free[index];
    if (row === undefined) continue;
    const at = placeOf(round, 'regions', row, 'region');
    if (!table || !isPresent(at)) continue;
    edits.push({
      at,
      was: valueAt(table.sheet, row, at.column),
      becomes: region.name[round.language],
    });
  }
  const notices: NextRoundNotice[] = [
    contacts === 'keep'
      ? { id: 'contacts-kept', data: { count: kept } }
      : { id: 'contacts-cleared', data: { count: cleared } },
  ];
  if (free.length > 0)
    notices.push({ id: 'regions-added', data: { regions: missing.map(({ name }) => name) } });
  return { edits, notices };
}
