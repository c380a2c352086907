import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/hosts/file/crc32.ts';
import { DEFAULT_LIMITS } from '../../../src/hosts/file/limits.ts';
import { hasEnd, packEnd, partEnd } from '../../../src/hosts/file/part-end.ts';
import { openXlsx } from '../../../src/hosts/file/xlsx-file.ts';
import {
  pack,
  readZip,
  unpackBlocks,
  writeZip,
  type ZipEntry,
} from '../../../src/hosts/file/zip.ts';
import type { CellValue } from '../../../src/workbook/snapshot.ts';
import { sameBytes } from './parts.ts';
import { sheetData, smallParts } from './small-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Rows of which hardly two are alike, so that no maker packs them into a block or two. */
const rows = Array.from({ length: 8_000 }, (_, index) => {
  const row = index + 1;
  const number = Math.imul(row, 2_654_435_761) >>> 0;
  return `<row r="${row}"><c r="A${row}"><v>${number}</v></c><c r="B${row}"><v>${number % 977}</v></c></row>`;
});

const MAKERS: { readonly [name: string]: (bytes: Uint8Array) => Uint8Array } = {
  'zlib 1': (bytes) => deflateRawSync(bytes, { level: 1 }),
  'zlib 6': (bytes) => deflateRawSync(bytes),
  'zlib 9 with little memory': (bytes) => deflateRawSync(bytes, { level: 9, memLevel: 1 }),
  'zlib 0, stored blocks': (bytes) => deflateRawSync(bytes, { level: 0 }),
  'zlib with fixed codes': (bytes) => deflateRawSync(bytes, { strategy: constants.Z_FIXED }),
  'fflate 4': (bytes) => deflateSync(bytes, { level: 4 }),
  'fflate 9': (bytes) => deflateSync(bytes, { level: 9 }),
};

/** A workbook of one large sheet that was packed like this. */
function workbook(deflate: (bytes: Uint8Array) => Uint8Array, more = ''): Uint8Array {
  const parts = smallParts({ sheets: [`${sheetData(...rows)}${more}`] });
  const { entries, comment } = readZip(zipSync(parts), DEFAULT_LIMITS);
  return writeZip({
    comment,
    entries: entries.map((entry) =>
      entry.name === SHEET ? { ...entry, raw: deflate(parts[SHEET] as Uint8Array) } : entry,
    ),
  });
}

const entryOf = (file: Uint8Array): ZipEntry => {
  const found = readZip(file, DEFAULT_LIMITS).entries.find(({ name }) => name === SHEET);
  if (!found) throw new Error(SHEET);
  return found;
};

/** By zlib, which knows nothing of us, with the checksum held against the directory's. */
function xmlOf(file: Uint8Array): string {
  const { raw, size, crc } = entryOf(file);
  const bytes = inflateRawSync(raw);
  expect([bytes.length, crc32(bytes)]).toEqual([size, crc]);
  return bytes.toString();
}

