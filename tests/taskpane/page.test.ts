import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert } from '../../build/libreoffice.ts';
import { check, countFindings } from '../../src/check.ts';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { documentOf, listDocuments } from '../../src/documents/document.ts';
import { fillDocx } from '../../src/documents/fill.ts';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { COLUMNS } from '../../src/rounds/columns.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import {
  countsOf,
  type Desk,
  downloaded,
  dropFile,
  openDesk,
  openWindow,
  TODAY,
  type Window,
} from './desk.ts';
import { fileOf } from './file-of.ts';
import { ROUND_WITH_MISTAKES } from './round.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 120_000);
afterAll(() => desk?.close());

const sampleFile = join(import.meta.dirname, '../../samples/alke-2026-esimerkki.xlsx');

const openSample = async (page: Page) => {
  await page.getByRole('button', { name: /Kokeile esimerkillä/ }).click();
  await page.locator('.group').first().waitFor();
};
const saveCopy = (page: Page) =>
  downloaded(page, () => page.getByRole('button', { name: 'Tallenna kopio' }).first().click());
const paneTab = (page: Page, name: string) => page.locator('.pane').getByRole('tab', { name });
const status = (page: Page) => page.locator('.said');

/** Makes the first choice of every finding that has choices, until none is left. */
async function chooseTheRest(page: Page): Promise<number> {
  let made = 0;
  const tried = new Set<string>();
  for (;;) {
    const keys = await page
      .locator('.finding-main')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.key ?? ''));
    const next = keys.find((key) => !tried.has(key));
    if (next === undefined) return made;
    tried.add(next);
    const row = page.locator(`.finding-main[data-key="${next}"]`);
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
    const choose = page.locator('.finding.open').getByRole('button', { name: /^Korjaa/ });
    if ((await choose.count()) === 0) continue;
    const before = await status(page).textContent();
    await choose.click();
    await expect.poll(() => status(page).textContent()).not.toBe(before);
    made++;
  }
}

