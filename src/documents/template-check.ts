import { TAG_WORDS, type TemplateProblem, type TemplateUse } from '../messages/templates.ts';
import { type Form, nearest, plain } from '../rounds/nearness.ts';
import { type AccessProblem, checkAccessibility } from './accessibility.ts';
import { openTemplate, TemplateError } from './fill.ts';
import type { DocumentKind } from './kinds.ts';
import { readParts, textOfPart } from './package.ts';
import { EXPECTED_TAGS, TAGS, type Tag, type TagTree } from './tags.ts';
import { readWordParts } from './word-parts.ts';
import { childrenOf, innerText, readXml, within, type XmlElement } from './xml.ts';

/** The parts that Word itself writes; an office's own data may be of another encoding. */
const OF_WORD = /^(?:\[Content_Types\]\.xml|(?:_rels|docProps|word)\/.*\.(?:xml|rels))$/;

/**
 * What is wrong with a template, before anything is made: first what stops the filling, in the order of the text, then what would
 * come out badly, then what is only worth knowing. Empty when all is well.
 */
export function checkTemplate(bytes: Uint8Array, kind: DocumentKind): readonly TemplateProblem[] {
  const parts = readParts(bytes);
  if (!parts) return [{ is: 'not-docx', found: soundOf(bytes) }];
  if (![...parts].every(([name, part]) => !OF_WORD.test(name) || readXml(textOfPart(part))))
    return [{ is: 'not-docx', found: 'damaged' }];
  const word = readWordParts(parts);
  if (!word) return [{ is: 'not-docx', found: parts.has('mimetype') ? 'odt' : 'other' }];
  if (!word.texts.every(({ root, name }) => hasPlainTexts(root, parts.get(name))))
    return [{ is: 'not-docx', found: 'damaged' }];
  if (/macroEnabled/i.test(word.mainType)) return [{ is: 'not-docx', found: 'macros' }];
  if (!/wordprocessingml\.(document|template)\.main\+xml$/.test(word.mainType))
    return [{ is: 'not-docx', found: 'other' }];

  const used = new Set<string>();
  const found = word.texts.flatMap(({ root }) => checkTags(piecesOf(root), TAGS[kind], used));
  if (!found.some(stopsFilling)) found.push(...engineProblems(bytes));
  const unused = EXPECTED_TAGS[kind]
    .filter((alternatives) => !alternatives.some((tag) => used.has(tag)))
    .flatMap(([tag]): readonly TemplateProblem[] =>
      tag === undefined ? [] : [{ is: 'unused-tag', tag }],
    );
  return [
    ...found.filter(stopsFilling),
    ...found.filter((problem) => !stopsFilling(problem)),
    ...unused,
    ...accessProblems(checkAccessibility(parts, { isTemplate: true })),
  ];
}

/** Word's texts hold nothing but text, no remarks either; the engine would break another one apart. */
const hasPlainTexts = (root: XmlElement, part: Uint8Array | undefined): boolean =>
  !/<w:t(?:\s[^>]*)?>[^<]*<[!?]/.test(part ? textOfPart(part) : '') &&
  [...within(root)].every(
    (element) =>
      element.name !== 'w:t' ||
      (childrenOf(element).length === 0 &&
        (element.attributes['xml:space'] ?? 'preserve') === 'preserve'),
  );

/** Whether no document can be made before the problem is mended. */
export function stopsFilling({ is }: TemplateProblem): boolean {
  switch (is) {
    case 'not-docx':
    case 'unclosed-loop':
    case 'unopened-loop':
    case 'crossed-loops':
    case 'unclosed-brace':
    case 'unopened-brace':
    case 'raw-tag':
    case 'loop-place':
      return true;
    default:
      return false;
  }
}

function soundOf(bytes: Uint8Array): 'empty' | 'old-or-locked' | 'damaged' | 'other' {
  if (bytes.length === 0) return 'empty';
  const start = [...bytes.subarray(0, 4)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  // Compound files: .doc, and .docx behind a password or rights management.
  if (start === 'd0cf11e0') return 'old-or-locked';
  return start.startsWith('504b') ? 'damaged' : 'other';
}

// Tags -----------------------------------------------------------------------------------------

/** A paragraph of a template. */
interface Piece {
  readonly text: string;
  /** The table, the text box or the part that the paragraph stands in: a repetition starts and ends in the same one. */
  readonly inside: XmlElement;
}

/** Paragraphs in the order of the text; those in text boxes come after the one that holds the box. */
function piecesOf(root: XmlElement): readonly Piece[] {
  const pieces: Piece[] = [];
  const walk = (element: XmlElement, inside: XmlElement) => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:p') pieces.push({ text: ownText(child), inside });
      walk(child, child.name === 'w:tbl' || child.name === 'w:txbxContent' ? child : inside);
    }
  };
  walk(root, root);
  return pieces;
}

function ownText(element: XmlElement): string {
  return childrenOf(element)
    .map((child) =>
      child.name === 'w:t'
        ? innerText(child)
        : child.name === 'w:txbxContent' || child.name === 'w:p'
          ? ''
          : ownText(child),
    )
    .join('');
}

interface OpenLoop {
  readonly tag: string;
  readonly at: Piece;
  /** null when what the loop goes through is not known: nothing inside it can be judged. */
  readonly scope: TagTree | null;
}

