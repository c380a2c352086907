import { existsSync, readFileSync, rmSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright';
import { buildExcel } from '../../build/excel.mjs';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import type { OpenedPane, PaneOptions, simulation } from './excel-on-the-web.ts';
import { EXCEL_365, OFFICE_JS_DIST } from './node-office.ts';
import type { RoundTrip } from './rich-api.ts';
import type { Workbook } from './workbook.ts';

const root = resolve(import.meta.dirname, '../..');

export const EXCEL = 'https://excel.officeapps.live.com';
export const ADD_IN = 'https://alke.example';
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Chromium with the add-in as it ships and office.js as it is, and no network. */
export interface Web {
  readonly browser: Browser;
  readonly folder: string;
  readonly excelPage: string;
  close(): Promise<void>;
}

export async function openWeb(): Promise<Web> {
  // Each test file builds for itself: they run side by side.
  const folder = join(root, `out/excel-${process.pid}`);
  await buildExcel(ADD_IN, folder);
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'excel-on-the-web.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    browser,
    folder,
    excelPage: `<!doctype html><meta charset="utf-8"><title>Excel</title><body><script>${outputFiles[0]?.text}</script>`,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page, and everything that went wrong in it or was asked from where nothing may be asked. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export async function openPage(
  { browser, folder, excelPage }: Web,
  { blocked = [] }: { readonly blocked?: readonly string[] } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ acceptDownloads: true, locale: 'fi-FI' });
  const faults: string[] = [];
  await context.route('**/*', (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (blocked.includes(origin)) return route.abort();
    if (origin === EXCEL) return route.fulfill({ body: excelPage, contentType: 'text/html' });
    const file =
      origin === ADD_IN
        ? join(folder, pathname)
        : origin === OFFICE_JS
          ? join(OFFICE_JS_DIST, pathname.replace('/lib/1/hosted', '').toLowerCase())
          : null;
    if (!file || !existsSync(file)) {
      faults.push(`asked for ${href}`);
      return route.abort();
    }
    return route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // Chromium keeps storage from frames of another site, as strict browsers do, and office.js complains of it.
    if (/^SecurityError: .*sessionStorage/.test(message.text())) return;
    // For the Mac office.js brings styles of its own, which our page’s policy keeps out.
    const isOffices = message.location().url.startsWith(OFFICE_JS);
    if (isOffices && /^Applying inline style/.test(message.text())) return;
    faults.push(`${message.text()} (${message.location().url})`);
  });
  return { page, context, faults, close: () => context.close() };
}

/** The names under which the page keeps what the tests ask for. */
interface ExcelWindow {
  readonly simulation: typeof simulation;
  workbook: Workbook;
  panes: OpenedPane[];
}

/** A workbook open in Excel on the web, with as many task panes as there are people at it. */
export interface OpenedWorkbook {
  readonly page: Page;
  /** What went wrong since the workbook was opened. */
  faults(): readonly string[];
  close(): Promise<void>;
  readonly panes: readonly FrameLocator[];
  /** Asks something of the workbook, in the page. `given` is handed over as JSON. */
  ask<T, Given>(
    question: (workbook: Workbook, given: Given, panes: OpenedPane[]) => T,
    given?: Given,
  ): Promise<T>;
  /** The round trips of a pane so far. */
  trips(pane?: number): Promise<readonly Pick<RoundTrip, 'write' | 'bytes'>[]>;
}

/** Opens a workbook and its panes on a page, which may have had others before. */
export async function openWorkbook(
  { page, faults }: WatchedPage,
  snapshot: WorkbookSnapshot,
  { panes = 1, ...options }: Partial<PaneOptions> & { readonly panes?: number } = {},
): Promise<OpenedWorkbook> {
  const before = faults.length;
  await page.setViewportSize({ width: 400 * panes, height: 760 });
  if (new URL(page.url()).origin !== EXCEL) await page.goto(`${EXCEL}/`);
  await page.evaluate(
    ({ snapshot, panes, options }) => {
      const excel = window as unknown as ExcelWindow;
      excel.workbook = excel.simulation.workbookFrom(snapshot);
      excel.panes = Array.from({ length: panes }, () =>
        excel.simulation.openTaskPane(excel.workbook, document.body, options),
      );
    },
    {
      snapshot,
      panes,
      options: { url: `${ADD_IN}/taskpane.html`, sets: EXCEL_365, ...options },
    },
  );
  return {
    page,
    faults: () => faults.slice(before),
    close: () =>
      page.evaluate(() => {
        for (const pane of (window as unknown as ExcelWindow).panes) pane.close();
      }),
    panes: Array.from({ length: panes }, (_, index) => page.frameLocator('iframe').nth(index)),
    ask: (question, given) =>
      page.evaluate(
        ([code, handed]) => {
          const { workbook, panes } = window as unknown as ExcelWindow;
          // A function of the test's own, carried into the page.
          return new Function(
            'workbook',
            'given',
            'panes',
            `return (${code})(workbook, given, panes)`,
          )(workbook, handed, panes);
        },
        [String(question), given] as const,
      ),
    trips: (pane = 0) =>
      page.evaluate((index) => {
        const { panes } = window as unknown as ExcelWindow;
        return (panes[index]?.host.requests ?? []).map(({ write, bytes }) => ({ write, bytes }));
      }, pane),
  };
}
