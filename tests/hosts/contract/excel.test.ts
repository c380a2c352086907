import { isSheetMark, readMarkFormula } from '../../../src/findings/mark-formula.ts';
import { createExcelHost } from '../../../src/hosts/excel/excel-host.ts';
import { fromA1 } from '../../../src/workbook/address.ts';
import { dateKind } from '../../../src/workbook/number-formats.ts';
import { toSerial } from '../../../src/workbook/serial-dates.ts';
import type { CellValue } from '../../../src/workbook/snapshot.ts';
import { parseBox } from '../../office/boxes.ts';
import { ConditionalFormat } from '../../office/conditional-formats.ts';
import {
  EXCEL_365,
  EXCEL_2021,
  OLDEST,
  openExcel,
  type RequirementSets,
} from '../../office/node-office.ts';
import type { Held } from '../../office/typed.ts';
import { Workbook } from '../../office/workbook.ts';
import { type Bed, keepsPromises, type StartSheet } from './promises.ts';

/** How each value stands in an Excel workbook. */
function held(value: CellValue): { value: Held; numberFormat?: string } | null {
  if (value === null) return null;
  if (typeof value !== 'object') return { value };
  if ('error' in value) return { value: value.error };
  const numberFormat = value.date.includes('T') ? 'd.m.yyyy h:mm' : 'm/d/yyyy';
  if (!dateKind(numberFormat).day) throw new Error('not a date format');
  return { value: toSerial(value.date, false) as number, numberFormat };
}

function workbookOf(sheets: readonly StartSheet[]): Workbook {
  const workbook = new Workbook();
  for (const { name, rows, hidden, merges = [], formulas = {}, usersFormat } of sheets) {
    const sheet = workbook.addSheet(name);
    rows.forEach((cells, r) => {
      cells.forEach((value, c) => {
        const cell = held(value);
        if (cell) sheet.put(r, c, cell);
      });
    });
    for (const [address, formula] of Object.entries(formulas)) {
      const { row, column } = fromA1(address) as { row: number; column: number };
      sheet.put(row, column, { ...sheet.at(row, column), formula: `=${formula}` });
    }
    sheet.merges = merges.map(parseBox);
    if (hidden) sheet.Visibility = 'Hidden';
    if (usersFormat) {
      const format = new ConditionalFormat(sheet, 'Custom', [parseBox(usersFormat.range)]);
      format.formula = `=${usersFormat.formula}`;
      // Formats of other kinds stand beside it, as in any real sheet.
      sheet.conditionalFormats = [
        format,
        new ConditionalFormat(sheet, 'ColorScale', [parseBox('D4:D6')]),
      ];
    }
  }
  workbook.active = workbook.sheets[0] ?? null;
  return workbook;
}

function bedOn(sets: RequirementSets) {
  return async (sheets: readonly StartSheet[]): Promise<Bed> => {
    const workbook = workbookOf(sheets);
    const { excel, isSetSupported } = openExcel(workbook, { sets });
    const host = createExcelHost(excel, { isSetSupported });
    return {
      host,
      putSheet: host.putSheet,
      clean: async () => void (await host.clean()),
      type: async (sheet, address, value) => workbook.type(sheet, address, value),
      colourOf: async (sheet, address) => {
        const marks = workbook
          .sheet(sheet)
          .colours(address)
          .flatMap((one) => readMarkFormula(one) ?? []);
        const severities = marks.flatMap((one) => (isSheetMark(one) ? [] : one));
        if (severities.length > 1) throw new Error(`${address} has ${severities.length} colours`);
        return severities[0] ?? null;
      },
      trace: async () =>
        workbook.sheets.map((sheet) => ({
          name: sheet.Name,
          cells: [...sheet.cells].sort(([one], [other]) => one - other),
          formats: [...sheet.formats].filter(([, all]) => all.length > 0),
          validations: sheet.validations,
          conditionalFormats: sheet.conditionalFormats.map(({ kind, boxes, formula, looks }) => ({
            kind,
            boxes,
            formula,
            looks: [...looks],
          })),
        })),
      usersFormats: async () =>
        workbook.sheets.map((sheet) =>
          sheet.conditionalFormats
            .filter(({ formula }) => readMarkFormula(formula) === null)
            .map(({ id, boxes, formula }) => ({ id, boxes, formula })),
        ),
      shown: () => {
        const { row, column } = fromA1(workbook.selection) as { row: number; column: number };
        return workbook.active ? { sheet: workbook.active.Name, row, column } : null;
      },
    };
  };
}

keepsPromises('Excel 365', bedOn(EXCEL_365));
keepsPromises('Excel 2021', bedOn(EXCEL_2021));
keepsPromises('the oldest Excel', bedOn(OLDEST), { merges: false });
