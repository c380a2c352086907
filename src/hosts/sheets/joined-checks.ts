import { countedFormula } from '../../findings/mark-formula.ts';
import type { NativeCheck } from '../../template/sheet-model.ts';
import { columnName } from '../../workbook/address.ts';
import { rectangles } from '../../workbook/ranges.ts';
import type { CellRange } from '../../workbook/snapshot.ts';

/**
 * The native checks of a sheet in as few rules as give every cell the same colour: those of one look become one rule, as
 * far as the first rule that holds stays the first. Each rule in a sheet costs two service calls at every painting, for
 * it has to be asked whether it is ours; the first of these answers for all.
 */
export function joinedChecks(checks: readonly NativeCheck[]): readonly NativeCheck[] {
  const groups: NativeCheck[][] = [];
  for (const check of checks) {
    const group = groupFor(check, groups);
    if (group) group.push(check);
    else groups.push([check]);
  }
  return groups.map((group, index) => {
    const [only] = group;
    const joined = only && group.length === 1 ? only : join(group);
    return index > 0
      ? joined
      : { ...joined, formula: countedFormula(joined.formula, groups.length) };
  });
}

/** The rule that the check can go into without getting before one of another look on the same cells. */
function groupFor(check: NativeCheck, groups: readonly NativeCheck[][]): NativeCheck[] | null {
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index] ?? [];
    const [first] = group;
    if (first && first.look === check.look && [first, check].every(isByRow)) {
      if (rowsOf(first) === rowsOf(check)) return group;
    } else if (group.some((one) => one.look !== check.look && overlap(one, check))) return null;
  }
  return null;
}

/** A cell whose column follows the cell that is coloured; it cannot be told from which of several columns. */
const MOVING_COLUMN = /(?:^|[^$A-Za-z])[A-Za-z]{1,3}\$?\d+(?![\d(])/;

/** Whether the check is of whole rows of cells, its columns fixed: then its formula means the same from every column. */
const isByRow = ({ ranges, formula }: NativeCheck): boolean =>
  ranges.every(({ top, bottom }) => top === ranges[0]?.top && bottom === ranges[0]?.bottom) &&
  !MOVING_COLUMN.test(formula.replace(/"(?:[^"]|"")*"/g, ''));

const rowsOf = ({ ranges: [first] }: NativeCheck): string => `${first?.top}:${first?.bottom}`;

const overlap = (one: NativeCheck, other: NativeCheck): boolean =>
  one.ranges.some((a) =>
    other.ranges.some(
      (b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right,
    ),
  );

function join(group: readonly NativeCheck[]): NativeCheck {
  const ranges = group.flatMap((check) => check.ranges);
  const { top = 0, bottom = 0 } = ranges[0] ?? {};
  const columns = ranges.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, further) => ({
      row: top,
      column: left + further,
    })),
  );
  return {
    ranges: rectangles(columns).map((range) => ({ ...range, bottom })),
    formula: `OR(${group.map(inItsColumns).join(',')})`,
    look: group[0]?.look ?? 'error',
  };
}

/**
 * The check's formula in its own columns, and nothing in others. What fails there fails alone: an error value in a cell,
 * or a column that was deleted.
 */
const inItsColumns = ({ ranges, formula }: NativeCheck): string =>
  `IFERROR(IF(${anyOf(ranges.map(isInside))},${formula}),0)`;

/** Told by cells, which follow their columns when others are put in between. */
function isInside({ top, left, right }: CellRange): string {
  const column = (at: number): string => `COLUMN($${columnName(at)}${top + 1})`;
  return left === right
    ? `COLUMN()=${column(left)}`
    : `AND(COLUMN()>=${column(left)},COLUMN()<=${column(right)})`;
}

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? '') : `OR(${conditions.join(',')})`;
