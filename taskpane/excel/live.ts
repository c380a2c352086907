import type { ExcelHost } from '../../src/hosts/excel/excel-host.ts';
import { type Host, HostError } from '../../src/hosts/host.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import type { Pane } from '../pane.ts';

/** Milliseconds of rest after the user's last change before the workbook is checked again. */
const REST = 800;

/** Milliseconds of checking beyond which the user is left in peace until asked. */
const LONG = 2500;

/** The host that the pane works on, and the readings that are made for it in peace. */
export interface LiveHost extends Host {
  /** Reads the workbook once the user has left the cell; the pane's next reading is this one. */
  prepare(): Promise<void>;
}

export function liveHost(excel: ExcelHost): LiveHost {
  let prepared: WorkbookSnapshot | null = null;
  return {
    async prepare() {
      prepared = await excel.read({ isQuick: true });
    },
    async read() {
      const ready = prepared;
      prepared = null;
      return ready ?? excel.read();
    },
    paint: (marks) => excel.paint(marks),
    async apply(edits) {
      prepared = null;
      return excel.apply(edits);
    },
    show: (place) => excel.show(place),
  };
}

/**
 * Checks again after the user's own changes, in their pauses, and says of a co-author's that they have not been checked:
 * two panes that answered each other's changes would never rest.
 */
export async function keepLive(excel: ExcelHost, host: LiveHost, pane: Pane): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSlow = false;

  async function recheck(): Promise<void> {
    const { work, checked } = pane.state();
    if (work !== null) return wait();
    if (checked === null) return;
    try {
      // Outside the pane: while the user is in a cell Excel does not answer, and the pane has nothing to show for it.
      await host.prepare();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      pane.markStale();
      return;
    }
    const from = performance.now();
    await pane.recheck();
    isSlow = performance.now() - from > LONG;
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void recheck(), REST);
  }

  await excel.watch((by) => {
    if (by === 'co-author' || isSlow) pane.markStale();
    else wait();
  });
}
