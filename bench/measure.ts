/** Why there is no number: a library that could not do it has lost; what could not be measured here says nothing. */
export interface NoNumber {
  readonly is: 'could not' | 'not measured';
  readonly why: string;
  /** What it had taken when it was given up, in the line's unit: less than a goal asks for proves nothing. */
  readonly givenUpAt?: number;
}

/** One line of the table: how much ours takes against something else, in the same run. */
export interface Measured {
  readonly what: string;
  /** Medians, in `unit`. */
  readonly ours: number;
  readonly against: string;
  readonly theirs: number | NoNumber;
  /** In words, as the table says it. */
  readonly goal: string;
  /** What ours ÷ theirs may be at most. */
  readonly most?: number;
  /** What theirs ÷ ours must be at least. Without `most` and `least` the line is only told. */
  readonly least?: number;
  /** Milliseconds unless another unit is named. */
  readonly unit?: 'ms' | 'MB' | 'kB' | 'workbooks' | 'round trips' | 'calls';
  /** The method, in one sentence. */
  readonly how: string;
}

/** What does not fit into a line of the table. */
export interface Table {
  readonly title: string;
  readonly how: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a bench gives: its lines, and perhaps tables of its own. */
export interface Results {
  readonly lines: readonly Measured[];
  readonly tables?: readonly Table[];
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
