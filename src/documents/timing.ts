import type { MissingWhat } from '../messages/documents.ts';
import type { Datum, Language } from '../messages/language.ts';
import type { Cell } from '../rounds/cell.ts';
import type { TimeReading } from '../rounds/judge.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { type Slot, writeSlot } from '../rounds/times.ts';
import { cellPlace, type Lacks } from './lacks.ts';
import { cleanLine, missingMark, type Said } from './said.ts';

/** When a discussion is held and handled. */
export interface Timing {
  /** The confirmed time; else a mark, which names the wished time where there is one. */
  readonly time: Said;
  /** The confirmed time or, without it, the wished one. */
  readonly slot: Slot | null;
  readonly confirmed: boolean;
  readonly preferred: Said;
  readonly alternatives: readonly { readonly time: string }[];
  readonly hasAlternatives: boolean;
  readonly review: Said;
}

const slotOf = (cell: Cell<TimeReading>): Slot | null => cell.value?.slot ?? null;

export function timingOf(
  round: Round,
  discussion: Discussion,
  language: Language,
  lacks: Lacks,
): Timing {
  type TimeColumn = 'confirmed' | 'preferred' | 'review';
  const lack = (
    what: MissingWhat,
    column: TimeColumn,
    data: { readonly [field: string]: Datum } = {},
  ): Said => {
    lacks.note(what, cellPlace(round, 'discussions', discussion.row, column), data);
    return missingMark(what, language, data);
  };
  const unclear = (reading: TimeReading, column: TimeColumn): Said =>
    lack('time-unclear', column, {
      time: reading.slot ? writeSlot(reading.slot, language) : cleanLine(reading.text),
    });

  const wished = (column: 'preferred' | 'review', what: MissingWhat): Said => {
    const reading = discussion[column].value;
    if (!reading) return lack(what, column);
    return reading.slot ? writeSlot(reading.slot, language) : unclear(reading, column);
  };

  /** A time that the letter rules out is not told as settled, unless a reason is given for it. */
  const settled = (): Said => {
    const reading = discussion.confirmed.value;
    const wish = slotOf(discussion.preferred);
    if (!reading)
      return wish
        ? lack('time-wished', 'confirmed', { time: writeSlot(wish, language) })
        : lack('time', 'confirmed');
    const ruledOut =
      (reading.verdict === 'outside-weeks' || reading.verdict === 'hours-wrong') &&
      discussion.reason.kind !== 'read';
    return reading.slot && !ruledOut
      ? writeSlot(reading.slot, language)
      : unclear(reading, 'confirmed');
  };

  const alternatives = (discussion.alternatives.value ?? []).flatMap(({ slot }) =>
    slot ? [{ time: writeSlot(slot, language) }] : [],
  );
  return {
    time: settled(),
    slot: slotOf(discussion.confirmed) ?? slotOf(discussion.preferred),
    confirmed: slotOf(discussion.confirmed) !== null,
    preferred: wished('preferred', 'wished-time'),
    alternatives,
    hasAlternatives: alternatives.length > 0,
    review: wished('review', 'wished-review'),
  };
}
