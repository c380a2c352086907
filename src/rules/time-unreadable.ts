import { choicesToWrite } from '../findings/fixes.ts';
import type { Words } from '../messages/language.ts';
import { replacements, sayEntries, timeCells } from '../rounds/discussion-times.ts';
import { placeOf, type Round } from '../rounds/round.ts';
import { dayWords, type Slot, slotWords, writeSlot } from '../rounds/times.ts';
import { always, defineRule } from '../rule.ts';

export default defineRule({
  id: 'time-unreadable',
  severity: always('error'),
  reads: ['discussions'],
  source: 'workbook-guide',
  *check(round) {
    for (const cell of timeCells(round, ['unreadable']))
      yield {
        at: cell.at,
        data: {
          texts: sayEntries(cell.faulty),
          example: slotWords(cell.offered[0] ?? exampleSlot(round)),
        },
        fixes: () =>
          choicesToWrite(
            cell.at,
            cell.raw,
            replacements(cell, cell.choices, (slot) => writeSlot(slot, round.language)),
          ),
      };
    for (const discussion of round.discussions)
      for (const column of ['reported', 'memoSent'] as const) {
        const cell = discussion[column];
        if (cell.kind !== 'unread') continue;
        yield {
          at: placeOf(round, 'discussions', discussion.row, column),
          data: { texts: cell.text.replace(/\.$/, ''), example: exampleDay(round, column) },
        };
      }
  },
});

/** A round whose times are not known yet still needs an example. */
function exampleSlot({ settings }: Round): Slot {
  return { day: `${settings.year}-03-17`, start: 540, end: 660 };
}

function exampleDay({ settings }: Round, column: 'reported' | 'memoSent'): Words {
  const day = column === 'reported' ? settings.reporting : settings.slots[0]?.day;
  return dayWords(day ?? `${settings.year}-03-17`);
}
