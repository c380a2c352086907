import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/hosts/file/crc32.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/hosts/file/limits.ts';
import { pack, readZip, unpack, writeZip, type ZipEntry } from '../../../src/hosts/file/zip.ts';
import { partsOf } from './parts.ts';

const NOTHING = new Uint8Array(0);
const read = (bytes: Uint8Array, limits: Partial<Limits> = {}) =>
  readZip(bytes, { ...DEFAULT_LIMITS, ...limits });
const zip = (...entries: ZipEntry[]) => writeZip({ entries, comment: NOTHING });
const codeOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return (error as { code?: unknown }).code ?? error;
  }
  return 'no error';
};

const words = strToU8('Päijät-Häme '.repeat(500));

describe('a zip file', () => {
  it('has the checksum of the standard', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(NOTHING)).toBe(0);
  });

  it('is read whatever made it, and its bytes come out', () => {
    const bytes = zipSync({ 'xl/a.xml': words, 'b.bin': [words, { level: 0 }] });
    expect(read(bytes).entries.map((entry) => [entry.name, unpack(entry)])).toEqual([
      ['xl/a.xml', words],
      ['b.bin', words],
    ]);
  });

  it('is written so that others read it, names in Finnish included', () => {
    const file = zip(pack('xl/a.xml', words), pack('ääkköset.bin', new Uint8Array([1, 2, 3])));
    expect(partsOf(file)).toEqual({ 'xl/a.xml': words, 'ääkköset.bin': new Uint8Array([1, 2, 3]) });
    expect(zip(pack('xl/a.xml', words))).toEqual(zip(pack('xl/a.xml', words)));
  });

  it('tells names apart that were written in another coding than UTF-8, and keeps them', () => {
    const named = (...bytes: readonly number[]): ZipEntry => ({
      ...pack('', words),
      nameBytes: new Uint8Array(bytes),
      flags: 0,
    });
    const before = zip(named(0x84, 0x2e), named(0x94, 0x2e));
    expect(read(before).entries.map(({ nameBytes }) => [...nameBytes])).toEqual([
      [0x84, 0x2e],
      [0x94, 0x2e],
    ]);
    expect(writeZip(read(before))).toEqual(before);
    expect(codeOf(() => read(zip(named(0x84), named(0x84))))).toBe('file-damaged');
  });

  it('keeps packed bytes, times, attributes and comments of what is not touched', () => {
    const entry: ZipEntry = {
      ...pack('a', words),
      time: 0x5a21_7b3c,
      madeBy: 0x031e,
      internalAttributes: 1,
      externalAttributes: 0x81a4_0000,
      comment: strToU8('huomautus'),
      extra: new Uint8Array([0x55, 0x54, 2, 0, 9, 9]),
    };
    const before = writeZip({ entries: [entry], comment: strToU8('koko tiedosto') });
    const opened = read(before);
    expect(opened.entries[0]).toEqual({ ...entry, raw: expect.anything() });
    expect(writeZip(opened)).toEqual(before);
  });

  it('with sizes after the data (bit 3) is read and written without them', () => {
    const plain = zip(pack('a', words));
    const streamed = plain.slice();
    const central = plain.length - 22 - 46 - 1;
    for (const at of [6, central + 8]) streamed[at] = (streamed[at] ?? 0) | 8;
    streamed.fill(0, 14, 26);
    expect(unpack(read(streamed).entries[0] as ZipEntry)).toEqual(words);
    expect(writeZip(read(streamed))).toEqual(plain);
  });

  it('with zip64 sizes is read', () => {
    const entry = pack('a', words);
    const plain = zip({ ...entry, extra: zip64Extra(entry.size, entry.raw.length, 0) });
    const central = plain.length - 22 - 46 - 1 - 28;
    new DataView(plain.buffer).setUint32(central + 20, 0xffffffff, true);
    new DataView(plain.buffer).setUint32(central + 24, 0xffffffff, true);
    new DataView(plain.buffer).setUint32(central + 42, 0xffffffff, true);
    expect(unpack(read(plain).entries[0] as ZipEntry)).toEqual(words);
    expect(read(plain).entries[0]?.extra).toEqual(NOTHING);
  });

  it('with a zip64 end record is read', () => {
    const plain = zip(pack('a', words));
    const end = plain.length - 22;
    const tail = new DataView(new ArrayBuffer(56 + 20));
    tail.setUint32(0, 0x06064b50, true);
    tail.setUint32(32, 1, true);
    tail.setUint32(48, new DataView(plain.buffer).getUint32(end + 16, true), true);
    tail.setUint32(56, 0x07064b50, true);
    tail.setUint32(64, end, true);
    const file = new Uint8Array([
      ...plain.subarray(0, end),
      ...new Uint8Array(tail.buffer),
      ...plain.subarray(end),
    ]);
    new DataView(file.buffer).setUint16(file.length - 22 + 10, 0xffff, true);
    new DataView(file.buffer).setUint32(file.length - 22 + 16, 0xffffffff, true);
    expect(read(file).entries.map(({ name }) => name)).toEqual(['a']);
  });
});

