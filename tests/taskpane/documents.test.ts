import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyDiscussions } from '../../bench/documents/many-agendas.ts';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { type Desk, downloaded, dropFile, openDesk, openWindow } from './desk.ts';
import { fileOf } from './file-of.ts';
import { changedTemplate, DOCUMENT, giveTemplate } from './own-template.ts';

let desk: Desk;
let folder: string;
beforeAll(async () => {
  desk = await openDesk();
  folder = mkdtempSync(join(tmpdir(), 'alke-documents-'));
}, 120_000);
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The screen of the documents of a round of this many discussions. */
async function openDocuments(count: number, language = 'fi') {
  const window = await openWindow(desk, `${desk.address}?lang=${language}`);
  const { page } = window;
  await dropFile(page, 'kierros.xlsx', fileOf(manyDiscussions(count)));
  await page.locator('.group').first().waitFor();
  await page.locator('.pane #tab-documents').click();
  await page.locator('.document-list').waitFor();
  return window;
}

const status = (page: Page) => page.locator('.said');
const check = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

describe('many documents', () => {
  it('are listed fifty at a time, made with progress, and called off without a trace', async () => {
    const { page, faults } = await openDocuments(30);
    expect(await page.locator('.document-list li').count()).toBe(50);
    await page.locator('section > .more').click();
    expect(await page.locator('.document-list li').count()).toBe(60);

    let downloads = 0;
    page.on('download', () => {
      downloads++;
    });
    // What the bar says is written down as it changes: the work may be faster than a look from outside.
    await page.evaluate(() => {
      const seen: string[] = [];
      let isPressed = false;
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const text = document.querySelector('.work span')?.textContent;
        if (text && seen.at(-1) !== text) seen.push(text);
        if (seen.length < 3 || isPressed) return;
        isPressed = true;
        document.querySelector<HTMLElement>('.work button')?.click();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.getByRole('button', { name: 'Tee asiakirjat (60)' }).click();
    await expect.poll(() => status(page).textContent()).toBe('Keskeytetty.');
    await page.locator('.work').waitFor({ state: 'detached' });
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen[0]).toBe('Tehdään asiakirjoja: 0/60');
    expect(seen.every((text) => /^Tehdään asiakirjoja: \d+\/60$/.test(text))).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(downloads).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('come as one zip that an independent program finds whole', async () => {
    const { page, faults } = await openDocuments(30);
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Tee asiakirjat (60)' }).click(),
    );
    expect(name).toBe('2026-asiakirjat.zip');
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const said = execFileSync('python3', ['-m', 'zipfile', '-t', file], { encoding: 'utf8' });
    expect(said).toContain('Done testing');
    const listed = execFileSync('python3', ['-m', 'zipfile', '-l', file], { encoding: 'utf8' });
    expect(listed.match(/2026-K\d+-(asialista-fi|dagordning-sv)\.docx\s+2026-01-15/g)).toHaveLength(
      60,
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the office’s own template', () => {
  const problems = (page: Page) => page.locator('.template-problems li').allTextContents();

  it('starts from the built-in one, in every kind and in the language of the pane', async () => {
    const { page, faults } = await openDocuments(2, 'sv');
    await page.locator('.template-desk summary').click();
    for (const [kind, name] of [
      ['agenda', 'dagordning-mall-sv.docx'],
      ['memo', 'promemoria-mall-sv.docx'],
    ] as const) {
      await page.locator('.template-desk select').selectOption(kind);
      const file = await downloaded(page, () =>
        page.locator('.template-desk .choice-row button').click(),
      );
      expect(file.name).toBe(name);
      expect(Buffer.from(file.bytes).equals(Buffer.from(builtInTemplate(kind, 'sv')))).toBe(true);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is refused with what is wrong in it, each thing in a sentence', async () => {
    const { page, faults } = await openDocuments(2);
    await page.locator('.template-desk summary').click();
    await giveTemplate(
      page,
      'rikki.docx',
      changedTemplate((xml) => xml.replace('{theme}', '{tehme}').replace(/\{\/questions\}/, '')),
    );
    await expect.poll(() => status(page).textContent()).toContain('Pohjaa rikki.docx ei voi');
    const said = await problems(page);
    expect(said.join('\n')).toContain('Toisto alkaa mutta ei pääty: {questions}');
    expect(said.join('\n')).toContain('Tuntematon kenttä: {tehme}. Tarkoititko: {theme}?');
    expect(said.join('\n')).not.toMatch(/undefined|Error|\[\[/);
    expect(await page.getByText('Käytössä:').count()).toBe(0);

    await giveTemplate(page, 'teksti.docx', Buffer.from('Tunnus;Teema'));
    await expect
      .poll(() => problems(page))
      .toEqual(['Tiedosto ei ole Word-asiakirja. Valitse .docx-tiedosto.']);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('stays in use while another is refused, and its place stays open when it is put away', async () => {
    const { page, faults } = await openDocuments(2);
    const isOpen = () =>
      page.locator('.template-desk').evaluate((desk) => (desk as HTMLDetailsElement).open);
    await page.locator('.template-desk summary').click();
    const good = changedTemplate((xml) => xml);
    await giveTemplate(page, 'oma.docx', good);
    await page.locator('.template-desk', { hasText: 'Käytössä: oma.docx (' }).waitFor();
    await giveTemplate(page, 'teksti.docx', Buffer.from('Tunnus;Teema'));
    await page.locator('.template-problems').waitFor();
    expect(await page.locator('.template-desk').textContent()).toContain('Käytössä: oma.docx (');
    await page.getByRole('button', { name: 'Lopeta käyttö' }).click();
    await page.getByText('Käytössä:').first().waitFor({ state: 'detached' });
    expect(await isOpen()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('.template-desk'))).not.toBe(
      null,
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is used for its kind until it is put away', async () => {
    const { page, faults } = await openDocuments(2);
    const documentText = async (): Promise<string> => {
      const { bytes } = await downloaded(page, () =>
        page.getByRole('button', { name: /Tee asiakirjat/ }).click(),
      );
      const docx = unzipSync(bytes)['2026-K1-asialista-fi.docx'] as Uint8Array;
      return strFromU8(unzipSync(docx)[DOCUMENT] as Uint8Array);
    };
    const named = page.locator('.document-list [data-document]');
    expect(await named.count()).toBe(4);
    await page.locator('.template-desk summary').click();
    await giveTemplate(
      page,
      'oma.docx',
      changedTemplate((xml) => xml.replace('{theme}', 'Liiton oma otsikko: {theme}')),
    );
    await expect.poll(() => status(page).textContent()).toContain('Käytössä: oma.docx (');
    expect(await problems(page)).toEqual([]);
    // Its words are Finnish: no Swedish document is made of it.
    expect(await named.allTextContents()).toEqual([
      '2026-K1-asialista-fi.docx',
      '2026-K2-asialista-fi.docx',
    ]);
    expect(await documentText()).toContain('Liiton oma otsikko: ');

    await page.locator('[data-document="2026-K1-asialista-fi.docx"]').click();
    await page.locator('.paper', { hasText: 'Liiton oma otsikko: ' }).waitFor();
    await page.getByRole('button', { name: 'Takaisin' }).click();

    await page.getByRole('button', { name: 'Lopeta käyttö' }).click();
    expect(await named.count()).toBe(4);
    expect(await documentText()).not.toContain('Liiton oma otsikko');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a letter', () => {
  it('opens in the mail program with its receivers, subject and text, and an agenda does not', async () => {
    const { page, faults } = await openDocuments(1);
    await page.locator('[data-document="2026-K1-asialista-fi.docx"]').click();
    await page.locator('.paper').waitFor();
    expect(await page.locator('.mail').count()).toBe(0);
    await page.getByRole('button', { name: 'Takaisin' }).click();

    await check(page, 'Asialista').uncheck();
    await check(page, 'Ilmoitus').check();
    await page.locator('[data-document="2026-K1-ilmoitus-fi.docx"]').click();
    await page.locator('.paper').waitFor();
    const link = page.getByRole('link', { name: 'Avaa sähköpostissa' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.protocol).toBe('mailto:');
    expect(address.href.length).toBeLessThan(2000);
    expect(address.pathname.split(',').map(decodeURIComponent)).toEqual([
      'kirjaamo.tem@gov.fi',
      'aluekehitys.tem@gov.fi',
    ]);
    const fields = new URLSearchParams(address.search.replaceAll('+', '%2B'));
    expect(fields.get('subject')).toContain('K1');
    // All of it is too long for an address: it is copied from what is shown.
    expect(fields.get('body')).toBe('Liitä viestin teksti tähän.');
    expect(await page.locator('.paper').textContent()).toContain('Teema K1');
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('gives its receivers to the clipboard', async () => {
    const { page } = await openDocuments(1);
    await page
      .context()
      .grantPermissions(['clipboard-read'], { origin: new URL(desk.address).origin });
    await check(page, 'Asialista').uncheck();
    await check(page, 'Kutsu').check();
    await page.locator('[data-document="2026-K1-kutsu-fi.docx"]').click();
    const shown = await page.locator('.recipients').textContent();
    expect(shown).toContain('@example.fi');
    await page.getByRole('button', { name: 'Kopioi vastaanottajat' }).click();
    await expect.poll(() => status(page).textContent()).toContain('leikepöydällä');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    await page.context().close();
  });
});
