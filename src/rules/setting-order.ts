import type { Words } from '../messages/language.ts';
import type { Round } from '../rounds/round.ts';
import type { SettingKeyId } from '../rounds/setting-keys.ts';
import { settingKey } from '../rounds/setting-keys.ts';
import { isSound, settingTimeRows } from '../rounds/setting-times.ts';
import { type Day, dayWords } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';
import type { CellPlace } from '../workbook/snapshot.ts';

/** The stages of a round in the order in which they come. */
const STAGES = [
  'reporting',
  'meeting',
  'agenda',
  'slot',
] as const satisfies readonly SettingKeyId[];
type Stage = (typeof STAGES)[number];

/** A day of a stage, of several in the order of time; `at` is null where the embedded round gives it. */
interface Dated {
  readonly stage: Stage;
  readonly day: Day;
  readonly at: CellPlace | null;
}

export default defineRule({
  id: 'setting-order',
  severity: always('error'),
  reads: ['settings'],
  source: 'letter-deadlines',
  *check(round) {
    const byStage = datedStages(round);
    const known = STAGES.filter((stage) => byStage[stage].length > 0);
    for (const [index, stage] of known.entries()) {
      const next = known[index + 1];
      if (next) yield* outOfOrder(byStage[stage], byStage[next]);
    }
  },
});

function datedStages(round: Round): { readonly [stage in Stage]: readonly Dated[] } {
  const { settings } = round;
  const rows = settingTimeRows(round);
  const of = (stage: Stage, days: readonly (Day | null)[]): readonly Dated[] =>
    [...new Set(days)].flatMap((day) => {
      if (day === null) return [];
      const row = rows.find(
        ({ id, times }) => id === stage && times.some((one) => one.day === day),
      );
      // A day that its own weekday denies proves nothing about the order.
      const isDoubtful = row?.times.some((one) => one.day === day && !isSound(one)) ?? false;
      return isDoubtful ? [] : { stage, day, at: row?.at ?? null };
    });
  return {
    reporting: of('reporting', [settings.reporting]),
    meeting: of(
      'meeting',
      settings.meetings.map(({ day }) => day),
    ),
    agenda: of('agenda', [settings.agenda]),
    slot: of(
      'slot',
      settings.slots.map(({ day }) => day),
    ),
  };
}

/**
 * What of two stages is out of order. Where a deadline disagrees with all the meetings or slots beside it, the deadline
 * is to be looked at, else those of them that disagree; of two deadlines the later one.
 */
function* outOfOrder(before: readonly Dated[], after: readonly Dated[]) {
  const lastBefore = before.at(-1)?.day ?? '';
  const firstAfter = after[0]?.day ?? '';
  const wrongBefore = before.filter(({ day }) => day >= firstAfter);
  const wrongAfter = after.filter(({ day }) => day <= lastBefore);
  const isBeforeToBlame = isDeadline(after)
    ? wrongBefore.length < before.length
    : isDeadline(before) && wrongAfter.length === after.length;
  const [suspects, others] = isBeforeToBlame
    ? [wrongBefore, wrongAfter]
    : [wrongAfter, wrongBefore];
  const marked = placesOf(suspects).length > 0 ? suspects : others;
  const related = marked === suspects ? others : suspects;
  const [first] = wrongBefore;
  const [second] = wrongAfter;
  for (const at of placesOf(marked))
    yield {
      at,
      related: placesOf(related),
      data: {
        first: first ? titleOf(first.stage) : '',
        firstDays: wrongBefore.map(({ day }) => dayWords(day)),
        second: second ? titleOf(second.stage) : '',
        secondDays: wrongAfter.map(({ day }) => dayWords(day)),
      },
    };
}

const isDeadline = ([one]: readonly Dated[]): boolean =>
  one?.stage === 'reporting' || one?.stage === 'agenda';
const titleOf = (stage: Stage): Words => settingKey(stage).title;

/** Each cell once: a cell may hold several days. */
function placesOf(dated: readonly Dated[]): readonly CellPlace[] {
  const places = new Map<string, CellPlace>();
  for (const { at } of dated) if (at) places.set(`${at.row},${at.column}`, at);
  return [...places.values()];
}
