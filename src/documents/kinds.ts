import { FILE_WORDS } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';

/** The kinds of documents, in the order in which a discussion needs them; the cover sheet is of the whole round. */
export const DOCUMENT_KINDS = [
  'notification',
  'agenda',
  'invitation',
  'participants',
  'memo',
  'cover',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Kinds that are about one discussion. */
export type DiscussionKind = Exclude<DocumentKind, 'cover'>;

export type FileExtension = 'docx' | 'html' | 'ics' | 'txt';

export const LANGUAGE_TAGS = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies {
  readonly [language in Language]: string;
};

/** The name of a document's file: `2026-K2-asialista-fi.docx`. The cover sheet has no id. */
export function fileNameOf(
  document: {
    readonly kind: DocumentKind;
    readonly language: Language;
    readonly year: number;
    readonly id?: string;
  },
  extension: FileExtension,
): string {
  const id = document.id === undefined ? [] : [fileNamePart(document.id)];
  const word = FILE_WORDS[document.kind][document.language];
  return `${[document.year, ...id, word, document.language].join('-')}.${extension}`;
}

/** The names of several documents' files, each its own: where two would be the same, the later gets a number. */
export function fileNamesOf(
  documents: readonly Parameters<typeof fileNameOf>[0][],
  extension: FileExtension,
): readonly string[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    const name = fileNameOf(document, extension);
    const free = (number: number): string =>
      number === 1 ? name : name.replace(/(\.\w+)$/, `-${number}$1`);
    let number = 1;
    // File systems may take two names as one when only their case differs.
    while (taken.has(free(number).toLowerCase())) number++;
    taken.add(free(number).toLowerCase());
    return free(number);
  });
}

/** The name of a built-in template's file: `asialista-pohja-fi.docx`. */
export function templateNameOf(kind: DocumentKind, language: Language): string {
  return `${FILE_WORDS[kind][language]}-${FILE_WORDS.template[language]}-${language}.docx`;
}

/** An id as a part of a file's name: letters, digits and hyphens, never empty, never long. */
function fileNamePart(id: string): string {
  const part = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return part === '' ? 'x' : [...part].slice(0, 40).join('').replace(/-+$/, '');
}
