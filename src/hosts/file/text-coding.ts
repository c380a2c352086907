/**
 * Bytes ↔ text. Everything is worked on as UTF-8; a part that came as UTF-16 is written back as UTF-16.
 * `TextDecoder` and `TextEncoder` are in every browser and in Node; this room is compiled without the types of either.
 */
declare const TextDecoder: {
  new (
    label: string,
    options?: { fatal?: boolean; ignoreBOM?: boolean },
  ): { decode(bytes: Uint8Array): string };
};
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } };

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

export const fromUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);
export const toUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** How an XML part was written down. */
export interface Encoding {
  readonly label: string;
  /** How many bytes of byte order mark came first. */
  readonly mark: number;
}

export const UTF8: Encoding = { label: 'utf-8', mark: 0 };

/** The encoding of an XML part: by its mark, by the first bytes, or by its declaration. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', mark: 2 };
  if (a === 0x3c && b === 0) return { label: 'utf-16le', mark: 0 };
  if (a === 0 && b === 0x3c) return { label: 'utf-16be', mark: 0 };
  const declared = DECLARATION.exec(fromUtf8(bytes.subarray(0, 200)))?.[3];
  // What begins with single bytes is no UTF-16, whatever it says.
  return declared === undefined || /^(utf-?8|us-ascii|ascii|utf-?16.*)$/i.test(declared)
    ? UTF8
    : { label: declared, mark: 0 };
}

const DECLARATION = /^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])([\w.:-]+)\2/;

/**
 * The part as UTF-8 without a mark, and how to write it back. An encoding that cannot be written becomes UTF-8 and
 * says so in its declaration.
 * @throws {RangeError} when the encoding is not known
 */
export function decodePart(bytes: Uint8Array): { bytes: Uint8Array; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const { label, mark } = encoding;
  const body = mark ? bytes.subarray(mark) : bytes;
  if (label === 'utf-8') return { bytes: body, encoding };
  const text = new TextDecoder(label).decode(body);
  if (label.startsWith('utf-16')) return { bytes: toUtf8(text), encoding };
  return { bytes: toUtf8(text.replace(DECLARATION, '$1$2UTF-8$2')), encoding: UTF8 };
}

/** The reverse of `decodePart`. */
export function encodePart(bytes: Uint8Array, { label, mark }: Encoding): Uint8Array {
  if (label === 'utf-8') {
    if (!mark) return bytes;
    const marked = new Uint8Array(bytes.length + 3);
    marked.set([0xef, 0xbb, 0xbf]);
    marked.set(bytes, 3);
    return marked;
  }
  const text = fromUtf8(bytes);
  const out = new Uint8Array(text.length * 2 + mark);
  const low = label === 'utf-16le' ? 0 : 1;
  const put = (index: number, unit: number) => {
    out[index + low] = unit & 255;
    out[index + 1 - low] = unit >>> 8;
  };
  if (mark) put(0, 0xfeff);
  for (let i = 0; i < text.length; i++) put(mark + i * 2, text.charCodeAt(i));
  return out;
}
