import type { Language } from '../messages/language.ts';
import { LANGUAGE_TAGS } from './kinds.ts';

/** The order of a run's properties in the schema (ECMA-376, EG_RPrBase); those that we set and those around them. */
const ORDER = [
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'smallCaps',
  'strike',
  'dstrike',
  'outline',
  'shadow',
  'emboss',
  'imprint',
  'noProof',
  'snapToGrid',
  'vanish',
  'webHidden',
  'color',
  'spacing',
  'w',
  'kern',
  'position',
  'sz',
  'szCs',
  'highlight',
  'u',
  'effect',
  'bdr',
  'shd',
  'fitText',
  'vertAlign',
  'rtl',
  'cs',
  'em',
  'lang',
  'eastAsianLayout',
  'specVanish',
  'oMath',
];

/** What sets a text apart from its surroundings. */
export interface RunLook {
  readonly language?: Language | undefined;
  readonly missing?: boolean | undefined;
  readonly link?: boolean | undefined;
}

const MISSING = {
  b: '<w:b/>',
  bCs: '<w:bCs/>',
  color: '<w:color w:val="5C3A00"/>',
  shd: '<w:shd w:val="clear" w:color="auto" w:fill="FFF1CC"/>',
};
const LINK = { color: '<w:color w:val="0B3C6F"/>', u: '<w:u w:val="single"/>' };

/**
 * A run's properties with a look of their own: `<w:rPr>…</w:rPr>`, whatever the template had ('' for nothing).
 * Missing things are bold on yellow; their brackets say the same without colour.
 */
export function runProperties(template: string, { language, missing, link }: RunLook): string {
  const inside = template.replace(/^<w:rPr\b[^>]*>|<\/w:rPr>$/g, '').replace(/^<w:rPr\/>$/, '');
  const set = new Map<string, string>(
    Object.entries({
      ...(missing ? MISSING : {}),
      ...(link ? LINK : {}),
      ...(language ? { lang: `<w:lang w:val="${LANGUAGE_TAGS[language]}"/>` } : {}),
    }),
  );
  const kept: string[] = [];
  for (const [name, element] of elementsIn(inside)) if (!set.has(name)) kept.push(element);
  const all = [...kept, ...set.values()];
  const place = (element: string): number => {
    const index = ORDER.indexOf(/^<w:(\w+)/.exec(element)?.[1] ?? '');
    return index < 0 ? ORDER.length : index;
  };
  return `<w:rPr>${all
    .map((element, index) => ({ element, order: place(element), index }))
    .sort((one, other) => one.order - other.order || one.index - other.index)
    .map(({ element }) => element)
    .join('')}</w:rPr>`;
}

/** The elements right inside, each by its name without `w:`, with all that it holds. */
function elementsIn(xml: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  let depth = 0;
  let from = 0;
  let name = '';
  for (const { 0: tag, 1: closes, 2: named = '', 3: closed, index } of xml.matchAll(
    /<(\/?)(?:w:)?([\w:]+)\b[^>]*?(\/?)>/g,
  )) {
    if (depth === 0) [from, name] = [index, named];
    if (closes) depth--;
    else if (!closed) depth++;
    if (depth === 0) found.push([name, xml.slice(from, index + tag.length)]);
  }
  return found;
}
