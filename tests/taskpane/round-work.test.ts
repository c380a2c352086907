import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { type Desk, downloaded, openDesk, openWindow } from './desk.ts';

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
});
