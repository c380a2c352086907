import { rowNames } from '../src/check.ts';
import type { CellEdit } from '../src/findings/edits.ts';
import type { Finding } from '../src/findings/finding.ts';
import type { Round } from '../src/rounds/round.ts';
import { settingKey } from '../src/rounds/setting-keys.ts';
import { type CellPlace, type CellValue, valueAt } from '../src/workbook/snapshot.ts';
import { fold, isFilled } from '../src/workbook/table.ts';

/** How a finding can be accepted: by these edits, or not at all. */
export type Acceptance =
  | { readonly can: true; readonly edits: (reason: string) => readonly CellEdit[] }
  /** Nothing names the row, or the workbook has no settings sheet to write the reason on. */
  | { readonly can: false; readonly because: 'no-name' | 'no-sheet' };

/** What it takes to accept a finding: one more row of settings, `rule @ row = reason`. */
export function acceptanceOf(round: Round, finding: Finding): Acceptance {
  const table = round.tables.settings;
  if (!table) return { can: false, because: 'no-sheet' };
  const name = rowNames(round)(finding.at).find(
    (said) => said.trim() !== '' && !/[=\n]/.test(said),
  );
  if (name === undefined) return { can: false, because: 'no-name' };
  const { key, value } = settingColumns(round);
  const row = freeRow(round);
  const at = (column: number): CellPlace => ({ sheet: table.sheet.name, row, column });
  return {
    can: true,
    edits: (reason) => [
      edit(round, at(key), settingKey('deviation').title[round.language]),
      edit(round, at(value), `${finding.rule} @ ${name} = ${oneLine(reason)}`),
    ],
  };
}

/** The edits that take an acceptance back: its row of settings is emptied. */
export function withdrawalOf(round: Round, finding: Finding): readonly CellEdit[] {
  const table = round.tables.settings;
  if (!table) return [];
  const names = new Set(rowNames(round)(finding.at).map(fold));
  const accepting = round.settings.deviations.filter(
    ({ rule, reason }) => rule === finding.rule && reason === finding.accepted,
  );
  const deviation = accepting.find(({ row }) => names.has(fold(row))) ?? accepting[0];
  if (!deviation) return [];
  const { key, value } = settingColumns(round);
  return [key, value].map((column) =>
    edit(round, { sheet: table.sheet.name, row: deviation.settingRow, column }, null),
  );
}

function settingColumns(round: Round): { readonly key: number; readonly value: number } {
  const columns = round.tables.settings?.columns;
  const key = columns?.get('key') ?? 0;
  return { key, value: columns?.get('value') ?? key + 1 };
}

/** The first row below the settings in which nothing stands. */
function freeRow(round: Round): number {
  const table = round.tables.settings;
  if (!table) return 0;
  let row = Math.max(table.headerRow ?? -1, table.rows.at(-1) ?? -1) + 1;
  while (table.sheet.values[row]?.some((value) => isFilled(value))) row++;
  return row;
}

function edit(round: Round, at: CellPlace, becomes: CellValue): CellEdit {
  const sheet = round.workbook.sheets.find(({ name }) => name === at.sheet);
  return { at, was: sheet ? valueAt(sheet, at.row, at.column) : null, becomes };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
