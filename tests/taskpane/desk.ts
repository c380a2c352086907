import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';

const script = '../../build/pages.mjs';

/** The built page in a folder of its own, a server for it, and Chromium; `close` puts everything away. */
export interface Desk {
  readonly folder: string;
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'alke-page-'));
  const { buildPages } = (await import(script)) as { buildPages(folder: string): Promise<unknown> };
  await buildPages(folder);
  const server = await serve(join(folder, 'web'));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  return {
    folder,
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = normalize(join(folder, path === '/' ? 'index.html' : path));
    try {
      const bytes = readFileSync(file);
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** A window on the page, and everything that must not happen in it. */
export interface Window {
  readonly page: Page;
  /** Violations of the content security policy, requests to anywhere else, errors in the script. */
  readonly faults: readonly string[];
}

/** The day on which the sample is looked at in the tests. */
export const TODAY = '2026-01-15';

/** Opens an address in a window of its own, on the tests' day. */
export async function openWindow(
  { browser }: Desk,
  address: string,
  options: BrowserContextOptions & {
    readonly withoutPickers?: boolean;
    readonly today?: string;
  } = {},
): Promise<Window> {
  const { withoutPickers = true, today = TODAY, ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Helsinki',
    locale: 'fi-FI',
    acceptDownloads: true,
    ...contextOptions,
  });
  // A busy machine draws slowly; what never comes still fails before the test's own time is over.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const faults: string[] = [];
  const here = new URL(address);
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn =
      url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === here.protocol;
    if (!isOwn || (here.protocol === 'http:' && url.protocol === 'http:' && url.host !== here.host))
      faults.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`error ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console ${message.text()}`);
  });
  await page.exposeFunction('tellFault', (fault: string) => faults.push(fault));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { tellFault(fault: string): void }).tellFault(
        `policy ${violatedDirective} ${blockedURI}`,
      );
    });
  });
  // The picker of the File System Access API cannot be driven from outside; the field for files can.
  if (withoutPickers)
    await page.addInitScript(() => {
      Object.defineProperty(window, 'showOpenFilePicker', { value: undefined });
    });
  await page.clock.setFixedTime(new Date(`${today}T10:00:00+02:00`));
  await page.goto(address);
  return { page, faults };
}

/** The bytes of what the page hands to the downloads while `act` runs, and its name. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const waiting = page.waitForEvent('download');
  await act();
  const download = await waiting;
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

/** Drops a file on the window, as from a folder. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** The counts as the pane shows them. */
export async function countsOf(page: Page): Promise<{ readonly [severity: string]: number }> {
  const entries = await page
    .locator('.summary .count')
    .evaluateAll((buttons) =>
      buttons.map((button) => [
        button.classList[1] ?? '',
        Number(button.querySelector('.number')?.textContent),
      ]),
    );
  return Object.fromEntries(entries);
}
