import type { FrameLocator, Page } from 'playwright';
import type { Language } from '../../src/messages/language.ts';
import { sayPane } from '../../src/messages/pane.ts';

/** The pane, in its frame or as a page of its own. */
export type PaneView = FrameLocator | Page;

/** A busy machine takes its time. */
export const WAIT = { timeout: 60_000 };

export const tab = (
  pane: PaneView,
  name: 'findings' | 'overview' | 'documents' | 'settings',
  language: Language = 'fi',
) => pane.getByRole('tab', { name: sayPane(`tab-${name}`, language) });

export const button = (pane: PaneView, name: string) =>
  pane.getByRole('button', { name, exact: true });

/** The row of the finding of a cell. */
export const rowOf = (pane: PaneView, place: string) =>
  pane
    .locator('.finding')
    .filter({ has: pane.locator('.place', { hasText: new RegExp(`^${place}$`) }) });

/** Waits until the pane, on its first screen, has checked and has nothing more to do. */
export async function settle(pane: PaneView): Promise<void> {
  await pane.locator('.checked-at, .empty').first().waitFor(WAIT);
  await rest(pane);
}

/** Waits until the pane has nothing more to do. */
export const rest = (pane: PaneView): Promise<void> =>
  pane.locator('.work').waitFor({ state: 'detached', ...WAIT });

/** What the pane has announced last. */
export const said = (pane: PaneView) => pane.locator('.said').textContent();