describe('the way of a new user, as the README tells it', () => {
  let window: Window;
  let saved: { readonly name: string; readonly bytes: Uint8Array };

  beforeAll(async () => {
    window = await openWindow(desk, desk.address);
  });
  afterAll(() => window.page.context().close());

  it('opens the sample and shows what is wrong: the same as the rules say of the file', async () => {
    const { page } = window;
    await openSample(page);
    const { findings } = check(
      openXlsx(new Uint8Array(readFileSync(sampleFile))).snapshot(),
      TODAY,
    );
    const { accepted: _, ...counts } = countFindings(findings);
    expect(counts.error).toBeGreaterThan(3);
    expect(await countsOf(page)).toEqual(counts);
    await expect
      .poll(() => status(page).textContent())
      .toContain('Avattu: alke-2026-esimerkki.xlsx');
    expect(await page.locator('.cell.mark').count()).toBeGreaterThan(0);
  });

  it('fixes all that is safe, then lets the user choose the rest', async () => {
    const { page } = window;
    await page.getByRole('button', { name: /Korjaa kaikki turvalliset/ }).click();
    await expect.poll(() => status(page).textContent()).toContain('Korjattuja soluja');
    expect(await page.getByRole('button', { name: /Korjaa kaikki turvalliset/ }).count()).toBe(0);
    const before = await countsOf(page);
    expect(await chooseTheRest(page)).toBeGreaterThan(2);
    const after = await countsOf(page);
    expect(after.error).toBeLessThan(before.error ?? 0);
  });

  it('saves a coloured copy that says the same when it is opened again', async () => {
    const { page } = window;
    const counts = await countsOf(page);
    saved = await saveCopy(page);
    expect(saved.name).toBe('alke-2026-esimerkki.xlsx');
    await expect.poll(() => status(page).textContent()).toContain('Lataukset');
    const { findings } = check(openXlsx(saved.bytes).snapshot(), TODAY);
    const { accepted: _, ...reread } = countFindings(findings);
    expect(reread).toEqual(counts);
    const parts = unzipSync(saved.bytes);
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
    expect(
      sheets.filter((name) => strFromU8(parts[name] as Uint8Array).includes('ALKE:')),
    ).not.toEqual([]);

    await dropFile(page, saved.name, saved.bytes);
    await expect.poll(() => status(page).textContent()).toContain('Avattu');
    await page.locator('.group').first().waitFor();
    expect(await countsOf(page)).toEqual(counts);
  });

  it('LibreOffice opens the copy, with the fixed cells and the colours', () => {
    const [converted] = convert(new Map([[saved.name, saved.bytes]]), 'xlsx').values();
    const ours = openXlsx(saved.bytes).snapshot();
    const theirs = openXlsx(converted as Uint8Array).snapshot();
    for (const name of ['Keskustelut', 'Maakunnat', 'Osallistujat']) {
      const values = (workbook: WorkbookSnapshot) =>
        workbook.sheets
          .find((sheet) => sheet.name === name)
          ?.values.slice(1)
          .map((cells) => cells.slice(0, 1)) ?? [];
      expect(values(theirs).slice(0, 4)).toEqual(values(ours).slice(0, 4));
    }
    expect(
      Object.entries(unzipSync(converted as Uint8Array)).some(
        ([name, bytes]) => /worksheets/.test(name) && strFromU8(bytes).includes('ALKE:'),
      ),
    ).toBe(true);
  });

  it('makes the agendas as one zip, byte for byte as the command line does', async () => {
    const { page } = window;
    await paneTab(page, 'Asiakirjat').click();
    await page.locator('.document-list').waitFor();
    const zip = await downloaded(page, () =>
      page.getByRole('button', { name: /Tee asiakirjat/ }).click(),
    );
    expect(zip.name).toBe('2026-asiakirjat.zip');
    const documents = unzipSync(zip.bytes);
    const { round } = check(openXlsx(saved.bytes).snapshot(), TODAY);
    const requests = listDocuments(round, { kinds: ['agenda'] });
    expect(Object.keys(documents)).toHaveLength(requests.length);
    expect(Object.keys(documents)).toContain('2026-K1-asialista-fi.docx');
    for (const request of requests) {
      const bytes = fillDocx(
        documentOf(round, request),
        builtInTemplate(request.kind, request.language),
      );
      const made = Object.entries(documents).find(
        ([name]) =>
          name.toLowerCase().includes(`-${request.discussion}-`) &&
          name.endsWith(`-${request.language}.docx`),
      );
      expect(Buffer.from(made?.[1] ?? []).equals(Buffer.from(bytes)), `${made?.[0]}`).toBe(true);
    }
  });

  it('shows what a document says before it is made', async () => {
    const { page } = window;
    await page.locator('[data-document="2026-K1-asialista-fi.docx"]').click();
    const paper = page.locator('.paper');
    await paper.waitFor();
    expect(await paper.getByRole('heading', { level: 2 }).textContent()).toContain(
      'Aluekehittämiskeskustelu 2026',
    );
    expect(await paper.textContent()).toContain('Keskustelukysymykset');
    await page.getByRole('button', { name: 'Takaisin' }).click();
    await page.locator('.document-list').waitFor();
  });

  it('did all this without a violation, a request elsewhere or an error', () => {
    expect(window.faults).toEqual([]);
  });
});

