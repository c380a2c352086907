import { readRange } from '../../workbook/ranges.ts';
import type { CellRange } from '../../workbook/snapshot.ts';
import type { Excel } from './excel-api.ts';
import type { Gateway } from './gateway.ts';
import { isOurOwnChange } from './newer-api.ts';

/** Who changed the workbook: the one who sits at this pane, or a co-author. Our own writes are not told. */
export type ChangedBy = 'user' | 'co-author';

/** Milliseconds in which Excel tells of a write of ours, where it does not say that it was ours. */
const OWN_WRITE_TOLD = 3000;

/** Writes of ours that Excel has yet to tell of. */
export interface OwnWrites {
  add(sheetId: string, range: CellRange): void;
  has(sheetId: string, address: string): boolean;
}

/** `now` in milliseconds. */
export function createOwnWrites(now: () => number): OwnWrites {
  let writes: { readonly sheetId: string; readonly range: CellRange; readonly at: number }[] = [];
  return {
    add(sheetId, range) {
      writes = writes.filter(({ at }) => now() - at < OWN_WRITE_TOLD);
      writes.push({ sheetId, range, at: now() });
    },
    has(sheetId, address) {
      const changed = readRange(address);
      return (
        changed !== null &&
        writes.some(
          (own) =>
            own.sheetId === sheetId &&
            now() - own.at < OWN_WRITE_TOLD &&
            own.range.top <= changed.top &&
            own.range.bottom >= changed.bottom &&
            own.range.left <= changed.left &&
            own.range.right >= changed.right,
        )
      );
    },
  };
}

/**
 * Tells of every change of cells in the workbook until the function that is given back is called. Excel does not tell of
 * all of them: picks from a drop-down may go untold on the web (office-js #3888, #4066).
 * @throws {HostError} for whatever Excel refuses
 */
export async function watchChanges(
  gateway: Gateway,
  ownWrites: OwnWrites,
  onChange: (by: ChangedBy) => void,
): Promise<() => Promise<void>> {
  return gateway.run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async (change) => {
      if (change.source === 'Remote') onChange('co-author');
      else if (!isOwn(change, gateway, ownWrites)) onChange('user');
    });
    await context.sync();
    return async () => {
      registration.remove();
      await context.sync();
    };
  });
}

function isOwn(
  change: Excel.WorksheetChangedEventArgs,
  { newer }: Gateway,
  ownWrites: OwnWrites,
): boolean {
  return newer.origins ? isOurOwnChange(change) : ownWrites.has(change.worksheetId, change.address);
}
