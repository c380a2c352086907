import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { sayInDocument } from '../../messages/documents.ts';
import type { Language } from '../../messages/language.ts';
import { escapeText } from '../escape.ts';
import { type DocumentKind, LANGUAGE_TAGS } from '../kinds.ts';
import { packageWriter } from '../package.ts';
import { corePart } from '../properties.ts';
import { BUILT } from './built.ts';
import { sayWords } from './design.ts';

interface Built {
  readonly shared: { readonly [part: string]: string };
  readonly own: { readonly [kind in DocumentKind]: { readonly [part: string]: string } };
}

let built: Built | null = null;

/** The built-in templates are the same whenever they are taken out. */
const NO_DAY = '2026-01-01';

/** The built-in template of a kind in a language: a .docx to fill, or to edit in Word first. */
export function builtInTemplate(kind: DocumentKind, language: Language): Uint8Array {
  built ??= JSON.parse(strFromU8(inflateSync(fromBase64(BUILT)))) as Built;
  const texts = { ...built.shared, ...built.own[kind] };
  const say = (xml: string): string =>
    xml
      .replaceAll('«lang»', LANGUAGE_TAGS[language])
      .replace(/«[\w-]+»/g, (word) => escapeText(sayWords(word, language)));
  const kindName = sayInDocument(kind, language);
  const parts = new Map(
    Object.entries(texts).map(([name, xml]) => [name, strToU8(say(xml))] as const),
  ).set(
    'docProps/core.xml',
    strToU8(
      corePart({
        title: kindName,
        creator: sayInDocument('ministry', language),
        category: kindName,
        keywords: '',
        language: LANGUAGE_TAGS[language],
        day: NO_DAY,
      }),
    ),
  );
  return packageWriter(parts)(new Map());
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** No host's own decoder is asked: the core runs in all of them. */
function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    bits = (bits << 6) | DIGITS.indexOf(digit);
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes;
}
