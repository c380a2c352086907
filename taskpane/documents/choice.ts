import type { DocumentKind } from '../../src/documents/kinds.ts';
import type { Language } from '../../src/messages/language.ts';

/** A template of the office's own, used for one kind of document. */
export interface OwnTemplate {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which documents the user has chosen to make. */
export interface DocumentChoice {
  readonly kinds: readonly DocumentKind[];
  /** Ids as they are compared; null is all. */
  readonly discussions: readonly string[] | null;
  /** null is what the regions need: Finnish and Swedish together where a bilingual region takes part. */
  readonly languages: readonly Language[] | null;
  readonly template: OwnTemplate | null;
}

export const FIRST_CHOICE: DocumentChoice = {
  kinds: ['agenda'],
  discussions: null,
  languages: null,
  template: null,
};
