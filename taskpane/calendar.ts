import type { PaneText } from '../src/messages/pane.ts';
import type { TimeReading } from '../src/rounds/judge.ts';
import type { Round } from '../src/rounds/round.ts';
import {
  addDays,
  type Day,
  dayNumber,
  isoWeekOf,
  type Slot,
  weekdayOf,
} from '../src/rounds/times.ts';

/** How a discussion wants a time. */
export interface Want {
  /** Its id as it is written. */
  readonly discussion: string;
  readonly how: 'wished' | 'alternative' | 'confirmed';
}

/** A time that is offered or asked for. */
export interface CalendarTime {
  readonly slot: Slot;
  readonly kind: 'discussion' | 'meeting';
  readonly offered: boolean;
  readonly wants: readonly Want[];
}

export interface CalendarDay {
  readonly day: Day;
  readonly times: readonly CalendarTime[];
}

/** An ISO week of which something is known: Monday to Friday, and the weekend when something stands there. */
export interface CalendarWeek {
  readonly week: number;
  readonly days: readonly CalendarDay[];
}

/** Weeks with meetings and discussion times, who wants what; empty weeks in between are left out. */
export function calendarOf(round: Round): readonly CalendarWeek[] {
  const times = new Map<
    string,
    { slot: Slot; kind: CalendarTime['kind']; offered: boolean; wants: Want[] }
  >();
  const at = (slot: Slot, kind: CalendarTime['kind'], offered: boolean) => {
    const key = `${kind} ${slot.day} ${slot.start} ${slot.end}`;
    const known = times.get(key);
    if (known) return known;
    const made = { slot, kind, offered, wants: [] };
    times.set(key, made);
    return made;
  };
  for (const slot of round.settings.meetings) at(slot, 'meeting', true);
  for (const slot of round.settings.slots) at(slot, 'discussion', true);
  for (const discussion of round.discussions) {
    const want = (
      readings: readonly TimeReading[],
      kind: CalendarTime['kind'],
      how: Want['how'],
    ) => {
      for (const { slot } of readings) {
        if (!slot) continue;
        const { wants } = at(slot, kind, false);
        const said = discussion.id.text || '?';
        if (!wants.some((one) => one.discussion === said)) wants.push({ discussion: said, how });
      }
    };
    // What is confirmed counts; the wish that led to it is not told beside it.
    want(one(discussion.confirmed.value), 'discussion', 'confirmed');
    want(one(discussion.reviewConfirmed.value), 'meeting', 'confirmed');
    if (!discussion.reviewConfirmed.value?.slot)
      want(one(discussion.review.value), 'meeting', 'wished');
    if (!discussion.confirmed.value?.slot) {
      want(one(discussion.preferred.value), 'discussion', 'wished');
      want(discussion.alternatives.value ?? [], 'discussion', 'alternative');
    }
  }
  const weeks = new Map<Day, CalendarTime[]>();
  for (const time of times.values()) {
    const monday = addDays(time.slot.day, 1 - weekdayOf(time.slot.day));
    const known = weeks.get(monday);
    if (known) known.push(time);
    else weeks.set(monday, [time]);
  }
  return [...weeks]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([monday, inWeek]) => {
      const last = Math.max(5, ...inWeek.map(({ slot }) => weekdayOf(slot.day)));
      return {
        week: isoWeekOf(monday).week,
        days: Array.from({ length: last }, (_, index) => {
          const day = addDays(monday, index);
          return {
            day,
            times: inWeek
              .filter(({ slot }) => slot.day === day)
              .sort((one, other) => one.slot.start - other.slot.start),
          };
        }),
      };
    });
}

const one = (reading: TimeReading | null): readonly TimeReading[] => (reading ? [reading] : []);

export interface Deadline {
  readonly what: PaneText & `deadline-${string}`;
  readonly day: Day;
  /** Days from the day of checking; 0 is that day, negative has passed. */
  readonly left: number;
}

/** The round's deadlines in the order of time. */
export function deadlinesOf(round: Round): readonly Deadline[] {
  const { settings } = round;
  const first = settings.slots[0]?.day ?? null;
  const last = settings.slots.at(-1)?.day ?? null;
  const days: readonly (readonly [Deadline['what'], Day | null])[] = [
    ['deadline-reporting', settings.reporting],
    ...settings.meetings.map(({ day }) => ['deadline-review', day] as const),
    ['deadline-liaison', settings.liaison],
    ['deadline-agenda', settings.agenda],
    ['deadline-first', first],
    ['deadline-last', last === first ? null : last],
  ];
  return days
    .flatMap(([what, day]) =>
      day === null ? [] : [{ what, day, left: dayNumber(day) - dayNumber(round.today) }],
    )
    .sort((one, other) => one.left - other.left);
}
