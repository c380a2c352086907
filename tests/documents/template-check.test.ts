import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { openTemplate, TemplateError } from '../../src/documents/fill.ts';
import { checkTemplate, stopsFilling } from '../../src/documents/template-check.ts';
import { LANGUAGES } from '../../src/messages/language.ts';
import { sayTemplateProblem, type TemplateProblem } from '../../src/messages/templates.ts';
import { part } from './reading.ts';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const paragraph = (text: string): string =>
  `<w:p><w:r><w:rPr><w:lang w:val="fi-FI"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** The built-in agenda with some paragraphs put before its own, so that nothing it should have is unused. */
function withBody(
  body: string,
  change: (parts: { [name: string]: Uint8Array }) => void = () => {},
) {
  const template = builtInTemplate('agenda', 'fi');
  const parts = unzipSync(template);
  parts['word/document.xml'] = strToU8(
    part(template, 'word/document.xml').replace('<w:body>', `<w:body>${body}`),
  );
  change(parts);
  return zipSync(parts);
}

const withLines = (...lines: readonly string[]) => withBody(lines.map(paragraph).join(''));

/** Only the paragraphs that are given. */
function onlyLines(...lines: readonly string[]): Uint8Array {
  const template = builtInTemplate('agenda', 'fi');
  const parts = unzipSync(template);
  parts['word/document.xml'] = strToU8(
    part(template, 'word/document.xml').replace(
      /<w:body>.*(<w:sectPr)/s,
      `<w:body>${lines.map(paragraph).join('')}$1`,
    ),
  );
  return zipSync(parts);
}

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly problems: readonly TemplateProblem[];
  readonly says?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'all is well',
    lines: ['{theme} {#questions}{number}. {question}{/questions}'],
    problems: [],
  },
  {
    name: 'spaces inside the braces do no harm',
    lines: ['{ theme } {# questions }{ question }{/ questions }'],
    problems: [],
  },
  { name: 'a short end closes the innermost', lines: ['{#questions}{question}{/}'], problems: [] },
  {
    name: 'a condition and its opposite',
    lines: ['{#draft}a{/draft}{^draft}b{/draft}{#theme}c{/theme}'],
    problems: [],
  },
  {
    name: 'fields of the surroundings inside a repetition',
    lines: ['{#groups}{group}{#participants}{name} {group} {theme}{/participants}{/groups}'],
    problems: [],
  },
  {
    name: 'a misspelt field, with the near one',
    lines: ['Aihe: {tehme}'],
    problems: [{ is: 'unknown-tag', tag: 'tehme', near: ['theme'], paragraph: 'Aihe: {tehme}' }],
    says: [
      'Tuntematon kenttä: {tehme}. Tarkoititko: {theme}? Kappale: ”Aihe: {tehme}”',
      'Okänt fält: {tehme}. Menade du: {theme}? Stycke: ”Aihe: {tehme}”',
      'Unknown field: {tehme}. Did you mean: {theme}? Paragraph: “Aihe: {tehme}”',
    ],
  },
  {
    name: 'a field named in Finnish or Swedish',
    lines: ['{teema}', '{Ordförande}'],
    problems: [
      { is: 'unknown-tag', tag: 'teema', near: ['theme'], paragraph: '{teema}' },
      { is: 'unknown-tag', tag: 'Ordförande', near: ['chair'], paragraph: '{Ordförande}' },
    ],
  },
  {
    name: 'a field that nothing is near',
    lines: ['{qwertyuiop}'],
    problems: [{ is: 'unknown-tag', tag: 'qwertyuiop', near: [], paragraph: '{qwertyuiop}' }],
    says: ['Tuntematon kenttä: {qwertyuiop}. Kappale: ”{qwertyuiop}”'],
  },
  {
    name: 'a field of a repetition outside it',
    lines: ['{question}'],
    problems: [
      { is: 'unknown-tag', tag: 'question', near: ['questions'], paragraph: '{question}' },
    ],
  },
  {
    name: 'an unknown repetition is told once, not everything inside it',
    lines: ['{#kysymykset}{kysymys}{numero}{/kysymykset}'],
    problems: [
      {
        is: 'unknown-tag',
        tag: 'kysymykset',
        near: ['questions'],
        paragraph: '{#kysymykset}{kysymys}{numero}{/kysymykset}',
      },
    ],
  },
  {
    name: 'names that every object has are not fields',
    lines: ['{constructor} {__proto__} {toString}'],
    problems: ['constructor', '__proto__', 'toString'].map((tag) => ({
      is: 'unknown-tag' as const,
      tag,
      near: [],
      paragraph: '{constructor} {__proto__} {toString}',
    })),
  },
  {
    name: 'a repetition that does not end',
    lines: ['Kysymykset', '{#questions}', '{question}'],
    problems: [{ is: 'unclosed-loop', tag: 'questions', paragraph: '{#questions}' }],
    says: [
      'Toisto alkaa mutta ei pääty: {questions}. Lisää loppu: {/questions}. Kappale: ”{#questions}”',
    ],
  },
  {
    name: 'an end without a start',
    lines: ['{/questions}'],
    problems: [{ is: 'unopened-loop', tag: 'questions', paragraph: '{/questions}' }],
    says: ['Toiston loppu ilman alkua: {/questions}. Kappale: ”{/questions}”'],
  },
  {
    name: 'an end with a misspelt name',
    lines: ['{#questions}{question}{/qestions}'],
    problems: [
      {
        is: 'unopened-loop',
        tag: 'qestions',
        near: ['questions'],
        paragraph: '{#questions}{question}{/qestions}',
      },
    ],
    says: [
      'Toiston loppu ilman alkua: {/qestions}. Tarkoititko: {/questions}? Kappale: ”{#questions}{question}{/qestions}”',
    ],
  },
  {
    name: 'repetitions that cross',
    lines: ['{#regions}{#draft}{region}{/regions}{/draft}'],
    problems: [
      {
        is: 'crossed-loops',
        opened: 'draft',
        closed: 'regions',
        paragraph: '{#regions}{#draft}{region}{/regions}{/draft}',
      },
    ],
  },
  {
    name: 'a brace that is not closed',
    lines: ['Teema: {theme ja jotain', '{time}'],
    problems: [
      { is: 'unclosed-brace', text: '{theme ja jotain', paragraph: 'Teema: {theme ja jotain' },
    ],
    says: [
      'Aaltosulje ei sulkeudu: {theme ja jotain. Lisää loppuun merkki }. Kappale: ”Teema: {theme ja jotain”',
    ],
  },
  {
    name: 'a brace that is not opened',
    lines: ['Teema: theme}'],
    problems: [{ is: 'unopened-brace', text: 'Teema: theme}', paragraph: 'Teema: theme}' }],
  },
  {
    name: 'a brace that is opened twice',
    lines: ['{{theme}'],
    problems: [{ is: 'unclosed-brace', text: '{', paragraph: '{{theme}' }],
  },
  {
    name: 'a list written as a text, and a yes or no as well',
    lines: ['{questions}', '{draft}'],
    problems: [
      { is: 'list-as-text', tag: 'questions', paragraph: '{questions}' },
      { is: 'flag-as-text', tag: 'draft', paragraph: '{draft}' },
    ],
    says: [
      'Kenttä on luettelo: {questions}. Toista se: {#questions} … {/questions}. Kappale: ”{questions}”',
    ],
  },
  {
    name: 'raw XML',
    lines: ['{@theme}'],
    problems: [{ is: 'raw-tag', tag: '@theme', paragraph: '{@theme}' }],
  },
  {
    name: 'what stops the filling comes first',
    lines: ['{tehme}', '{#questions}'],
    problems: [
      { is: 'unclosed-loop', tag: 'questions', paragraph: '{#questions}' },
      { is: 'unknown-tag', tag: 'tehme', near: ['theme'], paragraph: '{tehme}' },
    ],
  },
];

describe('the template linter', () => {
  for (const { name, lines, problems, says } of CASES)
    it(name, () => {
      const bytes = withLines(...lines);
      const found = checkTemplate(bytes, 'agenda');
      expect(found).toEqual(problems);
      for (const [index, sentence] of (says ?? []).entries())
        expect(
          sayTemplateProblem(
            (says?.length === 3 ? found[0] : found[index]) as TemplateProblem,
            says?.length === 3 ? (LANGUAGES[index] ?? 'fi') : 'fi',
          ),
        ).toBe(sentence);
      for (const problem of found)
        for (const language of LANGUAGES)
          expect(sayTemplateProblem(problem, language)).not.toMatch(/undefined|\[\[|\{where\}/);
      const open = () => openTemplate(bytes);
      if (found.some(stopsFilling)) expect(open).toThrow(TemplateError);
      else expect(open).not.toThrow();
    });

  it('sees tags that are cut into runs, in tables and in headers', () => {
    const found = checkTemplate(
      withBody(
        '<w:p><w:r><w:t>{te</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>hme}</w:t></w:r></w:p>' +
          `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${paragraph('{tiem}')}</w:tc></w:tr></w:tbl>`,
        (parts) => {
          const name = 'word/header1.xml';
          parts[name] = strToU8(
            new TextDecoder().decode(parts[name]).replace('{kindName}', '{kindNam}'),
          );
        },
      ),
      'agenda',
    );
    expect(found.map((one) => ('tag' in one ? one.tag : one.is))).toEqual([
      'tehme',
      'tiem',
      'kindNam',
    ]);
  });

  it('tells a repetition that is half inside a table', () => {
    const found = checkTemplate(
      withBody(
        `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${paragraph('{#questions}')}</w:tc></w:tr></w:tbl>${paragraph('{/questions}')}`,
      ),
      'agenda',
    );
    expect(found).toEqual([{ is: 'loop-place', tag: 'questions' }]);
    expect(sayTemplateProblem(found[0] as TemplateProblem, 'sv')).toContain('{questions}');
  });

  it('tells what the template does not say', () => {
    const found = checkTemplate(onlyLines('{theme} {time}'), 'agenda');
    expect(found).toEqual(
      ['description', 'questions', 'regions', 'ministries', 'groups', 'missing'].map((tag) => ({
        is: 'unused-tag',
        tag,
      })),
    );
    expect(sayTemplateProblem(found[0] as TemplateProblem, 'fi')).toBe(
      'Pohjassa ei ole kenttää {description} (Kuvaus), joten tieto jää asiakirjasta pois.',
    );
    expect(found.some(stopsFilling)).toBe(false);
  });

  it('knows the fields of each kind', () => {
    const found = (kind: 'memo' | 'cover') =>
      checkTemplate(onlyLines('{openingTime} {#events}{day}{/events}'), kind).flatMap((one) =>
        one.is === 'unknown-tag' ? [one.tag] : [],
      );
    expect(found('memo')).toEqual(['openingTime', 'events']);
    expect(found('cover')).toEqual(['openingTime']);
  });

  it('tells what would be hard to read', () => {
    const found = checkTemplate(
      withBody(
        `<w:tbl><w:tr><w:tc>${paragraph('Nimi')}</w:tc></w:tr><w:tr><w:tc>${paragraph('{chair}')}</w:tc></w:tr></w:tbl>` +
          '<w:p><w:pPr><w:pStyle w:val="Flat"/></w:pPr><w:r><w:rPr><w:lang w:val="fi-FI"/><w:color w:val="AAAAAA"/></w:rPr><w:t>Otsikko</w:t></w:r></w:p>',
        (parts) => {
          parts['word/styles.xml'] = strToU8(
            new TextDecoder()
              .decode(parts['word/styles.xml'])
              .replace(
                '</w:styles>',
                '<w:style w:type="paragraph" w:styleId="Flat"><w:name w:val="heading 2"/></w:style></w:styles>',
              ),
          );
        },
      ),
      'agenda',
    );
    expect(found).toEqual([
      { is: 'low-contrast', text: 'Otsikko' },
      { is: 'table-without-header', text: 'Nimi' },
      { is: 'heading-without-level', text: 'Otsikko' },
    ]);
  });

  it.each([
    ['an attribute given twice', '<w:p><w:r><w:t a="1" a="2">x</w:t></w:r></w:p>'],
    ['a half tag', '<w:p><w:r><w:t / >x</w:r></w:p>'],
    ['a bare &', '<w:p><w:r><w:t>TEM & YM</w:t></w:r></w:p>'],
    ['an entity that no XML has', '<w:p><w:r><w:t>TEM&nbsp;YM</w:t></w:r></w:p>'],
    ['a tag inside a text', '<w:p><w:r><w:t>{theme}<w:b/></w:t></w:r></w:p>'],
    ['a remark inside a text', '<w:p><w:r><w:t>TEM<!-- -->YM {theme}</w:t></w:r></w:p>'],
    [
      'raw text inside a text',
      '<w:p><w:r><w:t xml:space="preserve"><![CDATA[TEM]]></w:t></w:r></w:p>',
    ],
    ['a bottomless nest', '<w:p>'.repeat(3000) + '</w:p>'.repeat(3000)],
  ])('says that %s is damaged', (_, body) => {
    expect(checkTemplate(withBody(body), 'agenda')).toEqual([{ is: 'not-docx', found: 'damaged' }]);
  });

  it.each<[string, (part: string) => string]>([
    ['a declaration without quotes', (part) => part.replace('version="', 'version=')],
    ['a declaration of no version', (part) => part.replace(/ version="[^"]*"/, '')],
    ['a second declaration', (part) => `<?xml version="1.0"?>${part}`],
    ['anything before the declaration', (part) => ` ${part}`],
    ['words after the end', (part) => `${part}loppu`],
    ['a CDATA section before the root', (part) => part.replace(/<(?=[^?])/, '<![CDATA[x]]><')],
  ])('says that %s is damaged, in any part', (_, change) => {
    for (const name of [
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
    ]) {
      const changed = withBody(paragraph('{theme}'), (parts) => {
        parts[name] = strToU8(change(new TextDecoder().decode(parts[name])));
      });
      expect(checkTemplate(changed, 'agenda'), name).toEqual([
        { is: 'not-docx', found: 'damaged' },
      ]);
    }
  });

  it('reads parts that begin as XML may', () => {
    for (const start of [
      '',
      '\uFEFF',
      '<?xml version="1.0"?>',
      "<?xml version='1.1' encoding='utf-8' standalone='no' ?>\r\n",
      '<?xml version="1.0" encoding="UTF-8"?><!-- Word --><?mso-application progid="Word.Document"?>',
    ]) {
      const changed = withBody(paragraph('{theme}'), (parts) => {
        for (const name of ['[Content_Types].xml', 'word/document.xml'])
          parts[name] = strToU8(
            start + new TextDecoder().decode(parts[name]).replace(/^<\?xml.*?\?>\s*/, ''),
          );
      });
      expect(checkTemplate(changed, 'agenda'), start).toEqual([]);
    }
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old-or-locked'],
    ['half a file', builtInTemplate('agenda', 'fi').slice(0, 2000), 'damaged'],
    ['a picture', new Uint8Array([137, 80, 78, 71]), 'other'],
    ['an .odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'odt'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'other'],
    [
      'a .docm',
      withBody('', (parts) => {
        parts['[Content_Types].xml'] = strToU8(
          new TextDecoder()
            .decode(parts['[Content_Types].xml'])
            .replace(
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
              'application/vnd.ms-word.document.macroEnabled.main+xml',
            ),
        );
      }),
      'macros',
    ],
    [
      'an .xlsx',
      withBody('', (parts) => {
        parts['[Content_Types].xml'] = strToU8(
          new TextDecoder()
            .decode(parts['[Content_Types].xml'])
            .replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main'),
        );
      }),
      'other',
    ],
  ])('says what %s is', (_, bytes, found) => {
    const problems = checkTemplate(bytes, 'agenda');
    expect(problems).toEqual([{ is: 'not-docx', found }]);
    for (const language of LANGUAGES)
      expect(sayTemplateProblem(problems[0] as TemplateProblem, language)).toMatch(/\.docx/);
  });

  it('refuses what the engine refuses and lets through what it takes', () => {
    const piece = fc.constantFrom(
      '{theme}',
      '{tehme}',
      '{#questions}',
      '{/questions}',
      '{#draft}',
      '{/draft}',
      '{^regions}',
      '{/regions}',
      '{/}',
      '{@x}',
      '{',
      '}',
      ' teksti ',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 4 }), (lines) => {
        const bytes = onlyLines(...lines.map((line) => line.join('')));
        const stopped = checkTemplate(bytes, 'agenda').some(stopsFilling);
        let refused = false;
        try {
          openTemplate(bytes);
        } catch {
          refused = true;
        }
        // A tag that goes on in the next paragraph is taken by the engine, but never meant.
        const goesOn = lines.some((line) => {
          const text = line.join('');
          return text.lastIndexOf('{') > text.lastIndexOf('}');
        });
        if (!goesOn) expect(stopped, JSON.stringify(lines)).toBe(refused);
        else expect(stopped).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
