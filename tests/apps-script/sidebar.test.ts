import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildSidebar } from '../../build/sidebar.mjs';
import { bookOf, sheetOf, type } from './beds.ts';
import { addSheet, type Book, newBook } from './book.ts';
import { sampleWorkbook } from './rounds.ts';
import { type Script, startScript } from './script.ts';

const AXE = readFileSync(
  resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
);

/** The sandbox that HtmlService documents for its frames. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** `google.script.run`, as Google puts it into the page. */
const BRIDGE = `<script>window.google={script:{run:(function run(ok,ko){return{
withSuccessHandler:function(f){return run(f,ko)},withFailureHandler:function(f){return run(ok,f)},
alkeKutsu:function(text){fetch('/run',{method:'POST',body:text}).then(function(r){return r.json()}).then(function(r){
if(r.error){var e=new Error(r.error);e.name='ScriptError';(ko||console.error)(e)}else if(ok)ok(r.value)})}}})()}};</script>`;

let html = '';
let server: Server;
let browser: Browser;
let page: Page | undefined;
let book = newBook();
let script: Script;
/** What the script says instead of answering, when that is tried. */
let fault: string | null = null;
const errors: string[] = [];

beforeAll(async () => {
  html = await buildSidebar();
  server = createServer((request, response) => {
    if (request.url === '/run') {
      let text = '';
      request.on('data', (part: Buffer) => {
        text += part.toString();
      });
      request.on('end', () => {
        response.setHeader('content-type', 'application/json');
        try {
          if (fault !== null) throw new Error(fault);
          response.end(JSON.stringify({ value: script.call('alkeKutsu', text) }));
        } catch (error) {
          response.end(JSON.stringify({ error: (error as Error).message }));
        }
      });
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url === '/sidebar')
      response.end(
        (script.seen.sidebars.at(-1)?.content ?? '').replace('<head>', `<head>${BRIDGE}`),
      );
    else
      response.end(
        `<!doctype html><html lang="fi"><title>Taulukko</title><body style="margin:0"><iframe title="ALKE" style="border:0;width:300px;height:700px" sandbox="${SANDBOX}" src="/sidebar"></iframe>`,
      );
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

afterEach(async () => {
  await page?.close();
  fault = null;
  expect(errors.splice(0)).toEqual([]);
  expect(book.violations).toEqual([]);
});

/** Opens the sidebar beside a spreadsheet, from its menu. */
async function open(
  start: Book,
  { command = 'alkeAvaa', locale = 'fi', hasDrive = false } = {},
): Promise<Frame> {
  book = start;
  script = startScript(book, { locale, hasDrive, html: { Sidebar: html } });
  script.fire(command);
  const opened = await browser.newPage({ viewport: { width: 400, height: 720 } });
  page = opened;
  opened.on('pageerror', (error) => errors.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon'))
      errors.push(message.text());
  });
  const { port } = server.address() as AddressInfo;
  await opened.goto(`http://127.0.0.1:${port}/`);
  const frame = opened.frames().find((one) => one.url().endsWith('/sidebar'));
  if (!frame) throw new Error('The sidebar did not open');
  await frame.getByRole('tab').first().waitFor({ timeout: 30_000 });
  return frame;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, milliseconds);
  });

const sample = (): Book => bookOf(sampleWorkbook('alke-2026-esimerkki.xlsx'));

function shown(): Page {
  if (!page) throw new Error('No page is open');
  return page;
}

/** Waits until the pane is done and has said something that matches. */
const said = (frame: Frame, text: RegExp): Promise<void> =>
  frame.locator('[role=status]', { hasText: text }).first().waitFor({ timeout: 30_000 });

async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

describe('the sidebar', () => {
  it('is one small file, and holds nothing that HtmlService would take for its own', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(400_000);
    expect(html).not.toContain('`');
    expect(html).not.toContain('<?');
    expect(html).not.toContain('<!--');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/(?:src|href)="http/);
  });

  it('checks as it opens, colours the cells, and fits 300 px on every screen, without an axe violation', async () => {
    const frame = await open(sample());
    await said(frame, /Tarkistettu/);
    expect(book.sheets.some(({ formats }) => formats.length > 0)).toBe(true);
    for (const tab of await frame.getByRole('tab').all()) {
      await tab.click();
      await pause(300);
      const width = await frame.evaluate(() => document.documentElement.scrollWidth);
      const name = (await tab.textContent()) ?? '';
      expect(width, name).toBeLessThanOrEqual(300);
      expect(await violationsIn(frame), name).toEqual([]);
    }
  }, 120_000);

  it('shows a cell, mends, undoes and does it again', async () => {
    const frame = await open(sample());
    await said(frame, /Tarkistettu/);
    const before = JSON.stringify([...sheetOf(book, 'Keskustelut').cells].map(([, c]) => c.value));
    const now = (): string =>
      JSON.stringify([...sheetOf(book, 'Keskustelut').cells].map(([, c]) => c.value));
    const all = (): string =>
      JSON.stringify(book.sheets.map(({ cells }) => [...cells].map(([, c]) => c.value ?? '')));
    const start = all();
    expect(now()).toBe(before);
    // The first findings may be of a whole sheet, which no cell shows.
    for (let step = 0; step < 8 && book.active === null; step++) {
      await frame.getByRole('tab').first().press('F8');
      await pause(400);
    }
    expect(book.active).not.toBe(null);
    await frame.getByRole('button', { name: /Korjaa kaikki turvalliset/ }).click();
    await said(frame, /Korjattuja soluja/);
    const mended = all();
    expect(mended).not.toBe(start);
    await frame.getByRole('button', { name: 'Kumoa', exact: true }).click();
    await said(frame, /Kumottu/);
    expect(all()).toBe(start);
    await frame
      .getByRole('button', { name: /uudelleen/i })
      .first()
      .click();
    await pause(1500);
    expect(all()).toBe(mended);
  }, 120_000);

  it('makes the collection sheets from the menu of an empty spreadsheet', async () => {
    const empty = newBook();
    addSheet(empty, 'Taulukko1');
    const frame = await open(empty, { command: 'alkeLuo' });
    await said(frame, /Keruutaulukko luotu/);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Taulukko1',
      'Keskustelut',
      'Maakunnat',
      'Osallistujat',
      'Asetukset',
      'Ohje',
      'Luettelot',
    ]);
    expect(sheetOf(book, 'Luettelot').hidden).toBe(true);
    const errorCells = book.sheets.flatMap(({ cells }) =>
      [...cells.values()].filter(({ value }) => value === '#ERROR!'),
    );
    expect(errorCells).toEqual([]);
    const dropDowns = [...sheetOf(book, 'Maakunnat').cells.values()].filter(
      ({ validation }) => validation !== null,
    );
    expect(dropDowns.length).toBeGreaterThan(30);
    expect(dropDowns.every(({ validation }) => validation?.allowsInvalid)).toBe(true);
  }, 120_000);

  it('gives documents as a download, or to Drive where that is switched on', async () => {
    const frame = await open(sample(), { hasDrive: true });
    await said(frame, /Tarkistettu/);
    await frame.getByRole('tab', { name: 'Asiakirjat' }).click();
    const make = frame.getByRole('button', { name: /Tee asiakirja/ });
    await make.waitFor();
    const [download] = await Promise.all([shown().waitForEvent('download'), make.click()]);
    expect(download.suggestedFilename()).toMatch(/\.(zip|docx)$/);
    expect(script.seen.drive).toEqual([]);
    await frame.getByRole('checkbox', { name: 'Tallenna asiakirjat Driveen' }).check();
    await make.click();
    await said(frame, /Tallennettu:/);
    expect(script.seen.drive).toHaveLength(1);
    expect(script.seen.drive[0]?.bytes).toBeGreaterThan(5000);
  }, 120_000);

  it('writes Tarkistus, and cleans up after itself', async () => {
    const frame = await open(sample());
    await said(frame, /Tarkistettu/);
    const names = book.sheets.map(({ name }) => name);
    await frame.getByRole('tab', { name: 'Asetukset' }).click();
    await frame.getByRole('button', { name: 'Kirjoita Tarkistus-taulukko' }).click();
    await said(frame, /kirjoitettu/);
    expect(book.sheets.map(({ name }) => name)).toEqual([...names, 'Tarkistus']);
    await frame.getByRole('button', { name: /Poista värit/ }).click();
    await said(frame, /poistettu/);
    expect(book.sheets.map(({ name }) => name)).toEqual(names);
    expect(book.sheets.every(({ formats }) => formats.length === 0)).toBe(true);
  }, 120_000);

  it('says in words what stands in the way', async () => {
    fault =
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    const frame = await open(sample(), { locale: 'sv' });
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByRole('alert').textContent()).toMatch(/Google/);
    fault = null;
    book.lock = 'toinen@example.fi';
    await frame
      .getByRole('button', { name: /Tarkista|Kontrollera|Check/ })
      .first()
      .click();
    await frame
      .getByRole('alert')
      .filter({ hasText: /varattu|upptagen|busy/ })
      .waitFor();
    book.lock = null;
  }, 120_000);

  it('says that the workbook has changed, when the user comes back to the sidebar', async () => {
    const frame = await open(sample());
    await said(frame, /Tarkistettu/);
    type(book, 'Keskustelut', 2, 4, '131052-308T');
    await shown().mouse.move(390, 10);
    await shown().mouse.move(150, 200);
    await frame.getByText(/muuttunut sen jälkeen/).waitFor({ timeout: 10_000 });
  }, 120_000);
});
