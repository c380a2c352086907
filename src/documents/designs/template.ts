import { sayInDocument } from '../../messages/documents.ts';
import type { Language } from '../../messages/language.ts';
import { escapeText } from '../escape.ts';
import { type DocumentKind, LANGUAGE_TAGS } from '../kinds.ts';
import { packageWriter, partOfText } from '../package.ts';
import { corePart } from '../properties.ts';
import { BUILT } from './built.ts';
import { sayWords } from './design.ts';

/** The built-in templates are the same whenever they are taken out. */
const NO_DAY = '2026-01-01';

/** The built-in template of a kind in a language: a .docx to fill, or to edit in Word first. */
export function builtInTemplate(kind: DocumentKind, language: Language): Uint8Array {
  const texts = { ...BUILT.shared, ...BUILT.own[kind] };
  const say = (xml: string): string =>
    xml
      .replaceAll('«lang»', LANGUAGE_TAGS[language])
      .replace(/«[\w-]+»/g, (word) => escapeText(sayWords(word, language)));
  const kindName = sayInDocument(kind, language);
  const parts = new Map(
    Object.entries(texts).map(([name, xml]) => [name, partOfText(say(xml))] as const),
  ).set(
    'docProps/core.xml',
    partOfText(
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
