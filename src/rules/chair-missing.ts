import { hasColumn, placeOf } from '../rounds/round.ts';
import { byPhase, defineRule } from '../rule.ts';

export default defineRule({
  id: 'chair-missing',
  severity: byPhase('todo', 'todo', 'warning'),
  reads: ['discussions', 'discussions.id'],
  source: 'workbook-guide',
  canLook(round) {
    if (round.settings.personalDataRemoved !== null) return false;
    // The sheet may be absent until participants are known; then nobody is there to chair either.
    return !round.sheets.participants || hasColumn(round, 'participants.discussion');
  },
  *check(round) {
    // A row whose discussion cannot be looked at may be the chair of any.
    if (
      round.participants.some(
        ({ discussion, role }) =>
          discussion.kind === 'masked' && (role.kind === 'masked' || role.value === 'chair'),
      )
    )
      return;
    for (const { key, row, id } of round.discussionsByKey.values()) {
      const participants = round.participantsByDiscussion.get(key) ?? [];
      const mayHaveChair = participants.some(
        ({ role }) => role.value === 'chair' || role.kind === 'masked',
      );
      if (mayHaveChair) continue;
      yield {
        at:
          round.sheets.participants && !hasColumn(round, 'participants.role')
            ? { absent: 'participants.role' }
            : placeOf(round, 'discussions', row, 'id'),
        data: { discussion: id.text },
      };
    }
  },
});
