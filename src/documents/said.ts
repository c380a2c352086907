import { type MissingWhat, sayInDocument, sayMissing } from '../messages/documents.ts';
import type { Datum, Language } from '../messages/language.ts';
import { tidyText } from '../rounds/tidy.ts';
import type { CellPlace } from '../workbook/snapshot.ts';

/** A text in a document that is more than plain text in the document's own language. */
export interface Phrase {
  readonly text: string;
  /** The language of the text where it is not the document's. */
  readonly language?: Language;
  /** The text marks the place of something that is missing. */
  readonly missing?: true;
  /** An https address to which the text leads. */
  readonly link?: string;
}

/** A text in a document. '' is nothing. */
export type Said = string | Phrase;

/** What a document still lacks. */
export interface Missing {
  readonly what: MissingWhat;
  /** In the document's language, for its first page. */
  readonly item: string;
  /** The cell that would hold it; null when there is no one cell. */
  readonly at: CellPlace | null;
}

export function textOf(said: Said): string {
  return typeof said === 'string' ? said : said.text;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A cell's text as a document can carry it: what nobody sees and what no XML may hold is gone, half of a sign becomes U+FFFD.
 */
export function cleanText(text: string): string {
  return tidyText(text).replace(LONE_SURROGATE, '\uFFFD').replace(/\r\n?/g, '\n').trim();
}

/** As `cleanText`, on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ');
}

/** The text, saying its language only where it is not the document's. */
export function inLanguage(text: string, language: Language, document: Language): Said {
  return text === '' || language === document ? text : { text, language };
}

/** What is missing is told in a way that says itself what to do. */
const isSentence = (what: MissingWhat): boolean => /-(unclear|few)$/.test(what);

/** The mark that stands where something is missing. */
export function missingMark(
  what: MissingWhat,
  language: Language,
  data: { readonly [field: string]: Datum } = {},
): Phrase {
  return {
    text: sayInDocument(isSentence(what) ? 'mark-bare' : 'mark', language, {
      item: sayMissing(what, language, data),
    }),
    missing: true,
  };
}

/** A text that stands in for one in the document's language: it is there to be translated. */
export function untranslated(text: string, language: Language): Phrase {
  return { text: sayInDocument('mark-bare', language, { item: text }), language, missing: true };
}
