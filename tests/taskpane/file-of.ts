import { newXlsx } from '../../src/hosts/file/new-workbook.ts';
import type { SheetModel } from '../../src/template/sheet-model.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** A snapshot as a file; `also` is what a sheet has beside its values, widths as they come unless it says. */
export const fileOf = (
  { sheets }: WorkbookSnapshot,
  also: (sheet: SheetSnapshot) => Partial<SheetModel> = () => ({}),
): Uint8Array =>
  newXlsx(
    sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.values.map((cells) => ({
        cells: cells.map((value) => (value === null ? {} : { value })),
      })),
      widths: [],
      ...also(sheet),
    })),
    { title: 'Testi', language: 'fi' },
  );
