import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOptions } from '../../build/pages.mjs';
import { EXCEL_TEXTS } from '../../src/messages/excel.ts';
import { HOST_ERRORS } from '../../src/messages/host-errors.ts';
import { carry } from '../../taskpane/excel/carried-file.ts';
import { ADD_IN, EXCEL, openPage, openWeb, openWorkbook, type Web } from './chromium.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 120_000);
afterAll(() => web?.close());

const EMPTY = { sheets: [{ name: 'Taul1', values: [] }] };

describe('the task pane’s page before there is a pane', () => {
  it('says so when Excel does not answer in eight seconds, and offers to reload', async () => {
    const watched = await openPage(web);
    await watched.page.clock.install();
    const excel = await openWorkbook(watched, EMPTY, { isSilent: true });
    const [pane] = excel.panes;
    const status = pane?.locator('#opening');
    await status?.getByText(EXCEL_TEXTS.opening.fi).waitFor();
    await excel.page.clock.fastForward(8100);
    await status?.getByText(EXCEL_TEXTS['no-answer'].fi).waitFor();
    expect(await pane?.getByRole('button', { name: EXCEL_TEXTS.reload.fi }).count()).toBe(1);
    await watched.close();
  });

  it('says in an Excel that is too old that it is', async () => {
    const watched = await openPage(web);
    const excel = await openWorkbook(watched, EMPTY, {
      sets: { ExcelApi: '1.8' },
      language: 'sv-SE',
    });
    await excel.panes[0]?.getByText(HOST_ERRORS['host-too-old'].sv).waitFor();
    expect(excel.faults()).toEqual([]);
    await watched.close();
  });

  it('says what to allow when office.js is blocked', async () => {
    const { page, close } = await openPage(web, {
      blocked: ['https://appsforoffice.microsoft.com'],
    });
    await page.goto(`${ADD_IN}/taskpane.html`);
    await page.getByText(EXCEL_TEXTS['no-office'].fi).waitFor();
    expect(await page.getByRole('button', { name: EXCEL_TEXTS.reload.fi }).isVisible()).toBe(true);
    await close();
  });

  it('tells a person who opens it outside Excel where it belongs', async () => {
    const { page, faults, close } = await openPage(web);
    await page.goto(`${ADD_IN}/taskpane.html`);
    await page.getByText(EXCEL_TEXTS['not-excel'].fi).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('loads at most 115 kB of ours before its first list, and no document engine', () => {
    const page = readFileSync(join(web.folder, 'taskpane.html'), 'utf8');
    const loaded = [...page.matchAll(/(?:href|src)="([^"]+\.(?:js|css))"/g)]
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('https:'));
    expect(loaded.length).toBeGreaterThan(2);
    const files = ['taskpane.html', ...new Set(loaded)].map((name) =>
      readFileSync(join(web.folder, name)),
    );
    const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThanOrEqual(115_000);
    expect(files.some((file) => file.includes('docxtemplater'))).toBe(false);
  });

  it('is at most 40 kB of its own code, with Preact and style, without the document engine', async () => {
    const away = (filter: RegExp): Plugin => ({
      name: `without ${filter}`,
      setup({ onResolve }) {
        onResolve({ filter }, ({ path }) => ({ path, external: true }));
      },
    });
    const options = pageOptions();
    const { outputFiles = [] } = await build({
      ...options,
      // Rules, words and rounds belong to the command line and Apps Script as well.
      plugins: [away(/\/src\//), away(/documents\/(engine|make)\.ts$/), ...(options.plugins ?? [])],
      entryPoints: { page: 'taskpane/excel.ts' },
      outdir: web.folder,
      format: 'esm',
      write: false,
    });
    const bytes = outputFiles.reduce(
      (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
      0,
    );
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(40_000);
  });

  it('asks nothing from anywhere but its own address and Microsoft’s library', async () => {
    const watched = await openPage(web);
    const asked = new Set<string>();
    watched.page.on('request', (request) => asked.add(new URL(request.url()).origin));
    const excel = await openWorkbook(watched, EMPTY);
    await excel.panes[0]?.getByRole('tab').first().waitFor();
    expect([...asked].sort()).toEqual(
      [ADD_IN, 'https://appsforoffice.microsoft.com', EXCEL].sort(),
    );
    await excel.close();
  });
});

describe('the page that saves a file for a Mac', () => {
  const bytes = new Uint8Array(
    readFileSync(join(import.meta.dirname, '../../samples/alke-2026-esimerkki.xlsx')),
  );
  const file = { name: '2026-K1-asialista-fi.docx', bytes, type: '' };

  it('gives the very file that the pane carried there, and sends nothing', async () => {
    const { page, faults, close } = await openPage(web);
    await page.goto(carry(`${ADD_IN}/save.html`, file, 'sv') ?? '');
    expect(await page.title()).toBe(EXCEL_TEXTS['save-title'].sv);
    const save = page.getByRole('button', { name: `Spara ${file.name}` });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe(file.name);
    expect(new Uint8Array(readFileSync(await download.path()))).toEqual(bytes);
    expect(faults).toEqual([]);
    await close();
  });

  it('offers nothing when there is nothing, or what the pane never makes', async () => {
    const { page, faults, close } = await openPage(web);
    const exe = carry(`${ADD_IN}/save.html`, { ...file, name: 'virus.exe' }, 'fi') ?? '';
    for (const address of [`${ADD_IN}/save.html`, `${ADD_IN}/save.html#fi.x.!`, exe]) {
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByText(EXCEL_TEXTS['save-nothing'].fi).waitFor();
      expect(await page.getByRole('button').count()).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });
});
