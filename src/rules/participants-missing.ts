import type { Severity } from '../findings/finding.ts';
import type { Words } from '../messages/language.ts';
import { type Discussion, hasColumn, type Participant, placeOf } from '../rounds/round.ts';
import { takingPart } from '../rounds/taking-part.ts';
import { addDays } from '../rounds/times.ts';
import { byPhase, defineRule } from '../rule.ts';

/** So many days before the agenda deadline, itself among them, the names are soon due. */
const LAST_DAYS = 7;

export default defineRule({
  id: 'participants-missing',
  severity: byPhase('todo', 'todo', 'error'),
  reads: ['discussions', 'discussions.id', 'regions', 'regions.discussion', 'regions.region'],
  source: 'letter-preparation',
  canLook(round) {
    if (round.settings.personalDataRemoved !== null) return false;
    // The sheet may be absent until participants are known; then nobody is named yet.
    return !round.sheets.participants || hasColumn(round, 'participants.discussion');
  },
  *check(round) {
    const { sheets, settings, today, phase } = round;
    const isSoonDue =
      phase === 'prepare' &&
      settings.agenda !== null &&
      today > addDays(settings.agenda, -LAST_DAYS);
    const severity: { readonly severity?: Severity } = isSoonDue ? { severity: 'warning' } : {};
    const loose = round.participants.filter(
      (participant) => participant.discussion.kind === 'masked' && mayBeAnySide(participant, true),
    ).length;
    for (const discussion of round.discussionsByKey.values()) {
      const participants = round.participantsByDiscussion.get(discussion.key) ?? [];
      const present = new Set(participants.map(sideId));
      const missing = sidesOf(discussion).filter(({ id }) => !present.has(id));
      const unclear = participants.filter((participant) => mayBeAnySide(participant)).length;
      if (missing.length <= unclear + loose) continue;
      yield {
        at:
          sheets.participants && !hasColumn(round, 'participants.represents')
            ? { absent: 'participants.represents' }
            : placeOf(round, 'discussions', discussion.row, 'id'),
        data: {
          discussion: discussion.id.text,
          sides: missing.map(({ name }) => name),
          count: missing.length,
        },
        ...severity,
      };
    }

    /** The regions of the discussion, then the ministries that it concerns. */
    function sidesOf({ key, ministries }: Discussion): readonly { id: string; name: Words }[] {
      const regions = takingPart(round).groups.get(key)?.regions ?? [];
      const concerned = new Set(
        (ministries.value ?? []).flatMap(({ reading }) =>
          reading.is === 'ministry' ? [reading.ministry] : [],
        ),
      );
      return [
        ...regions.map(({ code, name }) => ({ id: code, name })),
        ...[...concerned].map(({ id, abbreviation }) => ({ id, name: abbreviation })),
      ];
    }
  },
});

/** The code of the region or the id of the ministry for which somebody speaks. */
function sideId({ represents }: Participant): string | null {
  const side = represents.value;
  if (side?.is === 'region') return side.region.code;
  return side?.is === 'ministry' ? side.ministry.id : null;
}

function mayBeAnySide({ represents }: Participant, orKnown = false): boolean {
  return (
    represents.kind === 'masked' ||
    represents.value?.is === 'unknown' ||
    (orKnown && represents.value !== null)
  );
}
