import type { RefusalReason } from '../../findings/edits.ts';
import { contains, readRange } from '../../workbook/ranges.ts';
import type { CellRange } from '../../workbook/snapshot.ts';
import { hasPart, type Package, readPart, relationshipsOf } from './package.ts';
import { cellKey, type SheetReading } from './read-sheet.ts';
import { attribute, isOpen, next, nextWithin, scanXml } from './xml.ts';

/** Tells why a cell of a sheet may not be written; null when it may. 0-based. */
export type CellRefusal = (row: number, column: number) => RefusalReason | null;

/** The cells of a worksheet that other parts hold on to. */
export function cellRefusals(pkg: Package, part: string, reading: SheetReading): CellRefusal {
  const formulas = new Set(reading.formulas);
  const headers: CellRange[] = [];
  const pivots: CellRange[] = [];
  const seen = new Set<string>();
  for (const { type, target, external } of relationshipsOf(pkg, part)) {
    if (external || seen.has(target) || !hasPart(pkg, target)) continue;
    seen.add(target);
    if (type === 'table') headers.push(...tableHeader(pkg, target));
    else if (type === 'pivotTable') pivots.push(...pivotOutput(pkg, target));
  }
  const within = (ranges: readonly CellRange[], row: number, column: number) =>
    ranges.some((range) => contains(range, row, column));
  return (row, column) => {
    if (formulas.has(cellKey(row, column)) || within(reading.filled, row, column)) return 'formula';
    if (
      reading.merges.some(
        (merge) => contains(merge, row, column) && (row !== merge.top || column !== merge.left),
      )
    )
      return 'inside-merge';
    if (within(headers, row, column)) return 'table-header';
    return within(pivots, row, column) ? 'pivot' : null;
  };
}

/** A table's titles stand both in its cells and in its part: Excel repairs the file when they disagree. */
function tableHeader(pkg: Package, part: string): readonly CellRange[] {
  const xml = scanXml(readPart(pkg, part), part);
  next(xml);
  const range = readRange(attribute(xml, 'ref') ?? '');
  const rows = Number(attribute(xml, 'headerRowCount') ?? 1);
  return range && rows > 0 ? [{ ...range, bottom: range.top + rows - 1 }] : [];
}

function pivotOutput(pkg: Package, part: string): readonly CellRange[] {
  const xml = scanXml(readPart(pkg, part), part);
  next(xml);
  while (nextWithin(xml, 0))
    if (isOpen(xml, 'location')) {
      const range = readRange(attribute(xml, 'ref') ?? '');
      return range ? [range] : [];
    }
  return [];
}
