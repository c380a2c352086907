import { strFromU8, unzipSync } from 'fflate';
import type { Frame } from 'playwright';
import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { downloaded } from '../taskpane/desk.ts';
import { changedTemplate, DOCUMENT, giveTemplate } from '../taskpane/own-template.ts';
import { coloursOf } from './colours.ts';
import { book, open, said, sample, shown, useSidebar, violationsIn } from './sidebar-bed.ts';

/*
 * What the pane does everywhere it does in the sidebar's frame too, which lets scripts, forms, windows and downloads
 * through, and nothing else.
 */

useSidebar();

const counts = (frame: Frame): Promise<readonly number[]> =>
  frame
    .locator('.summary button')
    .allTextContents()
    .then((texts) => texts.map((text) => Number(/\d+/.exec(text)?.[0])));

async function openChecked(): Promise<Frame> {
  const frame = await open(sample());
  await said(frame, /Tarkistettu/);
  return frame;
}

async function openDocuments(): Promise<Frame> {
  const frame = await openChecked();
  await frame.getByRole('tab', { name: 'Asiakirjat' }).click();
  await frame.locator('.document-list').waitFor();
  return frame;
}

const download = (act: () => Promise<void>) => downloaded(shown(), act);

describe('the list of findings', () => {
  it('shows what is asked for, grouped as wished, and says why', async () => {
    const frame = await openChecked();
    const findings = frame.locator('.finding');
    const [errors = 0, ...others] = await counts(frame);
    expect(errors).toBeGreaterThan(3);
    expect(await findings.count()).toBe(errors + others.reduce((sum, one) => sum + one, 0));
    for (const index of [1, 2, 3]) await frame.locator('.summary button').nth(index).click();
    await expect.poll(() => findings.count()).toBe(errors);
    await frame.locator('.list-head select').selectOption('rule');
    await frame
      .locator('.group', { hasText: 'Maakunta on useassa keskustelussa' })
      .first()
      .waitFor();
    expect(await findings.count()).toBe(errors);

    await findings.first().locator('.finding-main').click();
    const card = frame.locator('.finding-card');
    await card.waitFor();
    await card.locator('summary', { hasText: 'Miksi?' }).click();
    expect((await card.textContent()) ?? '').toMatch(/Miksi\?.{40}/);
    expect(await violationsIn(frame)).toEqual([]);
  }, 120_000);

  it('leaves the cells without colours when they are switched off, and colours them again', async () => {
    const frame = await openChecked();
    expect(coloursOf(book).length).toBeGreaterThan(0);
    await frame.getByRole('tab', { name: 'Asetukset' }).click();
    const colours = frame.getByRole('checkbox', { name: 'Väritä solut' });
    await colours.uncheck();
    await expect.poll(() => coloursOf(book)).toEqual([]);
    await colours.check();
    await expect.poll(() => coloursOf(book).length).toBeGreaterThan(0);
  }, 120_000);

  it('goes out as a page of its own', async () => {
    const frame = await openChecked();
    await frame.getByRole('tab', { name: 'Asetukset' }).click();
    const { name, bytes } = await download(() =>
      frame.getByRole('button', { name: 'Tallenna raportti' }).click(),
    );
    expect(name).toMatch(/\.html$/);
    expect(strFromU8(bytes)).toMatch(/^<!doctype html>[\s\S]*Pohjanmaa/i);
  }, 120_000);
});

describe('the documents', () => {
  it('are read before they are made, copied, and sent by the mail program', async () => {
    const frame = await openDocuments();
    await frame.getByRole('checkbox', { name: 'Asialista', exact: true }).uncheck();
    await frame.getByRole('checkbox', { name: 'Kutsu', exact: true }).check();
    await frame.locator('[data-document="2026-K1-kutsu-fi.docx"]').click();
    await frame.locator('.paper').waitFor();
    expect(await violationsIn(frame)).toEqual([]);
    const mail = frame.getByRole('link', { name: 'Avaa sähköpostissa' });
    expect(await mail.getAttribute('href')).toMatch(/^mailto:/);
    // The frame may not take the place of the spreadsheet.
    expect(await mail.getAttribute('target')).toBe('_blank');
    await frame.getByRole('button', { name: 'Kopioi teksti' }).click();
    await said(frame, /leikepöydällä/);
    const { name } = await download(() =>
      frame.getByRole('button', { name: 'Tee asiakirja', exact: true }).click(),
    );
    expect(name).toMatch(/\.(docx|zip)$/);
    await frame.getByRole('button', { name: 'Takaisin' }).click();
    await frame.locator('.document-list').waitFor();
  }, 120_000);

  it('follow the office’s own template, once its faults are mended', async () => {
    const frame = await openDocuments();
    await frame.locator('.template-desk summary').click();
    const builtIn = await download(() =>
      frame.locator('.template-desk .choice-row button').click(),
    );
    expect(Buffer.from(builtIn.bytes).equals(Buffer.from(builtInTemplate('agenda', 'fi')))).toBe(
      true,
    );

    const give = (name: string, theme: string) =>
      giveTemplate(
        frame,
        name,
        changedTemplate((xml) => xml.replace('{theme}', theme)),
      );
    await give('rikki.docx', '{tehme}');
    await frame.locator('.template-problems li', { hasText: 'Tarkoititko: {theme}?' }).waitFor();
    await give('oma.docx', 'Liiton oma otsikko: {theme}');
    await said(frame, /Käytössä: oma\.docx/);
    const { bytes } = await download(() =>
      frame.getByRole('button', { name: /Tee asiakirjat/ }).click(),
    );
    const docx = unzipSync(bytes)['2026-K1-asialista-fi.docx'] as Uint8Array;
    expect(strFromU8(unzipSync(docx)[DOCUMENT] as Uint8Array)).toContain('Liiton oma otsikko: ');
  }, 120_000);
});

describe('the works of the round', () => {
  it('fit 300 px, without an axe violation', async () => {
    const frame = await openChecked();
    await frame.getByRole('tab', { name: 'Yleiskuva' }).click();
    const works = frame.locator('[data-work]');
    const count = await works.count();
    expect(count).toBeGreaterThan(2);
    for (let index = 0; index < count; index++) {
      const work = works.nth(index);
      const name = (await work.textContent()) ?? '';
      await work.click();
      await frame.locator('.round-work h2').waitFor();
      for (const summary of await frame.locator('.round-work summary').all()) await summary.click();
      expect(await frame.evaluate(() => document.documentElement.scrollWidth), name).toBe(300);
      expect(await violationsIn(frame), name).toEqual([]);
      await frame.getByRole('button', { name: 'Takaisin' }).click();
    }
    await frame.getByRole('button', { name: 'Ehdota aikataulu' }).click();
    await frame.locator('.placed').first().waitFor();
    expect(await violationsIn(frame)).toEqual([]);
  }, 120_000);
});