describe('the day of the sample', () => {
  const LATE = '2026-11-24';
  const SAMPLE_SAID = 'Esimerkki tarkistetaan kuin tänään olisi to\u00A015.1.2026.';
  const sampleOn = (day: string) => {
    const { accepted: _, ...counts } = countFindings(
      check(openXlsx(new Uint8Array(readFileSync(sampleFile))).snapshot(), day).findings,
    );
    return counts;
  };
  const banner = (page: Page) => page.locator('.banner.info');
  const expectCounts = (page: Page, counts: { readonly [severity: string]: number }) =>
    expect.poll(() => countsOf(page)).toEqual(counts);

  it('is in the middle of its round, which is said until it is today again', async () => {
    expect(sampleOn(LATE)).not.toEqual(sampleOn(TODAY));
    const { page, faults } = await openWindow(desk, desk.address, { today: LATE });
    await openSample(page);
    expect(await banner(page).textContent()).toContain(SAMPLE_SAID);
    await expectCounts(page, sampleOn(TODAY));
    for (const screen of ['Yleiskuva', 'Asiakirjat', 'Asetukset']) {
      await paneTab(page, screen).click();
      expect(await banner(page).textContent()).toContain(SAMPLE_SAID);
    }
    expect(await page.locator('input[type=date]').inputValue()).toBe('2026-01-15');
    await paneTab(page, 'Havainnot').click();
    await banner(page).getByRole('button', { name: 'Palaa tähän päivään' }).click();
    await expectCounts(page, sampleOn(LATE));
    expect(await banner(page).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('goes with the sample: another workbook is checked today', async () => {
    const { page } = await openWindow(desk, desk.address, { today: LATE });
    await openSample(page);
    await dropFile(page, 'oma.xlsx', new Uint8Array(readFileSync(sampleFile)));
    await expect.poll(() => page.locator('.file-name').textContent()).toBe('oma.xlsx');
    await expectCounts(page, sampleOn(LATE));
    expect(await banner(page).count()).toBe(0);
    await page.context().close();
  });

  it('is a day like another once the user has chosen one', async () => {
    const { page } = await openWindow(desk, desk.address, { today: LATE });
    await openSample(page);
    await paneTab(page, 'Asetukset').click();
    await page.locator('input[type=date]').fill('2026-02-10');
    await expect
      .poll(() => banner(page).textContent())
      .toContain('Tarkistuspäivä on ti\u00A010.2.2026, ei tänään.');
    await page.context().close();
  });

  it('comes with the sample that the address asks for', async () => {
    const { page, faults } = await openWindow(desk, `${desk.address}?sample&lang=sv`, {
      today: LATE,
    });
    await page.locator('.group').first().waitFor();
    expect(await page.locator('.file-name').textContent()).toBe('alke-2026-exempel.xlsx');
    expect(await banner(page).textContent()).toContain(
      'Exemplet kontrolleras som om det i dag var torsdag\u00A015.1.2026.',
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the file alone, from a disk', () => {
  it('opens, checks, fixes, saves and makes documents with no network', async () => {
    const { page, faults } = await openWindow(
      desk,
      pathToFileURL(join(desk.folder, 'alke.html')).href,
      { offline: true },
    );
    await openSample(page);
    await page.getByRole('button', { name: /Korjaa kaikki turvalliset/ }).click();
    await expect.poll(() => status(page).textContent()).toContain('Korjattuja soluja');
    const { bytes } = await saveCopy(page);
    expect(openXlsx(bytes).snapshot().sheets.length).toBeGreaterThan(4);
    await paneTab(page, 'Asiakirjat').click();
    const zip = await downloaded(page, () =>
      page.getByRole('button', { name: /Tee asiakirjat/ }).click(),
    );
    expect(Object.keys(unzipSync(zip.bytes)).length).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('holds everything: no script, style or picture from outside', () => {
    const html = readFileSync(join(desk.folder, 'alke.html'), 'utf8');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(script|img|link)[^>]+(src|href)="(?!data:)/);
  });

  it.each([
    ['fi', 'alke-2026-esimerkki.xlsx', 'Tallenna kopio'],
    ['sv', 'alke-2026-exempel.xlsx', 'Spara en kopia'],
  ])('makes the sample as it is in the folder samples: %s', async (language, name, save) => {
    const { page } = await openWindow(desk, `${desk.address}?lang=${language}`);
    await page.locator('.way').nth(1).click();
    await page.locator('.group').first().waitFor();
    const made = await downloaded(page, () =>
      page.getByRole('button', { name: save }).first().click(),
    );
    expect(made.name).toBe(name);
    const visible = (bytes: Uint8Array) =>
      openXlsx(bytes)
        .snapshot()
        .sheets.filter(({ hidden }) => !hidden);
    const original = readFileSync(join(import.meta.dirname, '../../samples', name));
    expect(visible(made.bytes)).toEqual(visible(new Uint8Array(original)));
    await page.context().close();
  });
});

describe('without the network that it came from', () => {
  const MISSING = 'Ohjelman osaa ei voitu ladata';

  it('says so of the sample and of a new workbook', async () => {
    const { page } = await openWindow(desk, desk.address);
    await page.context().setOffline(true);
    for (const name of [/Kokeile esimerkillä/, /Uusi keruutaulukko/]) {
      await page.getByRole('button', { name }).click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain(MISSING);
    }
    await page.context().setOffline(false);
    await openSample(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('says so of a screen, which comes when it is asked for again', async () => {
    const { page } = await openWindow(desk, desk.address);
    await openSample(page);
    await page.context().setOffline(true);
    await paneTab(page, 'Yleiskuva').click();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain(MISSING);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await page.locator('.overview').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });
});

describe('a narrow window, which shows the sheet alone', () => {
  it('tells what was refused and keeps the way back in sight', async () => {
    const { page, faults } = await openWindow(desk, desk.address, {
      viewport: { width: 400, height: 700 },
    });
    await openSample(page);
    await page.getByRole('button', { name: 'Taulukko', exact: true }).click();
    await page.locator('.cell.active').focus();
    await page.keyboard.type('K9');
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: 'Kumoa' });
    await undo.waitFor();
    await page.locator('.cell.formula').first().click();
    await page.keyboard.press('F2');
    await expect.poll(() => status(page).isVisible()).toBe(true);
    expect(await status(page).textContent()).toContain('Ei muutettu: Keskustelut B3');
    await dropFile(page, 'teksti.xlsx', new TextEncoder().encode('Tunnus;Teema'));
    await page.getByRole('button', { name: 'Hylkää muutokset' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.grid').isVisible()).toBe(true);
    await undo.click();
    await expect.poll(() => status(page).textContent()).toContain('Kumottu');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the content security policy', () => {
  const policyOf = (file: string) =>
    /Content-Security-Policy" content="([^"]+)"/.exec(
      readFileSync(join(desk.folder, file), 'utf8'),
    )?.[1] ?? '';

  it.each(['web/index.html', 'alke.html'])('allows nothing unsafe: %s', (file) => {
    const policy = policyOf(file);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
  });
});

describe('hostile cells', () => {
  const IMG = '<img src=x onerror="document.title=1">';
  const hostile: WorkbookSnapshot = {
    sheets: ROUND_WITH_MISTAKES.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells, row) =>
        cells.map((value, column) => {
          const theme = COLUMNS.discussions.findIndex(({ key }) => key === 'theme');
          const question = COLUMNS.discussions.findIndex(({ key }) => key === 'questions');
          if (sheet.name !== 'Keskustelut' || row !== 1) return value;
          return column === theme ? IMG : column === question ? 'javascript:alert(1)' : value;
        }),
      ),
    })),
  };

  it('are text everywhere: in the grid, the list, the map, the preview, the report and the document', async () => {
    const { page, faults } = await openWindow(desk, desk.address);
    await dropFile(page, 'paha.xlsx', fileOf(hostile));
    await page.locator('.group').first().waitFor();
    expect(await page.getByRole('gridcell', { name: IMG }).count()).toBeGreaterThan(0);
    expect(await page.locator('.group-title', { hasText: IMG }).count()).toBe(1);
    await paneTab(page, 'Yleiskuva').click();
    await page.locator('.discussions', { hasText: IMG }).waitFor();
    await paneTab(page, 'Asiakirjat').click();
    await page.locator('[data-document="2026-K1-asialista-fi.docx"]').click();
    const paper = page.locator('.paper');
    await paper.waitFor();
    expect(await paper.textContent()).toContain(IMG);
    expect(await paper.textContent()).toContain('javascript:alert(1)');
    const { bytes } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Tee asiakirja' }).click(),
    );
    const text = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toContain('<img');
    await paneTab(page, 'Asetukset').click();
    const report = await downloaded(page, () =>
      page.getByRole('button', { name: 'Tallenna raportti' }).click(),
    );
    expect(strFromU8(report.bytes)).not.toContain('<img src=x');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toContain('paha.xlsx');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('what is no workbook', () => {
  const none: readonly (readonly [string, Uint8Array, string])[] = [
    ['teksti.xlsx', new TextEncoder().encode('Tunnus;Teema\nK1;Vesi'), 'teksti.xlsx'],
    ['nolla.xlsx', new Uint8Array(0), 'tyhjä'],
    [
      'vanha.xls',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
      'vanha.xls',
    ],
    ['katkennut.xlsx', readFileSync(sampleFile).subarray(0, 5000), 'katkennut.xlsx'],
  ];

  it('is refused in one clear sentence, and what was open stays', async () => {
    const { page, faults } = await openWindow(desk, desk.address);
    const alert = page.getByRole('alert');
    const refuse = async () => {
      for (const [name, bytes, says] of none) {
        await dropFile(page, name, bytes);
        await expect.poll(() => alert.textContent()).toContain(says);
        expect(await alert.textContent()).not.toMatch(/undefined|Error|\{/);
      }
    };
    await refuse();
    await openSample(page);
    const before = await countsOf(page);
    await refuse();
    expect(await countsOf(page)).toEqual(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('files', () => {
  it('are opened by the button', async () => {
    const { page } = await openWindow(desk, desk.address);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Avaa tiedosto/ }).click();
    await (await chooser).setFiles(sampleFile);
    await page.locator('.group').first().waitFor();
    expect(await page.locator('.file-name').textContent()).toBe('alke-2026-esimerkki.xlsx');
    await page.context().close();
  });

  it('are saved in place after asking, and never over what changed on disk unseen', async () => {
    const { page, faults } = await openWindow(desk, desk.address, { withoutPickers: false });
    // A real file of the browser's own file system, given as if the user had picked it.
    await page.evaluate(
      async (content) => {
        const root = await navigator.storage.getDirectory();
        const handle = await root.getFileHandle('kierros.xlsx', { create: true });
        const writable = await handle.createWritable();
        await writable.write(new Uint8Array(content));
        await writable.close();
        Object.defineProperty(window, 'showOpenFilePicker', { value: async () => [handle] });
      },
      [...readFileSync(sampleFile)],
    );
    const onDisk = () =>
      page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const file = await (await root.getFileHandle('kierros.xlsx')).getFile();
        return [...new Uint8Array(await file.arrayBuffer())];
      });
    await page.getByRole('button', { name: /Avaa tiedosto/ }).click();
    await page.locator('.group').first().waitFor();
    await page.getByRole('button', { name: /Korjaa kaikki turvalliset/ }).click();
    await expect.poll(() => status(page).textContent()).toContain('Korjattuja soluja');
    expect(await page.locator('.file-name').textContent()).toContain('tallentamatta');

    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('kierros.xlsx');
    await dialog.getByRole('button', { name: 'Tallenna päälle' }).click();
    await expect.poll(() => status(page).textContent()).toContain('Tallennettu');
    const written = new Uint8Array(await onDisk());
    expect(check(openXlsx(written).snapshot(), TODAY).findings.length).toBeGreaterThan(0);
    expect(Buffer.from(written).equals(readFileSync(sampleFile))).toBe(false);
    expect(await page.locator('.file-name').textContent()).not.toContain('tallentamatta');

    // Somebody else writes the file; saving over it is asked about in other words.
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle('kierros.xlsx');
      const writable = await handle.createWritable({ keepExistingData: true });
      await writable.truncate(3000);
      await writable.close();
    });
    await page.keyboard.press('Control+s');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('muuttunut levyllä');
    // The same key again asks nothing over the question, and there is a way back without the keyboard.
    await page.keyboard.press('Control+s');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await dialog.getByRole('button', { name: 'Jatka muokkausta' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('are not lost by closing the window or by opening another', async () => {
    const { page } = await openWindow(desk, desk.address);
    await openSample(page);
    await page.getByRole('button', { name: /Korjaa kaikki turvalliset/ }).click();
    await expect.poll(() => status(page).textContent()).toContain('Korjattuja soluja');
    await dropFile(page, 'toinen.xlsx', fileOf(ROUND_WITH_MISTAKES));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Jatka muokkausta' }).click();
    expect(await page.locator('.file-name').textContent()).toContain('alke-2026-esimerkki.xlsx');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.accept();
    await page.context().close();
  });

  it('stay open while saving them before another has failed', async () => {
    const { page } = await openWindow(desk, desk.address);
    await openSample(page);
    await page.getByRole('button', { name: /Korjaa kaikki turvalliset/ }).click();
    await expect.poll(() => status(page).textContent()).toContain('Korjattuja soluja');
    // A browser that has no room for the copy.
    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await dropFile(page, 'toinen.xlsx', fileOf(ROUND_WITH_MISTAKES));
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna kopio' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.file-name').textContent()).toContain(
      'alke-2026-esimerkki.xlsx (tallentamatta)',
    );
    await page.context().close();
  });

  it('that have gone from the disk are told of, and what is open stays', async () => {
    const { page, faults } = await openWindow(desk, desk.address, { withoutPickers: false });
    const inFolder = (act: 'write' | 'remove') =>
      page.evaluate(
        async ([what, content]) => {
          const root = await navigator.storage.getDirectory();
          if (what === 'remove') return root.removeEntry('kierros.xlsx');
          const handle = await root.getFileHandle('kierros.xlsx', { create: true });
          const writable = await handle.createWritable();
          await writable.write(new Uint8Array(content));
          await writable.close();
          Object.defineProperty(window, 'showOpenFilePicker', { value: async () => [handle] });
        },
        [act, [...readFileSync(sampleFile)]] as const,
      );
    await inFolder('write');
    await page.getByRole('button', { name: /Avaa tiedosto/ }).click();
    await page.locator('.group').first().waitFor();
    await inFolder('remove');
    const alert = page.getByRole('alert');
    const saysGone = () =>
      expect.poll(() => alert.textContent()).toContain('Tiedostoa ei löydy: kierros.xlsx');
    await page.getByRole('button', { name: 'Lisää toimintoja' }).click();
    await page.getByRole('button', { name: 'Lue levyltä uudelleen' }).click();
    await saysGone();
    await alert.getByRole('button', { name: 'Sulje' }).click();
    await page.getByRole('button', { name: 'Avaa tiedosto' }).first().click();
    await saysGone();
    expect(await page.locator('.finding').count()).toBeGreaterThan(10);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('are saved with what is being written in a cell', async () => {
    const { page, faults } = await openWindow(desk, desk.address);
    await openSample(page);
    await page.locator('.cell.active').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('K9');
    const saved = await downloaded(page, () => page.keyboard.press('Control+s'));
    expect(openXlsx(saved.bytes).snapshot().sheets[0]?.values[2]?.[0]).toBe('K9');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('can be new, with nothing wrong on its first day', async () => {
    const { page, faults } = await openWindow(desk, `${desk.address}?lang=sv`, {
      today: '2025-11-03',
    });
    await page.getByRole('button', { name: /Ny arbetsbok/ }).click();
    await page.getByRole('tab', { name: 'Diskussioner' }).waitFor();
    await page.locator('.summary').waitFor();
    expect(await countsOf(page)).toMatchObject({ error: 0, warning: 0 });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
