import { check } from '../src/check.ts';
import { applyEdits, type CellEdit } from '../src/findings/edits.ts';
import { sayFinding } from '../src/messages/findings.ts';
import type { Language } from '../src/messages/language.ts';
import { sayNextRound, sayNextRoundNotice } from '../src/messages/next-round.ts';
import { sayPane } from '../src/messages/pane.ts';
import { type NextRoundOptions, nextRound } from '../src/rounds/next-round.ts';
import type { Round } from '../src/rounds/round.ts';
import { settingsSheetOf } from '../src/template/settings-sheet.ts';
import type { SheetModel } from '../src/template/sheet-model.ts';
import { valueAt } from '../src/workbook/snapshot.ts';
import { type Pane, sayPlace } from './pane.ts';

/** The years that may be chosen: the next, and two more for a round that was not held. */
const YEARS_AHEAD = [1, 2, 3];

export const laterYears = ({ settings }: Round): readonly number[] =>
  YEARS_AHEAD.map((years) => settings.year + years);

/** One thing to know before the next round is made. */
interface Note {
  readonly sign: 'warning' | 'info';
  readonly say: (language: Language) => string;
}

/** What the next round takes. */
export interface NextYear {
  readonly year: number;
  readonly edits: readonly CellEdit[];
  /** What becomes of the settings, by their names. */
  readonly settings: readonly { readonly name: string; readonly edit: CellEdit }[];
  readonly added: readonly SheetModel[];
  /** Rows of the added sheet. */
  readonly newSettings: number;
  /** What somebody has to do something about comes first. */
  readonly notes: readonly Note[];
}

/** Notices that ask for a decision. */
const TO_DECIDE: ReadonlySet<string> = new Set([
  'holiday',
  'eve',
  'week-53',
  'not-moved',
  'not-known',
]);

/** The round of a later year out of this one, with what the rules about settings say of it. */
export function nextYear(round: Round, year: number, options: NextRoundOptions): NextYear {
  const { edits, newSettings, notices } = nextRound(round, year, options);
  const added = newSettings.length > 0 ? [settingsSheetOf(newSettings, round.language)] : [];
  const said = notices.map(
    (notice): Note => ({
      sign: TO_DECIDE.has(notice.id) ? 'warning' : 'info',
      say: (language) => sayNextRoundNotice(notice, language),
    }),
  );
  const { workbook } = applyEdits(round.workbook, edits);
  const after = {
    ...workbook,
    sheets: [
      ...workbook.sheets,
      ...added.map(({ name, rows }) => ({
        name,
        values: rows.map(({ cells }) => cells.map(({ value }) => value ?? null)),
      })),
    ],
  };
  // Holidays are among the notices.
  const found = check(after, round.today)
    .findings.filter(({ rule }) => rule.startsWith('setting-') && rule !== 'setting-holiday')
    .map(
      (finding): Note => ({
        sign: 'warning',
        say: (language) => sayFinding(finding, language).message,
      }),
    );
  const notes = [...said, ...found];
  return {
    year,
    edits,
    settings: namedSettings(round, edits),
    added,
    newSettings: newSettings.length,
    notes: [
      ...notes.filter(({ sign }) => sign === 'warning'),
      ...notes.filter(({ sign }) => sign === 'info'),
    ],
  };
}

/** Edits of values on the sheet of settings with the keys beside them, which may be new as well. */
function namedSettings({ tables }: Round, edits: readonly CellEdit[]): NextYear['settings'] {
  const table = tables.settings;
  if (!table) return [];
  const keyColumn = table.columns.get('key') ?? 0;
  const own = edits.filter(({ at }) => at.sheet === table.sheet.name);
  const newKeys = new Map(
    own.flatMap(({ at, becomes }) => (at.column === keyColumn ? [[at.row, becomes] as const] : [])),
  );
  return own.flatMap((edit) => {
    const { row, column } = edit.at;
    const key = newKeys.get(row) ?? valueAt(table.sheet, row, keyColumn);
    return column === keyColumn ? [] : [{ name: String(key ?? ''), edit }];
  });
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the next round out as a file of its own; the open workbook stays as it is. */
export function saveNextRound(pane: Pane, round: Round, next: NextYear): Promise<void> {
  return pane.run({ doing: 'saving' }, async () => {
    const { shell } = pane;
    if (!shell.changedCopy) return;
    await shell.breathe();
    const { bytes, refused } = await shell.changedCopy(next.edits, next.added);
    const name = nameForYear(shell.workbookName(), round.settings.year, next.year);
    const delivery = await shell.deliver({ name, bytes, type: XLSX_TYPE });
    const places = refused.slice(0, SHOWN_PLACES).map(({ edit }) => sayPlace(edit.at));
    pane.say((language) =>
      [
        sayPane(`delivered-${delivery}`, language, { file: name }),
        ...(refused.length > 0
          ? [sayNextRound('left-out', language, { count: refused.length, places })]
          : []),
      ].join(' '),
    );
  });
}

/** So many cells that could not be changed are named. */
const SHOWN_PLACES = 5;

/** The workbook's name with the new year in the place of the old, or after it. */
export function nameForYear(workbook: string, own: number, year: number): string {
  const [, base = workbook, ending = '.xlsx'] = /^(.*?)(\.xls[xm])?$/i.exec(workbook) ?? [];
  return base.includes(String(own))
    ? base.replace(String(own), String(year)) + ending
    : `${base}-${year}${ending}`;
}

/** Makes the open workbook the next round. */
export async function becomeNextRound(pane: Pane, next: NextYear): Promise<boolean> {
  const { year } = next;
  const count = await pane.change('next-round', next.edits, next.added);
  if (count > 0) pane.say((language) => sayNextRound('changed', language, { year, count }));
  return count > 0;
}
