import type { CellPlace } from '../../workbook/snapshot.ts';
import type { Host } from '../host.ts';
import type { XlsxFile } from './xlsx-file.ts';

/** A file as the host that the pane works on. `onShow` brings a cell before the user's eyes: the file itself has none. */
export function createFileHost(file: XlsxFile, onShow: (place: CellPlace) => void): Host {
  return {
    read: async () => file.snapshot(),
    paint: async (marks) => file.paint(marks),
    apply: async (edits) => file.apply(edits),
    show: async (place) => onShow(place),
  };
}
