import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/hosts/file/crc32.ts';
import { inflate } from '../../../src/hosts/file/inflate.ts';
import { sameBytes } from './parts.ts';

type Packer = (bytes: Uint8Array) => Uint8Array;

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const PACKERS: readonly (readonly [name: string, Packer])[] = [
  ...LEVELS.map(
    (level) => [`zlib ${level}`, (b: Uint8Array) => deflateRawSync(b, { level })] as const,
  ),
  ...LEVELS.map(
    (level) => [`fflate ${level}`, (b: Uint8Array) => deflateSync(b, { level })] as const,
  ),
  ...(
    [
      ['fixed codes', { strategy: constants.Z_FIXED }],
      ['no repetitions', { strategy: constants.Z_HUFFMAN_ONLY }],
      ['runs alone', { strategy: constants.Z_RLE }],
      ['blocks as small as they get', { memLevel: 1 }],
      ['a small window', { windowBits: 9 }],
    ] as const
  ).map(([name, options]) => [name, (b: Uint8Array) => deflateRawSync(b, options)] as const),
];

/** The same bytes every time, from 0 to 1 exclusive. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randoms(7);
const rows = Array.from(
  { length: 20_000 },
  (_, row) => `<row r="${row}"><c r="A${row}" t="s"><v>${Math.floor(random() * 1e5)}</v></c></row>`,
).join('');

const CONTENTS: { readonly [name: string]: Uint8Array } = {
  nothing: new Uint8Array(0),
  'one byte': new Uint8Array([7]),
  'a sheet': Buffer.from(rows),
  noise: Uint8Array.from({ length: 200_000 }, () => random() * 256),
  'one long run': new Uint8Array(300_000).fill(32),
  // Each byte half as often as the one before: codes as long as they may be.
  'rare bytes': Uint8Array.from({ length: 400_000 }, () => Math.min(40, -Math.log2(random()))),
  'from far back': Buffer.concat(
    [0, 1, 2].map(() =>
      Uint8Array.from({ length: 32_768 }, (_, i) => (i * i * 31 + (i >> 3)) & 255),
    ),
  ),
};

describe('inflate', () => {
  for (const [packer, pack] of PACKERS)
    it(`gives what ${packer} packed, and where its blocks begin`, () => {
      for (const [name, bytes] of Object.entries(CONTENTS)) {
        const packed = pack(bytes);
        const inflated = inflate(packed, bytes.length);
        if (typeof inflated === 'string') throw new Error(`${name}: ${inflated}`);
        expect(sameBytes(inflated.bytes, bytes), name).toBe(true);
        expect(inflated.crc, name).toBe(crc32(bytes));
        expect(inflated.blocks[0]).toEqual({ bit: 0, offset: 0, crc: 0 });
        for (const { offset, crc } of inflated.blocks)
          expect(crc, name).toBe(crc32(bytes.subarray(0, offset)));
        // What is declared too small or too large is never taken.
        if (bytes.length > 0) expect(inflate(packed, bytes.length - 1), name).toBe('grows');
        expect(inflate(packed, bytes.length + 1), name).toBe('broken');
      }
    });

  it('begins at any block that needs nothing of what came before', () => {
    const one = Buffer.from(rows);
    const parts = [
      deflateRawSync(one, { finishFlush: constants.Z_FULL_FLUSH }),
      deflateRawSync(one),
    ];
    const inflated = inflate(Buffer.concat(parts), 2 * one.length);
    if (typeof inflated === 'string') throw new Error(inflated);
    const second = inflated.blocks.filter(({ offset }) => offset <= one.length).at(-1);
    expect(second?.offset).toBe(one.length);
    const half = inflate(Buffer.concat(parts), one.length, second?.bit);
    if (typeof half === 'string') throw new Error(half);
    expect(sameBytes(half.bytes, one)).toBe(true);
  });

  it('is damaged rather than too large when it is both', () => {
    const packed = deflateRawSync(Buffer.from(rows.slice(0, 3_000)));
    for (let length = 100; length < packed.length; length += 7)
      expect(inflate(packed.slice(0, length), 50), String(length)).toBe('broken');
    expect(inflate(packed, 50)).toBe('grows');
  });

  it('notes few blocks of data that are made of empty ones', () => {
    const empty = Buffer.from([0, 0, 0, 0xff, 0xff]);
    const packed = Buffer.concat([
      ...Array<Buffer>(50_000).fill(empty),
      deflateRawSync(Buffer.from(rows)),
    ]);
    const inflated = inflate(packed, rows.length);
    if (typeof inflated === 'string') throw new Error(inflated);
    expect(inflated.bytes.length).toBe(rows.length);
    expect(inflated.blocks.length).toBeLessThan(2 + rows.length / 4_096);
  });

  it('is broken wherever the data were cut', () => {
    const bytes = Buffer.from(rows.slice(0, 3_000));
    for (const [name, pack] of PACKERS) {
      const packed = pack(bytes);
      for (let length = 0; length < packed.length; length += 7)
        expect(inflate(packed.slice(0, length), bytes.length), `${name} ${length}`).toBe('broken');
    }
  });

  it('reads nothing of what stands behind the data', () => {
    const bytes = Buffer.from(rows.slice(0, 3_000));
    const packed = deflateRawSync(bytes);
    const followed = Buffer.concat([packed, new Uint8Array(50).fill(255)]);
    for (const length of [packed.length - 1, packed.length - 3])
      expect(inflate(followed.subarray(0, length), bytes.length)).toBe('broken');
  });

  it('gives what zlib gives of any damaged data, and refuses what zlib refuses', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PACKERS.map(([, pack]) => pack)),
        fc.constantFrom(rows.slice(0, 2_000), rows.slice(0, 90)),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
        (pack, text, flips) => {
          const packed = Uint8Array.from(pack(Buffer.from(text)));
          for (const [place, bits] of flips) {
            const at = place % packed.length;
            packed[at] = (packed[at] as number) ^ bits;
          }
          let expected: Uint8Array | null = null;
          try {
            expected = inflateRawSync(packed, { maxOutputLength: 1e6 });
          } catch {
            // zlib does not take it.
          }
          const size = expected?.length ?? text.length;
          const inflated = inflate(packed, size);
          if (!expected) expect(typeof inflated).toBe('string');
          else if (typeof inflated === 'string') throw new Error(inflated);
          else expect(sameBytes(inflated.bytes, expected)).toBe(true);
        },
      ),
      { numRuns: 3_000, seed: 11 },
    );
  });
});
