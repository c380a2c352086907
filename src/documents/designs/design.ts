import { DOCUMENT_WORDS, type DocumentWord } from '../../messages/documents.ts';
import type { Language } from '../../messages/language.ts';
import type { DocumentKind } from '../kinds.ts';

/**
 * The built-in design of a document: what stands in it, in order. The .docx template, the page and the e-mail text all follow from it.
 * Texts hold `«word»` (a word of the catalogue), `{tag}` (a field of the data), `{#tag}…{/tag}` (for each, or if there is any).
 */
export type Design = readonly Block[];

export type Block =
  /** A short fact after its label. */
  | { readonly is: 'fact'; readonly label: string; readonly text: string }
  /** `time` stands in the margin before the heading. */
  | {
      readonly is: 'heading';
      readonly level: 1 | 2;
      readonly text: string;
      readonly time?: string;
    }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly of: string; readonly item: string; readonly ordered?: true }
  /** `width` in parts of the whole; a `wide` table begins at the margin. */
  | {
      readonly is: 'table';
      readonly of: string;
      readonly wide?: true;
      readonly columns: readonly {
        readonly title: string;
        readonly text: string;
        readonly width: number;
      }[];
    }
  /** The blocks for each, or if there is any. */
  | { readonly is: 'each'; readonly of: string; readonly blocks: Design }
  /** A place to write in, with what to write there. */
  | { readonly is: 'prompt'; readonly text: string };

/** The text of a design with its words in a language. */
export function sayWords(text: string, language: Language): string {
  return text.replace(/«([\w-]+)»/g, (_, word: string) => {
    const words = Object.hasOwn(DOCUMENT_WORDS, word) ? DOCUMENT_WORDS[word as DocumentWord] : null;
    if (!words) throw new Error(`No word ${word} for a design`);
    return words[language];
  });
}

/** The title of each kind, as `title` says it in the data. */
export const TITLES: { readonly [kind in DocumentKind]: string } = {
  notification: '«subject»: {theme}',
  agenda: '«subject»: {theme}',
  invitation: '«subject»: {theme}',
  participants: '«subject»: {theme}',
  memo: '«subject»: {theme}',
  cover: '«subject-round»',
};

/** A person in a list: what is not known is left out. */
export const PERSON =
  '{name}{#title}, {title}{/title}{#organisation}, {organisation}{/organisation}{#role} ({role}){/role}';

/** The participants, by region and ministry. */
export const GROUPS: Design = [
  {
    is: 'each',
    of: 'groups',
    blocks: [
      { is: 'heading', level: 2, text: '{group}' },
      { is: 'list', of: 'participants', item: PERSON },
    ],
  },
];

export const CONTACT: Design = [
  { is: 'heading', level: 1, text: '«contact»' },
  {
    is: 'text',
    text: '{liaison}, «ministry-inside»{#contactMailbox}, {contactMailbox}{/contactMailbox}',
  },
];

export const DISTRIBUTION: Design = [
  { is: 'heading', level: 1, text: '«distribution»' },
  { is: 'list', of: 'distribution', item: '{receiver}' },
];
