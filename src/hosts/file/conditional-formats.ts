import type { Severity } from '../../findings/finding.ts';
import {
  isSheetMark,
  markFormula,
  type OurMark,
  readMarkFormula,
  type SheetMark,
} from '../../findings/mark-formula.ts';
import { rangeText } from '../../workbook/ranges.ts';
import type { CellRange } from '../../workbook/snapshot.ts';
import { placeAfter } from './landmarks.ts';
import type { Outline } from './outline.ts';
import { cut, insert, type Splice } from './splice.ts';
import { attribute, elementText, escapeXml, isOpen, next, nextWithin, scanXml } from './xml.ts';

interface Rule {
  readonly start: number;
  readonly end: number;
  readonly mark: OurMark | null;
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly Rule[];
}

/** The children of a worksheet after which a conditional format may stand, itself included (CT_Worksheet). */
const BEFORE = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
] as const;

function readBlocks({ bytes, part, landmarks }: Outline): {
  readonly blocks: readonly Block[];
  readonly highestPriority: number;
} {
  const blocks: Block[] = [];
  let highestPriority = 0;
  for (const { name, start, end } of landmarks) {
    if (name !== 'conditionalFormatting' && name !== 'extLst') continue;
    const rules: Rule[] = [];
    const xml = scanXml(bytes, part, start, end);
    while (next(xml)) {
      if (!isOpen(xml, 'cfRule')) continue;
      const priority = Number(attribute(xml, 'priority') ?? 0);
      const ruleStart = xml.start;
      const { depth } = xml;
      let formula = '';
      while (nextWithin(xml, depth)) if (isOpen(xml, 'formula')) formula += elementText(xml);
      const mark = readMarkFormula(formula);
      if (mark === null || isSheetMark(mark))
        highestPriority = Math.max(highestPriority, priority || 0);
      rules.push({ start: ruleStart, end: xml.end, mark });
    }
    if (name === 'conditionalFormatting') blocks.push({ start, end, rules });
  }
  return { blocks, highestPriority };
}

/** Whether the sheet bears this mark. */
export const bears = (outline: Outline, mark: SheetMark): boolean =>
  readBlocks(outline).blocks.some(({ rules }) => rules.some((rule) => rule.mark === mark));

/** What colours the cells of a sheet. */
export interface Colouring {
  readonly severity: Severity;
  /** Number of its differential format. */
  readonly dxf: number;
  readonly ranges: readonly CellRange[];
}

/** The splices into a sheet's outline that take out every mark of ours but the `kept` one, and put these colours in. */
export function colourSplices(
  outline: Outline,
  colourings: readonly Colouring[],
  kept: SheetMark | null,
): readonly Splice[] {
  const { blocks, highestPriority } = readBlocks(outline);
  const splices: Splice[] = [];
  const gone = new Set<number>();
  for (const { start, end, rules } of blocks) {
    const ours = rules.filter(({ mark }) => mark !== null && mark !== kept);
    if (ours.length === 0) continue;
    if (ours.length === rules.length) {
      splices.push(cut(start, end));
      gone.add(start);
    } else for (const rule of ours) splices.push(cut(rule.start, rule.end));
  }
  const place = placeAfter(
    { ...outline, landmarks: outline.landmarks.filter(({ start }) => !gone.has(start)) },
    BEFORE,
  );
  const put = colourings
    .map(({ severity, dxf, ranges }, index) =>
      conditionalFormat(
        outline.prefix,
        ranges,
        markFormula(severity),
        dxf,
        highestPriority + 1 + index,
      ),
    )
    .join('');
  if (put) splices.push(insert(place, put));
  return splices;
}

/** One conditional format by formula. */
export function conditionalFormat(
  prefix: string,
  ranges: readonly CellRange[],
  formula: string,
  dxf: number,
  priority: number,
): string {
  const p = prefix;
  return (
    `<${p}conditionalFormatting sqref="${ranges.map(rangeText).join(' ')}">` +
    `<${p}cfRule type="expression" dxfId="${dxf}" priority="${priority}"><${p}formula>${escapeXml(formula)}</${p}formula>` +
    `</${p}cfRule></${p}conditionalFormatting>`
  );
}

/** The conditional format that makes a sheet ours. */
export const sheetMark = (mark: SheetMark, dxf: number, priority: number): string =>
  conditionalFormat(
    '',
    [{ top: 0, left: 0, bottom: 0, right: 0 }],
    markFormula(mark),
    dxf,
    priority,
  );
