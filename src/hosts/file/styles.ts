import { builtInKind, type DateKind, dateKind } from '../../workbook/number-formats.ts';
import type { CellValue } from '../../workbook/snapshot.ts';
import { HostError } from '../host.ts';
import { insert, type Splice, splice } from './splice.ts';
import { fromUtf8, toUtf8 } from './text-coding.ts';
import {
  attribute,
  attributesOf,
  isOpen,
  next,
  nextWithin,
  prefixOf,
  scanXml,
  skip,
} from './xml.ts';

/** The lists of a style sheet that we add to, in the order that CT_Stylesheet asks for. */
const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;
export type SectionName = (typeof SECTIONS)[number];

interface Section {
  /** As written, with its prefix. */
  readonly tag: string;
  readonly nameEnd: number;
  readonly count: { readonly from: number; readonly to: number } | null;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly closeStart: number;
  readonly end: number;
  /** The XML of each item; its place is its number. */
  readonly items: string[];
  /** How many of them the file has. */
  readonly had: number;
}

/** A style sheet to which formats are added. Items are never moved or taken out: cells know them by their place. */
export interface Stylesheet {
  readonly bytes: Uint8Array;
  readonly prefix: string;
  readonly root: {
    readonly tag: string;
    readonly openEnd: number;
    readonly selfClosing: boolean;
  };
  readonly sections: Map<SectionName, Section>;
  /** The highest number of a cell style that cells name, though it may not be there: what is added stands behind it. */
  readonly highestNamed: number;
}

const isSection = (name: string): name is SectionName =>
  (SECTIONS as readonly string[]).includes(name);

/** What each cell style's number format makes of a number. */
export function readDateKinds(bytes: Uint8Array, part: string): readonly DateKind[] {
  const custom = new Map<number, DateKind>();
  const kinds: DateKind[] = [];
  const xml = scanXml(bytes, part);
  while (next(xml)) {
    if (!isOpen(xml) || xml.depth === 0) continue;
    if (xml.name.local === 'numFmts') {
      while (nextWithin(xml, 1))
        if (isOpen(xml, 'numFmt'))
          custom.set(
            Number(attribute(xml, 'numFmtId')),
            dateKind(attribute(xml, 'formatCode') ?? ''),
          );
    } else if (xml.name.local === 'cellXfs') {
      while (nextWithin(xml, 1)) {
        if (!isOpen(xml)) continue;
        // An item may be an AlternateContent around its xf: the last one in it is for everyone.
        let id = isOpen(xml, 'xf') ? attribute(xml, 'numFmtId') : undefined;
        while (nextWithin(xml, 2)) if (isOpen(xml, 'xf')) id = attribute(xml, 'numFmtId');
        const format = Number(id ?? 0);
        kinds.push(custom.get(format) ?? builtInKind(format));
      }
    } else skip(xml);
  }
  return kinds;
}

/**
 * A style sheet to add to.
 * @throws {HostError} file-damaged
 */
export function openStyles(bytes: Uint8Array, part: string, highestNamed = -1): Stylesheet {
  const sections = new Map<SectionName, Section>();
  let root: Stylesheet['root'] | null = null;
  const xml = scanXml(bytes, part);
  while (next(xml)) {
    if (!isOpen(xml)) continue;
    const { name, end: openEnd, selfClosing, attributesFrom: nameEnd } = xml;
    if (xml.depth === 0) {
      root = { tag: name.text, openEnd, selfClosing };
      continue;
    }
    if (!isSection(name.local)) {
      skip(xml);
      continue;
    }
    const counted = attributesOf(xml).find((one) => one.name === 'count');
    const items: string[] = [];
    while (nextWithin(xml, 1)) {
      if (!isOpen(xml)) continue;
      const { start } = xml;
      skip(xml);
      items.push(fromUtf8(bytes.subarray(start, xml.end)));
    }
    sections.set(name.local, {
      tag: name.text,
      nameEnd,
      count: counted ? { from: counted.valueFrom, to: counted.valueTo } : null,
      openEnd,
      selfClosing,
      closeStart: xml.start,
      end: xml.end,
      items,
      had: items.length,
    });
  }
  if (!root) throw new HostError('file-damaged', part);
  return { bytes, prefix: prefixOf(root.tag), root, sections, highestNamed };
}

