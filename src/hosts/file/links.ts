import { readRange } from '../../workbook/ranges.ts';
import type { CellRange } from '../../workbook/snapshot.ts';
import type { Outline } from './outline.ts';
import { cut, type Splice } from './splice.ts';
import { attributesOf, isOpen, next, scanXml, skip } from './xml.ts';

/** What takes links out of a sheet. */
export interface LinksOut {
  /** Into the sheet's outline. */
  readonly splices: readonly Splice[];
  /** The relationships that no link of the sheet has any more. */
  readonly relationships: readonly string[];
}

/** Takes out the links whose cells are told to lose theirs; a list without links may not be there. */
export function linksOut(
  { bytes, part, landmarks }: Outline,
  lose: (cells: CellRange) => boolean,
): LinksOut {
  const splices: Splice[] = [];
  const gone = new Set<string>();
  const kept = new Set<string>();
  for (const { name, start, end } of landmarks) {
    if (name !== 'hyperlinks') continue;
    const cuts: Splice[] = [];
    let links = 0;
    const xml = scanXml(bytes, part, start, end);
    while (next(xml)) {
      if (!isOpen(xml, 'hyperlink')) continue;
      links++;
      const { start: from } = xml;
      const attributes = attributesOf(xml);
      const cells = readRange(attributes.find((one) => one.name === 'ref')?.value ?? '');
      const id = attributes.find((one) => /.:id$/.test(one.name))?.value;
      skip(xml);
      const goes = cells !== null && lose(cells);
      if (goes) cuts.push(cut(from, xml.end));
      if (id !== undefined) (goes ? gone : kept).add(id);
    }
    if (cuts.length > 0) splices.push(...(cuts.length === links ? [cut(start, end)] : cuts));
  }
  return { splices, relationships: [...gone].filter((id) => !kept.has(id)) };
}
