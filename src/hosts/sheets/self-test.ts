import type { CellEdit } from '../../findings/edits.ts';
import type { Severity } from '../../findings/finding.ts';
import { fromA1 } from '../../workbook/address.ts';
import { freeSheetName } from '../../workbook/sheet-names.ts';
import { type CellValue, valueAt } from '../../workbook/snapshot.ts';
import { applyEdits } from './editing.ts';
import { alone } from './locking.ts';
import { markOf, paintMarks } from './painting.ts';
import { openSheets, openSpreadsheet, readWorkbook } from './reading.ts';
import type { Services, Sheet, Spreadsheet } from './services.ts';

/** What the host promises, and whether the real service let it keep the promise. */
export interface Promised {
  readonly promise: PromiseId;
  /** '' when it was kept; else what came instead. */
  readonly got: string;
}

export type PromiseId =
  | 'read'
  | 'error-value'
  | 'text-stays'
  | 'date-written'
  | 'changed-since'
  | 'formula-kept'
  | 'merge-kept'
  | 'strict'
  | 'colours'
  | 'colours-go'
  | 'long-rule'
  | 'formulas';

const NAME = 'ALKE-itsetesti';

/** Text that Sheets would take for something else if a person typed it. */
export const MUST_STAY_TEXT = [
  '007',
  '1-2',
  '17.3.2026',
  '2026-03-17',
  '9:00',
  '1e5',
  '50 %',
  '+358 40 123 4567',
  '=1+1',
  '-',
  '@maakunta',
  "'lainaus",
  'TRUE',
  ' väli edessä',
  'Uusimaa',
];

/**
 * Tries the promises on a sheet of its own, on which nothing of the user's stands, and takes the sheet away again. The
 * tests run it on a stand-in; whoever has an account can run it on the service itself and compare.
 */
export function selfTest(services: Services): readonly Promised[] {
  const spreadsheet = openSpreadsheet(services);
  const before = spreadsheet.getActiveSheet();
  const names = openSheets(spreadsheet, null).map(({ name }) => name);
  const sheet = spreadsheet.insertSheet(freeSheetName(NAME, names), names.length);
  try {
    return TRIALS.map(([promise, trial]) => {
      sheet.clear();
      sheet.clearConditionalFormatRules();
      return { promise, got: trial(benchOn(services, spreadsheet, sheet)) };
    });
  } finally {
    spreadsheet.deleteSheet(sheet);
    spreadsheet.setActiveSheet(before);
    services.app.flush();
  }
}

/** A sheet to try things on. */
interface Bench {
  readonly services: Services;
  readonly sheet: Sheet;
  /** Puts something there as a person would. */
  put(address: string, value: unknown, format?: string): void;
  read(address: string): CellValue;
  edit(address: string, was: CellValue, becomes: CellValue): CellEdit;
  /** Makes the edits; gives the reasons of those that were refused. */
  apply(...edits: readonly CellEdit[]): string;
  paint(marks: { readonly [address: string]: Severity }): void;
  /** Our marks among the conditional formats, `-` for a foreign one. */
  formats(): string;
}

function benchOn(services: Services, spreadsheet: Spreadsheet, sheet: Sheet): Bench {
  const name = sheet.getName();
  const opened = [{ name, sheet, asked: 'everything' as const }];
  const at = (address: string): { row: number; column: number } =>
    fromA1(address) ?? { row: 0, column: 0 };
  return {
    services,
    sheet,
    put(address, value, format) {
      const range = sheet.getRange(address);
      if (format !== undefined) range.setNumberFormat(format);
      range.setValue(value);
      services.app.flush();
    },
    read(address) {
      const { row, column } = at(address);
      const [read] = readWorkbook(services, spreadsheet, opened).workbook.sheets;
      return read ? valueAt(read, row, column) : null;
    },
    edit: (address, was, becomes) => ({ at: { sheet: name, ...at(address) }, was, becomes }),
    apply: (...edits) =>
      applyEdits(services, edits)
        .map(({ reason }) => reason)
        .join(),
    paint(marks) {
      alone(services, () =>
        paintMarks(
          services,
          opened,
          Object.entries(marks).map(([address, severity]) => ({
            sheet: name,
            ...at(address),
            severity,
          })),
        ),
      );
    },
    formats: () =>
      sheet
        .getConditionalFormatRules()
        .map((rule) => markOf(rule) ?? '-')
        .join(),
  };
}

/** '' when both are the same; else what came. */
const same = (got: unknown, wanted: unknown): string =>
  JSON.stringify(got) === JSON.stringify(wanted) ? '' : JSON.stringify(got);

