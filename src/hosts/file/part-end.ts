import { crc32 } from './crc32.ts';
import { type Block, inflate } from './inflate.ts';
import { deflate, pack, sameBytes, type Unpacked, type ZipEntry } from './zip.ts';

/*
 * Colours stand behind a sheet's rows. So the rows are neither unpacked nor packed again when only the colours change: the
 * packed data is kept up to a block in front of the change, and what comes from there on is packed as blocks of its own.
 * Where cells change, the rows in front of them are kept as they were packed.
 */

/** What stands behind a place of a part of the file, and where it was packed. */
export interface PartEnd {
  /** The place, in bytes of the part. */
  readonly at: number;
  /** The last block that begins in front of the place. */
  readonly block: Block;
  /** The bytes from that block to the place, and behind it. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Bytes that are worth keeping; blocks of a sheet have a tenth of this. */
const MOST = 4_000_000;

/** Null when nothing is gained by knowing it. */
export function partEnd({ bytes, blocks }: Unpacked, at: number): PartEnd | null {
  const block = blocks && blockAt(blocks, at);
  if (!block || bytes.length - block.offset > MOST) return null;
  return { at, block, before: bytes.slice(block.offset, at), after: bytes.slice(at) };
}

/** The last block that begins in front of a place. */
export const blockAt = (blocks: readonly Block[], at: number): Block | undefined =>
  blocks.filter(({ offset }) => offset <= at).at(-1);

/** The entry with other bytes behind the place. */
export const packEnd = (entry: ZipEntry, { block, before }: PartEnd, after: Uint8Array): ZipEntry =>
  packFrom(entry, block, joined(before, after));

/** The entry with these bytes from the block on. */
export function packFrom(entry: ZipEntry, block: Block, rest: Uint8Array): ZipEntry {
  if (block.bit === 0) return pack(entry.name, rest, entry);
  return {
    ...entry,
    crc: crc32(rest, block.crc),
    size: block.offset + rest.length,
    raw: joined(kept(entry.raw, block.bit), deflate(rest)),
  };
}

/** Packed data up to a bit where a block begins, ended so that whole bytes may follow. */
function kept(raw: Uint8Array, bit: number): Uint8Array {
  const whole = bit >>> 3;
  const bits = bit & 7;
  if (bits === 0) return raw.subarray(0, whole);
  // A stored block without bytes: three zero bits, zeros up to the next byte, its length and that in reverse.
  const filled = bits + 3 > 8 ? 2 : 1;
  const out = new Uint8Array(whole + filled + 4);
  out.set(raw.subarray(0, whole));
  out[whole] = (raw[whole] as number) & ((1 << bits) - 1);
  out.set([0, 0, 0xff, 0xff], whole + filled);
  return out;
}

/** Whether an entry is `original` with these bytes behind the place, by what it really holds. */
export function hasEnd(
  entry: ZipEntry,
  original: ZipEntry,
  { block, before }: PartEnd,
  after: Uint8Array,
): boolean {
  const { bit, offset } = block;
  const rest = joined(before, after);
  if (entry.size !== offset + rest.length || entry.crc !== crc32(rest, block.crc)) return false;
  if (entry.method !== original.method) return bit === 0 && sameBytes(entry.raw, rest);
  const whole = bit >>> 3;
  const first = (bytes: Uint8Array) => (bytes[whole] as number) & ((1 << (bit & 7)) - 1);
  if (!sameBytes(entry.raw.subarray(0, whole), original.raw.subarray(0, whole))) return false;
  if (first(entry.raw) !== first(original.raw)) return false;
  const inflated = inflate(entry.raw, rest.length, bit);
  return typeof inflated === 'object' && sameBytes(inflated.bytes, rest);
}

export function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
