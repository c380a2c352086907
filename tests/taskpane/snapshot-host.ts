import { applyEdits, type CellEdit, type Refused } from '../../src/findings/edits.ts';
import type { Mark } from '../../src/findings/marks.ts';
import type { Host, HostError } from '../../src/hosts/host.ts';
import type { CellPlace, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** A host that keeps the workbook in memory and remembers what it was asked for. */
export interface SnapshotHost extends Host {
  workbook: WorkbookSnapshot;
  /** The marks of the last painting, and how often it was painted. */
  marks: readonly Mark[];
  paintings: number;
  shown: CellPlace[];
  /** What the next call throws. */
  failure: HostError | Error | null;
  /** Called in the middle of a read, so that a test can do something meanwhile. */
  whileReading: (() => void) | null;
}

export function snapshotHost(workbook: WorkbookSnapshot): SnapshotHost {
  const fail = () => {
    const { failure } = host;
    host.failure = null;
    if (failure) throw failure;
  };
  const host: SnapshotHost = {
    workbook,
    marks: [],
    paintings: 0,
    shown: [],
    failure: null,
    whileReading: null,
    async read() {
      fail();
      const meanwhile = host.whileReading;
      host.whileReading = null;
      meanwhile?.();
      return host.workbook;
    },
    async paint(marks) {
      fail();
      host.marks = marks;
      host.paintings++;
    },
    async apply(edits: readonly CellEdit[]): Promise<readonly Refused[]> {
      fail();
      const { workbook: after, refused } = applyEdits(host.workbook, edits);
      host.workbook = after;
      return refused;
    },
    async show(place) {
      fail();
      host.shown.push(place);
    },
  };
  return host;
}
