/** How much a file may ask for before it is refused, so that no file can take the machine's memory. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  readonly parts: number;
  /** Bytes of all parts together when unpacked, as the zip's directory declares them. */
  readonly unpackedBytes: number;
  /** How many times larger than packed a part may become … */
  readonly growth: number;
  /** … once it is larger than this, in bytes. */
  readonly growthFrom: number;
  /** Places for cells in all sheets together: each row up to its last value, and the rows above it. */
  readonly cells: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100e6,
  parts: 10_000,
  unpackedBytes: 600e6,
  growth: 250,
  growthFrom: 5e6,
  cells: 20e6,
};