const OURS = (sqref: string) =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN(&quot;ALKE:error&quot;)&gt;0</formula></cfRule></conditionalFormatting>`;
const mark = (row: number) => ({ sheet: 'Taulukko1', row, column: 0, severity: 'error' as const });

describe('colours behind many rows', () => {
  for (const [maker, deflate] of Object.entries(MAKERS)) {
    const source = workbook(deflate);
    const before = xmlOf(source);
    const coloured = (sqref: string) =>
      before.replace('</sheetData>', `</sheetData>${OURS(sqref)}`);

    it(`leave the packed rows of ${maker} as they are`, () => {
      const file = openXlsx(source);
      file.paint([mark(3)]);
      const saved = file.save();
      expect(xmlOf(saved)).toBe(coloured('A4'));
      const { blocks } = unpackBlocks(entryOf(source));
      const last = blocks?.at(-1)?.bit ?? 0;
      // Fixed codes and the like come in few blocks; of the others most is kept.
      const kept = blocks && blocks.length > 2 ? last >>> 3 : 0;
      expect(sameBytes(entryOf(saved).raw.slice(0, kept), entryOf(source).raw.slice(0, kept))).toBe(
        true,
      );
    });

    it(`are painted over and taken away again, in one session and in several (${maker})`, () => {
      const file = openXlsx(source);
      file.paint([mark(3)]);
      file.paint([mark(7)]);
      const saved = file.save();
      const once = openXlsx(source);
      once.paint([mark(7)]);
      expect(sameBytes(saved, once.save())).toBe(true);
      expect(xmlOf(saved)).toBe(coloured('A8'));

      let again = saved;
      const sizes: number[] = [];
      for (const row of [21, 31, 41, 51]) {
        const next = openXlsx(again);
        next.paint([mark(row)]);
        again = next.save();
        sizes.push(again.length);
        expect(xmlOf(again)).toBe(coloured(`A${row + 1}`));
      }
      // Nothing is added with each time that it is painted; the numbers alone pack a little better or worse.
      expect(Math.max(...sizes.slice(1)) - Math.min(...sizes.slice(1))).toBeLessThan(8);

      file.clean();
      expect(file.snapshot()).toEqual(openXlsx(source).snapshot());
      expect(xmlOf(file.save())).toBe(before);
      const last = openXlsx(again);
      last.clean();
      expect(xmlOf(last.save())).toBe(before);
    });

    it(`go together with cells that change, before and after (${maker})`, () => {
      const at = (row: number) => ({ sheet: 'Taulukko1', row, column: 0 });
      const value = (row: number) =>
        openXlsx(source).snapshot().sheets[0]?.values[row]?.[0] ?? null;
      const edit = { at: at(5_000), was: value(5_000), becomes: 1 };
      const first = openXlsx(source);
      first.apply([edit]);
      first.paint([mark(3)]);
      const second = openXlsx(source);
      second.paint([mark(3)]);
      expect(second.apply([edit])).toEqual([]);
      second.paint([mark(3)]);
      const xml = xmlOf(first.save());
      expect(xml).toContain('<c r="A5001"><v>1</v></c>');
      expect(xml).toContain(OURS('A4'));
      expect(xmlOf(second.save())).toBe(xml);
      expect(first.snapshot().sheets[0]?.values[5_000]?.[0]).toBe(1);
      expect(second.snapshot()).toEqual(openXlsx(first.save()).snapshot());
    });
  }

  it('stand in front of the rows when a program put them there, and are still taken away', () => {
    const odd = workbook((bytes) => deflateRawSync(bytes));
    const wrong = xmlOf(odd).replace('<sheetData>', `${OURS('A1')}<sheetData>`);
    const { entries, comment } = readZip(odd, DEFAULT_LIMITS);
    const file = openXlsx(
      writeZip({
        comment,
        entries: entries.map((entry) =>
          entry.name === SHEET ? pack(SHEET, strToU8(wrong), entry) : entry,
        ),
      }),
    );
    file.clean();
    expect(xmlOf(file.save())).toBe(xmlOf(odd));
  });
});

describe('rows in front of a changed cell', () => {
  for (const [maker, deflate] of Object.entries(MAKERS)) {
    const source = workbook(deflate);
    const before = xmlOf(source);
    const values = openXlsx(source).snapshot().sheets[0]?.values ?? [];
    const edit = (row: number, becomes: CellValue) => ({
      at: { sheet: 'Taulukko1', row, column: 0 },
      was: values[row]?.[0] ?? null,
      becomes,
    });
    const { blocks } = unpackBlocks(entryOf(source));

    it(`stay as ${maker} packed them, whichever cells change and in whatever order`, () => {
      const changes = fc.uniqueArray(fc.nat(rows.length - 1), { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(changes, fc.boolean(), (changed, isPainted) => {
          const made = (order: readonly number[]) => {
            const file = openXlsx(source);
            if (isPainted) file.paint([mark(3)]);
            for (const row of order) expect(file.apply([edit(row, 1)])).toEqual([]);
            return file.save();
          };
          const saved = made(changed);
          let xml = isPainted
            ? before.replace('</sheetData>', `</sheetData>${OURS('A4')}`)
            : before;
          for (const row of changed)
            xml = xml.replace(
              `<c r="A${row + 1}"><v>${values[row]?.[0]}</v>`,
              `<c r="A${row + 1}"><v>1</v>`,
            );
          expect(xmlOf(saved)).toBe(xml);
          const first = before.indexOf(`<c r="A${Math.min(...changed) + 1}">`);
          const kept = (blocks?.findLast(({ offset }) => offset <= first)?.bit ?? 0) >>> 3;
          const [now, then] = [saved, source].map((file) => entryOf(file).raw.slice(0, kept));
          expect(sameBytes(now as Uint8Array, then as Uint8Array)).toBe(true);
          expect(sameBytes(made([...changed].reverse()), saved)).toBe(true);
        }),
        { numRuns: 6, seed: 5 },
      );
    });

    it(`are the file's own again when the cell is what it was (${maker})`, () => {
      const file = openXlsx(source);
      expect(file.apply([edit(7_000, 1)])).toEqual([]);
      const { at, was, becomes } = edit(7_000, 1);
      expect(file.apply([{ at, was: becomes, becomes: was }])).toEqual([]);
      expect(sameBytes(file.save(), source)).toBe(true);
    });
  }
});

