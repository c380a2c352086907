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
  const positions = new Uint8Array(findings.length);
  const lines = new Uint32Array(findings.length);
  // No program has more than 18 278 columns.
  const columns = new Uint16Array(findings.length);
  const heights = new Uint32Array(last + 1);
  for (let index = 0; index < findings.length; index++) {
    const { sheet, row, column } = (findings[index] as Finding).at;
    const position = sheets.get(sheet) ?? last;
    // A sheet's first line is for the sheet as a whole.
    const line = row === null ? 0 : row + 1;
    positions[index] = position;
    lines[index] = line;
    columns[index] = column === null ? 0 : column + 1;
    if (line >= (heights[position] as number)) heights[position] = line + 1;
  }

  // Lines are counted through all the sheets: where each starts in the order, and up to where it is filled.
  let height = 0;
  const tops = heights.map((own) => {
    height += own;
    return height - own;
  });
  const starts = new Uint32Array(height + 1);
  for (let index = 0; index < findings.length; index++) {
    const line = (lines[index] as number) + (tops[positions[index] as number] as number);
    lines[index] = line;
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
