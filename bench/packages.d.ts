// As much of the packages of bench/package.json as the bench calls: the types are checked without them being installed.

declare module 'exceljs' {
  interface Cell {
    value: unknown;
  }
  interface Worksheet {
    getCell(address: string): Cell;
    addConditionalFormatting(options: { readonly ref: string; readonly rules: object[] }): void;
  }
  class Workbook {
    readonly worksheets: readonly Worksheet[];
    readonly xlsx: {
      load(bytes: Uint8Array): Promise<unknown>;
      writeBuffer(): Promise<ArrayBuffer>;
    };
  }
  const ExcelJS: { readonly Workbook: typeof Workbook };
  export default ExcelJS;
}

declare module 'hucre/xlsx' {
  interface Sheet {
    rows: unknown[][];
    conditionalRules?: object[];
  }
  interface Workbook {
    readonly sheets: readonly Sheet[];
  }
  export function openXlsx(
    bytes: Uint8Array,
    options?: { readonly readStyles?: boolean },
  ): Promise<Workbook>;
  export function saveXlsx(workbook: Workbook): Promise<Uint8Array>;
}

declare module 'xlsx' {
  interface Cell {
    readonly t: string;
    readonly v: unknown;
  }
  interface WorkBook {
    readonly SheetNames: readonly string[];
    readonly Sheets: { readonly [name: string]: { [address: string]: Cell } };
    readonly vbaraw?: unknown;
  }
  const XLSX: {
    read(bytes: Uint8Array, options: object): WorkBook;
    write(workbook: WorkBook, options: object): ArrayBuffer;
  };
  export default XLSX;
}

declare module 'xlsx-populate' {
  interface Cell {
    value(value: unknown): Cell;
    style(name: string, value: unknown): Cell;
  }
  interface Workbook {
    sheet(index: number): { cell(address: string): Cell };
    outputAsync(): Promise<Uint8Array>;
  }
  const XlsxPopulate: { fromDataAsync(bytes: Uint8Array): Promise<Workbook> };
  export default XlsxPopulate;
}

declare module 'easy-template-x' {
  export class TemplateHandler {
    process(template: Buffer, data: object): Promise<Uint8Array>;
  }
}
