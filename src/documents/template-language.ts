import { LANGUAGES, type Language } from '../messages/language.ts';
import { LANGUAGE_TAGS } from './kinds.ts';
import { readParts } from './package.ts';
import { readWordParts } from './word-parts.ts';
import { childOf } from './xml.ts';

/**
 * The language of a template's own words, as the document says; null when it does not say.
 * American English is what Word calls every new document, so it says nothing.
 */
export function templateLanguage(bytes: Uint8Array): Language | null {
  const parts = readParts(bytes);
  const styles = parts && readWordParts(parts)?.styles;
  if (!styles) return null;
  const defaults = childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault');
  const said = childOf(childOf(defaults, 'w:rPr'), 'w:lang')?.attributes['w:val'] ?? '';
  return (
    LANGUAGES.find(
      (language) =>
        said === LANGUAGE_TAGS[language] || (language !== 'en' && said.startsWith(`${language}-`)),
    ) ?? null
  );
}
