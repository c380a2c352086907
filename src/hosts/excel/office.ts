/** What the host asks of `Office.context.requirements`. */
export interface Requirements {
  isSetSupported(set: string, version?: string): boolean;
}

/** What is newer than the floor, each used only where this Excel has it. */
export interface Newer {
  /** 1.13: which cells are merged. */
  readonly merges: boolean;
  /** 1.14: whether a change was made by us; a conditional format that may have gone. */
  readonly origins: boolean;
  /** 1.20: all that one command writes is one step of undo. */
  readonly undoGroups: boolean;
}

/** Asked anew for each host, as Excel answers only once it is ready. */
export function newerIn({ isSetSupported }: Requirements): Newer {
  return {
    merges: isSetSupported('ExcelApi', '1.13'),
    origins: isSetSupported('ExcelApi', '1.14'),
    undoGroups: isSetSupported('ExcelApi', '1.20'),
  };
}
