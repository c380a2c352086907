import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Severity } from '../../../src/findings/finding.ts';
import { createFileHost } from '../../../src/hosts/file/file-host.ts';
import { newXlsx } from '../../../src/hosts/file/new-workbook.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import type { SheetModel } from '../../../src/template/sheet-model.ts';
import { fromA1 } from '../../../src/workbook/address.ts';
import { contains, readRange, readRanges } from '../../../src/workbook/ranges.ts';
import type { CellPlace } from '../../../src/workbook/snapshot.ts';
import { type Bed, keepsPromises, type StartSheet } from './promises.ts';

/** The workbook as a file. Merges are put in by hand: our own sheets have none. */
function bytesOf(sheets: readonly StartSheet[]): Uint8Array {
  const models = sheets.map(({ name, rows, hidden, formulas = {}, usersFormat }): SheetModel => {
    const range = usersFormat && readRange(usersFormat.range);
    return {
      name,
      rows: rows.map((cells, row) => ({
        cells: cells.map((value, column) => {
          const [, formula] =
            Object.entries(formulas).find(([address]) => {
              const at = fromA1(address);
              return at?.row === row && at.column === column;
            }) ?? [];
          return { value, ...(formula !== undefined && { formula }) };
        }),
      })),
      widths: [],
      ...(hidden && { hidden }),
      ...(usersFormat &&
        range && {
          checks: [{ ranges: [range], formula: usersFormat.formula, look: 'ok' as const }],
        }),
    };
  });
  const parts = unzipSync(newXlsx(models, { title: 'Koe', language: 'fi-FI' }));
  sheets.forEach(({ merges = [] }, index) => {
    if (merges.length === 0) return;
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const cells = merges.map((merge) => `<mergeCell ref="${merge}"/>`).join('');
    parts[part] = strToU8(
      strFromU8(parts[part] as Uint8Array).replace(
        '</sheetData>',
        `</sheetData><mergeCells count="${merges.length}">${cells}</mergeCells>`,
      ),
    );
  });
  return zipSync(parts);
}

interface Format {
  readonly sqref: string;
  readonly formula: string;
}

keepsPromises('a file', async (sheets): Promise<Bed> => {
  const file = openXlsx(bytesOf(sheets));
  let shown: CellPlace | null = null;
  const host = createFileHost(file, (place) => {
    shown = place;
  });
  /** The parts of the file as it would be saved now. */
  const parts = () => unzipSync(file.save());
  const formatsOf = (name: string): readonly Format[] => {
    const index = file.snapshot().sheets.findIndex((sheet) => sheet.name === name);
    const xml = strFromU8(parts()[`xl/worksheets/sheet${index + 1}.xml`] as Uint8Array);
    return [
      ...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">.*?<formula>(.*?)<\/formula>/g),
    ].map(([, sqref = '', formula = '']) => ({ sqref, formula }));
  };
  return {
    host,
    putSheet: async (model) => file.putSheet(model),
    clean: async () => file.clean(),
    async type(sheet, address, value) {
      const { row, column } = fromA1(address) as { row: number; column: number };
      const was = file.snapshot().sheets.find((one) => one.name === sheet)?.values[row]?.[column];
      file.apply([{ at: { sheet, row, column }, was: was ?? null, becomes: value }]);
    },
    async colourOf(sheet, address) {
      const { row, column } = fromA1(address) as { row: number; column: number };
      const found = formatsOf(sheet).flatMap(({ sqref, formula }) => {
        const severity = /ALKE:(error|warning|info|todo)/.exec(formula)?.[1];
        const covers = readRanges(sqref).some((range) => contains(range, row, column));
        return severity && covers ? (severity as Severity) : [];
      });
      if (found.length > 1) throw new Error(`${address} has ${found.length} colours`);
      return found[0] ?? null;
    },
    trace: async () =>
      Object.fromEntries(
        Object.entries(parts())
          // Formats that nothing uses stay in the style sheet: their numbers must not move.
          .filter(([name]) => name !== 'xl/styles.xml')
          .map(([name, bytes]) => [name, strFromU8(bytes)]),
      ),
    usersFormats: async () =>
      file
        .snapshot()
        .sheets.map(({ name }) => formatsOf(name).filter(({ formula }) => !/ALKE:/.test(formula))),
    shown: () => shown,
  };
});
