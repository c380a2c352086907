import Docxtemplater from 'docxtemplater';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { checkAccessibility } from '../../src/documents/accessibility.ts';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { type DocumentData, documentOf, listDocuments } from '../../src/documents/document.ts';
import { fillDocx, openTemplate, TemplateError } from '../../src/documents/fill.ts';
import { DOCUMENT_KINDS } from '../../src/documents/kinds.ts';
import { readParts } from '../../src/documents/package.ts';
import { textOf } from '../../src/documents/said.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { HOSTILE } from './hostile.ts';
import { bodyOf, paragraphsOf, part, partsOf, runsOf } from './reading.ts';
import { COMPLETE, type RoundSketch, roundOf, UNFINISHED } from './rounds.ts';

const agenda = (sketch: RoundSketch, language: Language = 'fi', discussion = 'k1'): DocumentData =>
  documentOf(roundOf(sketch), { kind: 'agenda', language, discussion });

const filled = (data: DocumentData): Uint8Array =>
  fillDocx(data, builtInTemplate(data.kind, data.language));

/** A template of one's own: the body of a built-in one replaced. */
function templateOf(
  body: string,
  change: (parts: { [name: string]: Uint8Array }) => void = () => {},
) {
  const parts = unzipSync(builtInTemplate('agenda', 'fi'));
  const document = part(builtInTemplate('agenda', 'fi'), 'word/document.xml');
  parts['word/document.xml'] = strToU8(
    document.replace(/<w:body>.*(<w:sectPr)/s, `<w:body>${body}$1`),
  );
  change(parts);
  return zipSync(parts);
}

const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('a filled document', () => {
  for (const [name, sketch] of Object.entries({ COMPLETE, UNFINISHED, HOSTILE }))
    it(`${name}: every kind and language is well-formed, accessible, and has no tag left`, () => {
      const round = roundOf(sketch);
      for (const request of listDocuments(round, {
        kinds: DOCUMENT_KINDS,
        languages: LANGUAGES,
      })) {
        const data = documentOf(round, request);
        const bytes = filled(data);
        const about = `${request.kind} ${request.language} ${request.discussion}`;
        for (const [part, xml] of partsOf(bytes))
          if (part.startsWith('word/') && !part.endsWith('.rels')) paragraphsOf(xml);
        expect(checkAccessibility(readParts(bytes) ?? new Map()), about).toEqual([]);
        for (const run of runsOf(bytes))
          expect(['fi-FI', 'sv-FI', 'en-GB'], `${about}: ${run.text}`).toContain(run.language);
        if (name !== 'HOSTILE')
          expect(bodyOf(bytes).join('\n'), about).not.toMatch(/[{}«»]|undefined|\[object/);
      }
    });

  it('is the same bytes for the same data, whichever documents were made before', () => {
    const fill = openTemplate(builtInTemplate('agenda', 'fi'));
    const first = fill(agenda(COMPLETE));
    const draft = fill(agenda(UNFINISHED, 'fi', 'k2'));
    expect(fill(agenda(COMPLETE))).toEqual(first);
    expect(fill(agenda(UNFINISHED, 'fi', 'k2'))).toEqual(draft);
    expect(filled(agenda(COMPLETE))).toEqual(first);
  });

  it('says what docxtemplater alone would say with plain texts', () => {
    const plain = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(plain)
        : typeof value === 'object' && value !== null
          ? 'text' in value
            ? (value as { text: string }).text
            : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
          : value;
    for (const data of [agenda(COMPLETE), agenda(UNFINISHED, 'fi', 'k2'), agenda(COMPLETE, 'en')]) {
      const bare = new Docxtemplater(new PizZip(builtInTemplate('agenda', data.language)), {
        paragraphLoop: true,
        linebreaks: true,
      });
      bare.render(plain(data));
      const bytes = bare.getZip().generate({ type: 'uint8array' }) as Uint8Array;
      expect(bodyOf(filled(data))).toEqual(bodyOf(bytes));
    }
  });

  it('has its first page in order', () => {
    const lines = bodyOf(filled(agenda(COMPLETE)));
    expect(lines.slice(0, 8)).toEqual([
      'Työ- ja elinkeinoministeriö\tAsialista',
      '\t12.2.2026',
      '\tVN/19632/2025',
      'Aluekehittämiskeskustelu 2026: Vihreän siirtymän investoinnit ja alueiden elinvoima',
      'Aika\tti\u00A017.3.2026 klo\u00A09–11',
      'Paikka\tTeams-kokous',
      'Puheenjohtaja\tUlla Uusi',
      '9–9.05\tAvaus',
    ]);
  });

  it('has properties that say what the page says', () => {
    const core = part(filled(agenda(COMPLETE)), 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Aluekehittämiskeskustelu 2026: Vihreän siirtymän investoinnit ja alueiden elinvoima</dc:title>',
    );
    expect(core).toContain('<dc:language>fi-FI</dc:language>');
    expect(core).toContain('<cp:keywords>VN/19632/2025</cp:keywords>');
    expect(core.match(/2026-02-12T00:00:00Z/g)).toHaveLength(2);
  });

  it('has a draft’s list on the first page and marks in their places, a complete one neither', () => {
    const draft = filled(agenda(UNFINISHED, 'fi', 'k2'));
    const paragraphs = paragraphsOf(part(draft, 'word/document.xml'));
    const box = paragraphs.filter(({ style }) => style.startsWith('Draft'));
    expect(box[0]?.runs.map(({ text }) => text).join('')).toBe(
      '▲\tLuonnos – täydennettävä ennen lähettämistä:',
    );
    expect(box).toHaveLength(9);
    expect(
      runsOf(draft).filter(({ text, bold }) => bold && text.startsWith('[Täydennä: ')).length,
    ).toBeGreaterThan(5);
    expect(part(filled(agenda(COMPLETE)), 'word/document.xml')).not.toMatch(
      /DraftTitle|DraftItem|FFF1CC|Luonnos/,
    );
  });

  it('tells the language of each text that is not in the document’s', () => {
    const runs = runsOf(filled(agenda(COMPLETE, 'sv')));
    const languageOf = (text: string) => runs.find((run) => run.text.includes(text))?.language;
    expect(languageOf('Investeringar i den gröna')).toBe('sv-FI');
    expect(languageOf('Uudenmaan elinvoimakeskus')).toBe('fi-FI');
    expect(languageOf('Kaupunginjohtaja')).toBe('fi-FI');
    expect(languageOf('Nylands förbund')).toBe('sv-FI');
  });

  it('has links that can be followed', () => {
    const data = documentOf(roundOf(COMPLETE), {
      kind: 'invitation',
      language: 'fi',
      discussion: 'k1',
    });
    const xml = part(filled(data), 'word/document.xml');
    expect(xml).toMatch(
      /<w:instrText xml:space="preserve"> HYPERLINK "https:\/\/teams\.microsoft\.com\/l\/[^"<]*" <\/w:instrText>/,
    );
    expect(bodyOf(filled(data))).toContain('Liity Teams-kokoukseen');
  });
});