const TRIALS: readonly (readonly [PromiseId, (bench: Bench) => string])[] = [
  [
    'read',
    (bench) => {
      const { services, put, read } = bench;
      const zone = openSpreadsheet(services).getSpreadsheetTimeZone();
      const moment = (text: string) => services.utilities.parseDate(text, zone, 'yyyy-MM-dd HH:mm');
      put('A1', 'teksti on tässä');
      put('B1', 17.5);
      put('C1', moment('2026-03-17 00:00'), 'd.m.yyyy');
      put('D1', moment('2026-03-17 09:00'), 'd.m.yyyy h:mm');
      put('E1', 0.375, 'h:mm');
      put('F1', true);
      return same(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map(read), [
        'teksti on tässä',
        17.5,
        { date: '2026-03-17' },
        { date: '2026-03-17T09:00' },
        '09:00',
        true,
        null,
      ]);
    },
  ],
  [
    'error-value',
    ({ put, read }) => {
      put('A1', '=NA()');
      return same(read('A1'), { error: '#N/A' });
    },
  ],
  [
    'text-stays',
    ({ edit, apply, read, put }) => {
      const addresses = MUST_STAY_TEXT.map((_, index) => `A${index + 1}`);
      for (const [index, address] of addresses.entries())
        if (index % 2 === 0) put(address, '', '@');
      const refused = apply(
        ...MUST_STAY_TEXT.map((text, index) => edit(addresses[index] ?? 'A1', null, text)),
      );
      return refused || same(addresses.map(read), MUST_STAY_TEXT);
    },
  ],
  [
    'date-written',
    ({ edit, apply, read }) => {
      const dates = [{ date: '2026-03-17' }, { date: '2026-07-01T14:30' }] as const;
      const refused = apply(edit('A1', null, dates[0]), edit('A2', null, dates[1]));
      return refused || same([read('A1'), read('A2')], dates);
    },
  ],
  [
    'changed-since',
    ({ put, edit, apply, read }) => {
      put('A1', 'uusi');
      put('A2', 'vanha');
      const refused = apply(edit('A1', 'vanha', 'x'), edit('A2', 'vanha', 'y'));
      return same([refused, read('A1'), read('A2')], ['changed-since', 'uusi', 'y']);
    },
  ],
  [
    'formula-kept',
    ({ put, edit, apply, read }) => {
      put('A1', '="a"');
      return same([apply(edit('A1', 'a', 'b')), read('A1')], ['formula', 'a']);
    },
  ],
  [
    'merge-kept',
    ({ sheet, put, edit, apply }) => {
      put('A1', 'otsikko');
      const range = sheet.getRange('A1:B1');
      range.merge();
      const refused = apply(edit('B1', null, 'alla'), edit('A1', 'otsikko', 'toinen'));
      range.breakApart();
      return same(refused, 'inside-merge');
    },
  ],
  [
    'strict',
    ({ services, sheet, edit, apply, read }) => {
      const range = sheet.getRange('A1');
      const rule = services.app.newDataValidation().requireValueInList(['kyllä', 'ei'], true);
      range.setDataValidation(rule.setAllowInvalid(false).build());
      const refused = apply(edit('A1', null, 'ehkä'), edit('A2', null, 'vapaa'));
      range.setDataValidation(null);
      return same([refused, read('A1'), read('A2')], ['host', null, 'vapaa']);
    },
  ],
  [
    'colours',
    ({ services, sheet, paint, formats }) => {
      const foreign = services.app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=LEN(A1)>4')
        .setBackground('#00FF00')
        .setRanges([sheet.getRange('A1:B6')]);
      sheet.setConditionalFormatRules([foreign.build()]);
      paint({ A1: 'warning', A2: 'error', B2: 'error' });
      paint({ A1: 'error', B2: 'todo' });
      return same(formats(), 'error,todo,-');
    },
  ],
  [
    'colours-go',
    ({ paint, formats }) => {
      paint({ A1: 'error' });
      paint({});
      return same(formats(), '');
    },
  ],
  [
    'long-rule',
    ({ services, sheet }) => {
      // As long as the longest of a new collection workbook.
      const formula = `=OR(${Array.from({ length: 50 }, (_, row) => `IFERROR(IF(COLUMN()=1;$A${row + 1}="alke");0)`).join(';')})`;
      const rule = services.app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBold(true)
        .setRanges([sheet.getRange('A1:B2')]);
      sheet.setConditionalFormatRules([rule.build()]);
      services.app.flush();
      const [kept] = sheet.getConditionalFormatRules();
      const [got = ''] = kept?.getBooleanCondition()?.getCriteriaValues() ?? [];
      return same(String(got).replace(/\s/g, '').length, formula.length);
    },
  ],
  [
    'formulas',
    ({ put, read }) => {
      put('A1', '=IF(LEN("abc")>2;"a,b";"c")');
      return same(read('A1'), 'a,b');
    },
  ],
];
