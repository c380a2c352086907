/** One line of the table: how long ours takes against something else, in the same run. */
export interface Measured {
  readonly what: string;
  /** Milliseconds or megabytes, medians. */
  readonly ours: number;
  readonly against: string;
  readonly theirs: number;
  /** What `ours` may be at most, in the terms of `theirs`. */
  readonly goal: string;
  readonly most: number;
  readonly unit?: 'ms' | 'MB';
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Median milliseconds of each work, run in turns so that what disturbs one disturbs the others as well.
 * In a turn each work is done a few times in a row, each time on material fresh from `prepare` outside the time:
 * so the collector's work is shared out evenly, whoever has made the rubbish. The first turns only warm up.
 */
export function inTurns<Material>(
  prepare: () => Material,
  works: readonly ((material: Material) => unknown)[],
  {
    turns,
    warmUp,
    inARow,
  }: { readonly turns: number; readonly warmUp: number; readonly inARow: number },
): readonly number[] {
  const times: number[][] = works.map(() => []);
  for (let turn = 0; turn < warmUp + turns; turn++)
    for (const [index, work] of works.entries()) {
      const materials = Array.from({ length: inARow }, prepare);
      const from = performance.now();
      for (const material of materials) work(material);
      const time = (performance.now() - from) / inARow;
      if (turn >= warmUp) times[index]?.push(time);
    }
  return times.map(median);
}
