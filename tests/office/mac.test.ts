import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HostError } from '../../src/hosts/host.ts';
import { sayHostError } from '../../src/messages/host-errors.ts';
import { sample } from './add-in.ts';
import { button, rowOf, said, settle, tab, WAIT } from './at-the-pane.ts';
import { ADD_IN, openPage, openWeb, type Web } from './chromium.ts';
import { openOnMac } from './excel-on-mac.ts';
import { EXCEL_365 } from './node-office.ts';

// The built add-in with office.js's build for the Mac.

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 120_000);
afterAll(() => web?.close());

it('checks, colours and shows on a Mac, and gives a document through our own page in the browser', async () => {
  const watched = await openPage(web);
  const { page, faults } = watched;
  const { workbook, opened } = await openOnMac(watched, sample);
  await settle(page);
  expect(workbook.sheet('Maakunnat').colours('B16')).toEqual(['=LEN("ALKE:error")>0']);
  await rowOf(page, 'Keskustelut H3').locator('.finding-main').click();
  await expect.poll(() => workbook.selection, WAIT).toBe('H3');

  await tab(page, 'documents').click();
  await page.locator('[data-document]').first().click();
  await button(page, 'Tee asiakirja').click();
  await expect.poll(() => opened.length, WAIT).toBe(1);
  const [address = ''] = opened;
  expect(address).toMatch(new RegExp(`^${ADD_IN}/save\\.html#fi\\.`));

  const browser = await openPage(web);
  const asked: string[] = [];
  browser.page.on('request', (request) => asked.push(request.url()));
  await browser.page.goto(address);
  const [file] = await Promise.all([
    browser.page.waitForEvent('download', WAIT),
    browser.page.getByRole('button').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^2026-.*\.docx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  // The file is in the fragment, which stays in the browser.
  expect(asked.filter((url) => url.includes('docx') || new URL(url).origin !== ADD_IN)).toEqual([]);
  expect([...faults, ...browser.faults]).toEqual([]);
  await browser.close();
  await watched.close();
});

it('says so where a file cannot be given, and the text can still be copied', async () => {
  const watched = await openPage(web);
  const { page } = watched;
  await openOnMac(watched, sample, EXCEL_365);
  await settle(page);
  await tab(page, 'documents').click();
  await page.locator('[data-document]').first().click();
  await button(page, 'Tee asiakirja').click();
  const banner = page.locator('.banner.error');
  await banner.waitFor(WAIT);
  expect(await banner.textContent()).toContain(
    sayHostError(new HostError('host-no-download', ''), 'fi').slice(0, 20),
  );
  await button(page, 'Kopioi teksti').click();
  await expect.poll(() => said(page), WAIT).toContain('leikepöydällä');
  await watched.close();
});
