// `node build/pictures.mjs`: takes the guides' pictures anew, from the built page and the sample workbooks, in Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { buildAll } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The samples are looked at while the agendas are being prepared, a new workbook on its first day. */
const PREPARING = new Date('2026-01-15T10:00:00Z');
const FIRST_DAY = new Date('2025-11-24T10:00:00Z');
const WIDE = { width: 1200, height: 720 };
const NARROW = { width: 400, height: 760 };

const WORDS = {
  fi: {
    sample: 'Kokeile esimerkillä',
    newWorkbook: 'Uusi keruutaulukko',
    overview: 'Yleiskuva',
    documents: 'Asiakirjat',
    timetable: 'Ehdota aikataulu',
    followUp: 'Seuranta ja muistutukset',
    nextRound: 'Seuraava kierros',
    discussions: 'Keskustelut',
    twice: 'Pohjanmaa on useassa keskustelussa',
  },
  sv: {
    sample: 'Prova med ett exempel',
    newWorkbook: 'Ny arbetsbok',
    overview: 'Översikt',
    documents: 'Dokument',
    timetable: 'Föreslå en tidtabell',
    followUp: 'Uppföljning och påminnelser',
    nextRound: 'Nästa omgång',
    discussions: 'Diskussioner',
    twice: 'Österbotten finns i flera diskussioner',
  },
};

await buildAll();
const server = spawn(process.execPath, [`${root}dist/cli/alke.mjs`, 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  let said = '';
  server.stdout.on('data', (text) => {
    said += text;
    const found = /http:\/\/\S+/.exec(said);
    if (found) resolve(new URL('/', found[0]).href);
  });
  server.once('exit', () => reject(new Error('alke serve did not start')));
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});

try {
  for (const language of Object.keys(WORDS)) await takePictures(language);
} finally {
  await browser.close();
  server.kill();
}

async function takePictures(language) {
  const words = WORDS[language];
  const folder = `${root}docs/pictures/${language}`;
  mkdirSync(folder, { recursive: true });

  const open = async (viewport, how = null, day = PREPARING) => {
    const context = await browser.newContext({ viewport, locale: `${language}-FI` });
    const page = await context.newPage();
    await page.clock.setFixedTime(day);
    await page.goto(address);
    if (how) {
      await page.getByRole('button', { name: how }).click();
      await page.locator('.pane [role=tablist]').waitFor();
      await page.waitForTimeout(800);
    }
    return page;
  };
  const take = async (page, name) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
    console.log(`docs/pictures/${language}/${name}.png`);
  };
  const tab = (page, name) => page.locator('.pane').getByRole('tab', { name }).click();

  const start = await open({ width: 1200, height: 420 });
  await take(start, 'start');

  const wide = await open(WIDE, words.sample);
  await take(wide, 'findings');
  await wide.locator('.finding-main', { hasText: words.twice }).first().click();
  await wide.locator('.finding.open').waitFor();
  await take(wide, 'why');

  const narrow = await open(NARROW, words.sample);
  await tab(narrow, words.overview);
  await take(narrow, 'overview');
  await narrow.getByRole('button', { name: words.timetable }).click();
  await narrow.locator('.timetable').evaluate((section) => section.scrollIntoView());
  await take(narrow, 'timetable');
  await tab(narrow, words.documents);
  await take(narrow, 'documents');

  for (const [name, button] of [
    ['follow-up', words.followUp],
    ['next-round', words.nextRound],
  ]) {
    const page = await open(NARROW, words.sample);
    await tab(page, words.overview);
    await page.getByRole('button', { name: button }).click();
    await take(page, name);
  }

  const fresh = await open(WIDE, words.newWorkbook, FIRST_DAY);
  await fresh.getByRole('tab', { name: words.discussions, exact: true }).click();
  await take(fresh, 'new-workbook');
}
