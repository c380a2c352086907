import { strToU8, unzipSync, zipSync } from 'fflate';
import { builtInTemplate } from '../../src/documents/designs/template.ts';
import { documentOf } from '../../src/documents/document.ts';
import { openTemplate } from '../../src/documents/fill.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/documents/kinds.ts';
import { readParts } from '../../src/documents/package.ts';
import { checkTemplate, stopsFilling } from '../../src/documents/template-check.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { sayTemplateProblem } from '../../src/messages/templates.ts';
import { HOSTILE } from '../documents/hostile.ts';
import { COMPLETE, roundOf } from '../documents/rounds.ts';
import { decodeXml } from '../hosts/file/parts.ts';
import { breakBytes } from './broken-bytes.ts';
import { breakXml, partBytes } from './broken-xml.ts';
import { type Random, randomFrom } from './random.ts';
import { faultOf } from './well-formed.ts';

const ROUNDS = [roundOf(COMPLETE), roundOf(HOSTILE)];

/** Tags and braces, right and wrong, as they are typed into a letter. */
const PIECES = [
  '{',
  '}',
  '{{',
  '{theme}',
  '{tehme}',
  '{#questions}',
  '{/questions}',
  '{/}',
  '{^draft}',
  '{#draft}x{/draft}',
  '{#regions}{name}{/regions}',
  '{#groups}{#participants}{name}{/participants}{/groups}',
  '{@raw}',
  '{.}',
  '{}',
  '{#}',
  '{/x}',
  '{-w:p questions}{question}{/questions}',
  '{-w:tr participants}',
  '{constructor}',
  '{__proto__}',
  '{#constructor}{name}{/constructor}',
  '{toString}',
  '{=<% %>=}',
  '{theme.length}',
  '{"theme"}',
  '{ theme }',
  '{theme | upper}',
  '{!x}',
  '{>x}',
  '{%image}',
  '{?x}',
];

function withPieces(xml: string, random: Random): string {
  let result = xml;
  for (let count = 1 + random.below(4); count > 0; count--) {
    const texts = [...result.matchAll(/(<w:t[ >][^<]*?)(<\/w:t>)/g)];
    if (texts.length === 0) return result;
    const at = random.oneOf(texts);
    const end = at.index + (at[1]?.length ?? 0);
    const piece = random.oneOf(PIECES);
    const split = random.below(piece.length);
    result =
      result.slice(0, end) +
      (random.chance(0.3)
        ? // Word parts what is typed into runs wherever it likes.
          `${piece.slice(0, split)}</w:t></w:r><w:r><w:t>${piece.slice(split)}`
        : piece) +
      result.slice(end);
  }
  return result;
}

/** The template with the braces of its own tags lost or moved. */
function withBrokenTags(xml: string, random: Random): string {
  const braces = [...xml.matchAll(/[{}]/g)];
  if (braces.length === 0) return xml;
  const { index } = random.oneOf(braces);
  return xml.slice(0, index) + random.oneOf(['', '{', '}', '}}', '{/']) + xml.slice(index + 1);
}

/** A changed template of a seed. */
export function brokenTemplate(random: Random, kind: DocumentKind, language: Language): Uint8Array {
  const template = builtInTemplate(kind, language);
  if (random.chance(0.15)) return breakBytes(template, random);
  const parts: { [name: string]: Uint8Array } = unzipSync(template);
  for (let count = 1 + random.below(2); count > 0; count--) {
    const name = random.chance(0.75) ? 'word/document.xml' : random.oneOf(Object.keys(parts));
    const part = parts[name];
    if (!part) continue;
    const xml = decodeXml(part);
    if (random.chance(0.05)) delete parts[name];
    else
      parts[name] = random.weighed<() => Uint8Array>([
        [5, () => strToU8(withPieces(xml, random))],
        [2, () => strToU8(withBrokenTags(xml, random))],
        [5, () => partBytes(breakXml(xml, random), random)],
      ])();
  }
  return zipSync(parts, { level: 1 });
}

/** One case of `npm run fuzz -- templates`: a clear message, or a document whose parts are as sound as the template's. */
export default function templates(seed: number): string {
  const random = randomFrom(seed);
  const kind = random.oneOf(DOCUMENT_KINDS);
  const language = random.oneOf(LANGUAGES);
  const template = brokenTemplate(random, kind, language);
  const problems = checkTemplate(template, kind);
  for (const problem of problems)
    for (const said of LANGUAGES.map((one) => sayTemplateProblem(problem, one)))
      if (said.trim() === '' || /undefined|\[object|\bnull\b/.test(said))
        throw new Error(`No clear words: ${JSON.stringify(problem)}: ${said}`);
  const stop = problems.find(stopsFilling);
  if (stop) return stop.is;
  const round = random.oneOf(ROUNDS);
  const discussion = kind === 'cover' ? null : ([...round.discussionsByKey.keys()][0] ?? null);
  const filled = openTemplate(template)(documentOf(round, { kind, language, discussion }));
  holdSound(template, filled);
  return 'filled';
}

function holdSound(template: Uint8Array, filled: Uint8Array): void {
  const before = readParts(template);
  const after = readParts(filled);
  if (!after) throw new Error('The document cannot be unpacked');
  for (const [name, part] of after) {
    const fault = /\.(?:xml|rels)$/.test(name) ? faultOf(part) : null;
    const earlier = before?.get(name);
    if (fault !== null && (!earlier || faultOf(earlier) === null))
      throw new Error(`${name} is no longer well-formed: ${fault}`);
  }
}
