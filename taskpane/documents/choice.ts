import type { DocumentKind } from '../../src/documents/kinds.ts';
import type { Language } from '../../src/messages/language.ts';

/** Which documents the user has chosen to make. */
export interface DocumentChoice {
  readonly kinds: readonly DocumentKind[];
  /** Ids as they are compared; null is all. */
  readonly discussions: readonly string[] | null;
  /** null is what the regions need: Finnish and Swedish together where a bilingual region takes part. */
  readonly languages: readonly Language[] | null;
}

export const FIRST_CHOICE: DocumentChoice = {
  kinds: ['agenda'],
  discussions: null,
  languages: null,
};
