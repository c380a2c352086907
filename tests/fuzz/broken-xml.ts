import type { Random } from './random.ts';

/** A part's text with one to five faults that get past the zip: of form, of references, of numbers, of depth. */
export function breakXml(text: string, random: Random): string {
  let broken = text;
  for (let faults = 1 + random.below(5); faults > 0; faults--)
    broken = random.weighed(FAULTS)(broken, random);
  return broken;
}

type Fault = (text: string, random: Random) => string;

/** What may stand between two tags, in an attribute or as a text. */
const ODD_VALUES: readonly string[] = [
  '',
  ' ',
  '-1',
  '0',
  '1',
  '2',
  '16385',
  '1048577',
  '2147483648',
  '99999999999999999999',
  '1e309',
  '1e308',
  '-1e-320',
  'NaN',
  'Infinity',
  '0x10',
  'true',
  'A1',
  'A0',
  'XFD1048576',
  'XFE1',
  'ZZZZ99',
  'A1:XFD1048576',
  'XFD1048576:A1',
  'A1 B2 C3:D4',
  'A1:A1048576 B1:XFD1',
  '$A$1',
  'Asetukset!$A$1:$A$9',
  '#REF!',
  's',
  'str',
  'inlineStr',
  'd',
  'b',
  'e',
  '2026-03-17T09:00',
  '2026-02-30',
  '60',
  '45000.999999',
  '2958466',
  'rId1',
  'rId2',
  'rId99',
  '/xl/workbook.xml',
  '../../../../etc/passwd',
  '%2e%2e/%2e%2e/x',
  '%E0%A4%A',
  'http://example.fi/',
  '__proto__',
  'constructor',
  'toString',
  '&amp;',
  '&#x1F600;',
  '_x0041_',
  '_x005F_x0041_',
  'd.m.yyyy;@',
  '[h]:mm',
  'Keskustelut',
  'LEN("ALKE:error")&gt;0',
  'Ääkköset 👩‍👩‍👧‍👦',
];

/** What no part may hold, or only in some places. */
const ODD_PIECES: readonly string[] = [
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '<!DOCTYPE x SYSTEM "http://example.fi/x.dtd">',
  '&b;',
  '&unknown;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&#99999999999;',
  '&',
  '&amp',
  '<',
  '>',
  ']]>',
  '<![CDATA[',
  '<![CDATA[ <b>&amp; ]]>',
  '<!-- -->',
  '<!-- -- -->',
  '<!--',
  '<?xml version="1.0"?>',
  '<?x',
  '</x>',
  '<x/>',
  '<x',
  '<x a="1" a="2"/>',
  "<x a='1>2'/>",
  '<x a=1/>',
  '<x:y/>',
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice/></mc:AlternateContent>',
  '\0',
  '\u000b',
  '\uFFFE',
  '\uD83D',
  '\uFEFF',
  '"',
  '\r\r\n',
];

const TOKEN = /<[^>]*>|[^<]+/g;
const ATTRIBUTE = /([\w:]+)=("[^"]*"|'[^']*')/g;

/** The text with the chosen match replaced. */
function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  put: (found: RegExpExecArray) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = random.oneOf(found);
  return text.slice(0, one.index) + put(one) + text.slice(one.index + one[0].length);
}

const inserted = (text: string, random: Random, piece: string): string => {
  const tokens = [...text.matchAll(TOKEN)];
  const at = random.chance(0.5) && tokens.length > 0 ? random.oneOf(tokens).index : undefined;
  const place = at ?? random.below(text.length + 1);
  return text.slice(0, place) + piece + text.slice(place);
};

