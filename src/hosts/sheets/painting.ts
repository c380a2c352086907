import { SEVERITIES, type Severity } from '../../findings/finding.ts';
import {
  isSheetMark,
  markFormula,
  type OurMark,
  readCount,
  readMarkFormula,
  recounted,
} from '../../findings/mark-formula.ts';
import type { Mark } from '../../findings/marks.ts';
import { PALETTE } from '../../findings/palette.ts';
import { rangeText, rectangles } from '../../workbook/ranges.ts';
import type { CellRange } from '../../workbook/snapshot.ts';
import { HostError } from '../host.ts';
import type { OpenSheet } from './reading.ts';
import type { ConditionalFormatRule, Range, Services, Sheet } from './services.ts';

/** Ranges of one rule. Sheets grows slow with more; what is left out is told. */
const MOST_RANGES = 500;

/** What the painting could not do. */
export interface Painted {
  /** Sheets whose formats this user may not change. */
  readonly sealed: readonly string[];
  /** Cells that would have taken more ranges than Sheets bears. */
  readonly uncoloured: number;
}

/**
 * Replaces our own colours by these, on the sheets that are read and on those that have a mark. Other rules go back as
 * they were, after ours. To be carried out alone; what was written is in the workbook when it ends.
 */
export function paintMarks(
  services: Services,
  opened: readonly OpenSheet[],
  marks: readonly Mark[],
): Painted {
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const same = bySheet.get(mark.sheet);
    if (same) same.push(mark);
    else bySheet.set(mark.sheet, [mark]);
  }
  let uncoloured = 0;
  /** A rule of each severity, of whichever sheet: to copy one costs less than to make another. */
  const models = new Map<OurMark, ConditionalFormatRule>();
  const plans = opened.flatMap(({ name, sheet, asked }) => {
    const wanted = bySheet.get(name) ?? [];
    if (wanted.length === 0 && asked === 'name') return [];
    const { ours, foreign } = rulesOf(sheet);
    if (wanted.length === 0 && ours.size === 0) return [];
    for (const [severity, rule] of ours) models.set(severity, rule);
    const { rules, left } = coloursOf(services, sheet, wanted, models);
    uncoloured += left;
    return [{ name, sheet, rules: [...rules, ...foreign()] }];
  });
  return { sealed: setAll(services, plans), uncoloured };
}

interface Plan {
  readonly name: string;
  readonly sheet: Sheet;
  readonly rules: ConditionalFormatRule[];
}

/** Sets the rules of each sheet. @returns the names of those that this user may not change */
function setAll({ app }: Services, plans: readonly Plan[]): readonly string[] {
  if (plans.length === 0) return [];
  try {
    for (const { sheet, rules } of plans) sheet.setConditionalFormatRules(rules);
    // Google may put a refusal off until now.
    app.flush();
    return [];
  } catch (error) {
    // Google says why in the user's own language: the sheets themselves tell it better.
    const open = plans.filter(({ sheet }) => sheet.getDataRange().canEdit());
    if (open.length === plans.length) throw error;
    for (const { sheet, rules } of open) sheet.setConditionalFormatRules(rules);
    app.flush();
    return plans.filter((plan) => !open.includes(plan)).map(({ name }) => name);
  }
}

/** Takes every mark of ours out of a sheet, whatever was done to its rules. @returns whether it may be changed */
export function clearColours(services: Services, name: string, sheet: Sheet): boolean {
  const { ours, foreign } = rulesOf(sheet, true);
  return ours.size === 0 || setAll(services, [{ name, sheet, rules: foreign() }]).length === 0;
}

interface Rules {
  readonly ours: ReadonlyMap<OurMark, ConditionalFormatRule>;
  /** The others, as they are to go back. */
  readonly foreign: () => ConditionalFormatRule[];
}

/**
 * The rules of a sheet. To ask one costs two calls; a new collection workbook's own are told by their first, unless they
 * are more or fewer than it says: then every rule is asked, and the first told how many they are now.
 */
