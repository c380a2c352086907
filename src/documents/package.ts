import { deflateSync, strFromU8, strToU8, unzipSync } from 'fflate';

/** The parts of a .docx by name, in their order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const MOST_PARTS = 2000;
const MOST_BYTES = 200_000_000;

/** The parts of a zipped file; null when it is no zip, damaged, or unreasonably large. */
export function readParts(bytes: Uint8Array): Parts | null {
  let parts = 0;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        parts++;
        size += originalSize;
        if (parts > MOST_PARTS || size > MOST_BYTES) throw new Error('too large');
        return true;
      },
    });
    return new Map(Object.entries(files).filter(([name]) => !name.endsWith('/')));
  } catch {
    return null;
  }
}

export const textOfPart = (part: Uint8Array): string => strFromU8(part).replace(/^\uFEFF/, '');
export const partOfText = (text: string): Uint8Array => strToU8(text);

/** A part as it stands in the zip. */
interface Packed {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

const pack = (name: string, part: Uint8Array): Packed => ({
  name: strToU8(name),
  bytes: deflateSync(part),
  size: part.length,
  crc: crcOf(part),
});

/**
 * Gives a writer of the package with some parts changed. What does not change is compressed once,
 * and no clock is asked: the same parts are the same bytes.
 */
export function packageWriter(parts: Parts): (changed: Parts) => Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const names = [
    ...first.filter((name) => parts.has(name)),
    ...[...parts.keys()].filter((name) => !first.includes(name)),
  ];
  const packed = new Map<string, Packed>();
  const packedOnce = (name: string): Packed => {
    let one = packed.get(name);
    if (!one) {
      one = pack(name, parts.get(name) ?? new Uint8Array());
      packed.set(name, one);
    }
    return one;
  };
  return (changed) =>
    writeZip(
      names.map((name) => {
        const part = changed.get(name);
        return part ? pack(name, part) : packedOnce(name);
      }),
    );
}

/** 1.1.1980 in the zip format's own count: the day that says nothing. */
const NO_DAY = 0x21;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;

/** The zip format: APPNOTE.TXT 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end). */
function writeZip(parts: readonly Packed[]): Uint8Array {
  const directory = parts.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const content = parts.reduce((sum, { name, bytes }) => sum + 30 + name.length + bytes.length, 0);
  const zip = new Uint8Array(content + directory + 22);
  const view = new DataView(zip.buffer);
  let at = 0;
  const write16 = (...values: readonly number[]) => {
    for (const value of values) {
      view.setUint16(at, value, true);
      at += 2;
    }
  };
  const write32 = (...values: readonly number[]) => {
    for (const value of values) {
      view.setUint32(at, value, true);
      at += 4;
    }
  };
  const writeBytes = (bytes: Uint8Array) => {
    zip.set(bytes, at);
    at += bytes.length;
  };
  const describe = ({ name, bytes, size, crc }: Packed) => {
    write16(20, UTF8_NAMES, DEFLATED, 0, NO_DAY);
    write32(crc, bytes.length, size);
    write16(name.length, 0);
  };

  const starts = parts.map((part) => {
    const start = at;
    write32(0x04034b50);
    describe(part);
    writeBytes(part.name);
    writeBytes(part.bytes);
    return start;
  });
  for (const [index, part] of parts.entries()) {
    write32(0x02014b50);
    write16(20);
    describe(part);
    write16(0, 0, 0);
    write32(0, starts[index] ?? 0);
    writeBytes(part.name);
  }
  write32(0x06054b50);
  write16(0, 0, parts.length, parts.length);
  write32(directory, content);
  write16(0);
  return zip;
}
