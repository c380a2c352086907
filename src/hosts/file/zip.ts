import { deflateSync } from 'fflate';
import { HostError } from '../host.ts';
import { crc32 } from './crc32.ts';
import { type Block, inflate } from './inflate.ts';
import type { Limits } from './limits.ts';
import { fromUtf8, toUtf8 } from './text-coding.ts';

/** One entry of a zip file as it was packed. */
export interface ZipEntry {
  /** With `/` between folders and none in front. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date. */
  readonly time: number;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  /** The packed bytes, a window on the file. */
  readonly raw: Uint8Array;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** 1.1.1980 0:00, the earliest a zip can say: what we make is the same bytes every day. */
const NO_TIME = 0x0021_0000;
/** Level 6 takes twice the time on sheets and gains 0–6 %. */
const LEVEL = 4;
const NOTHING = new Uint8Array(0);

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const damaged = (detail: string, cause?: unknown) => new HostError('file-damaged', detail, cause);

/** Up to 2^53. */
const u64 = (data: DataView, at: number) =>
  data.getUint32(at, true) + data.getUint32(at + 4, true) * 2 ** 32;

function endRecord(bytes: Uint8Array, data: DataView): number {
  const earliest = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= earliest; at--)
    if (data.getUint32(at, true) === END && at + 22 + data.getUint16(at + 20, true) <= bytes.length)
      return at;
  throw damaged('');
}

function cleanName(nameBytes: Uint8Array): string {
  const said = fromUtf8(nameBytes);
  // In another coding: which signs it means does not matter, only that other bytes are another name.
  const known = said.includes('\ufffd') ? String.fromCharCode(...nameBytes) : said;
  const name = known.replace(/\\/g, '/').replace(/^\/+/, '');
  if (name.includes('\0') || name.split('/').includes('..')) throw damaged(name);
  return name;
}

/**
 * The entries of a zip file, nothing unpacked yet.
 * @throws {HostError} file-damaged (also for two parts of one name), file-encrypted, file-bomb, file-too-large
 */