describe('hostile content', () => {
  it('comes out as it was written', () => {
    const data = agenda(HOSTILE);
    const text = bodyOf(filled(data)).join('\n');
    expect(text).toContain('{theme} {#questions}{/regions} {@raw} <w:p/> </w:t> & ]]> "\'');
    expect(text).toContain('=HYPERLINK("http://example.fi";"paina")');
    expect(text).toContain('مرحبا بالعالم');
    expect(text).toContain('👩‍👩‍👧‍👦');
    expect(text).toContain('x'.repeat(10_000));
  });

  it('any text at all gives a well-formed document that says it', () => {
    const fill = openTemplate(builtInTemplate('agenda', 'fi'));
    const base = agenda(COMPLETE) as Extract<DocumentData, { kind: 'agenda' }>;
    const XML_SIGNS = /[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc.string({
            unit: fc.constantFrom('{', '}', '#', '/', '<', '>', '&', '\u0000', '\uD800', '\n', 'a'),
            maxLength: 40,
          }),
        ),
        (text) => {
          const bytes = fill({ ...base, description: text, theme: { text, language: 'sv' } });
          const kept = (text.match(XML_SIGNS) ?? []).join('');
          const lines = bodyOf(bytes);
          expect(lines).toContain(`Aluekehittämiskeskustelu 2026: ${kept}`);
          for (const [name, xml] of partsOf(bytes))
            if (/^(word|docProps)\/.*xml$/.test(name)) paragraphsOf(xml);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a template of one’s own', () => {
  const fill = (body: string, change?: Parameters<typeof templateOf>[1]) =>
    fillDocx(agenda(COMPLETE), templateOf(body, change));

  it('may cut its tags into runs, repeat lists and use conditions', () => {
    const lines = bodyOf(
      fill(
        '<w:p><w:r><w:t>{th</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>eme}</w:t></w:r></w:p>' +
          paragraph('{#questions}') +
          paragraph('{number}) {question}') +
          paragraph('{/questions}') +
          paragraph('{#economy}Talous on huomioitu.{/economy}{^draft} Valmis.{/draft}') +
          paragraph('{#regions}{region}, {/}ja muut'),
      ),
    );
    expect(lines).toEqual([
      'Vihreän siirtymän investoinnit ja alueiden elinvoima',
      '1) Miten luvitus ja kaavoitus sovitetaan yhteen hankkeiden aikataulun kanssa?',
      '2) Mistä saadaan osaava työvoima, ja mitä koulutuksessa pitää muuttaa?',
      '3) Mitä liikenneyhteyksiä hankkeet edellyttävät?',
      '4) Miten kunnat ja yritykset varautuvat hankkeiden viivästymiseen?',
      'Talous on huomioitu. Valmis.',
      'Uusimaa, Pohjanmaa, Kanta-Häme, Lappi, ja muut',
    ]);
  });

  it('repeats table rows', () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const lines = bodyOf(
      fill(
        `<w:tbl><w:tr>${cell('{#participants}{name}')}${cell('{side}{/participants}')}</w:tr></w:tbl>${paragraph('Loppu')}`,
      ),
    );
    expect(lines.slice(0, 4)).toEqual(['Ulla Uusi', 'Uusimaa', 'Kalle Kunta', 'Uusimaa']);
    expect(lines).toHaveLength(21);
  });

  it('keeps what a run’s properties hold whole, however deep it is', () => {
    const deep = '<w14:x><w14:x><w14:x/></w14:x></w14:x>';
    const properties = `<w:rPr><w:b/>${deep}<w:sz w:val="40"/></w:rPr>`;
    const template = templateOf(paragraph('Tema: {theme}.', properties));
    const xml = part(fillDocx(agenda(UNFINISHED, 'sv', 'k2'), template), 'word/document.xml');
    // Before the tag, for what it says in another language, and behind it.
    expect(xml.split(deep)).toHaveLength(4);
    expect(xml.split('<w14:x>')).toHaveLength(7);
  });

  it('keeps its own look where a text has another language or is missing', () => {
    const properties =
      '<w:rPr><w:rFonts w:ascii="Verdana"/><w:i/><w:color w:val="FF0000"/><w:sz w:val="40"/></w:rPr>';
    const xml = part(
      fillDocx(agenda(UNFINISHED, 'sv', 'k2'), templateOf(paragraph('Tema: {theme}.', properties))),
      'word/document.xml',
    );
    expect(xml).toContain(
      '<w:rPr><w:rFonts w:ascii="Verdana"/><w:b/><w:bCs/><w:i/><w:color w:val="5C3A00"/><w:sz w:val="40"/><w:shd w:val="clear" w:color="auto" w:fill="FFF1CC"/><w:lang w:val="fi-FI"/></w:rPr><w:t xml:space="preserve">[Osaavan',
    );
    expect(
      paragraphsOf(xml)[0]
        ?.runs.map(({ text }) => text)
        .join(''),
    ).toBe('Tema: [Osaavan työvoiman saatavuus harvaan asutuilla alueilla].');
  });

  it('shows a tag that is not known, so that nothing is lost in silence', () => {
    expect(bodyOf(fill(paragraph('{tilte}, {constructor}, {questions}')))).toEqual([
      '{tilte}, {constructor}, {questions}',
    ]);
  });

  it('may be a .dotx, and gives a document', () => {
    const bytes = fill(paragraph('{theme}'), (parts) => {
      const types = new TextDecoder().decode(parts['[Content_Types].xml']);
      parts['[Content_Types].xml'] = strToU8(
        types.replace('document.main+xml', 'template.main+xml'),
      );
    });
    expect(part(bytes, '[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
  });

  it('gets properties where it has none, and loses the name of whoever made it', () => {
    const bytes = fill(paragraph('{theme}'), (parts) => {
      delete parts['docProps/core.xml'];
      for (const name of ['[Content_Types].xml', '_rels/.rels'])
        parts[name] = strToU8(
          new TextDecoder()
            .decode(parts[name])
            .replace(/<(Override|Relationship) [^>]*core[^>]*\/>/, ''),
        );
    });
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>Aluekehittämiskeskustelu 2026');
    expect(part(bytes, '[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
    expect(part(bytes, '_rels/.rels')).toContain('Target="docProps/core.xml"');
    const named = fill(paragraph('{theme}'), (parts) => {
      parts['docProps/core.xml'] = strToU8(
        '<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>Maija Mallintekijä</dc:creator></cp:coreProperties>',
      );
    });
    expect([...partsOf(named).values()].join('')).not.toContain('Mallintekijä');
  });

  it('is refused when it is not one, cannot be read or would write raw XML', () => {
    expect(() => openTemplate(new Uint8Array([1, 2, 3]))).toThrow(TemplateError);
    expect(() => openTemplate(templateOf(paragraph('{#questions}')))).toThrow(TemplateError);
    expect(() => openTemplate(templateOf(paragraph('{@theme}')))).toThrow(TemplateError);
    const half = `<w:tbl><w:tr><w:tc>${paragraph('{#questions}')}</w:tc></w:tr></w:tbl>${paragraph('{/questions}')}`;
    expect(() => openTemplate(templateOf(half))).toThrow(TemplateError);
  });

  it('keeps pictures, headers and everything that has no tags byte for byte', () => {
    const picture = new Uint8Array([137, 80, 78, 71, 0, 255, 254]);
    const bytes = fill(paragraph('{theme}'), (parts) => {
      parts['word/media/image1.png'] = picture;
    });
    expect(unzipSync(bytes)['word/media/image1.png']).toEqual(picture);
    expect(part(bytes, 'word/styles.xml')).toBe(
      part(builtInTemplate('agenda', 'fi'), 'word/styles.xml'),
    );
  });
});

it('every phrase of the data is a text', () => {
  const data = agenda(COMPLETE) as Extract<DocumentData, { kind: 'agenda' }>;
  expect(textOf(data.theme)).toBe('Vihreän siirtymän investoinnit ja alueiden elinvoima');
});
