import { expect, it } from 'vitest';
import { createFileHost } from '../../../src/hosts/file/file-host.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import { HostError } from '../../../src/hosts/host.ts';
import { row, sheetData, smallXlsx, text } from './small-workbook.ts';

it('a file is a host: it reads, paints, edits and shows', async () => {
  const file = openXlsx(smallXlsx({ sheets: [sheetData(row(1, text('A1', 'a')))] }));
  const shown: unknown[] = [];
  const host = createFileHost(file, (place) => shown.push(place));
  const at = { sheet: 'Taulukko1', row: 0, column: 0 };
  expect((await host.read()).sheets[0]?.values).toEqual([['a']]);
  await host.paint([{ ...at, severity: 'error' }]);
  expect(await host.apply([{ at, was: 'a', becomes: 'b' }])).toEqual([]);
  const stale = { at, was: 'a', becomes: 'c' };
  expect(await host.apply([stale])).toEqual([{ edit: stale, reason: 'changed-since' }]);
  expect((await host.read()).sheets[0]?.values).toEqual([['b']]);
  await host.show(at);
  expect(shown).toEqual([at]);
  expect(openXlsx(file.save()).snapshot().sheets[0]?.values).toEqual([['b']]);
});

it('a refusing file rejects with a HostError', async () => {
  const file = openXlsx(smallXlsx({ sheets: ['<?xml version="1.0"?><worksheet>'] }));
  await expect(createFileHost(file, () => {}).read()).rejects.toThrow(HostError);
});
