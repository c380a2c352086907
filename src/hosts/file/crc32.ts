// Eight bytes a turn ("slicing by eight"): three times as fast as the plain table.
const [T0, T1, T2, T3, T4, T5, T6, T7] = tables();

function tables() {
  const all = Array.from({ length: 8 }, () => new Uint32Array(256));
  const [first, ...rest] = all as [Uint32Array, ...Uint32Array[]];
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    first[byte] = crc;
  }
  let before = first;
  for (const table of rest) {
    for (let byte = 0; byte < 256; byte++) {
      const crc = before[byte] as number;
      table[byte] = (first[crc & 255] as number) ^ (crc >>> 8);
    }
    before = table;
  }
  type T = Uint32Array;
  return all as [T, T, T, T, T, T, T, T];
}

/** The checksum that zip files carry; `before` is that of the bytes in front of these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const at = (table: Uint32Array, index: number) => table[index & 255] as number;
  const byte = (index: number) => bytes[index] as number;
  let crc = ~before;
  let i = 0;
  for (const last = bytes.length - 7; i < last; i += 8) {
    crc ^= byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
    crc =
      at(T7, crc) ^
      at(T6, crc >>> 8) ^
      at(T5, crc >>> 16) ^
      at(T4, crc >>> 24) ^
      at(T3, byte(i + 4)) ^
      at(T2, byte(i + 5)) ^
      at(T1, byte(i + 6)) ^
      at(T0, byte(i + 7));
  }
  for (; i < bytes.length; i++) crc = at(T0, crc ^ byte(i)) ^ (crc >>> 8);
  return ~crc >>> 0;
}