describe('the end of a part', () => {
  const bytes = strToU8(rows.join(''));
  const all = strToU8(`${rows.slice(0, 7_600).join('')}something else`);
  const after = all.slice(strToU8(rows.slice(0, 7_600).join('')).length);
  const at = all.length - after.length;
  const entry = { ...pack('a.xml', bytes), raw: new Uint8Array(deflateRawSync(bytes)) };

  it('is nothing that is packed anew when that is all of it', () => {
    const single = pack('a.xml', strToU8(`<a>${'yksi '.repeat(50)}</a>`));
    const end = partEnd(unpackBlocks(single), 3);
    if (!end) throw new Error('no end');
    expect(packEnd(single, end, strToU8('kaksi</a>'))).toEqual(
      pack('a.xml', strToU8('<a>kaksi</a>'), single),
    );
  });

  it('is not known of what is stored, nor where too much would have to be kept', () => {
    expect(partEnd({ bytes, blocks: null }, 10)).toBe(null);
    const large = new Uint8Array(5_000_000).fill(65);
    const one = { ...pack('a', large), raw: new Uint8Array(deflateRawSync(large)) };
    expect(partEnd(unpackBlocks(one), 100) === null).toBe(true);
  });

  it('is told from any other by the self-check', () => {
    const end = partEnd(unpackBlocks(entry), at);
    if (!end) throw new Error('no end');
    expect(end.block.bit).toBeGreaterThan(0);
    const saved = packEnd(entry, end, after);
    expect(hasEnd(saved, entry, end, after)).toBe(true);
    expect(hasEnd(entry, entry, end, after)).toBe(false);
    expect(hasEnd({ ...saved, crc: saved.crc ^ 1 }, entry, end, after)).toBe(false);
    expect(hasEnd({ ...saved, size: saved.size + 1 }, entry, end, after)).toBe(false);
    expect(hasEnd(saved, entry, end, strToU8('something elsa'))).toBe(false);
    for (const place of [0, (end.block.bit >>> 3) - 1, end.block.bit >>> 3, saved.raw.length - 4]) {
      const raw = saved.raw.slice();
      raw[place] = (raw[place] as number) ^ 1;
      expect(hasEnd({ ...saved, raw }, entry, end, after), String(place)).toBe(false);
    }
  });

  it('may begin at any bit', () => {
    const bits = new Set<number>();
    const { bytes: unpacked, blocks } = unpackBlocks({
      ...entry,
      raw: new Uint8Array(deflateRawSync(bytes, { memLevel: 1 })),
    });
    const raw = new Uint8Array(deflateRawSync(bytes, { memLevel: 1 }));
    for (const { bit, offset } of blocks?.slice(0, 60) ?? []) {
      const end = partEnd({ bytes: unpacked, blocks }, offset + 5);
      if (!end || bit === 0) continue;
      bits.add(bit & 7);
      const saved = packEnd({ ...entry, raw }, end, after);
      const wanted = Buffer.concat([unpacked.subarray(0, offset + 5), after]);
      expect(sameBytes(inflateRawSync(saved.raw), wanted)).toBe(true);
      expect([saved.size, saved.crc]).toEqual([wanted.length, crc32(wanted)]);
      expect(hasEnd(saved, { ...entry, raw }, end, after)).toBe(true);
    }
    expect([...bits].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
