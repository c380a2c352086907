import { check } from '../src/check.ts';
import { marksOf } from '../src/findings/marks.ts';
import { sheetTitles } from '../src/rounds/columns.ts';
import type { WorkbookSnapshot } from '../src/workbook/snapshot.ts';
import {
  addParticipants,
  beginRound,
  bookOf,
  callLimit,
  ownBook,
  uploadedBook,
} from '../tests/apps-script/beds.ts';
import type { Book } from '../tests/apps-script/book.ts';
import { coloursOf } from '../tests/apps-script/colours.ts';
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

/** Calls of Google's services that the menu's check costs, the first time or again, whichever costs more. */
function calls(book: Book): number {
  const script = startScript(book);
  const costs = [1, 2].map(() => {
    script.calls.log.length = 0;
    script.fire('alkeTarkista');
    return script.calls.log.filter((call) => !TALK.test(call)).length;
  });
  return Math.max(...costs);
}

/** The same against what they may be; `most` is left out where that is only told. */
function againstLimit(what: string, book: Book, how: string, most?: number): Measured {
  const ours = calls(book);
  const pairs = coloursOf(book).length;
  return {
    what: `Google Sheets: the menu’s check of ${what}`,
    ours,
    against: `25 calls and 10 for each of ${pairs} severities and sheets`,
    theirs: callLimit(pairs),
    goal: most === undefined ? 'told' : 'no more',
    ...(most !== undefined && { most }),
    unit: 'calls',
    how,
  };
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
  const empty = (await ownBook(0)).book;
  const begun = (await ownBook(SIZES[0] ?? 0)).book;
  const uploaded = uploadedBook();
  addParticipants(uploaded, SIZES[0] ?? 0);
  for (const book of [begun, uploaded]) beginRound(book);
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
    againstLimit('the sample', bookOf(sample), 'As above; the dearer of two checks.', 1),
    againstLimit(
      'a workbook of our own that has been begun',
      begun,
      'As above, with two discussions, their regions, participants and something amiss on each sheet.',
      1,
    ),
    againstLimit(
      'the same, uploaded as a file',
      uploaded,
      'As above, in what `alke new` writes: three sheets with 24, 9 and 2 rules of their own.',
      1,
    ),
    againstLimit(
      'an empty workbook of our own',
      empty,
      'As above. Two calls ask for merged cells on each of four tables, two read the first own rule on each of three sheets: what little is coloured does not outweigh them.',
    ),
  ];
}