function zip64Extra(...sizes: readonly number[]): Uint8Array {
  const data = new DataView(new ArrayBuffer(4 + sizes.length * 8));
  data.setUint16(0, 1, true);
  data.setUint16(2, sizes.length * 8, true);
  sizes.forEach((size, index) => {
    data.setUint32(4 + index * 8, size, true);
  });
  return new Uint8Array(data.buffer);
}

describe('a zip file that is refused', () => {
  const good = zip(pack('a.xml', words), pack('b.xml', strToU8('<b/>')));

  it('damaged, wherever it was cut', () => {
    for (let length = 1; length < good.length; length += 7)
      expect(
        codeOf(() => read(good.subarray(0, length))),
        String(length),
      ).toBe('file-damaged');
  });

  it('damaged, whatever single byte of the packed data is wrong', () => {
    for (let at = 40; at < 60; at++) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(
        codeOf(() => read(bytes).entries.map(unpack)),
        String(at),
      ).toMatch(/^file-(damaged|bomb)$/);
    }
  });

  it('damaged: two parts of one name, whatever the case and the slashes', () => {
    for (const [one, other] of [
      ['xl/a.xml', 'xl/a.xml'],
      ['xl/a.xml', 'XL/A.xml'],
      ['xl/a.xml', 'xl\\a.xml'],
      ['xl/a.xml', '/xl/a.xml'],
    ] as const)
      expect(codeOf(() => read(zip(pack(one, words), pack(other, words))))).toBe('file-damaged');
  });

  it('damaged: names that climb out of the file', () => {
    for (const name of ['../a.xml', 'xl/../../a', '..\\a', 'a\0.xml'])
      expect(
        codeOf(() => read(zip(pack(name, words)))),
        name,
      ).toBe('file-damaged');
  });

  it('encrypted entries', () => {
    expect(codeOf(() => read(zip({ ...pack('a', words), flags: 1 })))).toBe('file-encrypted');
  });

  it('a bomb by what it declares, before anything is unpacked', () => {
    const bomb = { ...pack('a', new Uint8Array(6e6)), size: 6e6 };
    expect(codeOf(() => read(zip(bomb)))).toBe('file-bomb');
    expect(codeOf(() => read(zip(bomb), { growthFrom: 7e6 }))).toBe('no error');
  });

  it('a bomb that declares too little, and no more than that is ever unpacked', () => {
    const bomb = { ...pack('a', new Uint8Array(20e6)), size: 1000 };
    expect(codeOf(() => read(zip(bomb)).entries.map(unpack))).toBe('file-bomb');
  });

  it('too large: parts, and bytes of all parts together', () => {
    const file = zip(pack('a', words), pack('b', words));
    expect(codeOf(() => read(file, { parts: 1 }))).toBe('file-too-large');
    expect(codeOf(() => read(file, { unpackedBytes: words.length * 2 - 1 }))).toBe(
      'file-too-large',
    );
    expect(codeOf(() => read(file, { unpackedBytes: words.length * 2 }))).toBe('no error');
  });
});
