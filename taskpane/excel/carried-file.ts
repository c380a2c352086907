import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import type { MadeFile } from '../shell.ts';

/*
 * A file that travels in the fragment of a web address, which no browser sends anywhere: from the task pane on a Mac,
 * where nothing can be downloaded, to our own page in the user's browser, where it can.
 */

/** Characters of an address that every browser takes from another program. */
const LONGEST_ADDRESS = 1_500_000;

/** The kinds of file that the pane makes, by the end of their name. Nothing else is given out. */
const TYPES: { readonly [ending: string]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  html: 'text/html',
  ics: 'text/calendar',
};

export interface CarriedFile extends MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly language: Language;
}

/** The address of our page with the file in it; null when the file is too large for that. */
export function carry(
  page: string,
  file: Pick<CarriedFile, 'name' | 'bytes'>,
  language: Language,
): string | null {
  const name = base64(new TextEncoder().encode(file.name));
  const address = `${page}#${language}.${name}.${base64(file.bytes)}`;
  return address.length > LONGEST_ADDRESS ? null : address;
}

/** The file in a fragment; null when there is none that the pane could have made. */
export function unpack(fragment: string): CarriedFile | null {
  const parts = /^#([a-z]{2})\.([\w-]+)\.([\w-]*)$/.exec(fragment);
  const language = LANGUAGES.find((one) => one === parts?.[1]);
  const nameBytes = fromBase64(parts?.[2] ?? '');
  const bytes = fromBase64(parts?.[3] ?? '');
  if (!language || !nameBytes || !bytes) return null;
  const name = new TextDecoder().decode(nameBytes);
  const type = TYPES[/^[\p{L}\p{N} ._-]{1,120}\.([a-z]+)$/u.exec(name)?.[1] ?? ''];
  return type === undefined ? null : { name, bytes, type, language };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(raw, (letter) => letter.charCodeAt(0));
  } catch {
    // Text of a length that no bytes have.
    return null;
  }
}
