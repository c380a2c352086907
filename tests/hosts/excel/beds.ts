import { createExcelHost, type ExcelHostOptions } from '../../../src/hosts/excel/excel-host.ts';
import { EXCEL_365, openExcel, type RequirementSets } from '../../office/node-office.ts';
import type { RoundTrip } from '../../office/rich-api.ts';
import { type Sheets, Workbook } from '../../office/workbook.ts';

/** A pane on a workbook, and the round trips that it makes. */
export function openPane(
  workbook: Workbook,
  { sets = EXCEL_365, ...options }: ExcelHostOptions & { readonly sets?: RequirementSets } = {},
) {
  const opened = openExcel(workbook, { sets });
  const host = createExcelHost(opened.excel, opened, { pause: async () => {}, ...options });
  /** The round trips that some work makes. */
  const trips = async (work: () => Promise<unknown>): Promise<readonly RoundTrip[]> => {
    const before = opened.host.requests.length;
    await work();
    // A clean-up request would come after the work is done.
    await settled();
    return opened.host.requests.slice(before);
  };
  return { workbook, host, excel: opened.host, trips, close: opened.close };
}

export const openOn = (sheets: Sheets, options: Parameters<typeof openPane>[1] = {}) =>
  openPane(new Workbook(sheets), options);

export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

/** The code of the `HostError` that the work ends with. */
export const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no refusal',
    (error: { code?: string; detail?: string }) =>
      error.detail ? `${error.code}: ${error.detail}` : (error.code ?? String(error)),
  );
