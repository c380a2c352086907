// Opens each workbook with one library, writes one cell and saves it: `one-library.ts NAME TO FROM…`. Prints a line of JSON
// for each as soon as it is done: null, or why it could not.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openXlsx } from '../../src/hosts/file/xlsx-file.ts';
import { fromA1 } from '../../src/workbook/address.ts';
import { valueAt } from '../../src/workbook/snapshot.ts';
import { type Change, LIBRARIES, type Library } from '../file/libraries.ts';

/** A cell that none of the workbooks uses. */
const CHANGE: Change = { sheet: 0, cell: 'Z900', text: 'Lappi', coloured: false };

const ours: Library = async (bytes, changes) => {
  const file = openXlsx(bytes);
  const { sheets } = file.snapshot();
  for (const { sheet, cell, text } of changes) {
    const found = sheets[sheet];
    const place = fromA1(cell);
    if (!found || !place) throw new Error(`No cell ${cell}`);
    const { row, column } = place;
    const was = valueAt(found, row, column);
    const refused = file.apply([{ at: { sheet: found.name, row, column }, was, becomes: text }]);
    for (const { reason } of refused) throw new Error(`${cell} is refused: ${reason}`);
  }
  return file.save();
};

const [, , name = '', to = '', ...files] = process.argv;
const library = name === 'ours' ? ours : await LIBRARIES[name]?.();
if (!library) throw new Error(`No library ${name}`);
for (const file of files) {
  let failure: string | null = null;
  try {
    const saved = await library(new Uint8Array(readFileSync(file)), [CHANGE]);
    writeFileSync(join(to, basename(file)), saved);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  console.log(`@${JSON.stringify(failure)}`);
}
