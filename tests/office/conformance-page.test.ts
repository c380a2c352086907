import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildConformance } from '../../build/conformance.mjs';
import { ADD_IN, openPage, openWeb, openWorkbook, type Web } from './chromium.ts';

let web: Web;
const folder = join(import.meta.dirname, `../../out/conformance-${process.pid}`);
beforeAll(async () => {
  await buildConformance(ADD_IN, folder);
  web = { ...(await openWeb()), folder };
}, 60_000);
afterAll(async () => {
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('the page for real Excels finds nothing different in the simulated one', async () => {
  const excel = await openWorkbook(await openPage(web), {
    sheets: [{ name: 'Taul1', values: [['oma']] }],
  });
  const [page] = excel.panes;
  await page?.getByRole('button', { name: 'Ask' }).click();
  await page?.getByText(/different: 0$/).waitFor({ timeout: 20_000 });
  expect(JSON.parse((await page?.locator('#answers').inputValue()) ?? '')).toMatchObject({
    platform: 'OfficeOnline',
  });
  expect(await excel.ask((workbook) => workbook.sheets.map(({ Name }) => Name))).toEqual(['Taul1']);
  expect(excel.faults()).toEqual([]);
});
