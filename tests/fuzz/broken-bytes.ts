import type { Random } from './random.ts';

/** The bytes with one to four faults of the kinds that disks, networks and careless programs make. */
export function breakBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let broken: Uint8Array = bytes.slice();
  for (let faults = 1 + random.below(4); faults > 0 && broken.length > 0; faults--)
    broken = random.oneOf(FAULTS)(broken, random);
  return broken;
}

type Fault = (bytes: Uint8Array, random: Random) => Uint8Array;

const place = (bytes: Uint8Array, random: Random): number =>
  // The directory of a zip stands at its end: half of the faults fall there.
  random.chance(0.5)
    ? random.below(bytes.length)
    : bytes.length - 1 - random.below(Math.min(bytes.length, 1200));

const joined = (...pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(pieces));

const FAULTS: readonly Fault[] = [
  // Cut short.
  (bytes, random) => bytes.slice(0, place(bytes, random)),
  // The beginning is gone.
  (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 64))),
  // Bits have turned over.
  (bytes, random) => {
    for (let bits = 1 + random.below(8); bits > 0; bits--)
      (bytes[place(bytes, random)] as number) ^= 1 << random.below(8);
    return bytes;
  },
  // Odd numbers where lengths and offsets may stand.
  (bytes, random) => {
    const at = place(bytes, random);
    const value = random.oneOf([0, 1, 0x7f, 0x80, 0xff]);
    bytes.fill(value, at, at + random.oneOf([1, 2, 4, 8]));
    return bytes;
  },
  // A piece is lost.
  (bytes, random) => {
    const from = place(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(600)));
  },
  // A piece stands twice.
  (bytes, random) => {
    const from = place(bytes, random);
    const to = from + 1 + random.below(600);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  // Something stands before or after.
  (bytes, random) => {
    const more = Uint8Array.from({ length: 1 + random.below(70) }, () => random.below(256));
    return random.chance(0.5) ? joined(more, bytes) : joined(bytes, more);
  },
];