const FAULTS: readonly (readonly [number, Fault])[] = [
  [
    6,
    (text, random) =>
      replaceOne(text, ATTRIBUTE, random, ([, name]) => `${name}="${random.oneOf(ODD_VALUES)}"`),
  ],
  // The value of another attribute of the part: a reference to the wrong thing.
  [
    4,
    (text, random) => {
      const values = [...text.matchAll(ATTRIBUTE)].map((found) => found[2] ?? '""');
      if (values.length === 0) return text;
      return replaceOne(text, ATTRIBUTE, random, ([, name]) => `${name}=${random.oneOf(values)}`);
    },
  ],
  [2, (text, random) => replaceOne(text, ATTRIBUTE, random, () => '')],
  [2, (text, random) => replaceOne(text, ATTRIBUTE, random, ([whole]) => `${whole} ${whole}`)],
  [2, (text, random) => replaceOne(text, ATTRIBUTE, random, ([whole]) => `x:${whole}`)],
  [
    3,
    (text, random) => replaceOne(text, />[^<]+</g, random, () => `>${random.oneOf(ODD_VALUES)}<`),
  ],
  [3, (text, random) => inserted(text, random, random.oneOf(ODD_PIECES))],
  // A tag is lost, stands twice, closes itself, or has another name.
  [3, (text, random) => replaceOne(text, TOKEN, random, () => '')],
  [3, (text, random) => replaceOne(text, TOKEN, random, ([whole]) => whole + whole)],
  [
    2,
    (text, random) =>
      replaceOne(text, /<[^/!?][^>]*[^/]>/g, random, ([w]) => `${w.slice(0, -1)}/>`),
  ],
  [
    1,
    (text, random) => replaceOne(text, /<[^/!?][^>]*\/>/g, random, ([w]) => `${w.slice(0, -2)}>`),
  ],
  [2, (text, random) => replaceOne(text, /<(\w+)/g, random, ([, name]) => `<${name}x`)],
  // An element is lost, stands twice, or stands where another does; its content too.
  [
    4,
    (text, random) =>
      replaceOne(text, /<(\w+)\b[^>]*(?:\/>|>[\s\S]{0,400}?<\/\1>)/g, random, () => ''),
  ],
  [
    4,
    (text, random) =>
      replaceOne(text, /<(\w+)\b[^>]*(?:\/>|>[\s\S]{0,400}?<\/\1>)/g, random, ([w]) =>
        w.repeat(random.oneOf([2, 3, 50])),
      ),
  ],
  [
    3,
    (text, random) => {
      const elements = [...text.matchAll(/<(\w+)\b[^>]*(?:\/>|>[\s\S]{0,400}?<\/\1>)/g)];
      if (elements.length === 0) return text;
      const [other] = random.oneOf(elements);
      return inserted(text, random, other);
    },
  ],
  [
    1,
    (text, random) => {
      const depth = random.oneOf([10, 300, 20_000]);
      return inserted(
        text,
        random,
        '<x>'.repeat(depth) + '</x>'.repeat(random.chance(0.7) ? depth : 0),
      );
    },
  ],
  [1, (text, random) => inserted(text, random, ' '.repeat(random.oneOf([1, 70_000])))],
  [1, (text, random) => text.slice(0, random.below(text.length + 1))],
  // Other namespaces and prefixes than are usual.
  [1, (text) => text.replace(/xmlns="[^"]*"/, 'xmlns="http://example.fi/"')],
  [
    1,
    (text) =>
      text.replace(/xmlns="([^"]*)"/, 'xmlns:q="$1"').replace(/<(\/?)(\w+)(?=[\s/>])/g, '<$1q:$2'),
  ],
  [1, (text) => text.replace(/encoding="[^"]*"/, 'encoding="ISO-8859-1"')],
];

/** The text as a part's bytes, sometimes in another coding. */
export function partBytes(text: string, random: Random): Uint8Array {
  if (random.chance(0.94)) return new TextEncoder().encode(text);
  const marked = random.chance(0.7) ? `\uFEFF${text}` : text;
  if (random.chance(0.4)) return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  const little = random.chance(0.5);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), little);
  return random.chance(0.1) ? bytes.subarray(0, bytes.length - 1) : bytes;
}
