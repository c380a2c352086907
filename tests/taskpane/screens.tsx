import { render } from 'preact';
import { sayHostError } from '../../src/messages/host-errors.ts';
import type { Language } from '../../src/messages/language.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import type { Page, Surroundings } from '../../taskpane/page/page.ts';
import { startPage } from '../../taskpane/page/start.tsx';
import type { Pane } from '../../taskpane/pane.ts';
import { startPane } from '../../taskpane/start.tsx';
import { fileOf } from './file-of.ts';
import { DAY, ROUND_WITH_MISTAKES } from './round.ts';
import { type SnapshotHost, snapshotHost } from './snapshot-host.ts';

export type Theme = 'light' | 'dark';

const surroundings = (language: Language): Surroundings => ({
  language,
  version: '1.0.0',
  today: () => DAY,
  clock: () => '14.05',
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
  deliver: async () => 'download',
});

let drawn: HTMLElement | null = null;

/** An empty document with one element to draw in, as high as the window. */
function paper(theme: Theme): HTMLElement {
  clear();
  document.documentElement.dataset.theme = theme;
  const element = document.createElement('div');
  element.style.height = '100vh';
  document.body.append(element);
  drawn = element;
  return element;
}

export function clear(): void {
  if (drawn) render(null, drawn);
  drawn?.remove();
  drawn = null;
  document.documentElement.style.fontSize = '';
}

/** The pane as a host shows it, checked. */
export async function openPane(
  language: Language = 'fi',
  theme: Theme = 'light',
  workbook: WorkbookSnapshot = ROUND_WITH_MISTAKES,
): Promise<{ readonly pane: Pane; readonly host: SnapshotHost }> {
  const host = snapshotHost(workbook);
  const pane = startPane(
    host,
    {
      ...surroundings(language),
      place: 'excel',
      sayError: sayHostError,
      workbookName: () => 'alke.xlsx',
      putSheet: async () => undefined,
      clean: async () => undefined,
    },
    paper(theme),
  );
  await pane.check();
  await settled();
  return { pane, host };
}

/** The browser page with its welcome. */
export function openPage(language: Language = 'fi', theme: Theme = 'light'): Page {
  return startPage(
    {
      pickFile: async () => null,
      readAgain: async () => ({ name: '', bytes: new Uint8Array(0), handle: null }),
      writeInPlace: async () => false,
      sample: async () => ({ name: 'alke.xlsx', bytes: sampleFile(), day: DAY }),
      newWorkbook: async () => ({ name: 'alke.xlsx', bytes: sampleFile() }),
    },
    surroundings(language),
    paper(theme),
  );
}

/** The round with mistakes as a file, with frozen titles and a column of ids that stays. */
const sampleFile = (): Uint8Array =>
  fileOf(ROUND_WITH_MISTAKES, ({ name, values }) => ({
    widths: (values[0] ?? []).map(() => 18),
    frozenRows: 1,
    frozenColumns: 1,
    dropDowns:
      name === 'Maakunnat'
        ? [{ ranges: [{ top: 1, left: 0, bottom: 40, right: 0 }], list: ['K1', 'K2', 'K3', 'K4'] }]
        : [],
  }));

/** The next moment at which everything that was asked for is drawn. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Waits until the selector is there. */
export async function find<Found extends Element = HTMLElement>(selector: string): Promise<Found> {
  await until(() => document.querySelector(selector) !== null, `something like ${selector}`);
  return document.querySelector<Found>(selector) as Found;
}

/** How long a busy machine may take to draw what is waited for, ms. */
const PATIENCE = 60_000;

/** Waits until something holds. @throws when it never comes to hold */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
