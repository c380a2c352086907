import { LANGUAGES } from '../messages/language.ts';
import { writeDate } from '../rounds/times.ts';
import type { Parts } from './package.ts';
import { readWordParts, type WordParts } from './word-parts.ts';
import { childOf, childrenOf, innerText, within, type XmlElement } from './xml.ts';

/** What makes a Word document hard to read with ears, with fingers or with weak eyes. */
export type AccessProblem =
  | { readonly is: 'unreadable' }
  | { readonly is: 'language-missing'; readonly text: string }
  | { readonly is: 'heading-without-level'; readonly style: string; readonly text: string }
  | { readonly is: 'heading-skips'; readonly text: string }
  | { readonly is: 'main-heading-missing' }
  | { readonly is: 'false-list'; readonly text: string }
  | { readonly is: 'table-without-header'; readonly text: string }
  | { readonly is: 'empty-paragraph'; readonly after: string }
  | { readonly is: 'picture-without-text' }
  | { readonly is: 'low-contrast'; readonly text: string; readonly ratio: number }
  | { readonly is: 'title-not-seen'; readonly title: string }
  | {
      readonly is: 'property-not-seen';
      readonly property: 'creator' | 'category' | 'keywords' | 'created' | 'language';
      readonly value: string;
    };

/** WCAG 2.2, 1.4.3: the least contrast of text and ground. */
const LEAST_CONTRAST = 4.5;
/** A paragraph that only looks like a list item. */
const FALSE_ITEM = /^\s*(?:[•◦▪‣·*–—-]|\d{1,2}[.)])[\s\u00A0]/;

/**
 * Reads a document back and tells what hinders its readers: language, headings, lists, tables, empty paragraphs, contrast,
 * and properties that say other things than the page.
 * @param parts of a .docx; in a template, loops and tags count as texts and properties are left alone when `isTemplate` is set
 */
export function checkAccessibility(
  parts: Parts,
  { isTemplate = false }: { readonly isTemplate?: boolean } = {},
): readonly AccessProblem[] {
  const word = readWordParts(parts);
  if (!word) return [{ is: 'unreadable' }];
  const styles = stylesOf(word.styles);
  const problems: AccessProblem[] = [];
  for (const { area, root } of word.texts) {
    const paragraphs = paragraphsIn(root);
    for (const paragraph of paragraphs) problems.push(...problemsOf(paragraph, styles));
    problems.push(
      ...emptyParagraphs(paragraphs),
      ...[...within(root)].flatMap((element) => [
        ...tableProblem(element, isTemplate),
        ...pictureProblem(element),
      ]),
    );
    if (area === 'body')
      problems.push(
        ...headingProblems(paragraphs, styles),
        ...(isTemplate ? [] : propertyProblems(word, paragraphs, styles)),
      );
  }
  return problems;
}

// Styles ---------------------------------------------------------------------------------------

interface Styles {
  readonly defaults: XmlElement | undefined;
  readonly byId: ReadonlyMap<string, XmlElement>;
}

function stylesOf(root: XmlElement | null): Styles {
  const defaults = childOf(
    childOf(childOf(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'),
    'w:rPr',
  );
  const byId = new Map(
    childrenOf(root ?? undefined, 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      style,
    ]),
  );
  return { defaults, byId };
}

const value = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val'];

/** A style and those it is based on, nearest first. */
function chainOf(id: string | undefined, { byId }: Styles): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  let next = id;
  while (next !== undefined && chain.length < 20) {
    const style = byId.get(next);
    if (!style) break;
    chain.push(style);
    next = value(childOf(style, 'w:basedOn'));
  }
  return chain;
}

// Paragraphs -----------------------------------------------------------------------------------

interface Paragraph {
  readonly element: XmlElement;
  readonly properties: XmlElement | undefined;
  readonly style: string | undefined;
  readonly text: string;
  readonly cell: XmlElement | null;
}

