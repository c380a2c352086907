import { writeSync } from 'node:fs';

/** Where the command line speaks. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether colours are wanted on standard output (a terminal, and no NO_COLOR). */
  readonly colour: boolean;
  /** Columns of the terminal; null when it is a file or a pipe. */
  readonly width: number | null;
}

/** Writes all of it, also into a pipe that takes it slowly. A reader that went away is no fault of ours. */
function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      if (code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        continue;
      }
      if (code === 'EPIPE' || code === 'EBADF') return;
      throw cause;
    }
  }
}

/** The terminal of this process. https://no-color.org: NO_COLOR counts when it is not empty. */
export function processTerminal(): Terminal {
  return {
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    width: process.stdout.isTTY ? (process.stdout.columns ?? null) : null,
    colour: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  };
}
