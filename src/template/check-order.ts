import { SEVERITIES } from '../findings/finding.ts';
import type { NativeCheck } from './sheet-model.ts';

const STRENGTHS: readonly NativeCheck['look'][] = [...SEVERITIES, 'ok'];

/** The checks so that a cell is coloured by the worst that is wrong with it, as with marks: the first that holds wins. */
export const strongestFirst = (checks: readonly NativeCheck[]): readonly NativeCheck[] =>
  STRENGTHS.flatMap((strength) => checks.filter(({ look }) => look === strength));
