import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { documentOf, listDocuments } from '../../src/documents/document.ts';
import { fillDocx } from '../../src/documents/fill.ts';
import { htmlOf } from '../../src/documents/html.ts';
import { DOCUMENT_KINDS } from '../../src/documents/kinds.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { HOSTILE } from './hostile.ts';
import { bodyOf } from './reading.ts';
import { COMPLETE, roundOf, UNFINISHED } from './rounds.ts';

interface Page {
  readonly words: string;
  readonly elements: readonly { readonly name: string; readonly attributes: object }[];
}

/** The page as an XML parser reads it: our pages are well-formed, but for the elements that HTML leaves open. */
function readPage(html: string): Page {
  const elements: { name: string; attributes: object }[] = [];
  let words = '';
  let hidden = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes });
    if (name === 'head') hidden++;
    if (/^(p|h\d|li|td|th|dt|dd|br)$/.test(name)) words += ' ';
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'head') hidden--;
  });
  parser.on('text', (text) => {
    if (hidden === 0) words += text;
  });
  parser
    .write(html.replace('<!doctype html>', '').replace(/<(meta|br)\b([^>]*)>/g, '<$1$2/>'))
    .close();
  return { words: squeeze(words), elements };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a page', () => {
  for (const [name, sketch] of Object.entries({ COMPLETE, UNFINISHED, HOSTILE }))
    it(`${name}: says the same as the .docx, in the same order`, () => {
      const round = roundOf(sketch);
      for (const request of listDocuments(round, {
        kinds: DOCUMENT_KINDS,
        languages: LANGUAGES,
      })) {
        const data = documentOf(round, request);
        const page = readPage(htmlOf(data));
        const bytes = fillDocx(data, builtInTemplate(data.kind, data.language));
        expect(page.words, `${request.kind} ${request.language}`).toBe(
          squeeze(bodyOf(bytes).join(' ')),
        );
      }
    });

  it('tells its language, and that of the texts that are not in it', () => {
    const data = documentOf(roundOf(COMPLETE), {
      kind: 'agenda',
      language: 'sv',
      discussion: 'k1',
    });
    const { elements } = readPage(htmlOf(data));
    expect(elements.find(({ name }) => name === 'html')?.attributes).toEqual({ lang: 'sv-FI' });
    expect(htmlOf(data)).toContain('<span lang="fi-FI">Uudenmaan elinvoimakeskus</span>');
  });

  it('holds nothing that runs or is fetched, whatever the cells hold', () => {
    const round = roundOf(HOSTILE);
    for (const request of listDocuments(round, { kinds: DOCUMENT_KINDS, languages: ['fi'] })) {
      const html = htmlOf(documentOf(round, request));
      const { elements } = readPage(html);
      const names = new Set(elements.map(({ name }) => name));
      for (const name of ['script', 'img', 'iframe', 'link', 'object', 'svg', 'form'])
        expect(names).not.toContain(name);
      for (const { attributes } of elements)
        for (const [attribute, value] of Object.entries(attributes as { [name: string]: string })) {
          expect(attribute).not.toMatch(/^on|^style$|^src$/);
          if (attribute === 'href') expect(value).toMatch(/^https:\/\//);
        }
      expect(html).toContain("default-src 'none'");
    }
  });

  it('has headings in order and header cells in its tables', () => {
    const data = documentOf(roundOf(COMPLETE), {
      kind: 'notification',
      language: 'fi',
      discussion: 'k1',
    });
    const { elements } = readPage(htmlOf(data));
    const levels = elements.flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name[1])] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(
      elements.filter(({ name, attributes }) => name === 'th' && 'scope' in attributes),
    ).toHaveLength(8);
  });
});
