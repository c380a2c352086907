import { crc32 } from './crc32.ts';

/*
 * Own inflater (RFC 1951). It is faster than fflate's, never writes more than it was told, and knows where the blocks of
 * the packed data begin: what stands in front of a change need not be packed again.
 */

/** Where a block of packed data begins. */
export interface Block {
  /** Bits of packed data in front of it. */
  readonly bit: number;
  /** Unpacked bytes in front of it, and their checksum. */
  readonly offset: number;
  readonly crc: number;
}

export interface Inflated {
  readonly bytes: Uint8Array;
  readonly crc: number;
  /** The first of all, and of the others as many as are of use. */
  readonly blocks: readonly Block[];
}

/**
 * What was packed, from the block that begins at `bit`. `broken` is what no program packed, and what does not fill
 * `size` bytes; `grows` is what would fill more.
 */
export function inflate(packed: Uint8Array, size: number, bit = 0): Inflated | 'broken' | 'grows' {
  const state: State = {
    bits: view(packed),
    last: packed.length * 8,
    bit,
    out: new Uint8Array(size),
    at: 0,
  };
  const blocks: Block[] = [];
  let crc = 0;
  for (let isLast = false; !isLast; ) {
    const from = state.at;
    note(blocks, { bit: state.bit, offset: from, crc });
    isLast = take(state, 1) === 1;
    const kind = take(state, 2);
    const isSound =
      kind === 0
        ? stored(state, packed)
        : kind === 1
          ? coded(state, FIXED_BYTES, FIXED_DISTANCES)
          : kind === 2
            ? dynamic(state)
            : false;
    if (!isSound || state.bit > state.last) return 'broken';
    if (state.at > from) crc = crc32(state.out.subarray(from, state.at), crc);
  }
  if (state.at > size) return 'grows';
  return state.at === size ? { bytes: state.out, crc, blocks } : 'broken';
}

/** Bytes between the blocks that are noted: data may be made of nothing but empty ones. */
const APART = 4096;

/** Of blocks at one place the last is noted, which needs the least of what stands in front of it. */
function note(blocks: Block[], block: Block): void {
  const before = blocks.at(-1);
  if (!before || block.offset - before.offset >= APART) blocks.push(block);
  else if (block.offset === before.offset && before.bit > 0) blocks[blocks.length - 1] = block;
}

interface State {
  /** The packed data; at least eight bytes after its end may be read. */
  readonly bits: DataView;
  /** How many bits there are. */
  readonly last: number;
  bit: number;
  readonly out: Uint8Array;
  at: number;
}

/** In a file something nearly always stands behind the data; only what does not is copied. */
function view(packed: Uint8Array): DataView {
  const { buffer, byteOffset, length } = packed;
  if (byteOffset + length + 8 <= buffer.byteLength)
    return new DataView(buffer, byteOffset, length + 8);
  const longer = new Uint8Array(length + 8);
  longer.set(packed);
  return new DataView(longer.buffer);
}

/** At least 25 bits from here on; zeros behind the end. */
const ahead = ({ bits, bit, last }: State): number =>
  bit < last ? bits.getUint32(bit >>> 3, true) >>> (bit & 7) : 0;

function take(state: State, count: number): number {
  const number = ahead(state) & ((1 << count) - 1);
  state.bit += count;
  return number;
}

function stored(state: State, packed: Uint8Array): boolean {
  const start = ((state.bit + 7) >>> 3) + 4;
  if (start > packed.length) return false;
  const length = state.bits.getUint16(start - 4, true);
  if (state.bits.getUint16(start - 2, true) !== (length ^ 0xffff)) return false;
  if (start + length > packed.length) return false;
  if (state.at + length <= state.out.length)
    state.out.set(packed.subarray(start, start + length), state.at);
  state.at += length;
  state.bit = (start + length) * 8;
  return true;
}

/** Bits that are looked up at once; longer codes, by their nature rare, are followed bit by bit. */
const LOOKED_UP = 10;
const MASK = (1 << LOOKED_UP) - 1;
const LONGEST = 15;
const END_OF_BLOCK = 256;

/** What the codes mean. A meaning has the code's length in bits 0–3, the extra bits in 4–7, above them the number. */
interface Codes {
  readonly table: Int32Array;
  /** How many codes there are of each length. */
  readonly counts: Uint16Array;
  /** The meanings in the order of the codes. */
  readonly ordered: Int32Array;
}

