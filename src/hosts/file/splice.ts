import { toUtf8 } from './text-coding.ts';

/** Puts a text in the place of the bytes `from` … `to`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

export const insert = (at: number, put: string): Splice => ({ from: at, to: at, put });
export const cut = (from: number, to: number): Splice => ({ from, to, put: '' });

/** The bytes with the splices made, all other bytes as they are. Splices at one place keep their order. */
export function splice(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) return bytes;
  const sorted = [...splices].sort((one, other) => one.from - other.from || one.to - other.to);
  const puts = sorted.map(({ put }) => toUtf8(put));
  let size = bytes.length;
  let free = 0;
  sorted.forEach(({ from, to }, index) => {
    if (from < free || to < from || to > bytes.length)
      throw new Error(`Splices overlap at ${from}`);
    free = to;
    size += (puts[index] as Uint8Array).length - (to - from);
  });
  const out = new Uint8Array(size);
  let read = 0;
  let written = 0;
  const keep = (to: number) => {
    out.set(bytes.subarray(read, to), written);
    written += to - read;
    read = to;
  };
  sorted.forEach(({ from, to }, index) => {
    keep(from);
    const put = puts[index] as Uint8Array;
    out.set(put, written);
    written += put.length;
    read = to;
  });
  keep(bytes.length);
  return out;
}
