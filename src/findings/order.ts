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
    const position = sheets.get(at.sheet) ?? last;
    const height = lineOf(at) + 1;
    if (height > (heights[position] as number)) heights[position] = height;
  }

  // Lines are counted through all the sheets. Each is a chain: its first finding, and to each finding the next.
  // They are numbered from 1; 0 ends a chain.
  let height = 0;
  const tops = heights.map((own) => {
    height += own;
    return height - own;
  });
  const firsts = new Uint32Array(height);
  const nexts = new Uint32Array(findings.length + 1);
  for (let number = findings.length; number > 0; number--) {
    const { at } = findings[number - 1] as Finding;
    const line = (tops[sheets.get(at.sheet) ?? last] as number) + lineOf(at);
    const column = at.column ?? -1;
    let before = 0;
    let next = firsts[line] as number;
    while (next > 0 && ((findings[next - 1] as Finding).at.column ?? -1) < column) {
      before = next;
      next = nexts[next] as number;
    }
    nexts[number] = next;
    if (before === 0) firsts[line] = number;
    else nexts[before] = number;
  }

  const sorted = new Array<Finding>(findings.length);
  let place = 0;
  for (const first of firsts)
    for (let number = first; number > 0; number = nexts[number] as number)
      sorted[place++] = findings[number - 1] as Finding;
  return sorted;
}

/** A sheet's first line is for the sheet as a whole. */
const lineOf = ({ row }: Finding['at']): number => (row === null ? 0 : row + 1);
