import { fixToWrite } from '../findings/fixes.ts';
import { type Cell, isUnread } from '../rounds/cell.ts';
import { rowsWhere } from '../rounds/read-rows.ts';
import { isAddress } from '../rounds/readers.ts';
import { type Absent, placeOf } from '../rounds/round.ts';
import { always, defineRule, type Found } from '../rule.ts';
import type { CellPlace } from '../workbook/snapshot.ts';

export default defineRule({
  id: 'email-invalid',
  severity: always('error'),
  reads: [],
  source: 'workbook-guide',
  *check(round) {
    for (const { row, liaisonEmail } of round.discussions)
      if (liaisonEmail.kind === 'unread')
        yield invalid(placeOf(round, 'discussions', row, 'liaisonEmail'), liaisonEmail);
    for (const { row, email } of rowsWhere(round.regions, 'email', isUnread))
      yield invalid(placeOf(round, 'regions', row, 'email'), email);
    for (const { row, email } of rowsWhere(round.participants, 'email', isUnread))
      yield invalid(placeOf(round, 'participants', row, 'email'), email);
  },
});

function invalid(at: CellPlace | Absent, { raw, text }: Cell<string>): Found<'email-invalid'> {
  return {
    at,
    data: { value: text },
    fixes: () => {
      const bare = bareAddress(text);
      return isAddress(bare) ? fixToWrite('safe', at, raw, bare) : [];
    },
  };
}

/** The address without what mail programs put around it: `<`, `>`, `mailto:` and spaces. */
function bareAddress(text: string): string {
  const bare = text.replace(/^<\s*(.*?)\s*>$/s, '$1').replace(/^mailto:\s*/i, '');
  return bare === text ? bare : bareAddress(bare);
}
