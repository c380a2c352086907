import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type AccessProblem, checkAccessibility } from '../../src/documents/accessibility.ts';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { documentOf } from '../../src/documents/document.ts';
import { fillDocx } from '../../src/documents/fill.ts';
import { readParts } from '../../src/documents/package.ts';
import { COMPLETE, roundOf } from './rounds.ts';

const notification = readParts(
  fillDocx(
    documentOf(roundOf(COMPLETE), { kind: 'notification', language: 'fi', discussion: 'k1' }),
    builtInTemplate('notification', 'fi'),
  ),
);

/** The document with one part changed: a faultless one becomes a faulty one. */
function changed(name: string, from: string | RegExp, to: string): readonly AccessProblem[] {
  const parts = new Map(notification ?? []);
  const before = new TextDecoder().decode(parts.get(name));
  const after = before.replace(from, to);
  expect(after, 'the fault is planted').not.toBe(before);
  return checkAccessibility(parts.set(name, strToU8(after)));
}

const BODY = 'word/document.xml';
const STYLES = 'word/styles.xml';
const CORE = 'docProps/core.xml';
const TITLE = 'Aluekehittämiskeskustelu 2026: Vihreän siirtymän investoinnit ja alueiden elinvoima';

describe('the accessibility checker', () => {
  it('finds nothing in a document of ours', () => {
    expect(checkAccessibility(notification ?? new Map())).toEqual([]);
  });

  it.each<[string, readonly [string, string | RegExp, string], AccessProblem]>([
    [
      'a heading style without a level',
      [STYLES, '<w:outlineLvl w:val="0"/>', ''],
      { is: 'heading-without-level', style: 'heading 1', text: TITLE },
    ],
    [
      'a level that is skipped',
      [STYLES, '<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="2"/>'],
      { is: 'heading-skips', text: 'Teema' },
    ],
    [
      'a table without a header row',
      [BODY, '<w:tblHeader/>', ''],
      { is: 'table-without-header', text: expect.stringContaining('Maakunta') as string },
    ],
    [
      'an empty paragraph',
      [BODY, '<w:sectPr', '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p><w:sectPr'],
      { is: 'empty-paragraph', after: 'Taustamuistio: Taustamuistio-K1.docx' },
    ],
    [
      'a list that only looks like one',
      [BODY, /<w:numPr>.*?<\/w:numPr>(.*?)>(Miten luvitus)/, '$1>1. $2'],
      { is: 'false-list', text: expect.stringMatching(/^1\. Miten/) as string },
    ],
    [
      'a picture without a text',
      [
        BODY,
        '<w:sectPr',
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="w"><wp:docPr id="1" name="Kuva"/></wp:inline></w:drawing></w:r></w:p><w:sectPr',
      ],
      { is: 'picture-without-text' },
    ],
    [
      'pale text',
      [
        STYLES,
        /(w:styleId="BodyText">.*?)<\/w:style>/,
        '$1<w:rPr><w:color w:val="999999"/></w:rPr></w:style>',
      ],
      {
        is: 'low-contrast',
        text: expect.any(String) as string,
        ratio: expect.closeTo(2.85, 1) as number,
      },
    ],
    [
      'another title in the properties than on the page',
      [CORE, TITLE, 'Pohja'],
      { is: 'title-not-seen', title: 'Pohja' },
    ],
    [
      'another day in the properties than on the page',
      [CORE, /2026-02-12T/g, '2026-02-13T'],
      { is: 'property-not-seen', property: 'created', value: '2026-02-13' },
    ],
    [
      'a maker who is not named on the page',
      [CORE, '<dc:creator>Maakuntien liitot', '<dc:creator>Maija Mallintekijä'],
      { is: 'property-not-seen', property: 'creator', value: 'Maija Mallintekijä' },
    ],
    [
      'another language in the properties than in the text',
      [CORE, 'fi-FI', 'en-GB'],
      { is: 'property-not-seen', property: 'language', value: 'en-GB' },
    ],
  ])('finds %s', (_, [name, from, to], problem) => {
    expect(changed(name, from, to)).toContainEqual(problem);
  });

  it('finds text without a language when neither the text nor its styles tell it', () => {
    const parts = new Map(notification ?? []);
    for (const name of [BODY, STYLES, 'word/header1.xml', 'word/header2.xml'])
      parts.set(
        name,
        strToU8(new TextDecoder().decode(parts.get(name)).replace(/<w:lang [^>]*>/g, '')),
      );
    const problems = checkAccessibility(parts);
    expect(problems).toContainEqual({ is: 'language-missing', text: 'Maakuntien liitot' });
  });

  it('says so when it cannot read', () => {
    expect(checkAccessibility(new Map())).toEqual([{ is: 'unreadable' }]);
  });
});
