import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import { ROUND_2026 } from '../../src/rounds/config.ts';
import type { CellValue } from '../../src/workbook/snapshot.ts';
import { largeWorkbook } from '../engine/large-workbook.ts';

const OWN = ['Kunta', 'Aluejako', 'Hanke', 'Budjetti', 'Aloitus', 'Valmis', 'Huomautus'];

/** What a council writes into columns of its own, beside the five of the sheet. */
const ownCells = (row: number): readonly CellValue[] => [
  `Kunta ${row % 309}`,
  row % 2 === 0 ? 'pohjoinen' : 'eteläinen',
  `Hanke ${row}`,
  (row * 37) % 100_000,
  { date: `2026-0${1 + (row % 9)}-1${row % 10}` },
  row % 3 === 0,
  row % 5 === 0 ? `Tarkistettava ennen kokousta, rivi ${row}` : null,
];

/** An .xlsx whose sheet Maakunnat has so many rows of 12 columns: shared texts, numbers, dates, truth values. */
export function wideWorkbook(rows: number): Uint8Array {
  const { sheets } = largeWorkbook({ rows, discussions: 5, people: 1_000 }, ROUND_2026);
  return newXlsx(
    sheets.map(({ name, values }) => ({
      name,
      widths: [],
      rows: values.map((cells, row) => {
        const more = name !== 'Maakunnat' ? [] : row === 0 ? OWN : ownCells(row);
        return { cells: [...cells, ...more].map((value) => ({ value })) };
      }),
    })),
    { title: 'Suuri työkirja', language: 'fi-FI' },
  );
}
