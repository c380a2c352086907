import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { packageWriter, partOfText, readParts, textOfPart } from '../../src/documents/package.ts';
import { templateLanguage } from '../../src/documents/template-language.ts';
import { LANGUAGES } from '../../src/messages/language.ts';

/** The built-in Finnish agenda, saying another language of itself. */
function saying(tag: string): Uint8Array {
  const parts = readParts(builtInTemplate('agenda', 'fi'));
  const styles = parts?.get('word/styles.xml');
  if (!parts || !styles) throw new Error('The built-in template has styles');
  const changed = textOfPart(styles).replaceAll('w:val="fi-FI"', `w:val="${tag}"`);
  return packageWriter(parts)(new Map([['word/styles.xml', partOfText(changed)]]));
}

describe('the language of a template', () => {
  it.each(LANGUAGES)('is what the built-in one was asked in: %s', (language) => {
    expect(templateLanguage(builtInTemplate('agenda', language))).toBe(language);
  });

  it('is Swedish also when Word was set to that of Sweden', () => {
    expect(templateLanguage(saying('sv-SE'))).toBe('sv');
  });

  it('is not known from American English, which Word writes of itself, nor from another language', () => {
    expect(templateLanguage(saying('en-US'))).toBeNull();
    expect(templateLanguage(saying('de-DE'))).toBeNull();
  });

  it('is not known of what is no document', () => {
    expect(templateLanguage(new TextEncoder().encode('text'))).toBeNull();
  });
});
