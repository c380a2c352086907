import { check } from '../src/check.ts';
import { marksOf } from '../src/findings/marks.ts';
import { sheetTitles } from '../src/rounds/columns.ts';
import type { WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import { bookOf, ownBook } from '../tests/apps-script/beds.ts';
import type { Book } from '../tests/apps-script/book.ts';
import { lengthened, sampleWorkbook, TODAY } from '../tests/apps-script/rounds.ts';
import { startScript } from '../tests/apps-script/script.ts';
import { openPane } from '../tests/hosts/excel/beds.ts';
import { workbookFrom } from '../tests/office/from-snapshot.ts';
import type { Measured } from './measure.ts';

const SAMPLE = 'alke-2026-esimerkki.xlsx';
/** Rows of the sheet that is made longer. */
const SIZES = [20, 500, 5_000];

/** What the menu and its answer cost is no part of the check. */
const TALK = /^(?:Menu\.|Ui\.|Session\.|Utilities\.|SpreadsheetApp\.getUi)/;

/** The regions' rows are short: thousands of them still fit into one answer of Excel on the web (5 MB). */
const regionsFirst = ({ sheets: [discussions, regions, ...others] }: WorkbookSnapshot) => ({
  sheets: [regions, discussions, ...others].flatMap((sheet) => sheet ?? []),
});

/** Syncs that reading, checking and colouring cost in Excel. */
async function syncs(workbook: WorkbookSnapshot): Promise<number> {
  const { tables, others } = sheetTitles();
  const { host, trips, close } = openPane(workbookFrom(workbook), {
    titles: [...tables, ...others],
  });
  const made = await trips(async () => {
    await host.paint(marksOf(check(await host.read(), TODAY).findings));
  });
  close();
  return made.length;
}

/** Calls of Google's services that the menu's check costs. */
function calls(book: Book): number {
  const script = startScript(book);
  script.fire('alkeTarkista');
  return script.calls.log.filter((call) => !TALK.test(call)).length;
}

/** Round trips to Excel and calls of Google's services: they cost far more than any rule, and must not grow with the rows. */
export default async function trips(): Promise<readonly Measured[]> {
  const sample = sampleWorkbook(SAMPLE);
  const inExcel: number[] = [];
  for (const rows of SIZES) inExcel.push(await syncs(lengthened(regionsFirst(sample), rows)));
  const inSheets = SIZES.map((rows) => calls(bookOf(lengthened(sample, rows))));
  const inOwn: number[] = [];
  let made = 0;
  for (const rows of SIZES) {
    const own = await ownBook(rows);
    made = own.made;
    inOwn.push(calls(own.book));
  }
  const linesOf = (
    what: string,
    counts: readonly number[],
    unit: 'round trips' | 'calls',
    how: string,
  ): readonly Measured[] =>
    SIZES.slice(1).map((rows, index) => ({
      what: `${what}, ${rows.toLocaleString('en').replaceAll(',', ' ')} rows`,
      ours: counts[index + 1] ?? 0,
      against: `${SIZES[0]} rows`,
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
      'Requests that Microsoft’s own library sends to a simulated workbook (tests/office); what is too large for one answer, 5 MB, would come in blocks. tests/hosts/excel/excel-host.test.ts holds what each command may cost.',
    ),
    ...linesOf(
      'Google Sheets: the menu’s check',
      inSheets,
      'calls',
      'Calls of Google’s services by the built script in a simulated spreadsheet (tests/apps-script), without those that show the menu and the answer.',
    ),
    ...linesOf(
      'Google Sheets: the menu’s check of a new workbook of our own',
      inOwn,
      'calls',
      `As above, in the six sheets that *Luo keruutaulukko* makes with ${made} calls; the first of their own rules on each of three sheets is read to be told from ours.`,
    ),
  ];
}