function paragraphsIn(root: XmlElement): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const walk = (element: XmlElement, cell: XmlElement | null) => {
    for (const child of childrenOf(element)) {
      if (child.name === 'w:p') {
        const properties = childOf(child, 'w:pPr');
        found.push({
          element: child,
          properties,
          style: value(childOf(properties, 'w:pStyle')),
          text: textOfParagraph(child),
          cell,
        });
      }
      walk(child, child.name === 'w:tc' ? child : cell);
    }
  };
  walk(root, null);
  return found;
}

function textOfParagraph(paragraph: XmlElement): string {
  let text = '';
  for (const element of within(paragraph)) {
    if (element.name === 'w:t') text += innerText(element);
    else if (element.name === 'w:tab' || element.name === 'w:br') text += ' ';
  }
  return text;
}

function problemsOf(paragraph: Paragraph, styles: Styles): readonly AccessProblem[] {
  const { element, properties, style, text } = paragraph;
  const chain = chainOf(style, styles);
  const problems: AccessProblem[] = [];
  const isList =
    childOf(properties, 'w:numPr') !== undefined ||
    chain.some((one) => childOf(childOf(one, 'w:pPr'), 'w:numPr') !== undefined);
  if (!isList && levelOf(paragraph, styles) === null && FALSE_ITEM.test(text))
    problems.push({ is: 'false-list', text });
  for (const run of within(element)) {
    if (run.name !== 'w:r') continue;
    const said = childrenOf(run, 'w:t').map(innerText).join('');
    if (said.trim() === '') continue;
    const sources = runSources(run, chain, styles);
    if (!sources.some((source) => value(childOf(source, 'w:lang'))))
      problems.push({ is: 'language-missing', text: said });
    const ratio = contrastOf(sources, paragraph, chain);
    if (ratio < LEAST_CONTRAST) problems.push({ is: 'low-contrast', text: said, ratio });
  }
  return problems;
}

/** Where a run's properties come from, nearest first. */
function runSources(
  run: XmlElement,
  paragraphStyles: readonly XmlElement[],
  styles: Styles,
): readonly XmlElement[] {
  const own = childOf(run, 'w:rPr');
  const ofStyle = (style: XmlElement) => childrenOf(style, 'w:rPr');
  return [
    ...(own ? [own] : []),
    ...chainOf(value(childOf(own, 'w:rStyle')), styles).flatMap(ofStyle),
    ...paragraphStyles.flatMap(ofStyle),
    ...(styles.defaults ? [styles.defaults] : []),
  ];
}

// Colours --------------------------------------------------------------------------------------

const HEX = /^[0-9A-Fa-f]{6}$/;

function contrastOf(
  sources: readonly XmlElement[],
  { properties, cell }: Paragraph,
  paragraphStyles: readonly XmlElement[],
): number {
  const ink = sources
    .map((source) => value(childOf(source, 'w:color')))
    .find((colour) => colour !== undefined && HEX.test(colour));
  const grounds = [
    ...sources,
    properties,
    ...paragraphStyles.map((style) => childOf(style, 'w:pPr')),
    childOf(cell ?? undefined, 'w:tcPr'),
  ];
  const ground = grounds
    .map((source) => childOf(source, 'w:shd')?.attributes['w:fill'])
    .find((colour) => colour !== undefined && HEX.test(colour));
  return contrast(ink ?? '000000', ground ?? 'FFFFFF');
}

/** WCAG 2.2, the contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Headings -------------------------------------------------------------------------------------

/** The outline level of a heading, 1 for the highest; null for other paragraphs. */
function levelOf({ properties, style }: Paragraph, styles: Styles): number | null {
  const sources = [properties, ...chainOf(style, styles).map((one) => childOf(one, 'w:pPr'))];
  const level = sources
    .map((source) => value(childOf(source, 'w:outlineLvl')))
    .find((one) => one !== undefined);
  return level === undefined || Number(level) > 8 ? null : Number(level) + 1;
}