/** The most codes that a block brings along for bytes, and for distances. */
const MOST_BYTES = 286;
const MOST_DISTANCES = 30;
const FIXED_CODES = 288;

const noCodes = (): Codes => ({
  table: new Int32Array(MASK + 1),
  counts: new Uint16Array(LONGEST + 1),
  ordered: new Int32Array(FIXED_CODES),
});

/**
 * Puts the codes that have these lengths in the place of others. False, as zlib is strict too, when they are too many,
 * or too few to give every run of bits a meaning; `mayLack` takes a single code of one bit as well, or none.
 */
function setCodes(
  { table, counts, ordered }: Codes,
  lengths: Uint8Array,
  meanings: Int32Array,
  mayLack: boolean,
): boolean {
  counts.fill(0);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] as number) + 1;
  const codes = new Uint16Array(LONGEST + 2);
  const places = new Uint16Array(LONGEST + 2);
  let longest = 0;
  let unused = 1;
  for (let length = 1; length <= LONGEST; length++) {
    const count = counts[length] as number;
    if (count > 0) longest = length;
    unused = unused * 2 - count;
    if (unused < 0) return false;
    codes[length + 1] = ((codes[length] as number) + count) << 1;
    places[length + 1] = (places[length] as number) + count;
  }
  if (unused > 0 && (longest > 1 || !mayLack)) return false;
  table.fill(0);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const meaning = (meanings[symbol] as number) | length;
    const place = places[length] as number;
    let code = codes[length] as number;
    places[length] = place + 1;
    codes[length] = code + 1;
    ordered[place] = meaning;
    if (length > LOOKED_UP) continue;
    // The first bit of a code is the lowest of the data.
    let reversed = 0;
    for (let bit = 0; bit < length; bit++, code >>= 1) reversed = (reversed << 1) | (code & 1);
    for (let at = reversed; at <= MASK; at += 1 << length) table[at] = meaning;
  }
  return true;
}

const NO_CODE = -16;

