import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAccessibility } from '../../src/documents/accessibility.ts';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { DOCUMENT_KINDS, templateNameOf } from '../../src/documents/kinds.ts';
import { readParts } from '../../src/documents/package.ts';
import { TAGS, type Tag } from '../../src/documents/tags.ts';
import { checkTemplate } from '../../src/documents/template-check.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { TAG_WORDS } from '../../src/messages/templates.ts';
import { bodyOf, paragraphsOf, part, partsOf } from './reading.ts';

describe('the built-in templates', () => {
  it('are those that the designs give', async () => {
    const { builtDesigns } = (await import(
      new URL('../../build/designs.mjs', import.meta.url).href
    )) as { builtDesigns(): Promise<string> };
    const kept = readFileSync(
      new URL('../../src/documents/designs/built.ts', import.meta.url),
      'utf8',
    );
    expect(await builtDesigns(), 'run node build/designs.mjs').toBe(kept);
  });

  for (const kind of DOCUMENT_KINDS)
    for (const language of LANGUAGES)
      it(`${kind} in ${language} has no problem of its own, and its words are said`, () => {
        const bytes = builtInTemplate(kind, language);
        expect(checkTemplate(bytes, kind)).toEqual([]);
        expect(checkAccessibility(readParts(bytes) ?? new Map(), { isTemplate: true })).toEqual([]);
        for (const [name, xml] of partsOf(bytes)) {
          expect(xml, name).not.toMatch(/[«»]/);
          if (name.startsWith('word/') && !name.endsWith('.rels')) paragraphsOf(xml);
        }
        expect(part(bytes, 'word/styles.xml')).toContain(
          `<w:lang w:val="${{ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language]}"`,
        );
      });

  it('are the same bytes each time', () => {
    expect(builtInTemplate('agenda', 'sv')).toEqual(builtInTemplate('agenda', 'sv'));
  });

  it('say their headings in their language', () => {
    expect(bodyOf(builtInTemplate('agenda', 'sv'))).toContain('{openingTime}\tÖppnande');
    expect(bodyOf(builtInTemplate('agenda', 'fi'))).toContain('{openingTime}\tAvaus');
  });

  it('have file names of their own', () => {
    expect(templateNameOf('agenda', 'sv')).toBe('dagordning-mall-sv.docx');
    const names = DOCUMENT_KINDS.flatMap((kind) => LANGUAGES.map((l) => templateNameOf(kind, l)));
    expect(new Set(names).size).toBe(names.length);
    expect(names.join('')).toMatch(/^[a-z.-]+$/);
  });
});

it('every tag is explained', () => {
  const names = (tags: object): readonly string[] =>
    Object.entries(tags as { [tag: string]: Tag }).flatMap(([name, tag]) => [
      name,
      ...(typeof tag === 'object' ? names(tag) : []),
    ]);
  const used = new Set(Object.values(TAGS).flatMap(names));
  expect([...used].filter((tag) => !Object.hasOwn(TAG_WORDS, tag))).toEqual([]);
  expect(Object.keys(TAG_WORDS).filter((tag) => !used.has(tag))).toEqual([]);
});
