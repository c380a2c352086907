import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import { exampleSheets, SAMPLES } from './make.ts';

/**
 * What the formulas of the samples' visible sheets come to, by language, sheet and `row,column`; empty results left out.
 * The hidden workings are worked out by whichever program opens the file.
 */
export function sampleResults(folder: string) {
  return Object.fromEntries(
    SAMPLES.map(({ file, language }) => {
      const { sheets } = openXlsx(new Uint8Array(readFileSync(join(folder, file)))).snapshot();
      const ofSheets = exampleSheets(language).flatMap(({ name, rows, hidden }) => {
        if (hidden) return [];
        const values = sheets.find((sheet) => sheet.name === name)?.values ?? [];
        const results: { [place: string]: CellValue } = {};
        for (const [row, { cells }] of rows.entries())
          for (const [column, { formula }] of cells.entries()) {
            const value = values[row]?.[column] ?? '';
            if (formula !== undefined && value !== '') results[`${row},${column}`] = value;
          }
        return [[name, results]];
      });
      return [language, Object.fromEntries(ofSheets)];
    }),
  );
}