/** Goes through the text as the filling does, and tells what does not fit. */
function checkTags(pieces: readonly Piece[], tags: TagTree, used: Set<string>): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: OpenLoop[] = [];
  for (const piece of pieces) {
    const { text: paragraph } = piece;
    let opened: string | null = null;
    for (const [brace, words] of bracesIn(paragraph)) {
      if (brace === '{') {
        if (opened !== null) problems.push({ is: 'unclosed-brace', text: `{${opened}`, paragraph });
        opened = words;
      } else if (opened === null)
        problems.push({ is: 'unopened-brace', text: `${words.trimStart()}}`, paragraph });
      else {
        checkTag(opened.trim(), piece);
        opened = null;
      }
    }
    if (opened !== null) problems.push({ is: 'unclosed-brace', text: `{${opened}`, paragraph });
  }
  for (const { tag, at } of open) problems.push({ is: 'unclosed-loop', tag, paragraph: at.text });
  return problems;

  function checkTag(content: string, at: Piece): void {
    const loop = /^([#^]|-[\w:]+\s)\s*(.*)$/s.exec(content);
    if (content.startsWith('/')) closeLoop(content.slice(1).trim(), at);
    else if (content.startsWith('@'))
      problems.push({ is: 'raw-tag', tag: content, paragraph: at.text });
    else if (loop) openLoop(loop[1] ?? '', (loop[2] ?? '').trim(), at);
    else if (content !== '.') useTag(content, at.text, 'text');
  }

  function openLoop(sign: string, tag: string, at: Piece): void {
    const kind = tag === '.' ? 'text' : useTag(tag, at.text, 'loop');
    const isInside = kind !== null && typeof kind === 'object' && sign !== '^';
    open.push({ tag, at, scope: kind === null ? null : isInside ? kind : {} });
  }

  function closeLoop(tag: string, { text: paragraph, inside }: Piece): void {
    const opened = open.pop();
    if (!opened) problems.push({ is: 'unopened-loop', tag, paragraph });
    else if (tag === '' || tag === opened.tag) {
      if (opened.at.inside !== inside) problems.push({ is: 'loop-place', tag: opened.tag });
    } else {
      const outer = open.map((loop) => loop.tag).lastIndexOf(tag);
      if (outer < 0) problems.push({ is: 'unopened-loop', tag, paragraph, near: [opened.tag] });
      else {
        problems.push({ is: 'crossed-loops', opened: opened.tag, closed: tag, paragraph });
        // The outer loop is closed; the inner one stays open until its own end.
        open.splice(outer, 1);
        open.push(opened);
      }
    }
  }

  /** What a tag in sight stands for; null when it is not known. */
  function useTag(tag: string, paragraph: string, use: TemplateUse): Tag | null {
    if (open.some(({ scope }) => scope === null)) return null;
    // The innermost first.
    const scopes = [...open.flatMap(({ scope }) => (scope ? [scope] : [])).reverse(), tags];
    const kind = scopes.find((scope) => Object.hasOwn(scope, tag))?.[tag];
    if (kind === undefined) {
      problems.push({ is: 'unknown-tag', tag, near: nearTags(tag, scopes), paragraph });
      return null;
    }
    used.add(tag);
    if (use === 'text' && kind !== 'text')
      problems.push({ is: kind === 'flag' ? 'flag-as-text' : 'list-as-text', tag, paragraph });
    return kind;
  }
}

/** The braces of a text in their order, each with the text after an opening one, and before a closing one. */
function bracesIn(text: string): readonly (readonly ['{' | '}', string])[] {
  const pieces = text.split(/([{}])/);
  const braces: (readonly ['{' | '}', string])[] = [];
  for (let index = 1; index < pieces.length; index += 2)
    braces.push(
      pieces[index] === '{' ? ['{', pieces[index + 1] ?? ''] : ['}', pieces[index - 1] ?? ''],
    );
  return braces;
}

/** Known tags near a misspelt one, or what it is called in another language. */
function nearTags(tag: string, scopes: readonly TagTree[]): readonly string[] {
  const inSight = new Set(scopes.flatMap((scope) => Object.keys(scope)));
  const forms: Form<string>[] = [...inSight].flatMap((name) => {
    const words = Object.hasOwn(TAG_WORDS, name) ? TAG_WORDS[name as keyof typeof TAG_WORDS] : null;
    return [name, ...(words ? Object.values(words) : [])].map((form) => ({
      form: plain(form),
      of: name,
    }));
  });
  return nearest(tag, forms, 3);
}

// What only the engine and the accessibility checker see -----------------------------------------

function engineProblems(bytes: Uint8Array): readonly TemplateProblem[] {
  try {
    openTemplate(bytes);
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [{ is: 'loop-place', tag: error.tag }];
  }
}

function accessProblems(problems: readonly AccessProblem[]): readonly TemplateProblem[] {
  const told = new Set<string>();
  return problems.flatMap((problem): readonly TemplateProblem[] => {
    const is = problem.is;
    if (
      is !== 'heading-without-level' &&
      is !== 'table-without-header' &&
      is !== 'picture-without-text' &&
      is !== 'language-missing' &&
      is !== 'low-contrast'
    )
      return [];
    const text = 'text' in problem ? problem.text.trim() : '';
    // One sentence for each kind is enough for those that would be told of every run.
    const key = is === 'language-missing' || is === 'picture-without-text' ? is : `${is} ${text}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ is, text }];
  });
}
