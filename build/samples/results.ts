import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import { exampleSheets, SAMPLES } from './make.ts';

/** What the formulas of the samples in a folder come to, by language, sheet and `row,column`; empty results left out. */
export function sampleResults(folder: string) {
  return Object.fromEntries(
    SAMPLES.map(({ file, language }) => {
      const { sheets } = openXlsx(new Uint8Array(readFileSync(join(folder, file)))).snapshot();
      const ofSheets = exampleSheets(language).map(({ name, rows }) => {
        const values = sheets.find((sheet) => sheet.name === name)?.values ?? [];
        const results: { [place: string]: CellValue } = {};
        for (const [row, { cells }] of rows.entries())
          for (const [column, { formula }] of cells.entries()) {
            const value = values[row]?.[column] ?? '';
            if (formula !== undefined && value !== '') results[`${row},${column}`] = value;
          }
        return [name, results];
      });
      return [language, Object.fromEntries(ofSheets)];
    }),
  );
}
