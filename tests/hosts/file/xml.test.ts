import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splice } from '../../../src/hosts/file/splice.ts';
import {
  assertWellFormed,
  attributesOf,
  CLOSE,
  elementText,
  escapeXml,
  isOpen,
  next,
  OPEN,
  scanXml,
  TEXT,
  textOf,
  unescapeXml,
} from '../../../src/hosts/file/xml.ts';
import { HostError } from '../../../src/hosts/host.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const slice = (all: Uint8Array, from: number, to: number) =>
  new TextDecoder().decode(all.subarray(from, to));

describe('well-formedness', () => {
  it.each([
    ['an element', '<a/>'],
    [
      'a declaration, comments and instructions around',
      '<?xml version="1.0"?><!-- x --><a/><?p?>\n',
    ],
    ['a raw > in an attribute and in text', '<a b="x > y">]> ></a>'],
    ['single quotes and spaces around =', "<a b = 'c' d='\"'></a >"],
    ['CDATA that looks like markup', '<a><![CDATA[</b><&]]></a>'],
    ['a comment inside', '<a><!-- </b> --><c/></a>'],
    ['prefixes and letters outside ASCII', '<x:ä xmlns:x="u"><x:ö/></x:ä>'],
  ])('takes %s', (_, xml) => {
    expect(() => assertWellFormed(bytes(xml), 'p')).not.toThrow();
  });

  it.each([
    ['nothing', ''],
    ['text alone', 'abc'],
    ['an element not closed', '<a><b></b>'],
    ['elements crossed', '<a><b></a></b>'],
    ['a closing tag too many', '<a/></a>'],
    ['two roots', '<a/><b/>'],
    ['a tag cut short', '<a><b'],
    ['an attribute cut short', '<a b="'],
    ['an attribute without quotes', '<a b=c></a>'],
    ['an attribute without a value', '<a b></a>'],
    ['< in an attribute', '<a b="<"></a>'],
    ['a comment cut short', '<a><!-- </a>'],
    ['text after the root', '<a/>x'],
    ['a closing tag that begins alike', '<a></ab>'],
  ])('refuses %s as damaged', (_, xml) => {
    expect(() => assertWellFormed(bytes(xml), 'p')).toThrow(
      expect.objectContaining({ code: 'file-damaged' }),
    );
  });

  it('refuses a DOCTYPE wherever it stands', () => {
    for (const xml of [
      '<!DOCTYPE a><a/>',
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      '<a><!ENTITY></a>',
    ])
      expect(() => assertWellFormed(bytes(xml), 'p')).toThrow(
        expect.objectContaining({ code: 'file-bomb' }),
      );
    expect(() => assertWellFormed(bytes('<!DOCTYPE a><a/>'), 'p')).toThrow(HostError);
  });
});

describe('offsets', () => {
  it('are those of the bytes, also after letters of several bytes', () => {
    const all = bytes('<r>äö–€<x:c a="1" b=\'ä\'>te&amp;xt</x:c><d/></r>');
    const seen: string[] = [];
    const xml = scanXml(all, 'p');
    while (next(xml)) seen.push(`${xml.kind} ${xml.depth} ${slice(all, xml.start, xml.end)}`);
    expect(seen).toEqual([
      `${OPEN} 0 <r>`,
      `${TEXT} 0 äö–€`,
      `${OPEN} 1 <x:c a="1" b='ä'>`,
      `${TEXT} 1 te&amp;xt`,
      `${CLOSE} 1 </x:c>`,
      `${OPEN} 1 <d/>`,
      `${CLOSE} 1 `,
      `${CLOSE} 0 </r>`,
    ]);
  });

  it('tell where the value of an attribute stands', () => {
    const all = bytes('<a  x:b = "1 &lt; 2"\n c=\'\'/>');
    const xml = scanXml(all, 'p');
    next(xml);
    expect(attributesOf(xml).map(({ name, value }) => [name, value])).toEqual([
      ['x:b', '1 < 2'],
      ['c', ''],
    ]);
    const [first] = attributesOf(xml);
    expect(slice(all, first?.valueFrom ?? 0, first?.valueTo ?? 0)).toBe('1 &lt; 2');
  });
});

