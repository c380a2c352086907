import { check } from '../src/check.ts';
import { marksOf } from '../src/findings/marks.ts';
import type { WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import { bookOf } from '../tests/apps-script/beds.ts';
import { lengthened, sampleWorkbook, TODAY } from '../tests/apps-script/rounds.ts';
import { startScript } from '../tests/apps-script/script.ts';
import { openPane } from '../tests/hosts/excel/beds.ts';
import { workbookFrom } from '../tests/office/from-snapshot.ts';
import type { Measured } from './measure.ts';

const SAMPLE = 'alke-2026-esimerkki.xlsx';
/** Rows of the sheet of discussions. */
const SIZES = [20, 500, 5_000];

/** What the menu and its answer cost is no part of the check. */
const TALK = /^(?:Menu\.|Ui\.|Session\.|Utilities\.|SpreadsheetApp\.getUi)/;

/** Syncs that reading, checking and colouring cost in Excel. */
async function syncs(workbook: WorkbookSnapshot): Promise<number> {
  const { host, trips, close } = openPane(workbookFrom(workbook));
  const made = await trips(async () => {
    await host.paint(marksOf(check(await host.read(), TODAY).findings));
  });
  close();
  return made.length;
}

/** Calls of Google's services that the menu's check costs. */
function calls(workbook: WorkbookSnapshot): number {
  const script = startScript(bookOf(workbook));
  script.fire('alkeTarkista');
  return script.calls.log.filter((call) => !TALK.test(call)).length;
}

/** Round trips to Excel and calls of Google's services: they cost far more than any rule, and must not grow with the rows. */
export default async function trips(): Promise<readonly Measured[]> {
  const workbooks = SIZES.map((rows) => lengthened(sampleWorkbook(SAMPLE), rows));
  const inExcel: number[] = [];
  for (const workbook of workbooks) inExcel.push(await syncs(workbook));
  const inSheets = workbooks.map(calls);
  const linesOf = (
    what: string,
    counts: readonly number[],
    unit: 'round trips' | 'calls',
    how: string,
  ): readonly Measured[] =>
    SIZES.slice(1).map((rows, index) => ({
      what: `${what}, ${rows.toLocaleString('en').replaceAll(',', ' ')} discussions`,
      ours: counts[index + 1] ?? 0,
      against: `${SIZES[0]} discussions`,
      theirs: counts[0] ?? 0,
      goal: 'no more',
      most: 1,
      unit,
      how,
    }));
  return [
    ...linesOf(
      'Excel: read, check, paint',
      inExcel,
      'round trips',
      'Requests that Microsoft’s own library sends to a simulated workbook (tests/office), what is too large for one answer in blocks; tests/hosts/excel/excel-host.test.ts holds what each command may cost.',
    ),
    ...linesOf(
      'Google Sheets: the menu’s check',
      inSheets,
      'calls',
      'Calls of Google’s services by the built script in a simulated spreadsheet (tests/apps-script), without those that show the menu and the answer.',
    ),
  ];
}
