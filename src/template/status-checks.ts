import { quote } from './formula.ts';
import { bodyRange, type FilledTable, firstCell } from './layout.ts';
import type { NativeCheck } from './sheet-model.ts';
import { SIGNS } from './workings/aid.ts';

/** Colours the status column by its sign. */
export function signChecks(table: FilledTable): readonly NativeCheck[] {
  return (['error', 'todo', 'ok'] as const).map((look) => ({
    ranges: [bodyRange(table, 'status')],
    formula: `LEFT(${firstCell(table, 'status')},1)=${quote(SIGNS[look])}`,
    look,
  }));
}
