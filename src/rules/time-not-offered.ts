import { oneLine } from '../findings/one-line.ts';
import { columnOf } from '../rounds/columns.ts';
import { meantSlots, type TimeColumn, timeCells } from '../rounds/discussion-times.ts';
import { tidyText } from '../rounds/tidy.ts';
import { slotWords } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

const SLOT_COLUMNS: readonly TimeColumn[] = ['preferred', 'alternatives', 'confirmed'];

export default defineRule({
  id: 'time-not-offered',
  severity: always('warning'),
  reads: ['discussions'],
  source: 'letter-discussions',
  *check(round) {
    const written = round.tables.discussions?.titles.get('reason');
    const column =
      written === undefined ? columnOf('discussions', 'reason').title : oneLine(tidyText(written));
    for (const cell of timeCells(round, ['not-offered', 'hours-wrong'], SLOT_COLUMNS)) {
      const isExplained = cell.discussion.reason.kind !== 'empty';
      const times = cell.faulty.filter(({ verdict }) => isExplained || verdict === 'not-offered');
      if (times.length === 0) continue;
      yield {
        at: cell.at,
        ...(isExplained && { severity: 'info' as const }),
        data: {
          times: meantSlots(times).map(slotWords),
          reason: cell.discussion.reason.text.replace(/\.$/, ''),
          column: isExplained ? '' : column,
        },
      };
    }
  },
});
