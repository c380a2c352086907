import type { CellEdit } from '../../findings/edits.ts';
import type { SheetModel } from '../../template/sheet-model.ts';
import { type Host, HostError } from '../host.ts';
import { joinedChecks } from './joined-checks.ts';
import type { Answer, Beginning, CallName, Calls, Fingerprint, Titles } from './protocol.ts';

/** `google.script.run` as far as the sidebar uses it. */
export interface ScriptRun {
  withSuccessHandler(take: (answer: unknown) => void): ScriptRun;
  withFailureHandler(take: (error: unknown) => void): ScriptRun;
  alkeKutsu(text: string): void;
}

/** The open spreadsheet in Google Sheets, seen from the sidebar. Every promise may reject with a `HostError`. */
export interface SheetsHost extends Host {
  begin(): Promise<Beginning>;
  /** Makes the sheets that are not there yet; gives the names of those that are, which are left as they are. */
  createSheets(models: readonly SheetModel[]): Promise<readonly string[]>;
  /** Adds our sheet, or replaces it; a sheet that is not ours is never touched. Gives the name that it got. */
  putSheet(model: SheetModel): Promise<string>;
  /** Takes out our colours and our sheets, and nothing else. */
  clean(): Promise<void>;
  /** Puts a file into the user's Drive. */
  saveToDrive(file: Calls['saveToDrive']['given']): Promise<void>;
  /** Whether the workbook was changed since it was last read. */
  hasChanged(): Promise<boolean>;
}

export interface SheetsHostOptions {
  /** Titles of the sheets that are read. Without them everything is asked of every sheet. */
  readonly titles?: Titles;
  /** Told when somebody changed the workbook between a reading and its painting: nothing was painted then. */
  readonly onChanged?: () => void;
  readonly isOnline?: () => boolean;
}

/** The host on the script that is bound to the spreadsheet. */
export function createSheetsHost(
  run: ScriptRun,
  { titles = null, onChanged = () => undefined, isOnline = () => true }: SheetsHostOptions = {},
): SheetsHost {
  let fingerprint: Fingerprint | null = null;

  function ask<Call extends CallName>(
    call: Call,
    given: Calls[Call]['given'],
  ): Promise<Calls[Call]['gives']> {
    return new Promise((resolve, reject) => {
      if (!isOnline()) {
        reject(new HostError('host-offline'));
        return;
      }
      run
        .withSuccessHandler((text) => {
          const answer = JSON.parse(String(text)) as Answer;
          if ('error' in answer) reject(new HostError(answer.error.code, answer.error.detail));
          else resolve(answer.gives as Calls[Call]['gives']);
        })
        .withFailureHandler((error) => reject(failureOf(error)))
        .alkeKutsu(JSON.stringify({ call, given }));
    });
  }

  return {
    begin: () => ask('begin', null),

    async read() {
      const reading = await ask('read', { titles });
      fingerprint = reading.fingerprint;
      return reading.workbook;
    },

    async paint(marks) {
      const { isPainted } = await ask('paint', { marks, titles, fingerprint });
      if (!isPainted) onChanged();
    },

    async apply(edits) {
      if (edits.length === 0) return [];
      // What was read no longer stands: marks of before may be painted over what we ourselves changed.
      fingerprint = null;
      const refused = await ask('apply', { edits });
      return refused.map(({ index, reason }) => ({ edit: edits[index] as CellEdit, reason }));
    },

    async show(place) {
      await ask('show', { place });
    },
    createSheets: (models) => ask('createSheets', { models: models.map(withJoinedChecks) }),
    putSheet: (model) => ask('putSheet', { model }),
    async clean() {
      await ask('clean', null);
    },
    async saveToDrive(file) {
      await ask('saveToDrive', file);
    },
    async hasChanged() {
      if (fingerprint === null) return false;
      const before = fingerprint;
      const now = await ask('look', { titles });
      return fingerprint === before && JSON.stringify(now.fingerprint) !== JSON.stringify(before);
    },
  };
}

/** Here rather than in the script, which is to stay small. */
const withJoinedChecks = ({ checks, ...model }: SheetModel): SheetModel =>
  checks === undefined ? model : { ...model, checks: joinedChecks(checks) };

/**
 * Why Google did not carry the call out. Its words come in the user's own language, but these faults are always told in
 * English or by a name.
 */
function failureOf(error: unknown): HostError {
  const { name = '', message = String(error) } = (error ?? {}) as {
    readonly name?: string;
    readonly message?: string;
  };
  // Several signed-in accounts (issuetracker 69270374): the call goes out as another user, who has no right here.
  if (/PERMISSION_DENIED|Authorization is required|reading from storage/i.test(message))
    return new HostError('host-accounts', '', error);
  if (name === 'NetworkError' || /NetworkError|HTTP 0\b|Failed to fetch/i.test(message))
    return new HostError('host-offline', '', error);
  if (/session|HTTP 401/i.test(message)) return new HostError('host-session-lost', '', error);
  return new HostError('host-failed', message, error);
}
