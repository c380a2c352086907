import { type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { DOCUMENT_KINDS } from '../../src/documents/kinds.ts';
import { unzip as unzipByFflate } from '../../src/documents/unzip.ts';
import { unzip } from '../../taskpane/documents/unzip.ts';

const MOST = { parts: 20, unpackedBytes: 100_000 };

const zeros = (count: number) => new Uint8Array(count);
const zipped = (files: Zippable) => zipSync(files);
const template = builtInTemplate('agenda', 'fi');
const changed = (at: number) => template.map((byte, index) => (index === at ? byte ^ 255 : byte));

/** What the pages unzip with stands in for fflate: both give the same. */
describe('a zipped file in the pages and elsewhere', () => {
  for (const kind of DOCUMENT_KINDS)
    it(`has the same parts: the built-in template, ${kind}`, () => {
      const bytes = builtInTemplate(kind, 'sv');
      expect(unzip(bytes, MOST)?.size).toBeGreaterThan(5);
      expect(unzip(bytes, MOST)).toEqual(unzipByFflate(bytes, MOST));
    });

  const files: { readonly [name: string]: Uint8Array } = {
    'with what is stored, what is packed well, a folder and an empty part': zipped({
      'word/': zeros(0),
      'word/document.xml': [zeros(90_000), { level: 9 }],
      'word/styles.xml': [Uint8Array.from({ length: 256 }, (_, byte) => byte), { level: 0 }],
      'word/ä.xml': zeros(0),
    }),
    'with as many parts as may be': zipped(
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}`, zeros(1)])),
    ),
  };
  for (const [name, bytes] of Object.entries(files))
    it(`is read ${name}`, () => {
      expect(unzip(bytes, MOST)).not.toBeNull();
      expect(unzip(bytes, MOST)).toEqual(unzipByFflate(bytes, MOST));
    });

  const refused: { readonly [name: string]: Uint8Array } = {
    'no zip': Uint8Array.from({ length: 500 }, (_, byte) => byte),
    empty: zeros(0),
    'cut off': template.subarray(0, template.length - 40),
    'damaged in its directory': changed(template.length - 6),
    'of too many parts': zipped(
      Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`${index}`, zeros(1)])),
    ),
    'too large': zipped({ a: zeros(60_000), b: zeros(60_000) }),
  };
  for (const [name, bytes] of Object.entries(refused))
    it(`is refused: ${name}`, () => {
      expect(unzip(bytes, MOST)).toBeNull();
      expect(unzipByFflate(bytes, MOST)).toBeNull();
    });

  it('is refused in the pages when a part is not what was packed', () => {
    const bytes = changed(200);
    expect(unzip(bytes, MOST)).toBeNull();
  });
});
