import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { unzip } from './unzip.ts';

/** The parts of a .docx by name, in their order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const STORED = 0;
const DEFLATED = 8;

const MOST = { parts: 2000, unpackedBytes: 200_000_000 };

/** The parts of a zipped file; null when it is no zip, damaged, or unreasonably large. */
export function readParts(bytes: Uint8Array): Parts | null {
  const entries = unzip(bytes, MOST);
  return entries && new Map([...entries].filter(([name]) => !name.endsWith('/')));
}

export const textOfPart = (part: Uint8Array): string => strFromU8(part).replace(/^\uFEFF/, '');
export const partOfText = (text: string): Uint8Array => strToU8(text);

/** A part as it stands in the zip. */
export interface Packed {
  readonly name: Uint8Array<ArrayBuffer>;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly bytes: Uint8Array<ArrayBuffer>;
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
  method: DEFLATED,
  bytes: deflateSync(part),
  size: part.length,
  crc: crcOf(part),
});

/** A file to be put into a zip as it is: what is packed already gains nothing. */
export const stored = (name: string, bytes: Uint8Array<ArrayBuffer>): Packed => ({
  name: strToU8(name),
  method: STORED,
  bytes,
  size: bytes.length,
  crc: crcOf(bytes),
});

/**
 * Gives a writer of the package with some parts changed. What does not change is compressed once,
 * and no clock is asked: the same parts are the same bytes.
 */
export function packageWriter(parts: Parts): (changed: Parts) => Uint8Array<ArrayBuffer> {
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

const UTF8_NAMES = 0x800;

/**
 * A zip in the making: APPNOTE.TXT 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
 * What `add` gives for each part, and then what `end` gives, one after another are the file.
 * @param day the day that the files bear, as ISO; 1.1.1980 is the format's first day and says nothing
 */
export function zipInPieces(day = '1980-01-01'): {
  add(part: Packed): readonly Uint8Array<ArrayBuffer>[];
  end(): Uint8Array<ArrayBuffer>;
} {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let files = 0;
  let directorySize = 0;
  let at = 0;
  const described = ({ name, method, bytes, size, crc }: Packed): Uint8Array<ArrayBuffer> =>
    record(
      [20, UTF8_NAMES, method, 0, ((year - 1980) << 9) | (month << 5) | date],
      [crc, bytes.length, size],
      [name.length, 0],
    );
  return {
    add(part) {
      const { name, bytes } = part;
      const description = described(part);
      directory.push(record([], [0x02014b50], [20]), description, record([0, 0, 0], [0, at]), name);
      files++;
      directorySize += 46 + name.length;
      at += 30 + name.length + bytes.length;
      return [record([], [0x04034b50]), description, name, bytes];
    },
    end: () =>
      joined([
        ...directory,
        record([], [0x06054b50], [0, 0, files, files], [directorySize, at], [0]),
      ]),
  };
}

/** Numbers as the zip format writes them: those of two bytes and those of four in turn, the lowest byte first. */
function record(...numbers: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const sizes = numbers.map((_, index) => (index % 2 === 0 ? 2 : 4));
  const bytes = new Uint8Array(
    numbers.reduce((sum, some, index) => sum + some.length * (sizes[index] ?? 0), 0),
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [index, some] of numbers.entries())
    for (const number of some) {
      if (sizes[index] === 2) view.setUint16(at, number, true);
      else view.setUint32(at, number, true);
      at += sizes[index] ?? 0;
    }
  return bytes;
}

function writeZip(parts: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const { add, end } = zipInPieces();
  return joined([...parts.flatMap(add), end()]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
