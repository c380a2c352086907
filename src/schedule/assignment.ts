/**
 * The cheapest way to give each row a column of its own (the Hungarian method with potentials, O(rows² · columns):
 * Kuhn 1955; this form after e-maxx, "Assignment problem"). An infinite cost means that the pair is not allowed.
 * @returns the column of each row, or null when no allowed assignment exists
 */
export function assign(costs: readonly (readonly number[])[]): readonly number[] | null {
  const rows = costs.length;
  const columns = costs[0]?.length ?? 0;
  if (rows === 0) return [];
  if (columns < rows) return null;
  // 1-based with a zeroth column as the root of each search. A forbidden pair costs more than all allowed ones together.
  const allowed = costs
    .flat()
    .filter((cost) => Number.isFinite(cost))
    .map(Math.abs);
  const forbidden = (Math.max(0, ...allowed) + 1) * (rows + 1) * 4;
  const cost = (row: number, column: number): number => {
    const value = costs[row - 1]?.[column - 1] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(value) ? value : forbidden;
  };
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const before = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[column] = true;
      const at = rowOf[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let to = 1; to <= columns; to++) {
        if (used[to]) continue;
        const reduced =
          cost(at, to) - (rowPotential[at] as number) - (columnPotential[to] as number);
        if (reduced < (least[to] as number)) {
          least[to] = reduced;
          before[to] = column;
        }
        if ((least[to] as number) < delta) {
          delta = least[to] as number;
          next = to;
        }
      }
      for (let to = 0; to <= columns; to++) {
        if (used[to]) {
          rowPotential[rowOf[to] as number] = (rowPotential[rowOf[to] as number] as number) + delta;
          columnPotential[to] = (columnPotential[to] as number) - delta;
        } else least[to] = (least[to] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const from = before[column] as number;
      rowOf[column] = rowOf[from] as number;
      column = from;
    } while (column !== 0);
  }
  const chosen = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] as number;
    if (row > 0) chosen[row - 1] = column - 1;
  }
  return chosen.every((column, row) => Number.isFinite(costs[row]?.[column] ?? Number.NaN))
    ? chosen
    : null;
}
