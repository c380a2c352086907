import { sayPane } from '../../src/messages/pane.ts';
import type { Pane } from '../pane.ts';
import { type DocumentFile, type ListedDocument, make, startZip } from './engine.ts';

/** After so many milliseconds the window draws and listens before the next document is begun. */
const SLICE = 16;

/** Makes the documents in slices of time, and gives them out: several as one zip. Called off, it gives nothing. */
export function makeDocuments(pane: Pane, documents: readonly ListedDocument[]): Promise<void> {
  const of = documents.length;
  return pane.run({ doing: 'documents', done: 0, of, canCancel: true }, async (isWanted) => {
    const { checked, day, documents: choice, language } = pane.state();
    if (!checked || of === 0) return;
    const { round } = checked;
    const zip = startZip(day);
    let only: DocumentFile | undefined;
    for (let done = 0; done < of; ) {
      pane.progress({ doing: 'documents', done, of, canCancel: true });
      await pane.shell.breathe();
      if (!isWanted()) return;
      const until = performance.now() + SLICE;
      const files: DocumentFile[] = [];
      do {
        files.push(...make(round, documents[done] as ListedDocument, choice.template));
        done++;
      } while (done < of && performance.now() < until);
      if (of === 1 && files.length === 1) only = files[0];
      else zip.add(files);
    }
    const file = only ?? zip.end(`${round.settings.year}-${sayPane('zip-name', language)}.zip`);
    const delivery = await pane.shell.deliver(file);
    pane.say((spoken) => sayPane(`delivered-${delivery}`, spoken, { file: file.name }));
  });
}
