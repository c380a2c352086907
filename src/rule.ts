import type { Fix, Severity } from './findings/finding.ts';
import type { Alike } from './findings/related.ts';
import type { DataOf, RuleId } from './messages/findings.ts';
import type { SourceId } from './messages/sources.ts';
import type { ColumnRef, TableKey } from './rounds/columns.ts';
import type { Phase } from './rounds/phase.ts';
import type { Absent, Round } from './rounds/round.ts';
import type { Deviation } from './rounds/settings.ts';
import type { CellPlace, Place } from './workbook/snapshot.ts';

/** How heavy a rule's findings are in each phase; `off` where the rule does not hold. */
export type Severities = { readonly [phase in Phase]: Severity | 'off' };

/**
 * One rule: it looks at the round and gives cells and values, no sentence, no colour, no clock.
 * `severity` follows the phase; a finding may bring its own.
 */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly severity: Severities;
  /**
   * The columns without which the rule stays silent, and the sheets (`regions`) that must be there.
   * Only sheets and ★ columns are named here: a missing optional column counts as empty cells.
   */
  readonly reads: readonly (ColumnRef | TableKey)[];
  readonly source: SourceId;
  /** Whether the rule can look at such a round at all, besides what it reads; without it always. */
  canLook?(round: Round): boolean;
  check(round: Round, deviations: DeviationsUsed): Iterable<Found<Id>>;
  /**
   * The fixes of what was found at a place, for rules that may find something on every row of a long sheet;
   * others give each finding its own.
   */
  fixes?(round: Round, at: CellPlace): readonly Fix[];
}

/**
 * Which accepted deviations are not known to be needless: they met their finding, or their rule could not look.
 * Known to the rules that are checked last.
 */
export interface DeviationsUsed {
  has(deviation: Deviation): boolean;
}

/**
 * What a rule saw. `at` may be the cell of a column that is absent: such findings become one `column-missing`.
 * It may be cells that explain one another: each becomes a finding of its own, with the others as its related cells.
 * `related` is cut to ten. `fixes` is worked out only when somebody asks.
 */
export interface Found<Id extends RuleId = RuleId> {
  readonly at: Place | Absent | Alike;
  readonly related?: readonly Place[];
  readonly data: DataOf<Id>;
  readonly severity?: Severity;
  readonly fixes?: () => readonly Fix[];
}

/** The rule as written: ties the data of its findings to the braces in its texts. */
export function defineRule<const Id extends RuleId>(rule: Rule<Id>): Rule<Id> {
  return rule;
}

/** The same in every phase. */
export function always(severity: Severity): Severities {
  return { collect: severity, prepare: severity, send: severity, after: severity };
}

/** `T→W→E` of the contract: collect → prepare → send and after. */
export function byPhase(
  collect: Severity | 'off',
  prepare: Severity | 'off',
  send: Severity | 'off',
  after: Severity | 'off' = send,
): Severities {
  return { collect, prepare, send, after };
}
