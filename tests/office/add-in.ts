import type { FrameLocator } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { sampleWorkbook } from '../apps-script/rounds.ts';
import {
  type OpenedWorkbook,
  openPage,
  openWeb,
  openWorkbook,
  type WatchedPage,
  type Web,
} from './chromium.ts';

/** The workbook that most of the tests open. */
export const sample = sampleWorkbook('alke-2026-esimerkki.xlsx');

/** The workbook that the running test has opened. */
export let excel: OpenedWorkbook;
let web: Web;
let watched: WatchedPage;

/** The built add-in in Chromium for the tests of a file, each with a workbook that it opens by `openExcel`. */
export function useAddIn(): void {
  beforeAll(async () => {
    web = await openWeb();
    watched = await openPage(web);
  }, 120_000);
  afterAll(() => web?.close());
  // Nothing may have gone wrong, been blocked by the page's own policy, or been asked from anywhere else.
  afterEach(async () => {
    await excel.close();
    expect(excel.faults()).toEqual([]);
  });
}

/** Opens a workbook; gives the first pane on it. */
export async function openExcel(
  snapshot = sample,
  options: Parameters<typeof openWorkbook>[2] = {},
): Promise<FrameLocator> {
  excel = await openWorkbook(watched, snapshot, options);
  const [pane] = excel.panes;
  if (!pane) throw new Error('no pane');
  return pane;
}
