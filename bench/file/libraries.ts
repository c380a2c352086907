/** A text into a cell, with a colour where the library can. */
export interface Change {
  /** 0-based. */
  readonly sheet: number;
  /** In A1, of the first 26 columns. */
  readonly cell: string;
  readonly text: string;
  readonly coloured: boolean;
}

/** Opens a workbook, makes the changes, colours the changed cells if it can, and gives the saved bytes. */
export type Library = (bytes: Uint8Array, changes: readonly Change[]) => Promise<Uint8Array>;

const RED = 'FFFFC7CE';

/** 0-based row and column. */
function placeOf(cell: string): readonly [row: number, column: number] {
  const [, letters = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return [Number(row) - 1, letters.charCodeAt(0) - 65];
}

function sheetAt<Sheet>(sheets: readonly Sheet[], index: number): Sheet {
  const sheet = sheets[index];
  if (sheet === undefined) throw new Error(`it sees no sheet ${index + 1}`);
  return sheet;
}

/** The libraries by name, each loaded when it is asked for, with the options that keep most. */
export const LIBRARIES: { readonly [name: string]: () => Promise<Library> } = {
  'exceljs 4.4.0': async () => {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes, changes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes);
      for (const { sheet, cell, text, coloured } of changes) {
        const worksheet = sheetAt(workbook.worksheets, sheet);
        worksheet.getCell(cell).value = text;
        if (!coloured) continue;
        worksheet.addConditionalFormatting({
          ref: cell,
          rules: [
            {
              type: 'expression',
              priority: 1,
              formulae: ['LEN("x")>0'],
              style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: RED } } },
            },
          ],
        });
      }
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    };
  },

  'hucre 1.0.0': async () => {
    const { openXlsx, saveXlsx } = await import('hucre/xlsx');
    return async (bytes, changes) => {
      // Without the styles it would write the changed sheet without them.
      const workbook = await openXlsx(bytes, { readStyles: true });
      for (const { sheet, cell, text, coloured } of changes) {
        const worksheet = sheetAt(workbook.sheets, sheet);
        const [row, column] = placeOf(cell);
        while (worksheet.rows.length <= row) worksheet.rows.push([]);
        (worksheet.rows[row] as unknown[])[column] = text;
        if (!coloured) continue;
        worksheet.conditionalRules = [
          ...(worksheet.conditionalRules ?? []),
          {
            type: 'expression',
            priority: 1,
            range: cell,
            formula: 'LEN("x")>0',
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: RED.slice(2) } } },
          },
        ];
      }
      return saveXlsx(workbook);
    };
  },

  // It writes no colours, only values and number formats.
  'SheetJS 0.18.5': async () => {
    const { default: XLSX } = await import('xlsx');
    return async (bytes, changes) => {
      const workbook = XLSX.read(bytes, {
        type: 'array',
        cellStyles: true,
        cellNF: true,
        cellFormula: true,
        bookVBA: true,
      });
      for (const { sheet, cell, text } of changes) {
        const worksheet = workbook.Sheets[sheetAt(workbook.SheetNames, sheet)];
        if (worksheet) worksheet[cell] = { t: 's', v: text };
      }
      return new Uint8Array(
        XLSX.write(workbook, {
          type: 'array',
          bookType: workbook.vbaraw ? 'xlsm' : 'xlsx',
          bookSST: true,
          cellStyles: true,
          compression: true,
        }),
      );
    };
  },

  'xlsx-populate 1.21.0': async () => {
    const { default: XlsxPopulate } = await import('xlsx-populate');
    return async (bytes, changes) => {
      const workbook = await XlsxPopulate.fromDataAsync(bytes);
      for (const { sheet, cell, text, coloured } of changes) {
        const written = workbook.sheet(sheet).cell(cell).value(text);
        if (coloured) written.style('fill', RED.slice(2));
      }
      return new Uint8Array(await workbook.outputAsync());
    };
  },
};
