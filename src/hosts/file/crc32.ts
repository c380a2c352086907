/** Sixteen bytes a turn ("slicing by sixteen"): the tables for the last byte, the one before it and so on, in one. */
const TABLES = tables();

function tables(): Int32Array {
  const all = new Int32Array(16 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    all[byte] = crc;
  }
  for (let at = 256; at < all.length; at++) {
    const crc = all[at - 256] as number;
    all[at] = (all[crc & 255] as number) ^ (crc >>> 8);
  }
  return all;
}

/** The checksum that zip files carry; `before` is that of the bytes in front of these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tables = TABLES;
  /** What the four bytes of a word come to when so many bytes follow them. */
  const word = (bits: number, behind: number): number =>
    (tables[behind * 256 + 768 + (bits & 255)] as number) ^
    (tables[behind * 256 + 512 + ((bits >>> 8) & 255)] as number) ^
    (tables[behind * 256 + 256 + ((bits >>> 16) & 255)] as number) ^
    (tables[behind * 256 + (bits >>> 24)] as number);
  let crc = ~before;
  let i = 0;
  for (const last = bytes.length - 15; i < last; i += 16)
    crc =
      word(crc ^ words.getInt32(i, true), 12) ^
      word(words.getInt32(i + 4, true), 8) ^
      word(words.getInt32(i + 8, true), 4) ^
      word(words.getInt32(i + 12, true), 0);
  for (; i < bytes.length; i++)
    crc = (tables[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