function rulesOf(sheet: Sheet, askAll = false): Rules {
  const ours = new Map<OurMark, ConditionalFormatRule>();
  const foreign: ConditionalFormatRule[] = [];
  const all = sheet.getConditionalFormatRules();
  let first = '';
  for (const [index, rule] of all.entries()) {
    const formula = formulaOf(rule);
    const mark = readMarkFormula(formula);
    if (mark !== null && (askAll || !isSheetMark(mark))) {
      ours.set(mark, rule);
      continue;
    }
    if (foreign.length === 0) {
      first = formula;
      const rest = all.slice(index);
      if (!askAll && readCount(first) === rest.length) return { ours, foreign: () => rest };
    }
    foreign.push(rule);
  }
  return { ours, foreign: () => counted(foreign, first) };
}

/** The same rules; where the formula of the first says how many they are, it does so rightly. */
function counted(rules: ConditionalFormatRule[], formula: string): ConditionalFormatRule[] {
  const [first, ...others] = rules;
  if (!first || readCount(formula) === null) return rules;
  const told = first.copy().whenFormulaSatisfied(recounted(formula, rules.length));
  return [told.build(), ...others];
}

/** Which of our marks a conditional format carries; null for a foreign one. */
export const markOf = (rule: ConditionalFormatRule): OurMark | null =>
  readMarkFormula(formulaOf(rule));

function formulaOf(rule: ConditionalFormatRule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' ? formula : '';
}

function coloursOf(
  services: Services,
  sheet: Sheet,
  marks: readonly Mark[],
  models: Map<OurMark, ConditionalFormatRule>,
): { readonly rules: readonly ConditionalFormatRule[]; readonly left: number } {
  let left = 0;
  // The first rule wins: the strongest severity comes first.
  const wanted = SEVERITIES.flatMap((severity) => {
    const all = rectangles(marks.filter((mark) => mark.severity === severity));
    for (const { top, left: first, bottom, right } of all.slice(MOST_RANGES))
      left += (bottom - top + 1) * (right - first + 1);
    return all.length > 0 ? [{ severity, areas: all.slice(0, MOST_RANGES) }] : [];
  });
  const ranges = rangesOf(
    sheet,
    wanted.flatMap(({ areas }) => areas),
  );
  let next = 0;
  const rules = wanted.map(({ severity, areas }) => {
    const builder = models.get(severity)?.copy() ?? newColour(services, severity, models);
    const rule = builder.setRanges(ranges.slice(next, next + areas.length)).build();
    next += areas.length;
    models.set(severity, rule);
    return rule;
  });
  return { rules, left };
}

/** Sheets has no borders in conditional formats: bold type says it besides the colour. */
function newColour(
  { app }: Services,
  severity: Severity,
  models: ReadonlyMap<OurMark, ConditionalFormatRule>,
) {
  const { text, fill } = PALETTE[severity];
  const [model] = models.values();
  return (model?.copy() ?? app.newConditionalFormatRule().setBold(true))
    .whenFormulaSatisfied(`=${markFormula(severity)}`)
    .setBackground(`#${fill}`)
    .setFontColor(`#${text}`);
}

/** As few calls for many ranges as for two. */
export function rangesOf(sheet: Sheet, ranges: readonly CellRange[]): Range[] {
  const texts = ranges.map(rangeText);
  const [only] = texts;
  if (only === undefined) return [];
  return texts.length === 1 ? [sheet.getRange(only)] : sheet.getRangeList(texts).getRanges();
}

/** @throws {HostError} for what could not be painted; the rest is */
export function tellUnpainted({ sealed, uncoloured }: Painted): void {
  if (sealed.length > 0) throw new HostError('host-colours-protected', sealed.join(', '));
  if (uncoloured > 0) throw new HostError('host-colours-limited', String(uncoloured));
}