export function readZip(bytes: Uint8Array, limits: Limits): Zip {
  try {
    return readDirectory(bytes, limits);
  } catch (error) {
    // An offset that points outside the file.
    if (error instanceof RangeError) throw damaged('', error);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, limits: Limits): Zip {
  const data = view(bytes);
  const end = endRecord(bytes, data);
  let count = data.getUint16(end + 10, true);
  let directory = data.getUint32(end + 16, true);
  if (
    (count === 0xffff || directory === 0xffffffff) &&
    end >= 20 &&
    data.getUint32(end - 20, true) === 0x07064b50
  ) {
    const end64 = u64(data, end - 12);
    if (data.getUint32(end64, true) !== 0x06064b50) throw damaged('');
    count = u64(data, end64 + 32);
    directory = u64(data, end64 + 48);
  }
  if (count > limits.parts) throw new HostError('file-too-large', String(count));
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  let at = directory;
  for (let left = count; left > 0; left--) {
    if (data.getUint32(at, true) !== CENTRAL) throw damaged('');
    const nameEnd = at + 46 + data.getUint16(at + 28, true);
    const extraEnd = nameEnd + data.getUint16(at + 30, true);
    const next = extraEnd + data.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged('');
    const nameBytes = bytes.slice(at + 46, nameEnd);
    const name = cleanName(nameBytes);
    const flags = data.getUint16(at + 8, true);
    if (flags & 1) throw new HostError('file-encrypted', name);
    let size = data.getUint32(at + 24, true);
    let packed = data.getUint32(at + 20, true);
    let offset = data.getUint32(at + 42, true);
    const extra: number[] = [];
    for (let x = nameEnd; x + 4 <= extraEnd; ) {
      const fieldEnd = Math.min(extraEnd, x + 4 + data.getUint16(x + 2, true));
      if (data.getUint16(x, true) === 1) {
        let field = x + 4;
        const take = (now: number) => {
          if (now !== 0xffffffff) return now;
          field += 8;
          return u64(data, field - 8);
        };
        size = take(size);
        packed = take(packed);
        offset = take(offset);
      } else extra.push(...bytes.subarray(x, fieldEnd));
      x = fieldEnd;
    }
    if (data.getUint32(offset, true) !== LOCAL) throw damaged(name);
    const start =
      offset + 30 + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw damaged(name);
    if (size > limits.growthFrom && size > packed * limits.growth)
      throw new HostError('file-bomb', name);
    unpacked += size;
    if (unpacked > limits.unpackedBytes) throw new HostError('file-too-large', name);
    const key = name.toLowerCase();
    if (names.has(key)) throw damaged(name);
    names.add(key);
    entries.push({
      name,
      nameBytes,
      madeBy: data.getUint16(at + 4, true),
      flags,
      method: data.getUint16(at + 10, true),
      time: data.getUint32(at + 12, true),
      crc: data.getUint32(at + 16, true),
      size,
      internalAttributes: data.getUint16(at + 36, true),
      externalAttributes: data.getUint32(at + 38, true),
      extra: Uint8Array.from(extra),
      comment: bytes.slice(extraEnd, next),
      raw: bytes.subarray(start, start + packed),
    });
    at = next;
  }
  return { entries, comment: bytes.slice(end + 22, end + 22 + data.getUint16(end + 20, true)) };
}

/** An entry's bytes, and where the blocks of its packed data begin; null for what is stored as it is. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly blocks: readonly Block[] | null;
}

/**
 * Unpacks an entry; never more than the directory declares.
 * @throws {HostError} file-damaged; file-bomb when it would grow over its declared size
 */
export function unpackBlocks({ name, method, raw, size, crc }: ZipEntry): Unpacked {
  if (method === STORED) {
    if (raw.length !== size || crc32(raw) !== crc) throw damaged(name);
    return { bytes: raw, blocks: null };
  }
  if (method !== DEFLATED) throw damaged(name);
  const inflated = inflate(raw, size);
  if (inflated === 'grows') throw new HostError('file-bomb', name);
  if (inflated === 'broken' || inflated.crc !== crc) throw damaged(name);
  return inflated;
}

export const unpack = (entry: ZipEntry): Uint8Array => unpackBlocks(entry).bytes;

/** Whether these are the bytes of an entry. */
export function holds(entry: ZipEntry, bytes: Uint8Array): boolean {
  if (entry.size !== bytes.length || entry.crc !== crc32(bytes)) return false;
  try {
    return sameBytes(unpack(entry), bytes);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: LEVEL });

/** The bytes as an entry: a new one, or in the place of `before` with its name, time and attributes. */
export function pack(name: string, bytes: Uint8Array, before?: ZipEntry): ZipEntry {
  const deflated = deflate(bytes);
  const smaller = deflated.length < bytes.length;
  return {
    name,
    nameBytes: toUtf8(name),
    madeBy: 20,
    flags: 0x800,
    time: NO_TIME,
    internalAttributes: 0,
    externalAttributes: 0,
    extra: NOTHING,
    comment: NOTHING,
    ...before,
    method: smaller ? DEFLATED : STORED,
    crc: crc32(bytes),
    size: bytes.length,
    raw: smaller ? deflated : bytes,
  };
}

/**
 * A zip file of the entries in their order; what is packed is copied as it is.
 * @throws {HostError} file-too-large over 4 GB or 65,534 entries
 */
export function writeZip(zip: Zip): Uint8Array {
  let size = 22 + zip.comment.length;
  for (const { nameBytes, raw, extra, comment } of zip.entries)
    size += 76 + 2 * nameBytes.length + raw.length + extra.length + comment.length;
  if (size > 0xffff_fff0 || zip.entries.length > 65_534) throw new HostError('file-too-large');
  const out = new Uint8Array(size);
  const data = view(out);
  let at = 0;
  const copy = (bytes: Uint8Array) => {
    out.set(bytes, at);
    at += bytes.length;
  };
  // Bit 3 would say that the sizes follow the data, bit 13 that the directory is masked.
  const common = (start: number, { flags, method, time, crc, raw, size, nameBytes }: ZipEntry) => {
    data.setUint16(start, 20, true);
    data.setUint16(start + 2, flags & ~0x2008, true);
    data.setUint16(start + 4, method, true);
    data.setUint32(start + 6, time, true);
    data.setUint32(start + 10, crc, true);
    data.setUint32(start + 14, raw.length, true);
    data.setUint32(start + 18, size, true);
    data.setUint16(start + 22, nameBytes.length, true);
  };
  const offsets: number[] = [];
  for (const entry of zip.entries) {
    offsets.push(at);
    data.setUint32(at, LOCAL, true);
    common(at + 4, entry);
    at += 30;
    copy(entry.nameBytes);
    copy(entry.raw);
  }
  const directory = at;
  zip.entries.forEach((entry, index) => {
    data.setUint32(at, CENTRAL, true);
    data.setUint16(at + 4, entry.madeBy, true);
    common(at + 6, entry);
    data.setUint16(at + 30, entry.extra.length, true);
    data.setUint16(at + 32, entry.comment.length, true);
    data.setUint16(at + 36, entry.internalAttributes, true);
    data.setUint32(at + 38, entry.externalAttributes, true);
    data.setUint32(at + 42, offsets[index] as number, true);
    at += 46;
    copy(entry.nameBytes);
    copy(entry.extra);
    copy(entry.comment);
  });
  data.setUint32(at, END, true);
  data.setUint16(at + 8, zip.entries.length, true);
  data.setUint16(at + 10, zip.entries.length, true);
  data.setUint32(at + 12, at - directory, true);
  data.setUint32(at + 16, directory, true);
  data.setUint16(at + 20, zip.comment.length, true);
  at += 22;
  copy(zip.comment);
  return out;
}
