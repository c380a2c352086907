import type { Place } from '../workbook/snapshot.ts';
import type { Finding } from './finding.ts';
import { type Alike, areAlike } from './related.ts';

/** What was found in several cells that explain one another: a finding for each of them. */
export interface Several extends Omit<Finding, 'at' | 'related' | 'accepted'> {
  readonly at: Alike;
  readonly related: (row: number) => readonly Place[];
}

/** What a rule says: a finding, or many at once that differ only in their places. */
export type Told = Finding | Several;

/** The findings themselves. */
export function findingsOf(told: Told): readonly Finding[] {
  if (!isSeveral(told)) return [told];
  return told.at.rows.map((row) => new OneOfSeveral(told, row));
}

/**
 * The findings by sheet, row and column. They are dealt out to their rows, and only within a row anything is
 * compared: a sheet may have a hundred thousand rows with findings. What was found in one cell stays in its order.
 * @param told in the rules' order
 * @param sheets the position of each sheet by its name, from 0; a sheet that is not there comes last
 */
export function inOrder(
  told: readonly Told[],
  sheets: ReadonlyMap<string, number>,
): readonly Finding[] {
  const last = Math.max(-1, ...sheets.values()) + 1;
  const positionOf = ({ at }: Told): number => sheets.get(at.sheet) ?? last;
  const heights = new Uint32Array(last + 1);
  let count = 0;
  for (const one of told) {
    const position = positionOf(one);
    let height = heights[position] as number;
    if (isSeveral(one)) {
      const { rows } = one.at;
      for (let index = 0; index < rows.length; index++)
        height = Math.max(height, (rows[index] as number) + 2);
      count += rows.length;
    } else {
      height = Math.max(height, lineOf(one.at) + 1);
      count++;
    }
    heights[position] = height;
  }
  // Lines are counted through all the sheets.
  let height = 0;
  const tops = heights.map((own) => {
    height += own;
    return height - own;
  });

  // From the last told to the first, so that filling the lines from their ends keeps the order.
  const eachLine = (see: (line: number, teller: number) => void): void => {
    for (let teller = told.length - 1; teller >= 0; teller--) {
      const one = told[teller] as Told;
      const top = tops[positionOf(one)] as number;
      if (isSeveral(one)) {
        const { rows } = one.at;
        for (let index = rows.length - 1; index >= 0; index--)
          see(top + (rows[index] as number) + 1, teller);
      } else see(top + lineOf(one.at), teller);
    }
  };
  // Who tells something of each line, line by line: `starts` has first how many, then where the line's end is.
  const starts = new Uint32Array(height + 1);
  eachLine((line) => {
    starts[line] = (starts[line] as number) + 1;
  });
  let end = 0;
  for (let line = 0; line <= height; line++) {
    end += starts[line] as number;
    starts[line] = end;
  }
  const tellers = new Uint32Array(count);
  eachLine((line, teller) => {
    const place = (starts[line] as number) - 1;
    starts[line] = place;
    tellers[place] = teller;
  });

  const columns = Int32Array.from(told, ({ at }) => at.column ?? -1);
  const findings = new Array<Finding>(count);
  let position = 0;
  for (let line = 0; line < height; line++) {
    while (line >= (tops[position + 1] ?? height)) position++;
    const from = starts[line] as number;
    const to = starts[line + 1] as number;
    if (to - from > 1) sortByColumn(tellers, from, to, columns);
    const row = line - (tops[position] as number) - 1;
    for (let index = from; index < to; index++) {
      const one = told[tellers[index] as number] as Told;
      findings[index] = isSeveral(one) ? new OneOfSeveral(one, row) : one;
    }
  }
  return findings;
}

/** What stands between two places is mostly two or three tellers. Those of one column stay in their order. */
function sortByColumn(tellers: Uint32Array, from: number, to: number, columns: Int32Array): void {
  for (let index = from + 1; index < to; index++) {
    const teller = tellers[index] as number;
    const column = columns[teller] as number;
    let place = index;
    for (; place > from; place--) {
      const before = tellers[place - 1] as number;
      if ((columns[before] as number) <= column) break;
      tellers[place] = before;
    }
    tellers[place] = teller;
  }
}

const isSeveral = (one: Told): one is Several => areAlike(one.at);

/** A sheet's first line is for the sheet as a whole. */
const lineOf = ({ row }: Place): number => (row === null ? 0 : row + 1);

/** It knows only its row, since there may be hundreds of thousands; whatever else it has is asked of the several. */
class OneOfSeveral implements Finding {
  declare readonly told: Several;
  declare readonly ownRow: number;
  constructor(told: Several, row: number) {
    this.told = told;
    this.ownRow = row;
  }
  get rule() {
    return this.told.rule;
  }
  get severity() {
    return this.told.severity;
  }
  get at(): Place {
    const { sheet, column } = this.told.at;
    return { sheet, row: this.ownRow, column };
  }
  get related() {
    return this.told.related(this.ownRow);
  }
  get data() {
    return this.told.data;
  }
  get fixes() {
    return this.told.fixes;
  }
}
