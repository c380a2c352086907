import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { openWeb, openWorkbook, type Web } from './chromium.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web?.close());

const sample = openXlsx(
  new Uint8Array(readFileSync(new URL('../../samples/alke-2026-esimerkki.xlsx', import.meta.url))),
).snapshot();

describe('boot', () => {
  it('opens', async () => {
    const excel = await openWorkbook(web, sample);
    const from = performance.now();
    await excel.panes[0]?.getByRole('tab').first().waitFor({ timeout: 15000 }).catch((e) => console.log(e));
    console.log('ms', performance.now() - from);
    await excel.page.waitForTimeout(3000);
    await excel.page.screenshot({ path: '/tmp/pane.png' });
    console.log(excel.faults.map((f) => f.slice(-200)), JSON.stringify(await excel.ask((_w, _g, panes) => panes[0]?.host.requests[1]?.actions)), JSON.stringify(await excel.ask((_w, _g, panes) => panes[0]?.host.requests[0]?.actions)).slice(-2000));
    console.log(await excel.ask((workbook) => workbook.sheets.map((s) => [s.Name, s.conditionalFormats.length])));
    await excel.close();
    expect(1).toBe(1);
  }, 40000);
});
