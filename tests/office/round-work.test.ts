import type { FrameLocator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { excel, openExcel, sample, useAddIn } from './add-in.ts';
import { button, rest, said, settle, tab, WAIT } from './at-the-pane.ts';

// The round as a whole in the built add-in: what is seldom done, in views of their own.

useAddIn();

const withoutSettings = {
  sheets: sample.sheets.filter(({ name }) => name !== 'Asetukset'),
};

async function openOverview(snapshot = sample): Promise<FrameLocator> {
  const pane = await openExcel(snapshot);
  await settle(pane);
  await tab(pane, 'overview').click();
  return pane;
}

async function openView(
  work: 'follow-up' | 'next-round' | 'retention',
  snapshot = sample,
): Promise<FrameLocator> {
  const pane = await openOverview(snapshot);
  await pane.locator(`[data-work=${work}]`).click();
  await pane.locator('.round-work h2').waitFor(WAIT);
  return pane;
}

const sheetNames = () => excel.ask((workbook) => workbook.sheets.map(({ Name }) => Name));
/** Everything that stands in the workbook. */
const content = () =>
  excel.ask((workbook) =>
    JSON.stringify(
      workbook.sheets.map(({ Name, cells }) => [
        Name,
        [...cells]
          .filter(([, { value }]) => (value ?? '') !== '')
          .map(([at, { value }]) => [at, value])
          .sort(([one], [other]) => Number(one) - Number(other)),
      ]),
    ),
  );
const undo = async (pane: FrameLocator) => {
  await pane
    .getByRole('button', { name: /^Kumoa/ })
    .first()
    .click();
  await rest(pane);
};

describe('the round as a whole, in Excel on the web', () => {
  it('suggests a timetable, writes it as confirmed, and takes it back', async () => {
    const pane = await openOverview();
    const before = await content();
    await button(pane, 'Ehdota aikataulu').click();
    await pane.locator('.timetable .placed li').first().waitFor(WAIT);
    await pane.getByRole('button', { name: /^Kirjoita vahvistetut ajat/ }).click();
    await pane.locator('.timetable').waitFor({ state: 'detached', ...WAIT });
    await rest(pane);
    expect(await content()).not.toBe(before);
    await undo(pane);
    expect(await content()).toBe(before);
  });

  it('writes the follow-up as a sheet, and gives it out as a page', async () => {
    const pane = await openView('follow-up');
    const before = await sheetNames();
    await button(pane, 'Kirjoita Seuranta-taulukko').click();
    await expect.poll(() => said(pane), WAIT).toBe('Taulukko Seuranta kirjoitettu.');
    expect(await sheetNames()).toEqual([...before, 'Seuranta']);
    const [page] = await Promise.all([
      excel.page.waitForEvent('download', WAIT),
      button(pane, 'Tallenna seuranta').click(),
    ]);
    expect(page.suggestedFilename()).toMatch(/-seuranta\.html$/);
  });

  it('takes the personal data out, and brings it and our sheets back with one undo', async () => {
    const pane = await openView('retention');
    const before = await content();
    const names = await sheetNames();
    await button(pane, 'Takaisin').click();
    await tab(pane, 'settings').click();
    await button(pane, 'Kirjoita Tarkistus-taulukko').click();
    await expect.poll(() => said(pane), WAIT).toBe('Taulukko Tarkistus kirjoitettu.');
    await rest(pane);
    await tab(pane, 'overview').click();
    await pane.locator('[data-work=retention]').click();
    await pane.locator('[data-part=remove]').click();
    await expect.poll(() => said(pane), WAIT).toContain('Tyhjennettyjä soluja');
    await rest(pane);
    expect(await content()).not.toMatch(/@example\.fi|Aino Esimerkki/);
    expect(await sheetNames()).toEqual(names);

    await undo(pane);
    expect(await sheetNames()).toEqual([...names, 'Tarkistus']);
    expect(JSON.parse(await content()).slice(0, names.length)).toEqual(JSON.parse(before));
  });

  it('becomes the next round, with settings of its own, and goes back and forth', async () => {
    const pane = await openView('next-round', withoutSettings);
    const before = await content();
    const names = await sheetNames();
    expect(names).not.toContain('Asetukset');
    await pane.locator('[data-part=change]').click();
    await pane.locator('[data-part=yes]').click();
    await expect.poll(sheetNames, WAIT).toEqual([...names, 'Asetukset']);
    await expect.poll(() => said(pane), WAIT).toContain('2027');
    await rest(pane);
    const after = await content();
    expect(after).not.toBe(before);

    await undo(pane);
    expect(await content()).toBe(before);
    await pane
      .getByRole('button', { name: /^Tee uudelleen/ })
      .first()
      .click();
    await rest(pane);
    expect(await content()).toBe(after);

    // What somebody has written in the new sheet meanwhile is not taken away with it.
    await excel.ask((workbook) => workbook.type('Asetukset', 'E9', 'oma merkintä'));
    await undo(pane);
    expect(await sheetNames()).toEqual([...names, 'Asetukset']);
    expect(await pane.locator('.banner.error').textContent()).toContain(
      'Taulukkoa ei poistettu, koska sitä on muutettu sen jälkeen: Asetukset',
    );
  });
});
