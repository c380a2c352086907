import type { Mark } from '../../findings/marks.ts';
import type { CellPlace, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { HostError } from '../host.ts';
import { type DriveService, saveToDrive } from './drive.ts';
import { applyEdits } from './editing.ts';
import { alone } from './locking.ts';
import { type Painted, paintMarks, tellUnpainted } from './painting.ts';
import type { Answer, Asked, CallName, Calls, Fingerprint, Titles } from './protocol.ts';
import {
  lookAgain,
  openAgain,
  openSheets,
  openSpreadsheet,
  readWorkbook,
  sheetNamed,
} from './reading.ts';
import type { Services } from './services.ts';
import { clean, createSheets, putSheet } from './sheets.ts';

/** Google's services, and what only the sidebar's calls need. */
export interface ServerServices extends Services {
  readonly session: GoogleAppsScript.Base.Session;
  /** The advanced Drive service; null where it is not switched on. */
  readonly drive: DriveService | null;
}

type Answers = {
  readonly [Call in CallName]: (given: Calls[Call]['given']) => Calls[Call]['gives'];
};

/**
 * Answers one call of the sidebar, text for text. A refusal is told as such; anything else is a fault and goes on to
 * Apps Script, which tells it to the sidebar.
 */
export function answer(services: ServerServices, text: string): string {
  const { call, given } = JSON.parse(text) as Asked;
  const answers = answersOf(services) as { readonly [call: string]: (given: unknown) => unknown };
  const work = answers[call];
  if (!work) throw new Error(`No such call: ${call}`);
  let said: Answer;
  try {
    said = { gives: work(given) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    said = { error: { code: error.code, detail: error.detail } };
  }
  return JSON.stringify(said);
}

function answersOf(services: ServerServices): Answers {
  return {
    begin: () => ({
      workbook: openSpreadsheet(services).getName(),
      locale: services.session.getActiveUserLocale(),
      hasDrive: services.drive !== null,
    }),
    read: ({ titles }) => {
      const spreadsheet = openSpreadsheet(services);
      return readWorkbook(services, spreadsheet, openSheets(spreadsheet, titles));
    },
    look: ({ titles }) => ({
      fingerprint: lookAgain(openSheets(openSpreadsheet(services), titles)),
    }),
    paint: ({ marks, titles, fingerprint }) => ({
      isPainted: paint(services, marks, titles, fingerprint),
    }),
    apply: ({ edits }) =>
      applyEdits(services, edits).map(({ edit, reason }) => ({
        index: edits.indexOf(edit),
        reason,
      })),
    show: ({ place }) => {
      show(services, place);
      return null;
    },
    createSheets: ({ models }) => createSheets(services, models),
    putSheet: ({ model }) => putSheet(services, model),
    clean: () => {
      clean(services);
      return null;
    },
    saveToDrive: (file) => {
      saveToDrive(services, services.drive, file);
      return null;
    },
  };
}

/** Painting is the last that is written. */
const FLUSHES = true;

/**
 * Paints marks of an earlier reading, when the workbook is still the one that was read: otherwise a slow check would paint
 * over the colours of a later one.
 * @returns whether it did
 */
function paint(
  services: Services,
  marks: readonly Mark[],
  titles: Titles,
  fingerprint: Fingerprint | null,
): boolean {
  const work = (): Painted | null => {
    const spreadsheet = openSpreadsheet(services);
    const opened =
      fingerprint === null
        ? openSheets(spreadsheet, titles)
        : openAgain(spreadsheet, titles, fingerprint);
    return opened && paintMarks(services, opened, marks);
  };
  const painted = alone(services, work, FLUSHES);
  if (painted) tellUnpainted(painted);
  return painted !== null;
}

function show(services: Services, { sheet: name, row, column }: CellPlace): void {
  const sheet = sheetNamed(openSpreadsheet(services), name);
  if (sheet.isSheetHidden()) throw new HostError('host-sheet-hidden', name);
  sheet.getRange(row + 1, column + 1).activate();
}

/** What came of a check from the menu. `trouble` says why the colours are not as they should be. */
export interface MenuCheck<Checked> {
  readonly checked: Checked;
  readonly trouble: HostError | null;
}

/**
 * Reads, checks and paints in one go that nobody else's command can come between. While others are at work it checks all
 * the same, and does not paint.
 */
export function checkAndPaint<Checked>(
  services: Services,
  titles: Titles,
  check: (workbook: WorkbookSnapshot) => Checked,
  marksOf: (checked: Checked) => readonly Mark[],
): MenuCheck<Checked> {
  const spreadsheet = openSpreadsheet(services);
  const opened = openSheets(spreadsheet, titles);
  const look = (): Checked => check(readWorkbook(services, spreadsheet, opened).workbook);
  let checked: Checked | undefined;
  try {
    const work = (): Painted => {
      checked = look();
      return paintMarks(services, opened, marksOf(checked));
    };
    tellUnpainted(alone(services, work, FLUSHES));
    return { checked: checked as Checked, trouble: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { checked: checked ?? look(), trouble: error };
  }
}
