import type { PaneText } from '../src/messages/pane.ts';
import type { Phase } from '../src/rounds/phase.ts';
import { type Discussion, isPresent, placeOf, type Round } from '../src/rounds/round.ts';
import type { CellPlace } from '../src/workbook/snapshot.ts';

/** One thing a discussion needs by now, and where it is to be written. */
export interface Need {
  readonly what: PaneText & `need-${string}`;
  readonly met: boolean;
  /** null where it has no cell of its own in the discussions' sheet. */
  readonly at: CellPlace | null;
}

/** The phase from which each thing is looked for. */
const FROM: { readonly [phase in Phase]: number } = { collect: 0, prepare: 1, send: 2, after: 3 };

/** What a discussion needs in this phase and the ones before, in the order in which it is filled in. */
export function needsOf(round: Round, discussion: Discussion): readonly Need[] {
  const regionRows = round.regionsByDiscussion.get(discussion.key) ?? [];
  const regions = new Set(
    regionRows.flatMap(({ region }) =>
      region.value?.is === 'region' ? [region.value.region.code] : [],
    ),
  );
  const filled = (...cells: readonly { readonly kind: string }[]) =>
    cells.some(({ kind }) => kind === 'read' || kind === 'unread');
  const cell = (key: Parameters<typeof placeOf<'discussions'>>[3]): CellPlace | null => {
    const place = placeOf(round, 'discussions', discussion.row, key);
    return isPresent(place) ? place : null;
  };
  const need = (
    from: Phase,
    what: Need['what'],
    met: boolean,
    key: Parameters<typeof placeOf<'discussions'>>[3] | null,
  ): readonly Need[] =>
    FROM[round.phase] < FROM[from] ? [] : [{ what, met, at: key === null ? null : cell(key) }];

  return [
    ...need('collect', 'need-theme', filled(discussion.theme), 'theme'),
    ...need('collect', 'need-description', filled(discussion.description), 'description'),
    ...need('collect', 'need-questions', filled(discussion.questions), 'questions'),
    ...need(
      'collect',
      'need-ministries',
      (discussion.ministries.value?.length ?? 0) >= 2,
      'ministries',
    ),
    ...need('collect', 'need-regions', regions.size >= round.settings.minimumRegions, null),
    ...need(
      'collect',
      'need-contacts',
      regionRows.length > 0 &&
        regionRows.every(({ contact, email }) => filled(contact) && filled(email)),
      null,
    ),
    ...need(
      'collect',
      'need-review',
      filled(discussion.review, discussion.reviewConfirmed),
      'review',
    ),
    ...need(
      'collect',
      'need-slot',
      filled(discussion.preferred, discussion.confirmed),
      'preferred',
    ),
    ...need('collect', 'need-reported', filled(discussion.reported), 'reported'),
    ...need('prepare', 'need-liaison', filled(discussion.liaison), 'liaison'),
    ...need('prepare', 'need-confirmed', filled(discussion.confirmed), 'confirmed'),
    ...need('prepare', 'need-link', filled(discussion.link), 'link'),
    ...need(
      'prepare',
      'need-participants',
      (round.participantsByDiscussion.get(discussion.key)?.length ?? 0) > 0,
      null,
    ),
    ...need('after', 'need-memo', filled(discussion.memoSent), 'memoSent'),
  ];
}

/** How many different regions a discussion has. */
export function regionCount(round: Round, { key }: Discussion): number {
  return new Set(
    (round.regionsByDiscussion.get(key) ?? []).flatMap(({ region }) =>
      region.value?.is === 'region'
        ? [region.value.region.code]
        : region.value?.is === 'several'
          ? region.value.regions.map(({ code }) => code)
          : [],
    ),
  ).size;
}