/** The items of a section, those that were added included. */
export const stylesIn = (styles: Stylesheet, section: SectionName): readonly string[] =>
  styles.sections.get(section)?.items ?? [];

/** The number of an item of this XML (written with the sheet's prefix), the item added if it is not there yet. */
export function addStyle(styles: Stylesheet, section: SectionName, xml: string): number {
  let list = styles.sections.get(section);
  if (!list) {
    list = {
      tag: styles.prefix + section,
      nameEnd: -1,
      count: null,
      openEnd: -1,
      selfClosing: false,
      closeStart: -1,
      end: -1,
      items: [],
      had: 0,
    };
    styles.sections.set(section, list);
  }
  const { items } = list;
  const known = items.indexOf(xml);
  if (known >= 0) return known;
  const [first] = items;
  if (section === 'cellXfs' && first !== undefined)
    while (items.length <= styles.highestNamed) items.push(first);
  return items.push(xml) - 1;
}

/** The XML with the prefix put before every name: patterns here are written without one. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix ? xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`) : xml;

const BASE: readonly (readonly [SectionName, readonly string[]])[] = [
  ['fonts', ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>']],
  [
    'fills',
    [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ],
  ],
  ['borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']],
  ['cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']],
  ['cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']],
];

/** Fills the lists that a cell style needs and that are empty, with what programs expect to be first there. */
export function addBase(styles: Stylesheet): void {
  for (const [section, items] of BASE)
    if (stylesIn(styles, section).length === 0)
      for (const item of items) addStyle(styles, section, withPrefix(item, styles.prefix));
}

/** The style sheet's bytes with what was added. */
export function stylesBytes(styles: Stylesheet): Uint8Array {
  const { root, sections } = styles;
  const splices: Splice[] = [];
  let place = root.openEnd;
  let missing = '';
  const putMissing = () => {
    if (missing && !root.selfClosing) splices.push(insert(place, missing));
    if (!root.selfClosing) missing = '';
  };
  for (const name of SECTIONS) {
    const section = sections.get(name);
    if (!section) continue;
    const { tag, items, had } = section;
    const added = items.slice(had).join('');
    if (section.end < 0) {
      missing += `<${tag} count="${items.length}">${added}</${tag}>`;
      continue;
    }
    putMissing();
    place = section.end;
    if (!added) continue;
    if (section.count) splices.push({ ...section.count, put: String(items.length) });
    else splices.push(insert(section.nameEnd, ` count="${items.length}"`));
    if (section.selfClosing)
      splices.push({ from: section.openEnd - 2, to: section.openEnd, put: `>${added}</${tag}>` });
    else splices.push(insert(section.closeStart, added));
  }
  putMissing();
  if (root.selfClosing && missing)
    splices.push({
      from: root.openEnd - 2,
      to: root.openEnd,
      put: `>${missing}</${root.tag}>`,
    });
  return splice(styles.bytes, splices);
}

/** An empty style sheet. */
export function newStyles(namespace: string): Uint8Array {
  return toUtf8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`,
  );
}

/** The number of a cell style like `style` but with this built-in number format. */
export function styleWithFormat(styles: Stylesheet, style: number, format: number): number {
  addBase(styles);
  const items = stylesIn(styles, 'cellXfs');
  const bytes = toUtf8(items[style] ?? (items[0] as string));
  const xml = scanXml(bytes, 'cellXfs');
  const splices: Splice[] = [];
  while (next(xml)) {
    if (!isOpen(xml, 'xf')) continue;
    const known = new Map(attributesOf(xml).map((one) => [one.name, one]));
    for (const [name, value] of [
      ['numFmtId', String(format)],
      ['applyNumberFormat', '1'],
    ] as const) {
      const at = known.get(name);
      if (at) splices.push({ from: at.valueFrom, to: at.valueTo, put: value });
      else splices.push(insert(xml.attributesFrom, ` ${name}="${value}"`));
    }
  }
  return addStyle(styles, 'cellXfs', fromUtf8(splice(bytes, splices)));
}

/** The built-in format that a value needs in a cell whose format would show it as something else; null when none. */
export function formatFor(value: CellValue, { day, time }: DateKind): number | null {
  if (typeof value === 'number') return day || time ? 0 : null;
  if (value === null || typeof value !== 'object' || !('date' in value)) return null;
  // 14 and 22 follow the reader's own order of day and month.
  if (value.date.includes('T')) return day && time ? null : 22;
  return day ? null : 14;
}
