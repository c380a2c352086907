import type { Zip, ZipEntry } from '../../src/hosts/file/zip.ts';
import type { Random } from './random.ts';

/** The zip with one to three of its entries' statements false, its parts' names among them. */
export function breakZip(zip: Zip, random: Random): Zip {
  const entries = [...zip.entries];
  for (let faults = 1 + random.below(3); faults > 0 && entries.length > 0; faults--) {
    const at = random.below(entries.length);
    const entry = entries[at] as ZipEntry;
    const other = random.oneOf(entries);
    random.oneOf<() => void>([
      () => entries.splice(at, 1),
      () => entries.splice(random.below(entries.length), 0, entry),
      () => entries.push({ ...other, name: entry.name, nameBytes: entry.nameBytes }),
      () => {
        entries[at] = named(entry, random.oneOf(NAMES)(entry.name));
      },
      () => {
        entries[at] = { ...entry, size: random.oneOf(SIZES)(entry.size) };
      },
      () => {
        entries[at] = { ...entry, crc: (entry.crc ^ (1 << random.below(31))) >>> 0 };
      },
      () => {
        entries[at] = { ...entry, method: random.oneOf([0, 1, 8, 9, 12, 14, 93, 99]) };
      },
      () => {
        entries[at] = { ...entry, flags: entry.flags ^ (1 << random.below(16)) };
      },
      () => {
        entries[at] = { ...entry, raw: other.raw };
      },
      () => {
        entries[at] = { ...entry, raw: entry.raw.subarray(0, random.below(entry.raw.length + 1)) };
      },
      () => {
        entries[at] = { ...entry, extra: Uint8Array.from({ length: 28 }, () => random.below(256)) };
      },
      () => {
        // A zip64 field that no size asks for.
        entries[at] = { ...entry, extra: Uint8Array.from([1, 0, random.below(40), 0, 9, 9, 9]) };
      },
      () => entries.reverse(),
    ])();
  }
  const comment = random.chance(0.1)
    ? Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 40 }, () => random.below(256))])
    : zip.comment;
  return { entries, comment };
}

const named = (entry: ZipEntry, name: string): ZipEntry => ({
  ...entry,
  name,
  nameBytes: new TextEncoder().encode(name).slice(0, 60_000),
});

const NAMES: readonly ((name: string) => string)[] = [
  (name) => `../${name}`,
  (name) => `xl/../../${name}`,
  (name) => `/${name}`,
  (name) => `//${name}`,
  (name) => name.replace(/\//g, '\\'),
  (name) => `C:\\${name}`,
  (name) => name.toUpperCase(),
  (name) => `${name}/`,
  (name) => `${name}\0.xml`,
  (name) => encodeURIComponent(name),
  (name) => name.replace('.', '%2e'),
  (name) => `./${name}`,
  () => '',
  () => '__proto__',
  () => 'constructor',
  () => 'mimetype',
  () => '[Content_Types].xml',
  () => 'xl/workbook.xml',
  (name) => `${'x'.repeat(30_000)}${name}`,
  (name) => `${name}\uFEFF\u202E`,
];

const SIZES: readonly ((size: number) => number)[] = [
  () => 0,
  () => 1,
  (size) => size + 1,
  (size) => Math.max(0, size - 1),
  (size) => size * 2,
  () => 4_900_000,
  () => 599_000_000,
  () => 0x7fffffff,
  () => 0xffffffff,
];
