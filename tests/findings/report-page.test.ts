import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { sayReportsAsHtml } from '../../src/findings/report-html.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { reportOf } from '../../src/report.ts';
import { PREPARE } from '../rules/tester.ts';
import { HOSTILE, MISTAKES } from './round-with-mistakes.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const checked = check(MISTAKES, PREPARE);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}, 60_000);
afterAll(() => browser?.close());

/** Two findings of each severity and those that are accepted: enough to have everything on the page. */
function shortReport(language: Language) {
  const report = reportOf(checked, 'alke.xlsx', language);
  const told = new Map<string, number>();
  const findings = report.findings.filter(({ finding: { severity, accepted } }) => {
    const kind = accepted === undefined ? severity : 'accepted';
    told.set(kind, (told.get(kind) ?? 0) + 1);
    return (told.get(kind) ?? 0) <= 2;
  });
  return { ...report, findings };
}

/** The page of a report, open in a browser that lets nothing else be fetched. */
async function openPage(width: number, colorScheme: 'light' | 'dark', language: Language) {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setContent(sayReportsAsHtml([shortReport(language)], language));
  return { page, asked };
}

describe('the page of the report in a browser', () => {
  // Colours do not change with the language.
  it.each([['fi', 'dark'] as const, ...LANGUAGES.map((language) => [language, 'light'] as const)])(
    'has no fault that axe sees: %s, %s',
    async (language, scheme) => {
      const { page, asked } = await openPage(1000, scheme, language);
      await page.evaluate(axe);
      const faults = await page.evaluate(async () => {
        const run = (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe;
        return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(faults).toEqual([]);
      expect(asked).toEqual([]);
      await page.close();
    },
  );

  it.each([320, 400, 1000])('is never wider than the window: %i px', async (width) => {
    const { page } = await openPage(width, 'light', 'fi');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.close();
  });

  it('shows hostile texts as texts', async () => {
    const { page, asked } = await openPage(1000, 'light', 'fi');
    expect(await page.locator('img, script, iframe, object').count()).toBe(0);
    expect(await page.getByText(HOSTILE, { exact: false }).count()).toBeGreaterThan(1);
    expect(asked).toEqual([]);
    await page.close();
  });

  it('leads from a card to the findings of its discussion, by the keyboard', async () => {
    const { page } = await openPage(1000, 'light', 'fi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toMatch(/^#r1-g\d+$/);
    await page.close();
  });

  it('tells why on paper, where nothing can be opened', async () => {
    const { page } = await openPage(800, 'dark', 'fi');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.on-paper').first().isVisible()).toBe(true);
    expect(await page.locator('details').first().isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.close();
  });
});
