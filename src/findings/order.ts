import type { Finding } from './finding.ts';

/**
 * The findings by sheet, row, column and rule. They are dealt out to their rows, and only within a row anything is
 * compared: a sheet may have a hundred thousand rows with findings.
 * @param sheets the position of each sheet by its name, from 0; a sheet that is not there comes last
 */
export function inOrder(
  findings: readonly Finding[],
  sheets: ReadonlyMap<string, number>,
): readonly Finding[] {
  const unknown = Math.max(-1, ...sheets.values()) + 1;
  // Lines are counted through all the sheets; each sheet's first line is for the sheet as a whole.
  const lines = new Uint32Array(findings.length);
  const positions = new Uint8Array(findings.length);
  const heights = new Uint32Array(unknown + 1);
  for (let index = 0; index < findings.length; index++) {
    const { sheet, row } = (findings[index] as Finding).at;
    const position = sheets.get(sheet) ?? unknown;
    const line = row === null ? 0 : row + 1;
    positions[index] = position;
    lines[index] = line;
    if (line >= (heights[position] as number)) heights[position] = line + 1;
  }
  const tops = heights.map((_, position) =>
    heights.subarray(0, position).reduce((sum, height) => sum + height, 0),
  );
  const starts = new Uint32Array(heights.reduce((sum, height) => sum + height, 0) + 1);
  for (let index = 0; index < findings.length; index++) {
    const line = (lines[index] as number) + (tops[positions[index] as number] as number);
    lines[index] = line;
    starts[line + 1] = (starts[line + 1] as number) + 1;
  }
  for (let line = 1; line < starts.length; line++)
    starts[line] = (starts[line] as number) + (starts[line - 1] as number);

  const sorted = new Array<Finding>(findings.length);
  const filled = starts.slice();
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index] as Finding;
    const line = lines[index] as number;
    let place = filled[line] as number;
    filled[line] = place + 1;
    // Rules look in alphabetical order, so that a finding seldom has to be put before another of its row.
    for (; place > (starts[line] as number); place--) {
      const before = sorted[place - 1] as Finding;
      if (!isBefore(finding, before)) break;
      sorted[place] = before;
    }
    sorted[place] = finding;
  }
  return sorted;
}

function isBefore(one: Finding, other: Finding): boolean {
  const columns = (one.at.column ?? -1) - (other.at.column ?? -1);
  return columns < 0 || (columns === 0 && one.rule < other.rule);
}
