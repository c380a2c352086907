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

/** Milliseconds that the work takes. */
export function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/**
 * Median milliseconds of each work, run in turns so that what disturbs one disturbs the others as well.
 * Each work gets its material fresh from `prepare`, outside the time; the first turns only warm up.
 */
export function inTurns<Material>(
  prepare: () => Material,
  works: readonly ((material: Material) => unknown)[],
  { turns, warmUp }: { readonly turns: number; readonly warmUp: number },
): readonly number[] {
  const times: number[][] = works.map(() => []);
  for (let turn = 0; turn < warmUp + turns; turn++)
    for (const [index, work] of works.entries()) {
      const material = prepare();
      const time = timeOf(() => work(material));
      if (turn >= warmUp) times[index]?.push(time);
    }
  return times.map(median);
}
