import type { Place } from '../workbook/snapshot.ts';
import type { Finding } from './finding.ts';

/**
 * The findings by sheet, row and column. They are dealt out to their rows, and only within a row anything is
 * compared: a sheet may have a hundred thousand rows with findings. What was found in one cell stays in its order.
 * @param sheets the position of each sheet by its name, from 0; a sheet that is not there comes last
 */
export function inOrder(
  findings: readonly Finding[],
  sheets: ReadonlyMap<string, number>,
): readonly Finding[] {
  const last = Math.max(-1, ...sheets.values()) + 1;
  const heights = new Uint32Array(last + 1);
  for (const { at } of findings) {
    const sheet = sheets.get(at.sheet) ?? last;
    if (lineOf(at) >= (heights[sheet] as number)) heights[sheet] = lineOf(at) + 1;
  }
  // Lines are counted through all the sheets.
  let height = 0;
  const tops = heights.map((own) => {
    height += own;
    return height - own;
  });

  const lines = new Uint32Array(findings.length);
  // No program has more than 18 278 columns.
  const columns = new Uint16Array(findings.length);
  // Where each line starts in the order, and up to where it is filled.
  const starts = new Uint32Array(height + 1);
  for (let index = 0; index < findings.length; index++) {
    const { at } = findings[index] as Finding;
    const line = (tops[sheets.get(at.sheet) ?? last] as number) + lineOf(at);
    lines[index] = line;
    columns[index] = at.column === null ? 0 : at.column + 1;
    starts[line + 1] = (starts[line + 1] as number) + 1;
  }
  for (let line = 1; line <= height; line++)
    starts[line] = (starts[line] as number) + (starts[line - 1] as number);
  const ends = starts.slice();

  const order = new Uint32Array(findings.length);
  for (let index = 0; index < findings.length; index++) {
    const line = lines[index] as number;
    const start = starts[line] as number;
    let place = ends[line] as number;
    ends[line] = place + 1;
    for (; place > start; place--) {
      const before = order[place - 1] as number;
      if ((columns[before] as number) <= (columns[index] as number)) break;
      order[place] = before;
    }
    order[place] = index;
  }
  const sorted = new Array<Finding>(findings.length);
  for (let place = 0; place < sorted.length; place++)
    sorted[place] = findings[order[place] as number] as Finding;
  return sorted;
}

/** A sheet's first line is for the sheet as a whole. */
const lineOf = ({ row }: Place): number => (row === null ? 0 : row + 1);
