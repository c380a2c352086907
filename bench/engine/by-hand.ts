import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { fold } from '../../src/workbook/table.ts';

/** What the loop compares with: the names of each region, and the offered times. */
export interface Lists {
  readonly regions: readonly (readonly string[])[];
  readonly times: readonly string[];
}

export interface HandFinding {
  readonly problem: 'twice' | 'clash' | 'not-in-list';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Rows of the others, at most ten, in the same column. */
  readonly related: readonly number[];
}

/**
 * The mark to measure the engine against: what somebody would write who needed only the duplicates, the slot clashes
 * and the values that are not in their list, knew the sheets by heart and cared for speed alone.
 * Each different text is folded once; everything after that is numbers. It knows no phases, severities, messages,
 * fixes, merges, error values, identity codes or languages, and it sees about a tenth of what the rules see.
 */
export function findByHand(workbook: WorkbookSnapshot, lists: Lists): readonly HandFinding[] {
  const found: HandFinding[] = [];
  const discussions = workbook.sheets.find(({ name }) => name === 'Keskustelut');
  const regions = workbook.sheets.find(({ name }) => name === 'Maakunnat');
  const ids = new Map<string, number>();
  if (discussions) {
    const titles = discussions.values[0] ?? [];
    const idColumn = titles.indexOf('Tunnus');
    const byId: Groups = new Map();
    for (let row = 1; row < discussions.values.length; row++) {
      const id = discussions.values[row]?.[idColumn];
      if (typeof id !== 'string') continue;
      const key = fold(id);
      const number = ids.get(key) ?? ids.size;
      ids.set(key, number);
      add(byId, number, row);
    }
    tell(discussions, idColumn, byId, 'twice', found);

    const times = indexOf(lists.times.map((time) => [time]));
    for (const title of ['Toivottu ajankohta', 'Vahvistettu ajankohta']) {
      const column = titles.indexOf(title);
      const bySlot: Groups = new Map();
      for (let row = 1; row < discussions.values.length; row++) {
        const time = discussions.values[row]?.[column];
        if (typeof time !== 'string' || time === '') continue;
        const slot = times.get(fold(time));
        if (slot === undefined) found.push(notInList(discussions, row, column));
        else add(bySlot, slot, row);
      }
      tell(discussions, column, bySlot, 'clash', found);
    }
  }
  if (regions) {
    const titles = regions.values[0] ?? [];
    const discussionColumn = titles.indexOf('Keskustelu');
    const regionColumn = titles.indexOf('Maakunta');
    const readDiscussion = onceEach(ids);
    const readRegion = onceEach(indexOf(lists.regions));
    const byRegion: Groups = new Map();
    const byPair: Groups = new Map();
    const firstDiscussion: number[] = [];
    const several: boolean[] = [];
    const { values } = regions;
    for (let row = 1; row < values.length; row++) {
      const cells = values[row] as readonly CellValue[];
      const discussion = readDiscussion(cells[discussionColumn]);
      const region = readRegion(cells[regionColumn]);
      if (discussion === -1) found.push(notInList(regions, row, discussionColumn));
      if (region === -1) found.push(notInList(regions, row, regionColumn));
      if (discussion < 0 || region < 0) continue;
      const first = firstDiscussion[region];
      if (first === undefined) firstDiscussion[region] = discussion;
      else if (first !== discussion) several[region] = true;
      add(byRegion, region, row);
      add(byPair, discussion * 64 + region, row);
    }
    tell(regions, regionColumn, byRegion, 'twice', found, several);
    tell(regions, regionColumn, byPair, 'twice', found);
  }
  return found;
}

type Groups = Map<number, number[]>;

function add(groups: Groups, number: number, row: number): void {
  const rows = groups.get(number);
  if (rows) rows.push(row);
  else groups.set(number, [row]);
}

/** Each place of the rows that share a number, with ten others. */
function tell(
  { name: sheet }: SheetSnapshot,
  column: number,
  groups: Groups,
  problem: HandFinding['problem'],
  found: HandFinding[],
  several?: readonly boolean[],
): void {
  for (const [number, rows] of groups) {
    if (rows.length < 2 || (several && !several[number])) continue;
    const ten = rows.slice(0, 10);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number;
      const related = index < 10 ? rows.slice(0, 11).filter((other) => other !== row) : ten;
      found.push({ problem, sheet, row, column, related });
    }
  }
}

function indexOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [number, names] of lists.entries())
    for (const name of names) numbers.set(fold(name), number);
  return numbers;
}

/** The number of a cell's text, -1 when it is not in the list, -2 when the cell is empty; each text folded once. */
function onceEach(numbers: ReadonlyMap<string, number>): (value: CellValue | undefined) => number {
  const known = new Map<string, number>();
  return (value) => {
    if (typeof value !== 'string' || value === '') return -2;
    const before = known.get(value);
    if (before !== undefined) return before;
    const number = numbers.get(fold(value)) ?? -1;
    known.set(value, number);
    return number;
  };
}

function notInList(sheet: SheetSnapshot, row: number, column: number): HandFinding {
  return { problem: 'not-in-list', sheet: sheet.name, row, column, related: NONE };
}

const NONE: readonly number[] = [];
