import { describe, expect, it } from 'vitest';
import { contains } from '../../src/workbook/ranges.ts';
import { sheetOf, type } from './beds.ts';
import { addSheet, type Book, newBook, peek, placeOf } from './book.ts';
import { coloursOf } from './colours.ts';
import {
  between,
  book,
  html,
  open,
  openWork,
  pause,
  said,
  sample,
  script,
  shown,
  useSidebar,
  violationsIn,
} from './sidebar-bed.ts';

useSidebar();

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
      await frame.locator('[role=tabpanel]').first().waitFor();
      const [width, beyond] = await frame.evaluate(() => {
        const { scrollWidth, scrollHeight, clientHeight } = document.documentElement;
        return [scrollWidth, scrollHeight - clientHeight];
      });
      const name = (await tab.textContent()) ?? '';
      expect(width, name).toBeLessThanOrEqual(300);
      // The screen scrolls inside the sidebar; the sidebar itself never does.
      expect(beyond, name).toBe(0);
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
    await expect
      .poll(
        async () => {
          await frame.getByRole('tab').first().press('F8');
          await pause(400);
          return book.active;
        },
        { timeout: 60_000 },
      )
      .not.toBe(null);
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
    await expect.poll(all).toBe(mended);
  }, 120_000);

  it('mends as it was chosen, accepts a deviation with a reason, and takes the acceptance back', async () => {
    const frame = await open(sample());
    await said(frame, /Tarkistettu/);
    const regions = (): string =>
      JSON.stringify([...sheetOf(book, 'Maakunnat').cells].map(([, { value }]) => value));
    const before = regions();
    const twice = frame.locator('.finding', { hasText: 'Pohjanmaa on useassa keskustelussa' });
    await twice.first().locator('.finding-main').click();
    await frame.getByRole('button', { name: 'Korjaa näin' }).click();
    await expect.poll(() => twice.count()).toBe(0);
    expect(regions()).not.toBe(before);

    const settings = (): readonly unknown[] =>
      [...sheetOf(book, 'Asetukset').cells.values()].map(({ value }) => value);
    const reason = 'sovittu puhelimessa';
    const wrongYear = frame.locator('.finding', { hasText: 'Keskustelut H3' });
    await wrongYear.locator('.finding-main').click();
    await wrongYear.locator('summary', { hasText: 'Hyväksy poikkeama' }).click();
    await wrongYear.getByRole('textbox').fill(reason);
    await wrongYear.getByRole('button', { name: 'Hyväksy poikkeama' }).click();
    await expect.poll(() => settings().some((value) => String(value).includes(reason))).toBe(true);
    const accepted = frame.locator('.finding.accepted');
    await accepted.waitFor();
    if ((await accepted.locator('.finding-main').getAttribute('aria-expanded')) === 'false')
      await accepted.locator('.finding-main').click();
    await accepted.getByRole('button', { name: 'Peru hyväksyntä' }).click();
    await expect.poll(() => settings().some((value) => String(value).includes(reason))).toBe(false);
  }, 120_000);

  it('speaks another language and looks with the eyes of another day', async () => {
    const frame = await open(sample());
    await said(frame, /Tarkistettu/);
    await frame.getByRole('tab', { name: 'Asetukset' }).click();
    await frame.getByLabel('Tarkistuspäivä').fill('2025-12-12');
    await frame.getByRole('tab', { name: 'Havainnot' }).click();
    await frame.getByText(/Vaihe: ilmoitusten keruu/).waitFor();
    await frame.getByRole('tab', { name: 'Asetukset' }).click();
    await frame.getByRole('radio', { name: 'Svenska' }).check();
    for (const name of ['Anmärkningar', 'Översikt', 'Dokument', 'Inställningar'])
      await frame.getByRole('tab', { name }).waitFor();
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
    between.fault =
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    const frame = await open(sample(), { locale: 'sv' });
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByRole('alert').textContent()).toMatch(/Google/);
    between.fault = null;
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
    // It asks at most every ten seconds, and may just have asked.
    await expect
      .poll(
        async () => {
          await shown().mouse.move(390, 10);
          await shown().mouse.move(150, 200);
          return frame.getByText(/muuttunut sen jälkeen/).count();
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(1);
  }, 120_000);

  it('looks again by itself when somebody changed the workbook while it was checked', async () => {
    let paintings = 0;
    between.others = (call) => {
      if (call === 'paint' && paintings++ === 0) type(book, 'Keskustelut', 2, 4, '131052-308T');
    };
    const frame = await open(sample());
    await said(frame, /Tarkistettu/);
    await expect.poll(() => paintings).toBe(2);
    await expect.poll(() => coloursOf(book).length).toBeGreaterThan(0);
    await frame.getByText(/muuttunut sen jälkeen/).waitFor({ state: 'detached' });
    const coloured = sheetOf(book, 'Keskustelut').formats.some(
      ({ formula, boxes }) =>
        formula?.includes('ALKE:error') && boxes.some((box) => contains(box, 2, 4)),
    );
    expect(coloured).toBe(true);
  }, 120_000);

  it('says that what it shows is old when others change the workbook faster than it can look, and goes no further', async () => {
    let paintings = 0;
    between.others = (call) => {
      if (call === 'paint') type(book, 'Keskustelut', 2, 1, `Teema ${++paintings}`);
    };
    const frame = await open(sample());
    await frame.getByText(/muuttunut sen jälkeen/).waitFor({ timeout: 60_000 });
    await expect.poll(() => paintings).toBe(3);
    await expect.poll(() => frame.getByText(/muuttunut sen jälkeen/).count()).toBe(1);
    expect(coloursOf(book)).toEqual([]);
    between.others = () => undefined;
    await frame
      .getByRole('button', { name: /^Tarkista/ })
      .first()
      .click();
    await expect.poll(() => coloursOf(book).length).toBeGreaterThan(0);
    await frame.getByText(/muuttunut sen jälkeen/).waitFor({ state: 'detached' });
  }, 120_000);

  it('wears the green of Sheets, in the light and in the dark', async () => {
    const frame = await open(sample());
    await said(frame, /Tarkistettu/);
    const brand = (): Promise<string> =>
      frame.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--colorBrandBackground'),
      );
    expect((await brand()).trim()).toBe('#188038');
    await shown().emulateMedia({ colorScheme: 'dark' });
    expect((await brand()).trim()).toBe('#137333');
    for (const tab of await frame.getByRole('tab').all()) {
      await tab.click();
      await frame.locator('[role=tabpanel]').first().waitFor();
      expect(await violationsIn(frame), (await tab.textContent()) ?? '').toEqual([]);
    }
  }, 120_000);

  it('suggests a timetable, and writes it into the sheet', async () => {
    const start = sample();
    const before = columnOf(start, 'Keskustelut', /^Vahvistettu ajankohta/);
    const frame = await open(start);
    await said(frame, /Tarkistettu/);
    await frame.getByRole('tab', { name: 'Yleiskuva' }).click();
    await frame.getByRole('button', { name: 'Ehdota aikataulu' }).click();
    await frame.getByRole('button', { name: /^Kirjoita vahvistetut ajat/ }).click();
    await expect
      .poll(() => columnOf(book, 'Keskustelut', /^Vahvistettu ajankohta/))
      .not.toEqual(before);
    const filled = columnOf(book, 'Keskustelut', /^Vahvistettu ajankohta/).filter(Boolean);
    expect(filled.length).toBeGreaterThan(before.filter(Boolean).length);
    for (const time of filled) expect(String(time)).toMatch(/klo\s\d+/);
  }, 120_000);

  it('writes the follow-up as a sheet after the others', async () => {
    const frame = await openWork('Seuranta ja muistutukset');
    const names = book.sheets.map(({ name }) => name);
    await frame.getByRole('button', { name: 'Kirjoita Seuranta-taulukko' }).click();
    await expect.poll(() => book.sheets.map(({ name }) => name)).toEqual([...names, 'Seuranta']);
    const texts = [...sheetOf(book, 'Seuranta').cells.values()].map(({ value }) => String(value));
    expect(texts.some((text) => text.includes('Pirkanma'))).toBe(true);
    expect(texts).not.toContain('#ERROR!');
  }, 120_000);

  it('removes personal data, and writes the day of it into the settings', async () => {
    const addresses = (): number =>
      book.sheets
        .filter(({ name }) => name !== 'Asetukset' && name !== 'Ohje')
        .flatMap(({ cells }) => [...cells.values()])
        .filter(({ value }) => typeof value === 'string' && /@example\.fi/.test(value)).length;
    const frame = await openWork('Poista henkilötiedot');
    expect(addresses()).toBeGreaterThan(3);
    await frame.getByRole('button', { name: /^Tyhjennä solut/ }).click();
    await expect.poll(addresses).toBe(0);
    const settings = [...sheetOf(book, 'Asetukset').cells.values()].map(({ value }) => value);
    expect(settings.some((value) => /Henkilötiedot poistettu/.test(String(value)))).toBe(true);
  }, 120_000);

  it('makes the workbook into the next round', async () => {
    const frame = await openWork('Seuraava kierros');
    const themes = (): readonly unknown[] => columnOf(book, 'Keskustelut', /^Teema$/);
    expect(themes().filter(Boolean).length).toBeGreaterThan(1);
    await frame.getByRole('button', { name: /^Muuta tämä työkirja/ }).click();
    await frame.getByRole('button', { name: 'Muuta', exact: true }).click();
    await expect.poll(() => themes().filter(Boolean)).toEqual([]);
    const settings = [...sheetOf(book, 'Asetukset').cells.values()].map(({ value }) => value);
    expect(settings.some((value) => String(value) === '2027')).toBe(true);
  }, 120_000);
});

/** What stands below a title of the second row. */
function columnOf(from: Book, name: string, title: RegExp): readonly unknown[] {
  const sheet = sheetOf(from, name);
  const at = [...sheet.cells.keys()]
    .map(placeOf)
    .find(({ row, column }) => row < 3 && title.test(String(peek(sheet, row, column)?.value)));
  if (!at) throw new Error(`No such title in ${name}: ${title}`);
  return Array.from(
    { length: 30 },
    (_, below) => peek(sheet, at.row + 1 + below, at.column)?.value ?? null,
  );
}
