import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { FrameLocator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { sayPane } from '../../src/messages/pane.ts';
import { excel, openExcel, sample, useAddIn } from './add-in.ts';
import { button, rest, rowOf, settle, tab, WAIT } from './at-the-pane.ts';

// The built add-in, office.js as it is, and the simulated Excel on the web around them, in Chromium.

useAddIn();

/** Opens the workbook and waits until the pane has checked and coloured it. */
async function open(
  options: Parameters<typeof openExcel>[1] = {},
  snapshot = sample,
): Promise<FrameLocator> {
  const pane = await openExcel(snapshot, options);
  for (const one of excel.panes) await settle(one);
  return pane;
}

const valueAt = (sheet: string, address: string) =>
  excel.ask((workbook, [name, at]) => workbook.sheet(name).value(at), [sheet, address] as const);
const coloursOf = (sheet: string, address: string) =>
  excel.ask((workbook, [name, at]) => workbook.sheet(name).colours(at), [sheet, address] as const);
/** What Excel was asked while the work was done. */
async function tripsOf(work: () => Promise<void>, pane = 0) {
  const before = (await excel.trips(pane)).length;
  await work();
  return (await excel.trips(pane)).slice(before);
}

/** Whether no pane asks Excel anything for so many milliseconds; panes that answered each other never would rest. */
const restsFor = (milliseconds: number) => async (): Promise<boolean> => {
  const trips = () =>
    Promise.all(excel.panes.map(async (_, pane) => (await excel.trips(pane)).length));
  const before = await trips();
  await excel.page.waitForTimeout(milliseconds);
  return String(await trips()) === String(before);
};

describe('the main job, in Excel on the web', () => {
  it('checks and colours the sample in two round trips, shows a cell in one, mends it in two and takes it back', async () => {
    const pane = await open();
    expect(await coloursOf('Keskustelut', 'H3')).toEqual(['=LEN("ALKE:error")>0']);
    expect(await coloursOf('Maakunnat', 'B16')).toEqual(['=LEN("ALKE:error")>0']);

    const check = await tripsOf(async () => {
      await button(pane, 'Tarkista').click();
      await settle(pane);
    });
    expect(check.length).toBeLessThanOrEqual(2);

    const show = await tripsOf(async () => {
      await rowOf(pane, 'Keskustelut H3').locator('.finding-main').click();
      await excel.page.waitForFunction('workbook.selection === "H3"');
    });
    expect(show).toHaveLength(1);
    expect(await excel.ask((workbook) => workbook.active?.Name)).toBe('Keskustelut');

    const before = await valueAt('Keskustelut', 'H3');
    const mend = await tripsOf(async () => {
      await rowOf(pane, 'Keskustelut H3')
        .getByRole('button', { name: 'Korjaa', exact: true })
        .click();
      await rowOf(pane, 'Keskustelut H3')
        .locator('.error')
        .waitFor({ state: 'detached', ...WAIT });
      await settle(pane);
    });
    // Read anew, write, read, paint, and the next finding is shown.
    expect(mend.length).toBeLessThanOrEqual(5);
    expect(await valueAt('Keskustelut', 'H3')).not.toEqual(before);
    expect(await coloursOf('Keskustelut', 'H3')).not.toContain('=LEN("ALKE:error")>0');

    await pane
      .getByRole('button', { name: /^Kumoa/ })
      .first()
      .click();
    await settle(pane);
    expect(await valueAt('Keskustelut', 'H3')).toEqual(before);
  });

  it('keeps the tabs, what was refused and the way back in sight: the list alone scrolls', async () => {
    const pane = await open();
    const screen = pane.locator('.screen');
    expect(await screen.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
    const height = await screen.evaluate((one) => one.ownerDocument.defaultView?.innerHeight);
    const bar = await pane
      .locator('.status-bar')
      .evaluate((one) => one.getBoundingClientRect().bottom);
    expect(Math.round(bar)).toBe(height);
  });

  it('makes every safe fix in one go, and a choice alone', async () => {
    const pane = await open();
    const all = pane.getByRole('button', { name: /^Korjaa kaikki turvalliset/ });
    const trips = await tripsOf(async () => {
      await all.click();
      await all.waitFor({ state: 'detached', ...WAIT });
      await settle(pane);
    });
    expect(trips.filter(({ write }) => write).length).toBeLessThanOrEqual(5);
    expect(await valueAt('Maakunnat', 'D19')).toBe('otso.malli@example.fi');

    const cells = () =>
      excel.ask((workbook) => JSON.stringify([...workbook.sheet('Maakunnat').cells]));
    const before = await cells();
    await rowOf(pane, 'Maakunnat B16').locator('.finding-main').click();
    await rowOf(pane, 'Maakunnat B16').getByRole('button', { name: 'Korjaa näin' }).click();
    // Both places are found until the row is out of the one.
    const places = pane.locator('.finding', { hasText: 'Pohjanmaa on useassa keskustelussa' });
    await expect.poll(() => places.count(), WAIT).toBe(0);
    await settle(pane);
    expect(await cells()).not.toBe(before);
  });

  it('finds a personal identity code on the guide as well, says it nowhere, and clears it', async () => {
    const code = '131052-308T';
    const pane = await open(
      {},
      {
        sheets: sample.sheets.map((sheet) =>
          sheet.name === 'Ohje'
            ? { ...sheet, values: [...sheet.values, [`Kysy: ${code}`]] }
            : sheet,
        ),
      },
    );
    const place = await excel.ask((workbook) => {
      const { cells } = workbook.sheet('Ohje');
      return [...cells.values()].filter(({ value }) => String(value).startsWith('Kysy:')).length;
    });
    expect(place).toBe(1);
    const row = pane.locator('.finding').filter({ hasText: 'Ohje A' });
    await row.locator('.finding-main').click();
    expect(await pane.locator('body').textContent()).not.toContain(code);
    await row.getByRole('button', { name: 'Korjaa näin' }).click();
    await expect.poll(() => row.count(), WAIT).toBe(0);
    expect(
      await excel.ask((workbook) => JSON.stringify(workbook.sheets.map(({ cells }) => [...cells]))),
    ).not.toContain(code);
  });

  it('accepts a deviation with a reason, writes the Tarkistus sheet, and cleans up after itself', async () => {
    const pane = await open();
    const before = await excel.ask((workbook) => workbook.sheets.map(({ Name }) => Name));
    const row = rowOf(pane, 'Keskustelut H3');
    await row.locator('.finding-main').click();
    await row.locator('summary', { hasText: 'Hyväksy poikkeama' }).click();
    await row.getByRole('textbox').fill('sovittu ministeriön kanssa');
    await row.getByRole('button', { name: 'Hyväksy poikkeama' }).click();
    await settle(pane);
    expect(
      await excel.ask((workbook) =>
        [...workbook.sheet('Asetukset').cells.values()].some(({ value }) =>
          String(value).includes('@ K1 = sovittu ministeriön kanssa'),
        ),
      ),
    ).toBe(true);

    await tab(pane, 'settings').click();
    await button(pane, 'Kirjoita Tarkistus-taulukko').click();
    await excel.page.waitForFunction('workbook.sheets.some((sheet) => sheet.Name === "Tarkistus")');
    await rest(pane);
    const tarkistus = await excel.ask((workbook) =>
      [...workbook.sheet('Tarkistus').cells.values()].map(({ formula, value }) => formula ?? value),
    );
    expect(tarkistus.some((one) => String(one).startsWith("=HYPERLINK(\"#'Keskustelut'!"))).toBe(
      true,
    );

    await button(pane, sayPane('clean', 'fi')).click();
    await excel.page.waitForFunction(
      '!workbook.sheets.some((sheet) => sheet.Name === "Tarkistus")',
    );
    await rest(pane);
    expect(await excel.ask((workbook) => workbook.sheets.map(({ Name }) => Name))).toEqual(before);
    expect(
      await excel.ask((workbook) =>
        workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.length),
      ),
    ).toEqual(before.map(() => 0));

    await pane
      .getByRole('button', { name: /^Kumoa/ })
      .first()
      .click();
    await rest(pane);
    expect(await excel.ask((workbook) => workbook.sheets.map(({ Name }) => Name))).toEqual([
      ...before,
      'Tarkistus',
    ]);
    expect(await coloursOf('Maakunnat', 'B16')).toHaveLength(1);
  });

  it('gives the documents as one zip, and a single one as it is', async () => {
    const pane = await open();
    await tab(pane, 'documents').click();
    const make = pane.getByRole('button', { name: /^Tee asiakirjat \(/ });
    await make.waitFor(WAIT);
    const [zip] = await Promise.all([excel.page.waitForEvent('download', WAIT), make.click()]);
    expect(zip.suggestedFilename()).toMatch(/^2026-.*\.zip$/);
    const names = Object.keys(unzipSync(new Uint8Array(readFileSync(await zip.path()))));
    expect(names.length).toBeGreaterThan(3);
    expect(names.every((name) => /^2026-K\d-.*-(fi|sv)\.docx$/.test(name))).toBe(true);

    await pane.locator('[data-document]').first().click();
    await pane.getByRole('button', { name: 'Kopioi teksti' }).click();
    await pane.getByText('Teksti on leikepöydällä').first().waitFor(WAIT);
    const [docx] = await Promise.all([
      excel.page.waitForEvent('download', WAIT),
      button(pane, 'Tee asiakirja').click(),
    ]);
    expect(docx.suggestedFilename()).toMatch(/\.docx$/);
  });

  it('makes the collection workbook in an empty one, in the pane’s language', async () => {
    const pane = await open(
      { language: 'sv-FI' },
      { sheets: [{ name: 'Blad1', values: [['eget']] }] },
    );
    await button(pane, sayPane('create-sheets', 'sv')).click();
    await excel.page.waitForFunction('workbook.sheets.length > 4', undefined, WAIT);
    await settle(pane);
    expect(
      await excel.ask((workbook) => workbook.sheets.map(({ Name }) => Name).slice(0, 5)),
    ).toEqual(['Blad1', 'Diskussioner', 'Landskap', 'Deltagare', 'Inställningar']);
    expect(await valueAt('Blad1', 'A1')).toBe('eget');
    expect(await pane.locator('.finding.error, .finding.warning').count()).toBe(0);
  });

  it('shows what stands in a cell as text, whatever it says', async () => {
    const evil = '<img src=x onerror="alert(1)">';
    const pane = await open(
      {},
      {
        sheets: [
          {
            name: 'Keskustelut',
            values: [
              ['Tunnus', 'Teema', 'Toivottu ajankohta'],
              ['K1', evil, evil],
            ],
          },
          {
            name: 'Maakunnat',
            values: [
              ['Keskustelu', 'Maakunta'],
              ['K1', evil],
            ],
          },
        ],
      },
    );
    await pane.locator('.finding', { hasText: evil }).first().waitFor(WAIT);
    expect(await pane.locator('img').count()).toBe(0);
  });
});

describe('the workbook lives', () => {
  it('checks again after the user’s own edit, only reading', async () => {
    const pane = await open();
    const trips = await tripsOf(async () => {
      await excel.ask((workbook, _, panes) =>
        workbook.type('Keskustelut', 'C3', '', panes[0]?.host),
      );
      await rowOf(pane, 'Keskustelut C3').first().waitFor(WAIT);
      await settle(pane);
    });
    // One reading, one painting, for the findings are others now.
    expect(trips.map(({ write }) => write)).toEqual([false, true]);
    expect(await coloursOf('Keskustelut', 'C3')).toHaveLength(1);
  });

  it('says that the workbook has changed after a co-author’s edit, and does not answer it', async () => {
    const pane = await open();
    const trips = await tripsOf(async () => {
      await excel.ask((workbook) => workbook.type('Keskustelut', 'C3', 'Toisen liiton teema'));
      await pane.getByText(/muuttunut sen jälkeen/).waitFor(WAIT);
      await excel.page.waitForTimeout(1500);
    });
    expect(trips).toEqual([]);
  });

  it('waits while the user is in a cell, and does not trouble him', async () => {
    const pane = await open();
    await excel.ask((workbook, _, panes) => {
      const host = panes[0]?.host;
      Object.assign(globalThis, { leaveCell: host?.editCell() });
      workbook.type('Keskustelut', 'C3', '', host);
    });
    await excel.page.waitForTimeout(1500);
    expect(await pane.locator('.banner.error, .work').count()).toBe(0);
    await excel.page.evaluate('leaveCell()');
    await rowOf(pane, 'Keskustelut C3').first().waitFor(WAIT);
  });

  it('lets two people work: no edit is lost, the later fix is refused and said so, nobody repaints for ever', async () => {
    await open({ panes: 2, width: 380 });
    const [one, other] = excel.panes as [FrameLocator, FrameLocator];
    const place = 'Maakunnat D19';
    await rowOf(one, place)
      .getByRole('button', { name: /^Korjaa/ })
      .first()
      .click();
    await rowOf(one, place).waitFor({ state: 'detached', ...WAIT });
    await settle(one);
    expect(await valueAt('Maakunnat', 'D19')).toBe('otso.malli@example.fi');

    await excel.ask((workbook, _, panes) =>
      workbook.type('Maakunnat', 'D19', 'toinen@example.fi', panes[0]?.host),
    );
    await rowOf(other, place)
      .getByRole('button', { name: /^Korjaa/ })
      .first()
      .click();
    await other.locator('.banner.error').waitFor(WAIT);
    expect(await other.locator('.banner.error').textContent()).toContain('solu on muuttunut');
    expect(await valueAt('Maakunnat', 'D19')).toBe('toinen@example.fi');
    await settle(other);

    await expect.poll(restsFor(1500), WAIT).toBe(true);
    expect(await coloursOf('Keskustelut', 'H3')).toHaveLength(1);
  });
});

describe('when something stands in the way', () => {
  it('colours what it may and says which sheet is protected', async () => {
    const pane = await openExcel();
    await excel.ask((workbook) => workbook.sheet('Keskustelut').Protection.Protect());
    const banner = pane.locator('.banner.error');
    await banner.waitFor(WAIT);
    expect(await banner.textContent()).toContain(
      'Taulukkoa ei voi värittää, koska se on suojattu: Keskustelut',
    );
    expect(await coloursOf('Maakunnat', 'B16')).toHaveLength(1);
    expect(await pane.locator('.finding').count()).toBeGreaterThan(10);
  });

  it('says in Swedish that the session is lost, and goes on when asked again', async () => {
    const pane = await open({ language: 'sv-SE' });
    await excel.ask((_, __, panes) => panes[0]?.host.refuseNext(5012));
    await button(pane, 'Kontrollera').click();
    const banner = pane.locator('.banner.error');
    await banner.waitFor(WAIT);
    expect(await banner.textContent()).toContain('Förbindelsen till arbetsboken bröts');
    await button(pane, 'Kontrollera').click();
    await banner.waitFor({ state: 'detached', ...WAIT });
  });
});
