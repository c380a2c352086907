import { readRange, readRanges } from '../../workbook/ranges.ts';
import type { CellRange, CellValue } from '../../workbook/snapshot.ts';
import type { Outline } from './outline.ts';
import type { DefinedName } from './workbook-part.ts';
import { attributesOf, deepText, isOpen, isTrue, next, nextWithin, scanXml } from './xml.ts';

/** A list to choose from that the workbook itself has. */
export interface SheetDropDown {
  readonly ranges: readonly CellRange[];
  readonly list: readonly CellValue[];
  /** Other values are refused by the program, not only warned of. */
  readonly strict: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** What a reference in a list may point to. */
export interface ListSources {
  /** The sheet's own name and its place among all sheets. */
  readonly sheet: string;
  readonly place: number;
  readonly names: readonly DefinedName[];
  /** The values of a worksheet by its name, whatever the case; null when there is none. */
  valuesOf(sheet: string): readonly (readonly CellValue[])[] | null;
}

/** Longer lists are no help to anyone, and whole columns may be referred to. */
const LONGEST_LIST = 5000;

/** The sheet's drop-downs whose list can be told: written out, a range, or a name of one. */
export function readDropDowns(
  { bytes, part, landmarks }: Outline,
  sources: ListSources,
): readonly SheetDropDown[] {
  const all: SheetDropDown[] = [];
  for (const { name, start, end } of landmarks) {
    if (name !== 'dataValidations' && name !== 'extLst') continue;
    const xml = scanXml(bytes, part, start, end);
    while (next(xml)) {
      if (!isOpen(xml, 'dataValidation')) continue;
      const get = new Map(attributesOf(xml).map((one) => [one.name, one.value]));
      const { depth } = xml;
      let formula = '';
      let cells = get.get('sqref') ?? '';
      while (nextWithin(xml, depth)) {
        // In an extension the formula and the cells stand in elements of their own (xm:f, xm:sqref).
        if (isOpen(xml, 'formula1')) formula = deepText(xml);
        else if (isOpen(xml, 'sqref')) cells = deepText(xml);
      }
      const ranges = readRanges(cells);
      const list = get.get('type') === 'list' ? listOf(formula.trim(), ranges, sources) : null;
      if (!list || ranges.length === 0) continue;
      const promptTitle = get.get('promptTitle');
      const prompt = get.get('prompt');
      all.push({
        ranges,
        list,
        strict: isTrue(get.get('showErrorMessage')) && (get.get('errorStyle') ?? 'stop') === 'stop',
        ...(promptTitle === undefined ? {} : { promptTitle }),
        ...(prompt === undefined ? {} : { prompt }),
      });
    }
  }
  return all;
}

function listOf(
  formula: string,
  ranges: readonly CellRange[],
  sources: ListSources,
): readonly CellValue[] | null {
  const literal = /^"([\s\S]*)"$/.exec(formula)?.[1];
  if (literal !== undefined)
    return literal
      .replace(/""/g, '"')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const [only] = ranges;
  const single =
    ranges.length === 1 && only && only.top === only.bottom && only.left === only.right;
  // A relative reference means another list for each cell.
  if (!single && /(^|!)(?!.*\$[A-Z]+\$\d)[A-Z]{1,3}\d/i.test(formula)) return null;
  return referred(formula, sources, 0);
}

function referred(
  formula: string,
  sources: ListSources,
  depth: number,
): readonly CellValue[] | null {
  const text = formula.replace(/^=/, '').trim();
  const parts = /^(?:'((?:[^']|'')+)'|([^'!\s(),[\]]+))!(.+)$/.exec(text);
  const sheet = parts ? (parts[1]?.replace(/''/g, "'") ?? (parts[2] as string)) : sources.sheet;
  const range = readRange(parts ? (parts[3] as string) : text);
  if (range) {
    const values = sources.valuesOf(sheet);
    return values ? valuesIn(values, range) : null;
  }
  if (depth > 4) return null;
  const wanted = (parts ? (parts[3] as string) : text).toLowerCase();
  const named = sources.names.filter(({ name }) => name.toLowerCase() === wanted);
  const found =
    named.find(({ sheet: place }) => place === sources.place) ??
    named.find(({ sheet: place }) => place === null);
  return found ? referred(found.text, sources, depth + 1) : null;
}

function valuesIn(
  values: readonly (readonly CellValue[])[],
  { top, left, bottom, right }: CellRange,
): readonly CellValue[] {
  const list: CellValue[] = [];
  for (let row = top; row <= Math.min(bottom, values.length - 1); row++) {
    const cells = values[row] ?? [];
    for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
      const value = cells[column] ?? null;
      if (value !== null && value !== '' && list.length < LONGEST_LIST) list.push(value);
    }
  }
  return list;
}
