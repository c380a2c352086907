import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askExcel } from './conformance.ts';
import { EXCEL_365, openExcel } from './node-office.ts';
import { Workbook } from './workbook.ts';

const KNOWN = new URL('conformance.json', import.meta.url);

it('the simulated Excel answers the questions as the page for real Excels expects', async () => {
  const { excel, isSetSupported } = openExcel(new Workbook({ Taul1: [['oma']] }), {
    sets: EXCEL_365,
  });
  const answers = await askExcel(excel, isSetSupported);
  if (process.env.WRITE_ANSWERS) writeFileSync(KNOWN, `${JSON.stringify(answers, null, 2)}\n`);
  expect(answers).toEqual(JSON.parse(readFileSync(KNOWN, 'utf8')));
});