/** The meaning of the code at the beginning of these bits when it is too long for the table; NO_CODE when it is none. */
function longCode({ counts, ordered }: Codes, bits: number): number {
  let code = 0;
  let first = 0;
  let place = 0;
  for (let length = 1; length <= LONGEST; length++) {
    code |= (bits >>> (length - 1)) & 1;
    const count = counts[length] as number;
    if (code - count < first) return ordered[place + code - first] as number;
    place += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return NO_CODE;
}

/** The meanings of codes for ever longer stretches of numbers: `2 ** doubling` codes of each length. */
function growing(codes: number, doubling: number, from: number): number[] {
  const meanings: number[] = [];
  for (let code = 0, number = from; code < codes; code++) {
    const extra = Math.max(0, (code >> doubling) - 1);
    meanings.push((number << 8) | (extra << 4));
    number += 1 << extra;
  }
  return meanings;
}

// Lengths stand above the end of block, which stands above the bytes: one comparison tells them.
const BYTES = Int32Array.from([
  ...Array.from({ length: END_OF_BLOCK + 1 }, (_, byte) => byte << 8),
  ...growing(28, 2, END_OF_BLOCK + 3),
  (END_OF_BLOCK + 258) << 8,
  NO_CODE,
  NO_CODE,
]);
const DISTANCES = Int32Array.from([...growing(30, 1, 1), NO_CODE, NO_CODE]);
const LENGTHS = Int32Array.from({ length: 19 }, (_, length) => length << 8);
/** The order in which the lengths of the lengths' codes stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const FIXED_BYTES = fixedCodes(
  Uint8Array.from({ length: FIXED_CODES }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  ),
  BYTES,
);
const FIXED_DISTANCES = fixedCodes(new Uint8Array(32).fill(5), DISTANCES);

function fixedCodes(lengths: Uint8Array, meanings: Int32Array): Codes {
  const codes = noCodes();
  setCodes(codes, lengths, meanings, false);
  return codes;
}

/** The meaning of the next code; the state stands behind it. */
function decoded(state: State, codes: Codes): number {
  const bits = ahead(state);
  const meaning = codes.table[bits & MASK] || longCode(codes, bits);
  state.bit += meaning & 15;
  return meaning;
}

/** The codes that the last block brought along: blocks are many, and each has its own. */
const OWN_LENGTHS = noCodes();
const OWN_BYTES = noCodes();
const OWN_DISTANCES = noCodes();

/** A block that brings its codes along. */
function dynamic(state: State): boolean {
  const bytes = take(state, 5) + 257;
  const all = bytes + take(state, 5) + 1;
  if (bytes > MOST_BYTES || all - bytes > MOST_DISTANCES) return false;
  const own = new Uint8Array(19);
  const ownCount = take(state, 4) + 4;
  for (let index = 0; index < ownCount; index++) own[ORDER[index] as number] = take(state, 3);
  if (!setCodes(OWN_LENGTHS, own, LENGTHS, false)) return false;
  const lengths = new Uint8Array(all);
  for (let at = 0; at < all; ) {
    const meaning = decoded(state, OWN_LENGTHS);
    if (meaning < 0 || state.bit > state.last) return false;
    const length = meaning >> 8;
    if (length < 16) {
      lengths[at++] = length;
      continue;
    }
    if (length === 16 && at === 0) return false;
    const again = length === 16 ? (lengths[at - 1] as number) : 0;
    const times = length === 18 ? 11 + take(state, 7) : 3 + take(state, length - 14);
    if (at + times > all) return false;
    lengths.fill(again, at, at + times);
    at += times;
  }
  return (
    lengths[END_OF_BLOCK] !== 0 &&
    setCodes(OWN_BYTES, lengths.subarray(0, bytes), BYTES, true) &&
    setCodes(OWN_DISTANCES, lengths.subarray(bytes), DISTANCES, true) &&
    coded(state, OWN_BYTES, OWN_DISTANCES)
  );
}

/** Bytes that are copied in one round; most stretches need one. */
const ROUND = 16;

function coded(state: State, byteCodes: Codes, distanceCodes: Codes): boolean {
  const { bits, last, out } = state;
  const size = out.length;
  const words = new DataView(out.buffer, out.byteOffset, size);
  const byteTable = byteCodes.table;
  const distanceTable = distanceCodes.table;
  let { bit, at } = state;
  while (bit < last) {
    // 25 bits at least: enough for a length's code (15) with its extra bits (5).
    let now = bits.getUint32(bit >>> 3, true) >>> (bit & 7);
    let meaning = byteTable[now & MASK] || longCode(byteCodes, now);
    let width = meaning & 15;
    bit += width;
    let value = meaning >> 8;
    if (value < END_OF_BLOCK) {
      if (value < 0) return false;
      // What grows over its size is followed to its end, as it may be damaged; not a byte of it is kept.
      if (at < size) out[at] = value;
      at++;
      continue;
    }
    if (value === END_OF_BLOCK) {
      state.bit = bit;
      state.at = at;
      return true;
    }
    let extra = (meaning >> 4) & 15;
    const length = value - END_OF_BLOCK + ((now >>> width) & ((1 << extra) - 1));
    bit += extra;
    if (bit >= last) break;
    now = bits.getUint32(bit >>> 3, true) >>> (bit & 7);
    meaning = distanceTable[now & MASK] || longCode(distanceCodes, now);
    width = meaning & 15;
    bit += width;
    value = meaning >> 8;
    extra = (meaning >> 4) & 15;
    // 15 and 13 bits may be more than was at hand.
    now = bits.getUint32(bit >>> 3, true) >>> (bit & 7);
    const distance = value + (now & ((1 << extra) - 1));
    bit += extra;
    if (value < 0 || distance > at) return false;
    const end = at + length;
    let from = at - distance;
    if (distance < 4 || end + ROUND > size) {
      if (end > size) at = end;
      while (at < end) out[at++] = out[from++] as number;
      continue;
    }
    // Four bytes at once, so none that are not there yet; what stands behind the end is written over by what follows.
    for (; at < end; at += ROUND, from += ROUND) {
      words.setUint32(at, words.getUint32(from, true), true);
      words.setUint32(at + 4, words.getUint32(from + 4, true), true);
      words.setUint32(at + 8, words.getUint32(from + 8, true), true);
      words.setUint32(at + 12, words.getUint32(from + 12, true), true);
    }
    at = end;
  }
  return false;
}
