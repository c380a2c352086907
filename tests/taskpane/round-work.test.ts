import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillSheets } from '../../build/samples/fill.ts';
import { check } from '../../src/check.ts';
import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import { collectionWorkbook } from '../../src/template/collection.ts';
import { type Desk, downloaded, dropFile, openDesk, openWindow } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk?.close());

async function openWork(page: Page, work: string): Promise<void> {
  await page.getByRole('button', { name: /Kokeile esimerkillä/ }).click();
  await page.locator('.group').first().waitFor();
  await page.locator('#tab-overview').click();
  await page.locator(`[data-work=${work}]`).click();
  await page.locator('.round-work h2').waitFor();
}
/** The names of the sheets, without the signs of what was found in them. */
const sheetTabs = async (page: Page) =>
  (await page.locator('.sheet-tabs [role=tab]').allTextContents()).map(
    (text) => /^\p{Letter}+/u.exec(text)?.[0],
  );
const status = (page: Page) => page.locator('.said').textContent();

describe('the round as a whole, in the built page', () => {
  it('gives the next round out as a file of its own, and leaves the open one as it is', async () => {
    const { page, faults } = await openWindow(desk, desk.address, { today: '2026-08-10' });
    await openWork(page, 'next-round');
    await page.locator('.round-work select').selectOption('2028');
    await page.getByRole('radio', { name: 'Tyhjennä' }).check();
    expect(await page.locator('.notes').textContent()).toContain('on jouluaatto');
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Tallenna uusi työkirja' }).click(),
    );
    expect(name).toBe('alke-2028-esimerkki.xlsx');
    const { round, findings } = check(openXlsx(bytes).snapshot(), '2027-11-01');
    expect(round.settings).toMatchObject({ year: 2028, agenda: '2028-02-18' });
    expect(round.discussions).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Nobody of the former round comes along, not even unseen.
    for (const [part, content] of Object.entries(unzipSync(bytes)))
      expect(strFromU8(content), part).not.toMatch(/@example\.fi|Aino Esimerkki/);
    expect(await page.locator('.file-name').textContent()).not.toContain('tallentamatta');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('saves the follow-up as a page that asks for nothing and names nobody', async () => {
    const { page, faults } = await openWindow(desk, desk.address);
    await openWork(page, 'follow-up');
    const { name, bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Tallenna seuranta' }).click(),
    );
    expect(name).toBe('alke-2026-esimerkki-seuranta.html');
    const path = join(desk.folder, name);
    writeFileSync(path, bytes);
    const seen = await openWindow(desk, pathToFileURL(path).href);
    expect(await seen.page.getByRole('row').count()).toBe(19);
    const words = await seen.page.locator('main').textContent();
    expect(words).toContain('Päijät-Hämeen liitto');
    expect(words).not.toMatch(/Esimerkki\b|Malli\b|\.\w+@example/);
    expect([...faults, ...seen.faults]).toEqual([]);
    await seen.page.context().close();

    // The reminder of one council: copied, or opened in the mail program with its address.
    await page.locator('.councils summary', { hasText: 'Pirkanmaan liitto' }).click();
    const council = page.locator('.councils details[open]');
    expect(await council.getByRole('link').getAttribute('href')).toMatch(
      /^mailto:lempi\.malli@example\.fi\?subject=Aluekehitt/,
    );
    await council.getByRole('button', { name: /Kopioi viesti/ }).click();
    expect(await status(page)).toBe('Viesti on leikepöydällä: Pirkanmaan liitto');
    await page.context().close();
  });

  it('takes the personal data out of the saved file, and back with one undo', async () => {
    const { page, faults } = await openWindow(desk, desk.address, { today: '2026-04-20' });
    await openWork(page, 'retention');
    await page.getByRole('button', { name: /Tyhjennä solut/ }).click();
    await expect.poll(() => status(page)).toContain('Tyhjennettyjä soluja');
    const save = () =>
      downloaded(page, () => page.getByRole('button', { name: 'Tallenna kopio' }).first().click());
    const { bytes } = await save();
    for (const [part, content] of Object.entries(unzipSync(bytes)))
      expect(strFromU8(content), part).not.toMatch(/@example\.fi|Aino Esimerkki/);
    const { round } = check(openXlsx(bytes).snapshot(), '2026-04-20');
    expect(round.settings.personalDataRemoved).toBe('2026-04-20');
    expect(round.discussions).toHaveLength(4);
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await expect.poll(() => status(page)).toContain('Kumottu');
    const back = check(openXlsx((await save()).bytes).snapshot(), '2026-04-20').round;
    expect(back.settings.personalDataRemoved).toBeNull();
    expect(back.regions.map(({ contact }) => contact.text)).toContain('Aino Esimerkki');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('writes the follow-up as a sheet of the workbook, and takes it back and forth', async () => {
    const { page, faults } = await openWindow(desk, desk.address);
    await openWork(page, 'follow-up');
    const tabs = () => sheetTabs(page);
    await page.getByRole('button', { name: 'Kirjoita Seuranta-taulukko' }).click();
    await expect.poll(() => status(page)).toBe('Taulukko Seuranta kirjoitettu.');
    expect(await tabs()).toContain('Seuranta');
    await page.getByRole('button', { name: /^Kumoa/ }).click();
    await expect.poll(() => status(page)).toBe('Kumottu: taulukko Seuranta');
    expect(await tabs()).not.toContain('Seuranta');
    await page.getByRole('button', { name: /^Tee uudelleen/ }).click();
    await expect.poll(tabs).toContain('Seuranta');
    const { bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Tallenna kopio' }).first().click(),
    );
    const file = openXlsx(bytes);
    expect(file.snapshot().sheets.at(-1)?.values[0]?.[0]).toBe('Ilmoitusten seuranta');
    file.clean();
    expect(file.snapshot().sheets.map(({ name }) => name)).not.toContain('Seuranta');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('takes back a sheet that was added, and one that went', async () => {
    const file = openXlsx(
      newXlsx(
        fillSheets(
          collectionWorkbook(ROUND_2026, 'fi').filter(({ name }) => name === 'Keskustelut'),
          { discussions: [{ id: 'K1', theme: 'Vesi', liaison: 'Aino Esimerkki' }] },
          'fi',
        ).map(({ dropDowns: _, checks: _checks, ...sheet }) => ({
          ...sheet,
          rows: sheet.rows.map(({ cells }) => ({
            cells: cells.map(({ formula: _formula, ...cell }) => cell),
          })),
        })),
        { title: 'x', language: 'fi-FI' },
      ),
    );
    file.putSheet({ name: 'Tarkistus', rows: [{ cells: [{ value: 'vanha' }] }], widths: [] });
    const { page, faults } = await openWindow(desk, desk.address, { today: '2026-10-01' });
    await dropFile(page, 'oma.xlsx', file.save());
    await page.locator('.group').first().waitFor();
    const tabs = () => sheetTabs(page);
    const before = await tabs();
    expect(before).toEqual(expect.arrayContaining(['Keskustelut', 'Tarkistus']));
    await page.locator('#tab-overview').click();
    await page.locator('[data-work=retention]').click();
    await page.getByRole('button', { name: /Tyhjennä solut/ }).click();
    await expect.poll(() => status(page)).toContain('Tyhjennettyjä soluja: 1.');
    expect(await tabs()).toContain('Asetukset');
    expect(await tabs()).not.toContain('Tarkistus');

    const settled = async () =>
      (
        await downloaded(page, () =>
          page.getByRole('button', { name: 'Tallenna kopio' }).first().click(),
        )
      ).bytes;
    const emptied = await settled();
    expect(check(openXlsx(emptied).snapshot(), '2026-10-01').round.settings).toMatchObject({
      personalDataRemoved: '2026-10-01',
    });
    await page.getByRole('button', { name: /^Kumoa/ }).click();
    await expect.poll(() => status(page)).toContain('Kumottu');
    expect(await tabs()).toEqual(before);
    const back = openXlsx(await settled()).snapshot();
    expect(back).toEqual(file.snapshot());
    await page.getByRole('button', { name: /^Tee uudelleen/ }).click();
    await expect.poll(tabs).toContain('Asetukset');
    expect(openXlsx(await settled()).snapshot()).toEqual(openXlsx(emptied).snapshot());
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
