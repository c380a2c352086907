import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/hosts/file/limits.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import { readZip } from '../../../src/hosts/file/zip.ts';
import { HostError } from '../../../src/hosts/host.ts';
import { type CellValue, valueAt } from '../../../src/workbook/snapshot.ts';
import { TARKISTUS } from './everything.ts';
import {
  changedParts,
  expectSchemaOrder,
  expectWellFormed,
  type Parts,
  partsOf,
  sameBytes,
} from './parts.ts';

/** Difficult workbooks of many programs; they are not in the repository, but may lie beside it. */
const FOLDER = new URL('../../../../shared/workbooks/', import.meta.url);

const REFUSED: { readonly [name: string]: string } = {
  'made-libreoffice-all.ods': 'file-ods',
  'made-libreoffice-all.xls': 'file-xls',
  'made-zipbomb-300MB.xlsx': 'file-bomb',
  'made-zipbomb-lying-size.xlsx': 'file-bomb',
  'poi-54764-2.xlsx': 'file-bomb',
  'poi-SampleSS.xls': 'file-xls',
  'poi-duplicate-filename.xlsx': 'file-damaged',
  'poi-invalid.xlsx': 'file-damaged',
  'poi-poc-xmlbomb.xlsx': 'file-bomb',
  'poi-protect.xlsx': 'file-encrypted',
  'poi-protected_sha512.xlsx': 'file-encrypted',
  'poi-xlsx-corrupted.xlsx': 'file-damaged',
};

const names = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => /\.(xls[xm]?|xlt[xm]|ods)$/.test(name))
  : [];
const read = (name: string) => new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** Whether what was not meant to change is the same packed bytes, in the same order. */
function expectUntouched(before: Uint8Array, after: Uint8Array, changed: readonly string[]): void {
  const entries = (file: Uint8Array) =>
    readZip(file, DEFAULT_LIMITS).entries.filter(({ name }) => !changed.includes(name));
  const now = entries(after);
  entries(before).forEach((entry, index) => {
    expect(now[index]?.name).toBe(entry.name);
    expect(now[index]?.time).toBe(entry.time);
    expect(sameBytes(now[index]?.raw, entry.raw), entry.name).toBe(true);
  });
}

function expectSound(parts: Parts, changed: readonly string[], sheets: readonly string[]): void {
  for (const name of changed) {
    const part = parts[name];
    if (!part) continue;
    expectWellFormed(part, name);
    if (sheets.includes(name)) expectSchemaOrder(part, name);
  }
}

const isSheet = (name: string) =>
  /sheet[^/]*\.xml$|worksheets\/[^/]*\.xml$/i.test(name) && !/_rels/.test(name);

describe.runIf(names.length > 0)('difficult workbooks', () => {
  it('are all here', () => {
    expect(names).toHaveLength(83);
    expect(names.filter((name) => name in REFUSED)).toHaveLength(12);
  });

  it.each(Object.entries(REFUSED))('%s is refused: %s', (name, code) => {
    const open = () => openXlsx(read(name)).snapshot();
    expect(open).toThrow(HostError);
    expect(open).toThrow(expect.objectContaining({ code }));
  });

  it.each(names.filter((name) => !(name in REFUSED)))('%s loses nothing', (name) => {
    const source = read(name);
    const before = partsOf(source);
    const file = openXlsx(source);
    const snapshot = file.snapshot();
    expect(snapshot.sheets.length).toBeGreaterThan(0);
    file.warnings();

    // Painted: sheets and the style sheet (with its entry where there was none), and nothing else.
    const marks = snapshot.sheets.flatMap((sheet) => [
      { sheet: sheet.name, row: 1, column: 1, severity: 'error' as const },
      { sheet: sheet.name, row: 2, column: 1, severity: 'error' as const },
      { sheet: sheet.name, row: 4, column: 3, severity: 'todo' as const },
    ]);
    file.paint(marks);
    const painted = file.save();
    const paintedParts = partsOf(painted);
    const changed = changedParts(before, paintedParts);
    const others = changed.filter((one) => !isSheet(one) && !/styles[^/]*\.xml$/i.test(one));
    const made = Object.keys(paintedParts).filter((one) => !(one in before));
    if (made.length === 0) expect(others).toEqual([]);
    else {
      expect(made).toEqual(['xl/styles.xml']);
      expect(others).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
    }
    expect(changed.filter(isSheet)).toHaveLength(snapshot.sheets.length);
    expectUntouched(source, painted, changed);
    expectSound(paintedParts, changed, changed.filter(isSheet));
    expect(openXlsx(painted).snapshot()).toEqual(snapshot);

    // Painted again: the same bytes, in this session and in another.
    file.paint(marks);
    expect(sameBytes(file.save(), painted)).toBe(true);
    const again = openXlsx(painted);
    again.paint(marks);
    expect(sameBytes(again.save(), painted)).toBe(true);

    // With our sheet, and cleaned of it all: everything but the style sheet is as it was.
    again.putSheet(TARKISTUS);
    const reported = again.save();
    const reportedParts = partsOf(reported);
    expectSound(
      reportedParts,
      changedParts(before, reportedParts),
      Object.keys(reportedParts).filter(isSheet),
    );
    expect(openXlsx(reported).snapshot().sheets.slice(0, -1)).toEqual(snapshot.sheets);
    const cleaner = openXlsx(reported);
    cleaner.clean();
    const cleaned = partsOf(cleaner.save());
    expect(
      changedParts(before, cleaned).filter((one) => !made.includes(one) && !others.includes(one)),
    ).toEqual(changed.filter((one) => /styles[^/]*\.xml$/i.test(one) && !made.includes(one)));
  });

  it.each(names.filter((name) => !(name in REFUSED)))('%s takes an edit', (name) => {
    const source = read(name);
    const file = openXlsx(source);
    const snapshot = file.snapshot();
    const sheet = snapshot.sheets[0];
    if (!sheet) throw new Error('no sheet');
    // The first place from B3 that is free to be written, and one far below.
    const place = [2, 3, 4, 30, 60].flatMap((row) =>
      [1, 2, 3, 20].map((column) => ({ sheet: sheet.name, row, column })),
    );
    const free = place.filter((at) => file.refusal(at) === null);
    const [near, far] = [free[0], free.at(-1)];
    if (!near || !far) throw new Error('no free cell');
    const becomes: [typeof near, CellValue][] = [
      [near, ' Päijät-Häme <&> 007'],
      [far, { date: '2026-03-17T09:00' }],
    ];
    const refused = file.apply(
      becomes.map(([at, value]) => ({
        at,
        was: valueAt(sheet, at.row, at.column),
        becomes: value,
      })),
    );
    expect(refused).toEqual([]);
    const saved = file.save();
    const parts = partsOf(saved);
    const changed = changedParts(partsOf(source), parts);
    expect(changed.filter(isSheet)).toHaveLength(1);
    expectSound(parts, changed, changed.filter(isSheet));
    expectUntouched(source, saved, changed);
    const now = openXlsx(saved).snapshot();
    expect(now.sheets.slice(1)).toEqual(snapshot.sheets.slice(1));
    const changedSheet = now.sheets[0] ?? sheet;
    for (const [at, value] of becomes)
      expect(valueAt(changedSheet, at.row, at.column)).toEqual(value);
    for (let row = 0; row < sheet.values.length; row++)
      for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++)
        if (!becomes.some(([at]) => at.row === row && at.column === column))
          expect(valueAt(changedSheet, row, column)).toEqual(valueAt(sheet, row, column));
  });
});