describe('names', () => {
  it('that were made to be mistaken for each other are looked for a few times each, not among all', () => {
    // `Aa` and `BB` have one hash, so all of these have.
    const names = Array.from({ length: 4_096 }, (_, number) =>
      Array.from({ length: 12 }, (_, bit) => ((number >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    );
    const xml = scanXml(
      bytes(`<a>${names.map((name) => `<${name}></${name}>`).join('')}</a>`),
      'p',
    );
    let looks = 0;
    const get = xml.names.get.bind(xml.names);
    xml.names.get = (key) => {
      looks++;
      return get(key);
    };
    const read: string[] = [];
    while (next(xml)) if (isOpen(xml)) read.push(xml.name.text);
    expect(read).toEqual(['a', ...names]);
    expect(looks).toBeLessThan(10 * names.length);
  });
});

describe('text', () => {
  it('joins pieces, reads references and CDATA, and ends lines in one way', () => {
    const xml = scanXml(bytes('<a>1 &amp; 2<!-- no --><![CDATA[ & 3]]>\r\n4\r5&#13;</a>'), 'p');
    next(xml);
    expect(elementText(xml)).toBe('1 & 2 & 3\n4\n5\r');
  });

  it('leaves unknown references as they are', () => {
    expect(unescapeXml('&lt;&#228;&#xE4;&foo;&#x110000;')).toBe('<ää&foo;&#x110000;');
  });

  it('reads references just as a grammar of them does, whatever stands round them', () => {
    const pieces = [
      '&',
      '&amp;',
      'a',
      '#',
      '#x',
      'x41',
      '65',
      ';',
      '&#65;',
      '&#x1F600;',
      'ä',
      '_',
      '-',
    ];
    const named: { readonly [name: string]: string } = {
      lt: '<',
      gt: '>',
      amp: '&',
      quot: '"',
      apos: "'",
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (chosen) => {
        const text = chosen.join('');
        const expected = text.replace(
          /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g,
          (all, decimal, hex, name) => {
            if (name !== undefined) return named[name] ?? all;
            const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : all;
          },
        );
        expect(unescapeXml(text)).toBe(expected);
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });

  it('survives escaping', () => {
    const text = '<a b="c">&amp;\r\n\'';
    expect(unescapeXml(escapeXml(text))).toBe(text);
    const xml = scanXml(bytes(`<a>${escapeXml(text)}</a>`), 'p');
    next(xml);
    next(xml);
    expect(textOf(xml)).toBe(text);
  });

  it('opens elements by local name', () => {
    const xml = scanXml(bytes('<x:a><y:b/></x:a>'), 'p');
    next(xml);
    expect([isOpen(xml), isOpen(xml, 'a'), isOpen(xml, 'b')]).toEqual([true, true, false]);
  });
});

describe('splice', () => {
  const put = (text: string, ...splices: readonly [number, number, string][]) =>
    slice(
      splice(
        bytes(text),
        splices.map(([from, to, put]) => ({ from, to, put })),
      ),
      0,
      100,
    );

  it('inserts, replaces and cuts by the places of the original', () => {
    expect(put('abcdef', [4, 5, ''], [0, 0, 'ä'], [1, 3, 'XYZ'])).toBe('äaXYZdf');
  });
  it('keeps insertions at one place in their order, before what is replaced there', () => {
    expect(put('ab', [1, 2, 'B'], [1, 1, '1'], [1, 1, '2'])).toBe('a12B');
  });
  it('refuses to write over itself', () => {
    expect(() => put('abcd', [0, 3, ''], [2, 4, ''])).toThrow('overlap');
  });
});
