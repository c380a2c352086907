import { landmark } from './landmarks.ts';
import type { Outline } from './outline.ts';
import type { SheetReading } from './read-sheet.ts';
import { attribute, attributesOf, isOpen, isTrue, next, scanXml } from './xml.ts';

/** How a sheet is laid out on the screen. All numbers are 0-based. */
export interface SheetLayout {
  /** Widths in characters by column; undefined where the sheet's usual width holds. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly usualWidth: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Excel's width when the sheet says nothing. */
const USUAL_WIDTH = 8.43;

export function readLayout({ outline, hiddenRows }: SheetReading): SheetLayout {
  const { bytes, part, landmarks } = outline;
  const columnWidths: (number | undefined)[] = [];
  const hiddenColumns = new Set<number>();
  let usualWidth = USUAL_WIDTH;
  let frozenRows = 0;
  let frozenColumns = 0;
  for (const { name, start, end } of landmarks) {
    if (name !== 'cols' && name !== 'sheetFormatPr' && name !== 'sheetViews') continue;
    const xml = scanXml(bytes, part, start, end);
    while (next(xml)) {
      if (isOpen(xml, 'sheetFormatPr'))
        usualWidth =
          Number(attribute(xml, 'defaultColWidth') ?? attribute(xml, 'baseColWidth')) || usualWidth;
      else if (isOpen(xml, 'pane') && /^frozen/.test(attribute(xml, 'state') ?? '')) {
        frozenRows = Math.floor(Number(attribute(xml, 'ySplit') ?? 0)) || 0;
        frozenColumns = Math.floor(Number(attribute(xml, 'xSplit') ?? 0)) || 0;
      } else if (isOpen(xml, 'col')) {
        const get = new Map(attributesOf(xml).map((one) => [one.name, one.value]));
        const last = Math.min(Number(get.get('max') ?? 0), 16_384);
        for (let column = Math.max(Number(get.get('min') ?? 1), 1) - 1; column < last; column++) {
          const width = Number(get.get('width'));
          if (width >= 0) columnWidths[column] = width;
          if (isTrue(get.get('hidden'))) hiddenColumns.add(column);
        }
      }
    }
  }
  return {
    columnWidths: Array.from(columnWidths),
    usualWidth,
    frozenRows,
    frozenColumns,
    hiddenRows: new Set(hiddenRows),
    hiddenColumns,
  };
}

/** Whether the sheet is protected in the program. */
export function isProtected(outline: Outline): boolean {
  const at = landmark(outline, 'sheetProtection');
  if (!at) return false;
  const xml = scanXml(outline.bytes, outline.part, at.start, at.end);
  next(xml);
  return isTrue(attribute(xml, 'sheet'));
}
