import { type MissingWhat, sayInDocument, sayMissing } from '../messages/documents.ts';
import type { Language } from '../messages/language.ts';
import { sameSlot } from '../rounds/judge.ts';
import type { Discussion, Round } from '../rounds/round.ts';
import { type Slot, writeDay, writeSlot } from '../rounds/times.ts';
import { factsOf } from './discussion.ts';
import { type Letter, letterOf } from './letter.ts';
import type { Missing, Said } from './said.ts';
import { cleanLine, missingMark } from './said.ts';

export interface Cover extends Letter {
  readonly kind: 'cover';
  readonly discussions: readonly {
    readonly id: string;
    readonly theme: Said;
    readonly regionNames: Said;
    readonly ministryNames: string;
    readonly time: Said;
    readonly liaison: Said;
  }[];
  readonly events: readonly { readonly day: string; readonly event: string }[];
  readonly regions: readonly { readonly region: string; readonly discussion: string }[];
}

/** What a cover sheet waits for of each discussion. */
const CONCERNS: readonly MissingWhat[] = [
  'theme',
  'theme-translation',
  'regions',
  'regions-few',
  'regions-unclear',
  'time',
  'time-wished',
  'time-unclear',
  'liaison',
];

/** The cover sheet of a round: its discussions, its timetable, and where each region is. */
export function coverOf(round: Round, language: Language): Cover {
  const { settings } = round;
  const all = [...round.discussionsByKey.values()].map((discussion) => ({
    discussion,
    facts: factsOf(round, discussion, 'agenda', language, CONCERNS),
  }));
  const missing: Missing[] = all.flatMap(({ facts }) =>
    facts.missing.map((one) => ({
      ...one,
      item: sayMissing('of-discussion', language, { discussion: facts.id, item: one.item }),
    })),
  );
  const lacking = (what: MissingWhat) =>
    missing.push({ what, item: sayMissing(what, language), at: null });
  if (all.length === 0) lacking('discussions');
  if (settings.reporting === null) lacking('deadline-reporting');
  if (settings.agenda === null) lacking('deadline-agenda');

  return {
    ...letterOf(
      round,
      'cover',
      language,
      sayInDocument('subject-round', language, { year: settings.year }),
      missing,
    ),
    kind: 'cover',
    discussions:
      all.length > 0
        ? all.map(({ facts }) => ({
            id: facts.id,
            theme: facts.theme,
            regionNames: facts.regionNames || missingMark('regions', language),
            ministryNames: facts.ministryNames,
            time: facts.time,
            liaison: facts.liaison,
          }))
        : [
            {
              id: '',
              theme: missingMark('discussions', language),
              regionNames: '',
              ministryNames: '',
              time: '',
              liaison: '',
            },
          ],
    events: eventsOf(
      round,
      all.map(({ discussion }) => discussion),
      language,
    ),
    regions: settings.regions.map((region) => ({
      region: region.name[language],
      discussion:
        all
          .filter(({ facts }) => facts.regions.some((one) => one.region === region.name[language]))
          .map(({ facts }) => facts.id)
          .join(', ') || sayInDocument('in-no-discussion', language),
    })),
  };
}

/** Deadlines, meetings and confirmed discussions, in the order of time. */
function eventsOf(
  { settings }: Round,
  discussions: readonly Discussion[],
  language: Language,
): Cover['events'] {
  const idsAt = (slot: Slot, column: 'confirmed' | 'reviewConfirmed'): readonly string[] =>
    discussions
      .filter((one) => {
        const own = one[column].value?.slot;
        return own && sameSlot(own, slot);
      })
      .map(({ id }) => cleanLine(id.text));
  const deadline = (day: string | null, word: 'reporting' | 'liaison' | 'agenda') =>
    day === null
      ? []
      : [
          {
            order: day,
            day: writeDay(day, language),
            event: sayInDocument(`event-${word}`, language),
          },
        ];
  const at = (slot: Slot, event: string) => ({
    order: `${slot.day} ${String(slot.start).padStart(4, '0')}`,
    day: writeSlot(slot, language),
    event,
  });
  const held = discussions
    .flatMap(({ confirmed }) => confirmed.value?.slot ?? [])
    .filter((slot, index, slots) => slots.findIndex((one) => sameSlot(one, slot)) === index);
  return [
    ...deadline(settings.reporting, 'reporting'),
    ...deadline(settings.liaison, 'liaison'),
    ...settings.meetings.map((slot) =>
      at(
        slot,
        sayInDocument('event-meeting', language, { discussions: idsAt(slot, 'reviewConfirmed') }),
      ),
    ),
    ...deadline(settings.agenda, 'agenda'),
    ...held.map((slot) =>
      at(
        slot,
        sayInDocument('event-discussion', language, { discussions: idsAt(slot, 'confirmed') }),
      ),
    ),
  ]
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ day, event }) => ({ day, event }));
}