function headingProblems(
  paragraphs: readonly Paragraph[],
  styles: Styles,
): readonly AccessProblem[] {
  const problems: AccessProblem[] = [];
  let before = 0;
  let hasMain = false;
  for (const paragraph of paragraphs) {
    const level = levelOf(paragraph, styles);
    const [style] = chainOf(paragraph.style, styles);
    const name = value(childOf(style, 'w:name')) ?? '';
    if (level === null) {
      if (/^heading \d$/i.test(name))
        problems.push({ is: 'heading-without-level', style: name, text: paragraph.text });
      continue;
    }
    if (level === 1) hasMain = true;
    if (level > before + 1) problems.push({ is: 'heading-skips', text: paragraph.text });
    before = level;
  }
  return hasMain ? problems : [...problems, { is: 'main-heading-missing' }];
}

// Empty paragraphs, tables, pictures -----------------------------------------------------------

function emptyParagraphs(paragraphs: readonly Paragraph[]): readonly AccessProblem[] {
  const holds = (element: XmlElement): boolean =>
    [...within(element)].some(({ name }) =>
      ['w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:fldSimple', 'w:sectPr'].includes(name),
    );
  return paragraphs.flatMap(({ text, element }, index) =>
    text.trim() === '' && !holds(element)
      ? [{ is: 'empty-paragraph' as const, after: paragraphs[index - 1]?.text ?? '' }]
      : [],
  );
}

function tableProblem(element: XmlElement, isTemplate: boolean): readonly AccessProblem[] {
  if (element.name !== 'w:tbl') return [];
  const rows = childrenOf(element, 'w:tr');
  const first = rows[0];
  // One cell is a box, not a table; a template's loop may make it longer, and then it has a header row.
  const isBox = rows.length === 1 && !isTemplate && childrenOf(first, 'w:tc').length === 1;
  const header = childOf(childOf(first, 'w:trPr'), 'w:tblHeader');
  const isHeader = header !== undefined && !['0', 'false', 'off'].includes(value(header) ?? '');
  return isBox || isHeader
    ? []
    : [{ is: 'table-without-header', text: first ? textOfParagraph(first) : '' }];
}

function pictureProblem(element: XmlElement): readonly AccessProblem[] {
  const isPicture = element.name === 'wp:docPr';
  return isPicture && (element.attributes.descr ?? '').trim() === ''
    ? [{ is: 'picture-without-text' }]
    : [];
}

// Properties -----------------------------------------------------------------------------------

function propertyProblems(
  { core }: WordParts,
  paragraphs: readonly Paragraph[],
  styles: Styles,
): readonly AccessProblem[] {
  const property = (name: string): string => innerText(childOf(core ?? undefined, name)).trim();
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const seen = squeeze(paragraphs.map(({ text }) => text).join(' '));
  const title = property('dc:title');
  const main = paragraphs.find((paragraph) => levelOf(paragraph, styles) === 1);
  const problems: AccessProblem[] = [];
  if (title === '' || squeeze(main?.text ?? '') !== squeeze(title))
    problems.push({ is: 'title-not-seen', title });
  for (const [name, element] of [
    ['creator', 'dc:creator'],
    ['category', 'cp:category'],
    ['keywords', 'cp:keywords'],
  ] as const) {
    const said = property(element);
    if (!seen.includes(squeeze(said)) || (said === '' && name !== 'keywords'))
      problems.push({ is: 'property-not-seen', property: name, value: said });
  }
  const created = property('dcterms:created').slice(0, 10);
  if (!LANGUAGES.some((language) => seen.includes(writeDate(created, language))))
    problems.push({ is: 'property-not-seen', property: 'created', value: created });
  const language = property('dc:language');
  if (language === '' || language !== value(childOf(styles.defaults, 'w:lang')))
    problems.push({ is: 'property-not-seen', property: 'language', value: language });
  return problems;
}
